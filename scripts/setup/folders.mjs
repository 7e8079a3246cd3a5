import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Failure, errorCode } from '../failure.mjs'

/**
 * Fails with one sentence when a folder can't be written, or not be made. What it tries that with is
 * gone again at once.
 *
 * @param {string} folder absolute
 * @param {string} remedy what the operator can do, as the end of a sentence
 */
export function requireWritable(folder, remedy) {
  const existing = nearestExisting(folder)
  if (!statSync(existing).isDirectory()) {
    throw new Failure(`The folder ${folder} can't be used, since ${existing} is a file: ${remedy}.`)
  }
  try {
    // Rights alone don't tell: of a read-only disk, say, or of /proc.
    rmdirSync(mkdtempSync(path.join(existing, '.branchline-')))
  } catch (error) {
    throw new Failure(`The folder ${folder} can't be written (${errorCode(error)}): ${remedy}.`)
  }
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder))
}
