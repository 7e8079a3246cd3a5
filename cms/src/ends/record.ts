import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRecord } from '../records'

/** So many ends are remembered of one server. */
const remembered = 50

/** What is written down of one server. */
interface Written {
  isRunning: boolean
  /** When an unexpected end was noticed, ms since the epoch, oldest first. */
  ends: number[]
}

/**
 * What a folder knows of servers that ended without being stopped: killed, out of memory, or with the
 * machine. Each writes down that it runs; one that finds so at its start was not stopped.
 */
export class EndsRecord {
  readonly #folder: string

  /** @param folder it is made when something is written into it */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Notes that a server runs.
   *
   * @param name the same at each start, and of no other
   * @param now ms since the epoch
   * @returns whether it had ended unexpectedly
   */
  async begin(name: string, now: number): Promise<boolean> {
    const { isRunning, ends } = await this.#read(name)
    const all = isRunning ? [...ends, now].slice(-remembered) : ends
    await this.#write(name, { isRunning: true, ends: all })
    return isRunning
  }

  /** Notes that a server was stopped. */
  async end(name: string): Promise<void> {
    await this.#write(name, { ...(await this.#read(name)), isRunning: false })
  }

  /** The unexpected ends of all servers after a time, in order; ms since the epoch. */
  async endsAfter(time: number): Promise<number[]> {
    const names = await this.#names()
    const read = await Promise.all(names.map((name) => this.#read(name)))
    return read
      .flatMap(({ ends }) => ends)
      .filter((end) => end > time)
      .sort((a, b) => a - b)
  }

  async #names(): Promise<string[]> {
    try {
      const files = await readdir(this.#folder)
      return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
    } catch {
      return []
    }
  }

  /** What can't be read was not written. */
  async #read(name: string): Promise<Written> {
    try {
      const value: unknown = JSON.parse(await readFile(this.#fileOf(name), 'utf8'))
      if (!isRecord(value) || !Array.isArray(value['ends'])) return { isRunning: false, ends: [] }
      const ends = value['ends'].filter((end) => typeof end === 'number')
      return { isRunning: value['isRunning'] === true, ends }
    } catch {
      return { isRunning: false, ends: [] }
    }
  }

  async #write(name: string, written: Written): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const file = this.#fileOf(name)
    await writeFile(`${file}.new`, JSON.stringify(written))
    await rename(`${file}.new`, file)
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, `${name}.json`)
  }
}
