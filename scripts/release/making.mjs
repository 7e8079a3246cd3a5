import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inCheckout } from '../checkout.mjs'
import { runTask } from '../running/task.mjs'
import { installProductionPackages, removeUnread, setupLog } from '../setup/packages.mjs'
import { RELEASE_FILE, releaseName, thisMachine } from '../setup/release.mjs'
import { step } from '../terminal/steps.mjs'
import { digestOf } from './digest.mjs'
import { gitSays } from './git.mjs'
import { COPIED, MADE, manifest, scriptsOf } from './parts.mjs'
import { sbomOf } from './sbom.mjs'

/** What only the installation of packages reads. */
const OF_INSTALLING = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'patches']

/** Strapi looks into it at each start, also while there is nothing in it. */
const MIGRATIONS = 'cms/database/migrations'

/**
 * Makes a release of this checkout, which has to be built: an archive, its checksum and a list of what it
 * consists of.
 *
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<{ release: import('../setup/release.mjs').Release, archive: string, sbom: string, megabytes: number }>}
 *   files absolute
 */
export async function makeRelease(work) {
  const release = releaseNow()
  const name = releaseName(release)
  const folder = inCheckout('.cache', 'release')
  const staged = path.join(folder, name)
  await rm(folder, { recursive: true, force: true })

  await step('Copying what was built', async () => {
    for (const part of [...COPIED, ...scriptsOf(), ...OF_INSTALLING]) {
      await cp(inCheckout(part), path.join(staged, part), { recursive: true })
    }
    await mkdir(path.join(staged, MIGRATIONS), { recursive: true })
  })
  await step('Installing the packages that running needs', async () => {
    await installProductionPackages(staged, ['cms', 'web'], work)
    await removeUnread(staged)
    for (const part of OF_INSTALLING) await rm(path.join(staged, part), { recursive: true })
    await writeFile(path.join(staged, 'package.json'), json(manifest()))
    await writeFile(path.join(staged, RELEASE_FILE), json(release))
  })
  const sbom = path.join(folder, `${name}.cdx.json`)
  await step('Listing what it consists of', async () => {
    await writeFile(sbom, await sbomOf(staged, release))
  })
  const archive = `${staged}.tar.gz`
  await step('Packing it', () => pack(folder, name, work))
  await writeFile(`${archive}.sha256`, `${await digestOf(archive)}  ${path.basename(archive)}\n`)
  await rm(staged, { recursive: true })
  const { size } = await stat(archive)
  return { release, archive, sbom, megabytes: Math.round(size / 2 ** 20) }
}

/**
 * The list alone, of this checkout, which need not be built: its packages are installed once more, without
 * those that only building and testing need, and taken away again.
 *
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<string>} the file, absolute
 */
export async function makeSbom(work) {
  const release = releaseNow()
  const name = releaseName(release)
  const folder = inCheckout('.cache', 'sbom')
  const staged = path.join(folder, name)
  await rm(folder, { recursive: true, force: true })
  try {
    await step('Installing the packages that running needs', async () => {
      for (const part of [...OF_INSTALLING, 'cms/package.json', 'web/package.json']) {
        await cp(inCheckout(part), path.join(staged, part), { recursive: true })
      }
      await installProductionPackages(staged, ['cms', 'web'], work, { runsScripts: false })
    })
    const sbom = path.join(folder, `${name}.cdx.json`)
    await step('Listing them', async () => writeFile(sbom, await sbomOf(staged, release)))
    return sbom
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/** What a release that is made here now says of itself. */
const releaseNow = () => ({
  version: String(manifest()['version']),
  commit: commit(),
  madeAt: new Date().toISOString(),
  ...thisMachine(),
  parts: [RELEASE_FILE, 'scripts', MIGRATIONS, ...COPIED, ...MADE],
})

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** What the source is; null where it is in no repository, or there is no git. */
const commit = () => gitSays(['describe', '--always', '--dirty', '--abbrev=12'])

/**
 * Whoever unpacks it owns it, and nobody else can write it.
 *
 * @param {string} folder
 * @param {string} name of what to pack, and of the archive
 * @param {import('../setup/packages.mjs').Work} work
 */
async function pack(folder, name, { environment, stop }) {
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX']
  await runTask({
    name: 'Packing it',
    command: 'tar',
    args: ['--create', '--gzip', `--file=${name}.tar.gz`, '--sort=name', ...owner, name],
    cwd: folder,
    env: environment,
    logFile: setupLog('release'),
    stop,
  })
}
