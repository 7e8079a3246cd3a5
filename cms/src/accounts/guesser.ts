import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Weakness } from './guessing'
import type { Question, Verdict } from './guessingThread'

/** How long its thread waits for whoever tries once more, who has their answer at once. */
export const guesserRests = { afterMs: 10_000 }

/** More wait for nothing: so many people don't choose a password in one moment. */
const mostWaiting = 50

interface Waiting {
  resolve: (weakness: Weakness | null) => void
  reject: (error: Error) => void
}

/**
 * Judges passwords in a thread of its own, which goes with its dictionaries once nobody asks: nothing
 * else waits for it, and the memory that it takes is given back.
 */
export class Guesser {
  readonly #waiting = new Map<number, Waiting>()
  #thread: Worker | null = null
  #rest: NodeJS.Timeout | undefined
  #asked = 0

  weaknessOf(password: string, own: readonly string[]): Promise<Weakness | null> {
    if (this.#waiting.size >= mostWaiting) {
      return Promise.reject(new Error('too many passwords are being judged'))
    }
    clearTimeout(this.#rest)
    const question: Question = { id: this.#asked++, password, own }
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject })
      this.#thread ??= this.#begin()
      // While somebody waits for it the process does not end, as it may while the cms begins.
      this.#thread.ref()
      this.#thread.postMessage(question)
    })
  }

  #begin(): Worker {
    // It needs no secret, and nothing that was to be loaded once in this process.
    const thread = new Worker(path.join(__dirname, 'guessingThread.js'), { env: {}, execArgv: [] })
    thread.on('message', ({ id, weakness }: Verdict) => {
      this.#waiting.get(id)?.resolve(weakness)
      this.#waiting.delete(id)
      if (this.#waiting.size > 0) return
      thread.unref()
      this.#rest = setTimeout(() => this.#letGo(), guesserRests.afterMs).unref()
    })
    thread.on('error', (error) => this.#end(thread, error))
    thread.on('exit', () => this.#end(thread, new Error('the thread has ended')))
    return thread
  }

  /** Whoever asks while it ends gets another. */
  #letGo(): void {
    const thread = this.#thread
    this.#thread = null
    void thread?.terminate()
  }

  /** Whoever still waits for it is told; the next begins another. */
  #end(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return
    this.#thread = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
