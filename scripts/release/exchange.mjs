import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readRelease, releaseName } from '../setup/release.mjs'

/** @typedef {[from: string, to: string]} Move */

/** Below the folder of a release: what was there before the last update. */
export const FORMER = '.former'

/** What is known of that update. */
const NOTE = 'update.json'

/**
 * Puts the parts of another release in the place of those that are there, and keeps these in `.former`.
 * All else in the folder stays: secrets, data, what its operator put there. Both lie on one disk.
 *
 * @param {string} folder of a release
 * @param {string} incoming folder of another, which is gone afterwards
 * @param {string | null} backup file that was made before
 */
export function exchange(folder, incoming, backup) {
  const [ours, theirs] = [readRelease(folder), readRelease(incoming)]
  if (ours === null || theirs === null) throw new Error('there is no release to exchange')
  const aside = path.join(folder, '.cache', 'exchange')
  rmSync(aside, { recursive: true, force: true })
  const move = (
    /** @type {string} */ from,
    /** @type {string} */ to,
    /** @type {string[]} */ parts,
  ) => parts.map((part) => /** @type {Move} */ ([path.join(from, part), path.join(to, part)]))
  moveAll([...move(folder, aside, ours.parts), ...move(incoming, folder, theirs.parts)])
  const former = path.join(folder, FORMER)
  // The former one may be what has just come in.
  rmSync(former, { recursive: true, force: true })
  renameSync(aside, former)
  writeFileSync(path.join(former, NOTE), JSON.stringify({ name: releaseName(ours), backup }))
}

/**
 * Moves all, or nothing: what was moved goes back where one can't be.
 *
 * @param {Move[]} moves
 */
function moveAll(moves) {
  /** @type {Move[]} */
  const done = []
  try {
    for (const [from, to] of moves) {
      // A part that a release lacks is in nobody's way.
      if (!existsSync(from)) continue
      mkdirSync(path.dirname(to), { recursive: true })
      renameSync(from, to)
      done.push([from, to])
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from)
    throw error
  }
}

/**
 * @param {string} folder of a release
 * @returns {{ folder: string, name: string, backup: string | null } | null} what was there before the
 *   last update; null: there was none
 */
export function formerOf(folder) {
  const former = path.join(folder, FORMER)
  if (!existsSync(path.join(former, NOTE))) return null
  const note = new Map(
    Object.entries(Object(JSON.parse(readFileSync(path.join(former, NOTE), 'utf8')))),
  )
  const backup = note.get('backup')
  return {
    folder: former,
    name: String(note.get('name')),
    backup: typeof backup === 'string' ? backup : null,
  }
}
