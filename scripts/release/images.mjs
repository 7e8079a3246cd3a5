import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT, inCheckout } from '../checkout.mjs'
import { runTask } from '../running/task.mjs'
import { setupLog } from '../setup/packages.mjs'
import { step } from '../terminal/steps.mjs'
import { buildArgs, factsOf, inspectArgs } from './engines.mjs'
import { gitSays } from './git.mjs'
import { manifest } from './parts.mjs'
import { tryImages } from './trying-images.mjs'

/** @type {{ name: 'cms' | 'web', title: string }[]} */
const IMAGES = [
  { name: 'cms', title: 'Branchline: the cms' },
  { name: 'web', title: 'Branchline: the web server' },
]

/**
 * @typedef {object} Image
 * @property {'cms' | 'web'} name
 * @property {string} tag
 * @property {import('./engines.mjs').Facts} facts
 */

/**
 * Builds the images of the release that this checkout was packed into, by the Dockerfiles with which
 * docker-compose.yml builds them, starts them, and writes down which they are.
 *
 * @param {import('./engines.mjs').Engine} engine
 * @param {{ release: import('../setup/release.mjs').Release, sbom: string }} made
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<{ images: Image[], list: string }>} the list is a file, absolute
 * @throws {import('../failure.mjs').Failure} when an image does not start, or is not what it should be
 */
export async function makeImages(engine, { release, sbom }, work) {
  /** @type {Image[]} */
  const images = []
  for (const { name, title } of IMAGES) {
    const tag = `branchline-${name}:${release.version}`
    const labels = labelsOf(title, release)
    await step(`Building the image ${tag}`, () => build(engine, name, { tag, labels }, work))
    const { stdout } = await promisify(execFile)(engine, inspectArgs(engine, tag), {
      env: work.environment,
      maxBuffer: 2 ** 24,
    })
    images.push({ name, tag, facts: factsOf(engine, stdout) })
  }
  const { components } = JSON.parse(await readFile(sbom, 'utf8'))
  const listed = components.map((/** @type {any} */ one) => String(one['bom-ref']))
  await step('Starting both images', () => tryImages(engine, images, listed, work))

  const { version, commit, madeAt, platform, arch } = release
  const list = path.join(
    path.dirname(sbom),
    `branchline-${version}-${platform}-${arch}-images.json`,
  )
  const said = {
    version,
    commit,
    madeAt,
    platform,
    arch,
    sbom: path.basename(sbom),
    images: images.map(({ tag, facts }) => ({
      tag,
      digest: facts.digest,
      megabytes: facts.megabytes,
    })),
  }
  await writeFile(list, `${JSON.stringify(said, null, 2)}\n`)
  return { images, list }
}

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {'cms' | 'web'} name
 * @param {{ tag: string, labels: Record<string, string> }} image
 * @param {import('../setup/packages.mjs').Work} work
 */
const build = (engine, name, image, { environment, stop }) =>
  runTask({
    name: `Building the image ${image.tag}`,
    command: engine,
    args: buildArgs(engine, { dockerfile: inCheckout(name, 'Dockerfile'), ...image }),
    cwd: ROOT,
    env: environment,
    logFile: setupLog(`image-${name}`),
    stop,
  })

/**
 * As the Open Container Initiative calls them.
 *
 * @param {string} title
 * @param {import('../setup/release.mjs').Release} release
 * @returns {Record<string, string>}
 */
function labelsOf(title, { version, commit, madeAt }) {
  const source = sourceOf(gitSays(['config', '--get', 'remote.origin.url']))
  const labels = {
    title,
    version,
    created: madeAt,
    licenses: String(manifest()['license']),
    ...(commit === null ? {} : { revision: commit }),
    ...(source === null ? {} : { source }),
  }
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [`org.opencontainers.image.${name}`, value]),
  )
}

/**
 * Where everybody finds the source. An address may hold a password, and a path leads nowhere elsewhere.
 *
 * @param {string | null} remote of git
 * @returns {string | null}
 */
export function sourceOf(remote) {
  const [, place] = /^https:\/\/(?:[^@/]*@)?(.+?)(?:\.git)?\/?$/.exec(remote ?? '') ?? []
  return place === undefined ? null : `https://${place}`
}
