import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { pnpm } from '../setup/packages.mjs'

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {'check' | 'vitest' | 'tap'} counts how its result is counted: as one, or by its report
 * @property {boolean} needsBuilds
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} [environment]
 * @property {string} report file that the runner writes, if any
 */

const reportFile = (/** @type {string} */ name) => inCheckout('.cache', 'reports', name)

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {{ command: string, args: string[] }} how
 * @returns {TestStep}
 */
const check = (name, how) => ({
  name,
  counts: 'check',
  needsBuilds: false,
  ...how,
  cwd: ROOT,
  report: '',
})

/**
 * A tool that the root package installs.
 *
 * @param {string} bin its script, below node_modules
 * @param {string[]} args
 */
const tool = (bin, args) => ({
  command: process.execPath,
  args: [inCheckout('node_modules', ...bin.split('/')), ...args],
})

/**
 * One vitest project of a package.
 *
 * @param {string} name
 * @param {'cms' | 'web'} folder
 * @param {string} project
 * @param {{ needsBuilds?: boolean, environment?: Record<string, string> }} [options]
 * @returns {TestStep}
 */
function vitest(name, folder, project, { needsBuilds = false, environment = {} } = {}) {
  const report = reportFile(`${folder}-${[project, ...Object.values(environment)].join('-')}.json`)
  return {
    name,
    counts: 'vitest',
    needsBuilds,
    command: process.execPath,
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    cwd: inCheckout(folder),
    environment,
    report,
  }
}

/**
 * Files for node's own test runner, which needs nothing installed.
 *
 * @param {string} name
 * @param {(file: string) => boolean} matches
 * @param {{ needsBuilds: boolean }} options
 * @returns {TestStep}
 */
function nodeTests(name, matches, { needsBuilds }) {
  const report = reportFile(`scripts-${needsBuilds ? 'system' : 'unit'}.tap`)
  const files = readdirSync(inCheckout('scripts'), { recursive: true, encoding: 'utf8' })
  return {
    name,
    counts: 'tap',
    needsBuilds,
    command: process.execPath,
    args: [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files
        .filter((file) => file.endsWith('.test.mjs') && matches(file))
        .sort()
        .map((file) => path.join('scripts', file)),
    ],
    cwd: ROOT,
    report,
  }
}

const SYSTEM_TEST = '.system.test.mjs'

/** Format, lint, types and unit tests: needs packages, but nothing built. */
export const quickSteps = () => [
  check('Format', tool('prettier/bin/prettier.cjs', ['--check', '.'])),
  check('Lint', tool('eslint/bin/eslint.js', ['--max-warnings', '0', '.'])),
  check('Types of cms', pnpm(['--filter', 'cms', 'run', 'typecheck'])),
  check('Types of web', pnpm(['--filter', 'web', 'run', 'typecheck'])),
  check('Types of scripts', tool('typescript/bin/tsc', ['--project', 'tsconfig.json'])),
  nodeTests('Unit tests of scripts', (file) => !file.endsWith(SYSTEM_TEST), { needsBuilds: false }),
  vitest('Unit tests of cms', 'cms', 'unit'),
  vitest('Unit tests of web', 'web', 'unit'),
]

/** The real system in a real browser. */
export const browserSteps = () => [
  vitest('The whole system in a browser', 'web', 'e2e', { needsBuilds: true }),
]

/** The real cms, the real databases, the real system in a real browser. */
export const systemSteps = () => [
  vitest('The cms over HTTP on SQLite', 'cms', 'http', {
    needsBuilds: true,
    environment: { TEST_DATABASE: 'sqlite' },
  }),
  vitest('The cms over HTTP on PostgreSQL', 'cms', 'http', {
    needsBuilds: true,
    environment: { TEST_DATABASE: 'postgres' },
  }),
  nodeTests('Starting and stopping', (file) => file.endsWith(SYSTEM_TEST), { needsBuilds: true }),
  ...browserSteps(),
  vitest('What fails, and what still answers', 'web', 'faults', { needsBuilds: true }),
]

/** Pictures of every view, made from the real system. */
export const sheetSteps = () => [vitest('Contact sheets', 'web', 'sheets', { needsBuilds: true })]

/**
 * What a visitor's page costs, and how fast the calendar is with little and with much in it; both are
 * held to limits.
 *
 * @param {object} options
 * @param {boolean} options.quick only the read path, with fewer rounds
 * @param {boolean} options.docs puts what is measured into the documents
 */
export const benchSteps = ({ quick, docs }) => [
  vitest('The read path', 'web', 'bench', {
    needsBuilds: true,
    environment: {
      BENCH_QUICK: String(quick),
      BENCH_DOCUMENTS: String(docs),
    },
  }),
  ...(quick ? [] : [vitest('The calendar under load', 'cms', 'bench', { needsBuilds: true })]),
]
