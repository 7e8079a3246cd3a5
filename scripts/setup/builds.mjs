import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { errorCode } from '../failure.mjs'
import { runTask } from '../running/task.mjs'
import { layExampleVersions } from './example-versions.mjs'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { memoryNote } from './memory.mjs'
import { pnpm, setupLog } from './packages.mjs'

/** What of the cms goes into web: the contract's types, and what both servers do alike. */
export const OF_THE_CMS = [
  'cms/src/contract.ts',
  'cms/src/hangs.ts',
  'cms/src/metricsServer.ts',
  'cms/src/problemFile.ts',
  'cms/src/proxies.ts',
  'cms/src/monthDate.ts',
  'cms/src/siteLanguages.ts',
]

/** The editors' guide, which goes into the admin. */
const GUIDE = [
  ...['editing.md', 'editing.es.md', 'editing.de.md'].map((name) => `docs/${name}`),
  'docs/pictures/editing',
]

/**
 * @typedef {object} Build
 * @property {'cms' | 'web'} name
 * @property {string} title
 * @property {string[]} places all that its result depends on
 */

/** What lies beside the sources and does not go into a build; Strapi writes `.strapi-updater.json`. */
const NOT_BUILT =
  /\.log$|\.(test|walk)\.[cm]?[jt]sx?$|^(cms|web)\/(tests|e2e|faults|bench|vitest\.config\.m?ts|\.env|\.strapi-updater\.json)/

/**
 * Whether a change of this file makes a build outdated.
 *
 * @param {string} file relative to the checkout
 */
export const goesIntoBuild = (file) => !NOT_BUILT.test(file)

/** @type {Build[]} */
const BUILDS = [
  { name: 'cms', title: 'Building the admin', places: ['cms', ...GUIDE, 'pnpm-lock.yaml'] },
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
 * Builds one package anew. What it was built from is noted only once it succeeded; until then the
 * former build is kept, and comes back where this one fails. The scripts of the packages name their
 * tools by file: pnpm makes their commands only after the driver has compiled.
 *
 * @param {Build} build
 * @param {import('./packages.mjs').Work} work
 */
export async function makeBuild(build, { environment, stop }) {
  const inputs = inputsOf(build)
  const note = memoryNote(build.name)
  if (note) console.log(note)
  // Compilers leave the output of deleted sources behind.
  const former = setAside(build)
  try {
    await runTask({
      name: build.title,
      ...pnpm(['--filter', build.name, 'run', 'build']),
      cwd: ROOT,
      env: environment,
      logFile: setupLog(`build-${build.name}`),
      stop,
    })
    if (build.name === 'cms') await layExampleVersions({ environment, stop })
  } catch (error) {
    former.bringBack()
    throw error
  }
  writeStamp(stampOf(build), inputs)
  former.remove()
}

/**
 * Puts what was built before out of the way.
 *
 * @param {Build} build
 */
function setAside({ name }) {
  const built = inCheckout(name, 'dist')
  const aside = inCheckout('.cache', 'former', name)
  const remove = () => rmSync(aside, { recursive: true, force: true })
  // Where there is none, the one aside is what a build left that was killed.
  if (existsSync(built)) {
    remove()
    mkdirSync(path.dirname(aside), { recursive: true })
    move(built, aside)
  }
  return {
    remove,
    bringBack: () => {
      rmSync(built, { recursive: true, force: true })
      if (existsSync(aside)) renameSync(aside, built)
    },
  }
}

/**
 * Between two disks nothing is moved: then there is no former build.
 *
 * @param {string} from
 * @param {string} to
 */
function move(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    rmSync(from, { recursive: true })
  }
}

/** Every build: what a running system needs. */
export const ALL_BUILDS = BUILDS.map(({ name }) => name)

/** Says that what lies in `cms/dist` is no longer the build, since `strapi develop` replaces it. */
export function forgetCmsBuild() {
  rmSync(inCheckout('cms', 'dist', '.built-from'), { force: true })
}
