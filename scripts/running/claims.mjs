import {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { errorCode } from '../failure.mjs'

/**
 * A claim is a small file that says which process uses something. It counts while that process
 * lives; what a killed process left behind is recognized by the time at which the process began,
 * since process ids are used again.
 *
 * @typedef {object} Claim
 * @property {number} pid
 * @property {string | null} began
 * @property {string} by the command, for the operator
 */

/**
 * When a process began, in the kernel's own words; null where there is no such process or no /proc.
 *
 * @param {number} pid
 */
function beginning(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/**
 * The living process that holds a claim, or null.
 *
 * @param {string} file
 * @returns {Claim | null}
 */
export function holderOf(file) {
  /** @type {unknown} */
  let value
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
  if (!isClaim(value)) return null
  return exists(value.pid) && beginning(value.pid) === value.began ? value : null
}

/**
 * @param {unknown} value
 * @returns {value is Claim}
 */
function isClaim(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'began' in value &&
    (typeof value.began === 'string' || value.began === null) &&
    'by' in value &&
    typeof value.by === 'string'
  )
}

/**
 * Takes a claim for this process.
 *
 * @param {string} file
 * @param {string} by
 * @returns {{ release(): void } | { heldBy: Claim }}
 */
export function take(file, by) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.new`
  const claim = { pid: process.pid, began: beginning(process.pid), by }
  try {
    writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 })
    for (;;) {
      try {
        linkSync(draft, file)
        const release = () => rmSync(file, { force: true })
        process.once('exit', release)
        return {
          release: () => {
            process.removeListener('exit', release)
            release()
          },
        }
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error
        const heldBy = holderOf(file)
        if (heldBy) return { heldBy }
        setAside(file)
      }
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Removes a claim whose process is gone. If another process took it in between, that one is put
 * back.
 *
 * @param {string} file
 */
function setAside(file) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
    if (holderOf(aside)) linkSync(aside, file)
    rmSync(aside, { force: true })
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error
  }
}

/**
 * Every living holder of a claim in a folder.
 *
 * @param {string} folder
 * @returns {Claim[]}
 */
export function holdersIn(folder) {
  try {
    return readdirSync(folder).flatMap((name) => holderOf(path.join(folder, name)) ?? [])
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
