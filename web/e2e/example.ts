import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fingerprint } from '../../scripts/setup/fingerprint.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const kept = path.join(root, '.cache/e2e')
const prefix = 'example-'

/** Starts a cms in an empty folder, which loads the example there, and ends it. */
type Load = (dataDir: string) => Promise<void>

let example: Promise<string> | undefined

/** A copy of the example, for a cms of one's own; whoever asks for it takes it away. */
export async function copyOfExample(loadedAt: Date, load: Load): Promise<string> {
  example ??= exampleDir(loadedAt, load)
  const from = await example
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-e2e-'))
  await cp(from, folder, { recursive: true })
  return folder
}

/** To load the example takes long: it is done once for all that goes into it, and kept. */
async function exampleDir(loadedAt: Date, load: Load): Promise<string> {
  const name = prefix + fingerprintOfExample(loadedAt)
  const folder = path.join(kept, name)
  await mkdir(kept, { recursive: true })
  const before = await readdir(kept)
  if (before.includes(name)) return folder
  const making = await mkdtemp(path.join(kept, 'making-'))
  try {
    await load(making)
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    // Another run has made the same meanwhile.
    if (!existsSync(folder)) throw error
  }
  const outdated = before.filter((other) => other.startsWith(prefix))
  for (const other of outdated) await rm(path.join(kept, other), { recursive: true, force: true })
  return folder
}

function fingerprintOfExample(loadedAt: Date): string {
  const places = ['src', 'seed', 'config'].map((folder) => `cms/dist/${folder}`)
  return fingerprint({
    root,
    places: [...places, 'cms/seed', 'cms/package.json', 'pnpm-lock.yaml', 'patches'],
    // Its dates lie around the day on which it is loaded.
    facts: [process.version, loadedAt.toISOString().slice(0, 10)],
  }).slice(0, 16)
}
