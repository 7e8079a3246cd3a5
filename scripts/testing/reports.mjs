import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @typedef {object} Report
 * @property {Count} count
 * @property {string[]} failures each failed test by its name, with what it says where that is known
 * @property {string[]} secondTries each test that passed, but not at the first try, as above
 * @property {Map<string, number>} passed files in which each test passed at once → how many
 */

/**
 * What vitest reported, or nothing at all when there is no report to read.
 *
 * @param {string} file its JSON report
 * @returns {Report}
 */
export function readReport(file) {
  try {
    return parseReport(readFileSync(file, 'utf8'))
  } catch {
    const count = { passed: 0, failed: 0, skipped: 0 }
    return { count, failures: [], secondTries: [], passed: new Map() }
  }
}

/**
 * @param {string} text
 * @returns {Report}
 */
export function parseReport(text) {
  /** @type {unknown} */
  const report = JSON.parse(text)
  const count = (/** @type {string} */ field) => Number(valueOf(report, field) ?? 0)
  const files = listOf(report, 'testResults')
  // A file that can't even be loaded holds no test that could fail.
  const unloadable = files.filter(
    (file) => valueOf(file, 'status') === 'failed' && listOf(file, 'assertionResults').length === 0,
  )
  const named = (/** @type {unknown} */ file, /** @type {unknown} */ test) =>
    failure(
      [nameOf(file), ...listOf(test, 'ancestorTitles'), valueOf(test, 'title')].join(' › '),
      listOf(test, 'failureMessages'),
    )
  return {
    count: {
      passed: count('numPassedTests'),
      failed: count('numFailedTests') + unloadable.length,
      skipped: count('numPendingTests') + count('numTodoTests'),
    },
    failures: files.flatMap((file) => {
      if (unloadable.includes(file)) return [failure(nameOf(file), [valueOf(file, 'message')])]
      return listOf(file, 'assertionResults')
        .filter((test) => valueOf(test, 'status') === 'failed')
        .map((test) => named(file, test))
    }),
    // What failed at first stays with a test that passed when it was tried again.
    secondTries: files.flatMap((file) =>
      listOf(file, 'assertionResults')
        .filter((test) => valueOf(test, 'status') === 'passed')
        .filter((test) => listOf(test, 'failureMessages').length > 0)
        .map((test) => named(file, test)),
    ),
    passed: new Map(
      files.flatMap((file) => {
        const tests = listOf(file, 'assertionResults')
        const isClean = tests.every(
          (test) =>
            valueOf(test, 'status') === 'passed' && listOf(test, 'failureMessages').length === 0,
        )
        return isClean && !unloadable.includes(file) && valueOf(file, 'status') === 'passed'
          ? [[String(valueOf(file, 'name')), tests.length]]
          : []
      }),
    ),
  }
}

/** @param {unknown} file of vitest's report */
const nameOf = (file) => path.basename(String(valueOf(file, 'name')))

/** How a line of a message begins that says where pictures and logs of a failed test lie. */
const PLACE = 'Pictures and logs: '

/** How a browser's message tells what it waited for. */
const AWAITED = /^ *- (waiting for .*)/

/** How a stack names a place in our own code. */
const OWN_PLACE = /^ *at (?:.* \()?(?:file:\/\/)?((?!.*node_modules)\/.*?:\d+):\d+\)?$/

/**
 * @param {string} name
 * @param {unknown[]} messages one of each try: what failed, what was waited for, and where in our code
 */
function failure(name, messages) {
  const told = [...new Set(messages.map(tell))].filter(Boolean)
  return told.length > 0 ? `${name}: ${told.join('\n    At the next try: ')}` : name
}

/** @param {unknown} message its stack below the first place of ours stands where the test ran */
function tell(message) {
  const [said = '', ...more] = stripVTControlCharacters(String(message ?? ''))
    .trim()
    .split('\n')
  const awaited = more.flatMap((line) => AWAITED.exec(line)?.[1] ?? [])
  const place = more.flatMap((line) => OWN_PLACE.exec(line)?.[1] ?? [])[0]
  const where = place && `at ${path.relative(process.cwd(), place)}`
  const files = more.filter((line) => line.startsWith(PLACE))
  return [said, ...awaited.slice(0, 1), where, ...files].filter(Boolean).join('\n    ')
}

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {unknown}
 */
const valueOf = (value, field) => new Map(Object.entries(Object(value))).get(field)

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {unknown[]}
 */
function listOf(value, field) {
  const list = valueOf(value, field)
  return Array.isArray(list) ? list : []
}
