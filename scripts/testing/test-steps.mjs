import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {'check' | 'vitest'} counts how its result is counted: as one, or by its report
 * @property {boolean} needsBuilds
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} [environment]
 * @property {string} report file that the runner writes, if any
 * @property {boolean} [measures] whether another step beside it would spoil what it finds
 * @property {string} [typesOf] folder whose files, with all that they import, are all that it reads
 * @property {Reads} [reads] where it is known, a file of tests is left out that passed as it is now
 *
 * @typedef {(file: string) => { before: string[], within?: string[] }} Reads what a file of tests reads
 *   besides what it imports: `before`, the files that run before it; `within`, files and folders where
 *   all lies that it opens by name, left out where that may be anything in the checkout
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
 * A check of the types in a folder.
 *
 * @param {string} name
 * @param {string} typesOf
 * @param {{ command: string, args: string[] }} how
 * @returns {TestStep}
 */
const typeCheck = (name, typesOf, how) => ({ ...check(name, how), typesOf })

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
 * One vitest project of a package, or of the commands.
 *
 * @param {string} name
 * @param {'cms' | 'web' | 'scripts'} folder
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
    cwd: folder === 'scripts' ? ROOT : inCheckout(folder),
    environment,
    report,
  }
}

/** The native compiler knows no .vue files; the cms is also compiled by the other when it is built. */
const types = (/** @type {string} */ project) =>
  tool('typescript-native/bin/tsc', ['--noEmit', '--project', project])

const typesOfVue = (/** @type {string} */ project) => ({
  command: process.execPath,
  args: [
    inCheckout('web', 'node_modules', 'vue-tsc', 'bin', 'vue-tsc.js'),
    '--noEmit',
    '-p',
    project,
  ],
})

/** Format, lint, types and unit tests, the longest first: needs packages, but nothing built. */
export const quickSteps = () => [
  {
    ...vitest('Unit tests of web', 'web', 'unit'),
    reads: (/** @type {string} */ file) => ({
      before: ['web/vitest.config.ts', 'web/src/words/setup.ts'],
      within: file.startsWith('web/server/') ? ['web/server'] : ['web', 'docs'],
    }),
  },
  {
    ...vitest('Unit tests of cms', 'cms', 'unit'),
    reads: (/** @type {string} */ file) => ({
      before: ['cms/vitest.config.mts'],
      within: file.startsWith('cms/src/admin/guide/') ? ['cms', 'docs'] : ['cms'],
    }),
  },
  check('Lint', {
    command: process.execPath,
    args: [inCheckout('scripts', 'testing', 'lint.mjs')],
  }),
  {
    ...vitest('Unit tests of scripts', 'scripts', 'unit'),
    reads: (/** @type {string} */ file) => ({
      before: ['vitest.config.js'],
      // Those of the house speak of the whole checkout.
      ...(!file.startsWith('scripts/house/') && {
        within: [
          'scripts',
          'package.json',
          '.gitignore',
          'cms/src/proxies.ts',
          'cms/src/proxies.test.ts',
          'cms/src/backup/secrets.ts',
        ],
      }),
    }),
  },
  check('Format', tool('oxfmt/bin/oxfmt', ['--check'])),
  typeCheck('Types of web', 'web', typesOfVue('web/tsconfig.json')),
  typeCheck('Types of cms', 'cms', types('cms/tests/tsconfig.json')),
  typeCheck("Types of the web's server and tests", 'web', types('web/tsconfig.node.json')),
  typeCheck('Types of the admin', 'cms/src/admin', types('cms/src/admin/tsconfig.json')),
  check('Rooms of the code', {
    command: process.execPath,
    args: [inCheckout('scripts', 'house', 'rooms.mjs')],
  }),
  check(
    'Lint of styles',
    tool('eslint/bin/eslint.js', [
      '--no-config-lookup',
      '--config=eslint.styles.config.js',
      'web/src/**/*.css',
    ]),
  ),
  typeCheck('Types of scripts', 'scripts', types('scripts/tsconfig.json')),
]

/** The real system in a real browser. */
export const browserSteps = () => [
  vitest('The whole system in a browser', 'web', 'e2e', { needsBuilds: true }),
]

/**
 * The real cms, the real databases, the real system in a real browser: the longest first, and what has
 * one file only not last, since it would leave a core idle at the end.
 */
export const systemSteps = () => [
  ...browserSteps(),
  vitest('The cms over HTTP on SQLite', 'cms', 'http', {
    needsBuilds: true,
    environment: { TEST_DATABASE: 'sqlite' },
  }),
  vitest('Starting and stopping', 'scripts', 'system', { needsBuilds: true }),
  vitest('The calendar beside other programs', 'cms', 'differential'),
  vitest('What fails, and what still answers', 'web', 'faults', { needsBuilds: true }),
  vitest('The cms over HTTP on PostgreSQL', 'cms', 'http', {
    needsBuilds: true,
    environment: { TEST_DATABASE: 'postgres' },
  }),
]

/**
 * A step with all that it has: also the tests of `*.whole.*`, and what ESLint says of types.
 *
 * @param {TestStep} step
 * @returns {TestStep}
 */
export const whole = (step) => ({
  ...step,
  environment: { ...step.environment, TEST_WHOLE: 'true' },
})

/**
 * The steps that run one file of tests, and nothing but that file in them.
 *
 * @param {TestStep[]} steps
 * @param {string} file relative to the checkout
 * @returns {TestStep[]}
 */
export const only = (steps, file) =>
  steps.flatMap((step) => {
    if (step.counts === 'check') return []
    const own = path.relative(step.cwd, inCheckout(file))
    if (own.startsWith('..')) return []
    const all = file.includes('.whole.') ? whole(step) : step
    return filesOf(all).includes(file) ? [{ ...all, args: [...all.args, own] }] : []
  })

/**
 * What vitest found, by project, folder and environment: to ask takes a second.
 *
 * @type {Map<string, string[]>}
 */
const found = new Map()

/**
 * The files of tests that vitest finds for a step, relative to the checkout.
 *
 * @param {TestStep} step
 * @returns {string[]}
 */
export function filesOf({ args, cwd, environment }) {
  const project = args.slice(args.indexOf('--project'), args.indexOf('--project') + 2)
  const key = JSON.stringify([project, cwd, environment])
  const known = found.get(key)
  if (known) return known
  const list = execFileSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'list', ...project, '--filesOnly', '--json'],
    { cwd, env: { ...process.env, ...environment }, encoding: 'utf8' },
  )
  /** @type {{ file: string }[]} */
  const files = JSON.parse(list)
  const names = files.map(({ file }) => path.relative(ROOT, file))
  found.set(key, names)
  return names
}

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
  {
    ...vitest('The read path', 'web', 'bench', {
      needsBuilds: true,
      environment: {
        BENCH_QUICK: String(quick),
        BENCH_DOCUMENTS: String(docs),
      },
    }),
    measures: true,
  },
  ...(quick
    ? []
    : [
        {
          ...vitest('The calendar under load', 'cms', 'bench', { needsBuilds: true }),
          measures: true,
        },
      ]),
]
