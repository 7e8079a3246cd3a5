import { inCheckout } from '../../checkout.mjs'
import { readStamp, writeStamp } from '../../setup/fingerprint.mjs'

/** @typedef {{ key: string, tests: number }} Pass what passed as it was then, and how many tests it holds */

/**
 * What passed before, by the key of all that it had read.
 */
export class Passed {
  #file
  /** @type {Map<string, Pass>} */
  #passes

  /**
   * @param {string} name of the step
   * @param {string} [folder]
   */
  constructor(name, folder = inCheckout('.cache', 'passed')) {
    this.#file = `${folder}/${name.toLowerCase().replaceAll(' ', '-')}.json`
    this.#passes = parse(readStamp(this.#file))
  }

  /** Whether nothing is known of any run before. */
  get isEmpty() {
    return this.#passes.size === 0
  }

  /**
   * @param {string} what
   * @param {string} key
   * @returns {number | null} how many tests passed with that key; null: it did not
   */
  testsOf(what, key) {
    const pass = this.#passes.get(what)
    return pass?.key === key ? pass.tests : null
  }

  /**
   * Notes what passed, in place of all that was noted before.
   *
   * @param {Map<string, Pass>} passes
   */
  keep(passes) {
    this.#passes = passes
    writeStamp(this.#file, JSON.stringify(Object.fromEntries(passes)))
  }
}

/**
 * @param {string | null} text
 * @returns {Map<string, Pass>}
 */
function parse(text) {
  try {
    return new Map(Object.entries(JSON.parse(text ?? '{}')))
  } catch {
    return new Map()
  }
}
