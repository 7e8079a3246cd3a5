import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Child } from '../running/child.mjs'
import { endOf } from '../running/task.mjs'
import { duration } from '../terminal/steps.mjs'
import { readReport } from './reports.mjs'

/**
 * What an operator may have set for their own site: a test must never meet its database.
 */
const SETTINGS = [
  'HOST',
  'WEB_PORT',
  'CMS_PORT',
  'SITE_URL',
  'SITE_LANGUAGES',
  'ADMIN_URL',
  'CMS_URL',
  'DATABASE_URL',
  'DATA_DIR',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'SEED',
  'SMTP_URL',
  'MAIL_FROM',
  'RETURNS_URL',
  'BACKUP_COMMAND',
  'BACKUP_MAIL_TO',
  'BEHIND_PROXY',
  'TRUSTED_PROXIES',
  'NODE_ENV',
]

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {import('./reports.mjs').Count} count
 * @property {string[]} [failures] the tests that failed
 * @property {string[]} [secondTries] the tests that passed, but not at the first try
 * @property {Map<string, number>} [passed] files in which each test passed at once → how many
 * @property {number} [earlier] how many of those that passed did so in a run before
 * @property {string} [problem] why it failed, where the count alone does not say it
 * @property {string} [printed] file in the checkout with all that it printed, the cms's log too
 */

/** @param {Buffer} chunk @param {'stdout' | 'stderr'} stream */
const showAtOnce = (chunk, stream) => void process[stream].write(chunk)

/**
 * Runs several steps, two at a time, since each also waits, and shows what each says once it has ended.
 * What measures runs alone, after the others; that and a single one are shown at once.
 *
 * @param {import('./test-steps.mjs').TestStep[]} steps
 * @param {(step: import('./test-steps.mjs').TestStep, show: typeof showAtOnce) => Promise<Result>} run
 * @returns {Promise<Result[]>}
 */
export async function runTwoAtATime(steps, run) {
  const left = steps.filter(({ measures }) => !measures)
  const alone = steps.length === 1 ? steps : steps.filter(({ measures }) => measures)
  /** @type {Result[]} */
  const results = []
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) {
      /** @type {Buffer[]} */
      const said = []
      console.log(`· ${step.name} …`)
      results.push(await run(step, (chunk) => void said.push(chunk)))
      process.stdout.write(Buffer.concat(said))
    }
  }
  if (steps.length > 1) await Promise.all([lane(), lane()])
  for (const step of alone) results.push(await run(step, showAtOnce))
  return results
}

/**
 * Runs one step, showing all that it prints.
 *
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {import('../setup/packages.mjs').Work} work
 * @param {typeof showAtOnce} [show]
 * @returns {Promise<Result>}
 */
export async function runStep(step, { environment, stop }, show = showAtOnce) {
  const say = (/** @type {string} */ line) => show(Buffer.from(`${line}\n`), 'stdout')
  const printed = inCheckout(
    '.cache',
    'printed',
    `${step.name.toLowerCase().replaceAll(' ', '-')}.log`,
  )
  mkdirSync(path.dirname(printed), { recursive: true })
  rmSync(printed, { force: true })
  say(`\n── ${step.name}`)
  const began = performance.now()
  if (step.report) {
    mkdirSync(path.dirname(step.report), { recursive: true })
    rmSync(step.report, { force: true })
  }
  const own = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !SETTINGS.includes(name)),
  )
  const child = new Child({
    name: step.name,
    command: step.command,
    args: step.args,
    cwd: step.cwd,
    env: {
      ...own,
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...step.environment,
    },
    onOutput: (chunk, stream) => {
      appendFileSync(printed, chunk)
      show(chunk, stream)
    },
  })
  const { code } = await endOf(child, stop)

  const result = { ...judge(step, code), printed: path.relative(ROOT, printed) }
  const mark = result.count.failed > 0 ? '✗' : '✓'
  say(`${mark} ${step.name} (${duration(performance.now() - began)})`)
  return result
}

/**
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {number | null} code
 * @returns {Result}
 */
function judge(step, code) {
  const { name } = step
  if (step.counts === 'check') {
    return { name, count: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } }
  }
  const { count, ...tests } = readReport(step.report)
  return { name, ...tests, ...judgeTests(count, code) }
}

/**
 * A run that executed no test, or that failed without a failed test, has failed all the same.
 *
 * @param {import('./reports.mjs').Count} count
 * @param {number | null} code exit code of the runner
 * @returns {{ count: import('./reports.mjs').Count, problem?: string }}
 */
export function judgeTests(count, code) {
  if (count.failed > 0) return { count }
  const problem =
    count.passed === 0
      ? 'it executed no test'
      : code !== 0
        ? `no test failed, yet its runner ended with ${code === null ? 'a signal' : `exit code ${code}`}`
        : null
  return problem ? { count: { ...count, failed: 1 }, problem } : { count }
}

/**
 * The closing lines: what failed, and the count of everything.
 *
 * @param {Result[]} results
 */
export function summarize(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ field) =>
    results.reduce((total, { count }) => total + count[field], 0)
  const failed = results.filter(({ count }) => count.failed > 0)
  const earlier = results.reduce((total, { earlier = 0 }) => total + earlier, 0)
  const secondTries = results.flatMap(({ name, secondTries = [] }) =>
    secondTries.map((test) => `  2 ${name}: ${test}`),
  )
  return {
    isSuccess: failed.length === 0,
    lines: [
      '',
      ...failed.flatMap(({ name, count, failures = [], problem, printed }) => [
        `✗ ${name}: ${problem ?? `${count.failed} failed`}`,
        ...failures.map((failure) => `  × ${failure}`),
        ...(printed ? [`  All that it printed: ${printed}`] : []),
      ]),
      ...(secondTries.length > 0 ? ['Passed at the second try:', ...secondTries] : []),
      ...(sum('skipped') > 0 ? [`${sum('skipped')} tests were skipped.`] : []),
      ...(earlier > 0
        ? [`${earlier} passed earlier, and nothing that they read has changed.`]
        : []),
      `${sum('passed')} passed, ${sum('failed')} failed`,
    ],
  }
}
