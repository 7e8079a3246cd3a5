import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'

const LARGEST_LOG = 10 * 1024 * 1024
const REMEMBERED = 64 * 1024

/**
 * What a child process printed: appended to a file that is set aside as `….1` when it grows past
 * 10 MB, so a log never fills the disk. The last part is remembered for showing.
 */
export class LogFile {
  #descriptor
  #size
  #recent = ''

  /**
   * @param {string} file
   * @param {{ largest?: number }} [options] bytes
   */
  constructor(file, { largest = LARGEST_LOG } = {}) {
    this.file = file
    this.largest = largest
    mkdirSync(path.dirname(file), { recursive: true })
    this.#descriptor = openSync(file, 'a', 0o600)
    this.#size = fstatSync(this.#descriptor).size
  }

  /** @param {Buffer | string} chunk */
  write(chunk) {
    const bytes = Buffer.from(chunk)
    if (this.#size > 0 && this.#size + bytes.length > this.largest) {
      closeSync(this.#descriptor)
      renameSync(this.file, `${this.file}.1`)
      this.#descriptor = openSync(this.file, 'a', 0o600)
      this.#size = 0
    }
    writeSync(this.#descriptor, bytes)
    this.#size += bytes.length
    this.#recent = (this.#recent + bytes.toString()).slice(-REMEMBERED)
  }

  /**
   * The last lines that this process wrote.
   *
   * @param {number} lines
   */
  tail(lines) {
    return this.#recent.trimEnd().split('\n').slice(-lines).join('\n')
  }

  close() {
    closeSync(this.#descriptor)
  }
}
