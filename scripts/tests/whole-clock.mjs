import { readdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const preload = fileURLToPath(new URL('day-clock.mjs', import.meta.url))

/** The clock of a whole `npm start`: of the start itself, and of both servers whenever they begin. */
export class WholeClock {
  #folder
  #shift = 0

  /** @param {string} folder of its own */
  constructor(folder) {
    this.#folder = folder
    this.#note()
  }

  /** For the environment of npm. */
  get env() {
    return { DAY_CLOCK: this.#folder, NODE_OPTIONS: `--import file://${preload}` }
  }

  /**
   * Time goes by, for all that run and are not held.
   *
   * @param {number} ms
   * @param {number[]} held processes that do nothing at the moment
   */
  async pass(ms, held) {
    this.#shift += ms
    this.#note()
    const sockets = readdirSync(this.#folder).filter((name) => name.endsWith('.sock'))
    const asked = sockets.filter((name) => !held.includes(Number.parseInt(name)))
    await Promise.all(asked.map((name) => tell(path.join(this.#folder, name), ms)))
  }

  #note() {
    writeFileSync(path.join(this.#folder, 'shift'), String(this.#shift))
  }
}

/**
 * One that has ended left its socket behind.
 *
 * @param {string} socket
 * @param {number} ms
 */
function tell(socket, ms) {
  const connection = connect(socket)
  connection.on('error', () => undefined)
  connection.write(`${JSON.stringify({ verb: 'pass', value: ms })}\n`)
  connection.resume()
  return new Promise((resolve) => connection.once('close', resolve))
}
