import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from '../failure.mjs'

/** Folders that are made, never source, wherever they lie. */
const MADE = new Set([
  'node_modules',
  'dist',
  '.cache',
  '.data',
  '.git',
  '.strapi',
  '.tools',
  'coverage',
])

/**
 * One hash over the names and contents of files and folders, and over further facts. A place that
 * does not exist counts as such.
 *
 * @param {object} inputs
 * @param {string} inputs.root
 * @param {string[]} inputs.places relative to root
 * @param {string[]} [inputs.facts]
 * @param {(file: string) => boolean} [inputs.matters] false: leave this file out
 */
export function fingerprint({ root, places, facts = [], matters = () => true }) {
  const hash = createHash('sha256')
  for (const fact of facts) hash.update(`${fact}\0`)
  for (const place of places) {
    for (const file of filesOf(root, place).filter(matters)) {
      const content = createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest()
      hash.update(`${file}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/**
 * All files in a place, relative to root.
 *
 * @param {string} root
 * @param {string} place
 * @returns {string[]} in a fixed order
 */
export function filesOf(root, place) {
  const absolute = path.join(root, place)
  const found = statSync(absolute, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [place]
  return readdirSync(absolute)
    .filter((name) => !MADE.has(name))
    .sort()
    .flatMap((name) => filesOf(root, path.join(place, name)))
}

/**
 * @param {string} file
 * @returns {string | null}
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Written whole or not at all, and only after what it stands for is done.
 *
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, value)
  renameSync(`${file}.new`, file)
}
