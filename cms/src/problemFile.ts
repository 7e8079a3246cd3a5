import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const keptDays = 90
/** Of one day no more is kept: what goes wrong a thousand times says nothing new. */
const mostBytes = 5 * 1024 * 1024
const dayMs = 24 * 60 * 60 * 1000

/**
 * What went wrong, a file for each day (UTC), apart from the log that everything goes to: that one is
 * set aside sooner. Nothing of it stops anybody: what can't be written is in the other log.
 */
export class ProblemFile {
  readonly #folder: string
  readonly #name: string
  readonly #now: () => number
  #day = ''
  #bytes = 0

  /**
   * @param folder it is made with the first line
   * @param name of whom the lines are
   * @param now ms since the epoch
   */
  constructor(folder: string, name: string, now: () => number = Date.now) {
    this.#folder = folder
    this.#name = name
    this.#now = now
  }

  /** @param line with its end */
  write(line: string): void {
    try {
      const day = dayOf(this.#now())
      if (day !== this.#day) this.#begin(day)
      const bytes = Buffer.byteLength(line)
      if (this.#bytes + bytes > mostBytes) return
      appendFileSync(this.#fileOf(day), line, { mode: 0o600 })
      this.#bytes += bytes
    } catch {
      // It is in the other log.
    }
  }

  #begin(day: string): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const file = statSync(this.#fileOf(day), { throwIfNoEntry: false })
    this.#bytes = file?.size ?? 0
    this.#day = day
    const oldest = dayOf(this.#now() - keptDays * dayMs)
    for (const name of readdirSync(this.#folder)) {
      const [, of, when = ''] = /^(\w+)-(\d{4}-\d{2}-\d{2})\.log$/.exec(name) ?? []
      if (of === this.#name && when < oldest) rmSync(path.join(this.#folder, name), { force: true })
    }
  }

  #fileOf(day: string): string {
    return path.join(this.#folder, `${this.#name}-${day}.log`)
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
