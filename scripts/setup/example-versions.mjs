import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { runTask } from '../running/task.mjs'
import { fingerprint } from './fingerprint.mjs'
import { setupLog } from './packages.mjs'

/** All that decides how they look: the pictures, what makes versions, and its packages. */
const PLACES = [
  'cms/seed/pictures',
  'cms/seed/pictures.ts',
  'cms/src/media',
  'cms/src/example/makeVersions.ts',
  'pnpm-lock.yaml',
]

const kept = inCheckout('.cache', 'example-versions')

/**
 * Lays the versions of the example's pictures beside the built words of the example. They are made once
 * for all builds of the same.
 *
 * @param {import('./packages.mjs').Work} work
 */
export async function layExampleVersions(work) {
  const facts = [process.platform, process.arch]
  const key = fingerprint({ root: ROOT, places: PLACES, facts }).slice(0, 16)
  const made = path.join(kept, key)
  if (!existsSync(made)) await make(made, work)
  cpSync(made, inCheckout('cms', 'dist', 'seed', 'versions'), { recursive: true })
}

/**
 * Whole, or not at all. Those of another state of the sources go.
 *
 * @param {string} made
 * @param {import('./packages.mjs').Work} work
 */
async function make(made, { environment, stop }) {
  mkdirSync(kept, { recursive: true })
  const former = readdirSync(kept)
  const making = mkdtempSync(path.join(kept, 'making-'))
  await runTask({
    name: 'Making the versions of the example’s pictures',
    command: process.execPath,
    args: ['dist/src/example/makeVersions.js', making],
    cwd: inCheckout('cms'),
    env: environment,
    logFile: setupLog('example-versions'),
    stop,
  })
  renameSync(making, made)
  for (const name of former) rmSync(path.join(kept, name), { recursive: true, force: true })
}
