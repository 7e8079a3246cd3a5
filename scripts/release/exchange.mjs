import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { readRelease, releaseName } from '../setup/release.mjs'

/** @typedef {[from: string, to: string]} Move */

/** Below the folder of a release: what was there before the last update. */
export const FORMER = '.former'

/** The former release while parts are on their way. */
const UNDER_WAY = '.exchanging'

/** What is known of that update. */
const NOTE = 'update.json'

/** What is its operator's, wherever a release may say that its parts are. */
const OPERATORS = ['cms/.env', 'cms/.data', '.cache', FORMER, UNDER_WAY]

/**
 * Puts the parts of another release in the place of those that are there, and keeps these in `.former`.
 * All else in the folder stays: secrets, data, what its operator put there. Both lie on one disk.
 *
 * @param {string} folder of a release
 * @param {string} incoming folder of another, which is gone afterwards
 * @param {string | null} backup file that was made before
 * @throws {Failure} when something is in the way, or an exchange before was cut off; nothing has changed then
 */
export function exchange(folder, incoming, backup) {
  const [ours, theirs] = [readRelease(folder), readRelease(incoming)]
  if (ours === null || theirs === null) throw new Error('there is no release to exchange')
  const aside = path.join(folder, UNDER_WAY)
  if (existsSync(aside)) {
    throw new Failure(
      `An update was cut off, and parts of the release before it lie in ${aside}: move what is in it back to where it lay in ${folder}, remove ${aside}, and try again.`,
    )
  }
  requireNothingInTheWay(folder, ours.parts, theirs.parts)
  mkdirSync(aside)
  // Before anything is moved: a disk that is full takes no note.
  writeFileSync(path.join(aside, NOTE), JSON.stringify({ name: releaseName(ours), backup }))
  try {
    moveAll([...movesOf(folder, aside, ours.parts), ...movesOf(incoming, folder, theirs.parts)])
  } catch (error) {
    rmSync(path.join(aside, NOTE))
    removeEmpty(aside)
    throw error
  }
  const former = path.join(folder, FORMER)
  // It may be what has just come in, of which nothing but folders is left.
  rmSync(former, { recursive: true, force: true })
  renameSync(aside, former)
}

/**
 * @param {string} folder
 * @param {string[]} ours
 * @param {string[]} theirs
 */
function requireNothingInTheWay(folder, ours, theirs) {
  for (const part of theirs) {
    const lies = (/** @type {string} */ one, /** @type {string} */ within) =>
      one === within || one.startsWith(`${within}/`)
    if (OPERATORS.some((own) => lies(part, own) || lies(own, part))) {
      throw new Failure(`The release would replace ${part}, where its operator's own is.`)
    }
    if (ours.includes(part) || !lstatSync(path.join(folder, part), { throwIfNoEntry: false }))
      continue
    throw new Failure(
      `The release brings ${part}, and something of that name is in ${folder} already: move it away and try again.`,
    )
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string[]} parts
 */
const movesOf = (from, to, parts) =>
  parts.map((part) => /** @type {Move} */ ([path.join(from, part), path.join(to, part)]))

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
 * What is left of parts that went back.
 *
 * @param {string} folder
 */
function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(path.join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
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
