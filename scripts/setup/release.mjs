import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../checkout.mjs'
import { Failure, errorCode } from '../failure.mjs'

/**
 * What a release says of itself. Where it stands, nothing has to be installed or built.
 *
 * @typedef {object} Release
 * @property {string} version
 * @property {string | null} commit of the source; null where that was in no repository
 * @property {string} madeAt an instant
 * @property {string} platform as Node.js names it
 * @property {string} arch as Node.js names it
 * @property {string} node the first number of the Node.js that its packages were compiled for
 * @property {string[]} parts what of the folder belongs to it, relative; all else is its operator's
 */

/** The file that makes a folder a release. */
export const RELEASE_FILE = 'release.json'

/** Of the running Node.js. */
export const thisMachine = () => ({
  platform: process.platform,
  arch: process.arch,
  node: process.versions.node.split('.')[0] ?? '',
})

/** @param {Pick<Release, 'version' | 'platform' | 'arch' | 'node'>} release */
export const releaseName = ({ version, platform, arch, node }) =>
  `branchline-${version}-${platform}-${arch}-node${node}`

/**
 * @param {string} [folder]
 * @returns {Release | null} null: it holds the source, or nothing of Branchline
 * @throws {Failure} when what it says can't be read
 */
export function readRelease(folder = ROOT) {
  const file = path.join(folder, RELEASE_FILE)
  try {
    const said = new Map(Object.entries(Object(JSON.parse(readFileSync(file, 'utf8')))))
    const text = (/** @type {string} */ name) => {
      const value = said.get(name)
      if (typeof value !== 'string') throw new Error(`${name} is no text`)
      return value
    }
    const commit = said.get('commit')
    const parts = said.get('parts')
    if (!Array.isArray(parts) || !parts.every(isPart)) throw new Error('parts are no places in it')
    return {
      version: text('version'),
      commit: typeof commit === 'string' ? commit : null,
      madeAt: text('madeAt'),
      platform: text('platform'),
      arch: text('arch'),
      node: text('node'),
      parts,
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure(`${file} can't be read (${why}): unpack the release anew.`)
  }
}

/**
 * No way leads out of the folder.
 *
 * @param {unknown} part
 */
const isPart = (part) =>
  typeof part === 'string' && /^[\w.-]+(\/[\w.-]+)*$/.test(part) && !/(^|\/)\.\.?(\/|$)/.test(part)

/**
 * @param {Release} release
 * @throws {Failure} when it was made for another kind of machine
 */
export function requireThisMachine(release) {
  const here = thisMachine()
  const isSame = (/** @type {keyof typeof here} */ name) => release[name] === here[name]
  if (isSame('platform') && isSame('arch') && isSame('node')) return
  const needed = releaseName({ ...release, ...here })
  throw new Failure(
    `This release of Branchline is for Node.js ${release.node} on ${release.platform}-${release.arch}, and this is Node.js ${here.node} on ${here.platform}-${here.arch}: take ${needed}.tar.gz if there is one, else ${isSame('platform') && isSame('arch') ? `Node.js ${release.node}` : 'the source, which npm start builds'}.`,
  )
}
