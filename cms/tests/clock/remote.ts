/** The clock of servers that a test starts in processes of their own. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const preload = pathToFileURL(path.join(import.meta.dirname, 'preload.mjs')).href

/** A process runs on this clock when it is started with its options; one process at a time. */
export class RemoteClock {
  readonly #socket = path.join(tmpdir(), `branchline-clock-${randomUUID().slice(0, 13)}.sock`)
  #shift: number

  /** @param shift how far it is before the machine's clock, in milliseconds */
  constructor(shift: number) {
    this.#shift = shift
  }

  /** For `node`, before the name of the program. */
  get nodeOptions(): readonly string[] {
    return ['--import', preload]
  }

  /** For the environment of the process. */
  get env(): Record<string, string> {
    // One that was killed has left its socket behind.
    rmSync(this.#socket, { force: true })
    return { CLOCK_SHIFT: String(this.#shift), CLOCK_SOCKET: this.#socket }
  }

  /** How far `Date` is before the machine's clock, in milliseconds. */
  get shift(): number {
    return this.#shift
  }

  /** Time goes by in the process; what is due by then has had its turn, or is at it. */
  async pass(ms: number): Promise<void> {
    this.#shift = await this.#tell('pass', ms)
  }

  /**
   * Somebody sets the clock, now or before the next start: `Date` alone is another, no timer ends.
   *
   * @param shift how far it is before the machine's clock from now on, in milliseconds
   */
  async setShift(shift: number, { isRunning = true } = {}): Promise<void> {
    this.#shift = shift
    if (isRunning) await this.#tell('shift', shift)
  }

  /** Bytes that the process holds once all is collected that can be. */
  held(): Promise<number> {
    return this.#tell('held', 0)
  }

  async #tell(verb: 'pass' | 'shift' | 'held', value: number): Promise<number> {
    const socket = connect(this.#socket)
    await once(socket, 'connect')
    socket.write(`${JSON.stringify({ verb, value })}\n`)
    const answer: unknown = JSON.parse(await text(socket))
    return Number(answer)
  }
}
