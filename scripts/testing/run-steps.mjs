import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Child } from '../running/child.mjs'
import { endOf } from '../running/task.mjs'
import { duration } from '../terminal/steps.mjs'
import { readTapReport, readVitestReport } from './reports.mjs'

/**
 * What an operator may have set for their own site: a test must never meet its database.
 */
const SETTINGS = [
  'HOST',
  'WEB_PORT',
  'CMS_PORT',
  'SITE_URL',
  'ADMIN_URL',
  'CMS_URL',
  'DATABASE_URL',
  'DATA_DIR',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'SEED',
  'SMTP_URL',
  'MAIL_FROM',
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
 * @property {string} [problem] why it failed, where the count alone does not say it
 */

/**
 * Runs one step, showing all that it prints.
 *
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<Result>}
 */
export async function runStep(step, { environment, stop }) {
  console.log(`\n── ${step.name}`)
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
    onOutput: (chunk, stream) => process[stream].write(chunk),
  })
  const { code } = await endOf(child, stop)

  const result = judge(step, code)
  const mark = result.count.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${step.name} (${duration(performance.now() - began)})`)
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
  const { count, failures, secondTries } = (
    step.counts === 'vitest' ? readVitestReport : readTapReport
  )(step.report)
  return { name, failures, secondTries, ...judgeTests(count, code) }
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
  return {
    isSuccess: failed.length === 0,
    lines: [
      '',
      ...failed.flatMap(({ name, count, failures = [], problem }) => [
        `✗ ${name}: ${problem ?? `${count.failed} failed`}`,
        ...failures.map((failure) => `  × ${failure}`),
      ]),
      ...(sum('skipped') > 0 ? [`${sum('skipped')} tests were skipped.`] : []),
      `${sum('passed')} passed, ${sum('failed')} failed`,
    ],
  }
}
