import { rmSync } from 'node:fs'
import path from 'node:path'
import { readStamp, writeStamp } from '../../setup/fingerprint.mjs'

/**
 * @typedef {object} Note what one step of one round came to
 * @property {string} round
 * @property {string} step
 * @property {number} seed
 * @property {string} sources fingerprint of what was tested
 * @property {import('../run-steps.mjs').Result} result
 */

/**
 * What a run has done so far. It is written after each step, so that the next run goes on from there
 * whatever ended this one.
 */
export class Notes {
  #file
  /** @type {Note[]} */
  #notes = []

  /** @param {string} folder */
  constructor(folder) {
    this.#file = path.join(folder, 'notes.json')
    const kept = readStamp(this.#file)
    if (kept !== null) this.#notes = JSON.parse(kept)
  }

  get all() {
    return this.#notes
  }

  /**
   * @param {string} round
   * @param {string} step
   */
  of(round, step) {
    return this.#notes.find((note) => note.round === round && note.step === step) ?? null
  }

  /** @param {Note} note */
  add(note) {
    this.#notes.push(note)
    writeStamp(this.#file, JSON.stringify(this.#notes, null, 2))
  }

  /** @param {(note: Note) => boolean} isLeftOut */
  forget(isLeftOut) {
    this.#notes = this.#notes.filter((note) => !isLeftOut(note))
    if (this.#notes.length === 0) rmSync(this.#file, { force: true })
    else writeStamp(this.#file, JSON.stringify(this.#notes, null, 2))
  }
}
