import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What a test runner reported, or nothing at all when there is no report to read.
 *
 * @param {(text: string) => Count} read
 * @param {string} file
 * @returns {Count}
 */
function readReport(read, file) {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** @param {string} file vitest's JSON report */
export const readVitestReport = (file) => readReport(countVitest, file)

/** @param {string} file a TAP report of node's test runner */
export const readTapReport = (file) => readReport(countTap, file)

/**
 * @param {string} text
 * @returns {Count}
 */
export function countVitest(text) {
  /** @type {unknown} */
  const report = JSON.parse(text)
  const count = (/** @type {string} */ field) => Number(valueOf(report, field) ?? 0)
  // A file that can't even be loaded holds no test that could fail.
  const unloadable = listOf(report, 'testResults').filter(
    (file) => valueOf(file, 'status') === 'failed' && listOf(file, 'assertionResults').length === 0,
  )
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + unloadable.length,
    skipped: count('numPendingTests') + count('numTodoTests'),
  }
}

/**
 * @param {string} text
 * @returns {Count}
 */
export function countTap(text) {
  const count = (/** @type {string} */ name) =>
    Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }
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
