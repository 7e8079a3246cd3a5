import { rmSync } from 'node:fs'
import { ROOT, inCheckout } from '../checkout.mjs'
import { runTask } from '../running/task.mjs'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { pnpm, setupLog } from './packages.mjs'

/** What of the cms goes into web: the contract's types, and the rule about visitors' addresses. */
const OF_THE_CMS = ['cms/src/contract.ts', 'cms/src/proxies.ts']

/**
 * @typedef {object} Build
 * @property {'cms' | 'web'} name
 * @property {string} title
 * @property {string[]} places all that its result depends on
 */

/** What lies beside the sources and does not go into a build; Strapi writes `.strapi-updater.json`. */
const NOT_BUILT =
  /\.(test|walk)\.[cm]?[jt]sx?$|^(cms|web)\/(tests|e2e|faults|bench|vitest\.config\.m?ts|\.env|\.strapi-updater\.json)/

/**
 * Whether a change of this file makes a build outdated.
 *
 * @param {string} file relative to the checkout
 */
export const goesIntoBuild = (file) => !NOT_BUILT.test(file)

/** @type {Build[]} */
const BUILDS = [
  { name: 'cms', title: 'Building the admin', places: ['cms', 'pnpm-lock.yaml'] },
  { name: 'web', title: 'Building the site', places: ['web', ...OF_THE_CMS, 'pnpm-lock.yaml'] },
]

/**
 * The stamp lies in the folder that it speaks of, so whoever removes that folder removes it too.
 *
 * @param {Build} build
 */
const stampOf = (build) => inCheckout(build.name, 'dist', '.built-from')

/** @param {Build} build */
function inputsOf(build) {
  return fingerprint({
    root: ROOT,
    places: build.places,
    facts: [process.versions.node.split('.')[0] ?? ''],
    matters: goesIntoBuild,
  })
}

/**
 * The builds whose sources changed since they were made, or that were never made.
 *
 * @param {Build['name'][]} names
 */
export const outdatedBuilds = (names) =>
  BUILDS.filter(
    (build) => names.includes(build.name) && readStamp(stampOf(build)) !== inputsOf(build),
  )

/**
 * Builds one package anew. What it was built from is noted only once it succeeded. The scripts of the
 * packages name their tools by file: pnpm makes their commands only after the driver has compiled.
 *
 * @param {Build} build
 * @param {import('./packages.mjs').Work} work
 */
export async function makeBuild(build, { environment, stop }) {
  const inputs = inputsOf(build)
  // Compilers leave the output of deleted sources behind.
  rmSync(inCheckout(build.name, 'dist'), { recursive: true, force: true })
  await runTask({
    name: build.title,
    ...pnpm(['--filter', build.name, 'run', 'build']),
    cwd: ROOT,
    env: environment,
    logFile: setupLog(`build-${build.name}`),
    stop,
  })
  writeStamp(stampOf(build), inputs)
}

/** Every build: what a running system needs. */
export const ALL_BUILDS = BUILDS.map(({ name }) => name)

/** Says that what lies in `cms/dist` is no longer the build, since `strapi develop` replaces it. */
export function forgetCmsBuild() {
  rmSync(inCheckout('cms', 'dist', '.built-from'), { force: true })
}
