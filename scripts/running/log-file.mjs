import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { errorCode } from '../failure.mjs'

const LARGEST_LOG = 10 * 1024 * 1024
const REMEMBERED = 64 * 1024

/**
 * What a child process printed: appended to a file that is set aside as `….1` when it grows past
 * 10 MB, so a log never fills the disk. The last part is remembered for showing. What a full disk
 * does not take is dropped and counted, and told of by the log itself as soon as there is room.
 */
export class LogFile {
  /** @type {number | null} */
  #descriptor = null
  #size = 0
  #recent = ''
  /** @type {{ lines: number, since: Date, why: string } | null} */
  #dropped = null

  /**
   * @param {string} file
   * @param {{ largest?: number, now?: () => Date }} [options] `largest` in bytes
   */
  constructor(file, { largest = LARGEST_LOG, now = () => new Date() } = {}) {
    this.file = file
    this.largest = largest
    this.now = now
  }

  /** @param {Buffer | string} chunk */
  write(chunk) {
    const bytes = Buffer.from(chunk)
    this.#recent = (this.#recent + bytes.toString()).slice(-REMEMBERED)
    try {
      // Together: the few bytes of a notice find room where what follows finds none.
      const notice = this.#dropped ? noticeOf(this.#dropped) : ''
      this.#append(Buffer.concat([Buffer.from(notice), bytes]))
      this.#dropped = null
    } catch (error) {
      this.#drop(bytes, error)
    }
  }

  /**
   * Writes all of it or nothing.
   *
   * @param {Buffer} bytes
   */
  #append(bytes) {
    let descriptor = this.#open()
    if (this.#size > 0 && this.#size + bytes.length > this.largest) {
      this.close()
      renameSync(this.file, `${this.file}.1`)
      descriptor = this.#open()
    }
    try {
      // A disk takes what it has room for.
      for (let at = 0; at < bytes.length; at += writeSync(descriptor, bytes, at));
    } catch (error) {
      ftruncateSync(descriptor, this.#size)
      throw error
    }
    this.#size += bytes.length
  }

  #open() {
    if (this.#descriptor !== null) return this.#descriptor
    mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 })
    const descriptor = openSync(this.file, 'a', 0o600)
    this.#descriptor = descriptor
    this.#size = fstatSync(descriptor).size
    return descriptor
  }

  /**
   * @param {Buffer} bytes
   * @param {unknown} error
   */
  #drop(bytes, error) {
    const lines = Math.max(1, bytes.toString().split('\n').length - 1)
    const why = errorCode(error) ?? String(error)
    this.#dropped ??= { lines: 0, since: this.now(), why }
    this.#dropped.lines += lines
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
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }
}

/** @param {{ lines: number, since: Date, why: string }} dropped */
function noticeOf({ lines, since, why }) {
  return `${lines} ${lines === 1 ? 'line' : 'lines'} of this log could not be written since ${since.toISOString()} (${why})\n`
}
