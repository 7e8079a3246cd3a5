import { Worker } from 'node:worker_threads'
import * as v from 'valibot'

/** A thread that has nothing to draw for so long gives its memory back. */
const idleMs = 60_000
/** What takes longer hangs. */
const patienceMs = 30_000

const answer = v.union([
  v.object({ drawn: v.instance(Uint8Array) }),
  v.object({ error: v.string() }),
])

/**
 * Draws in a thread of its own, so that pages do not wait, one thing after the other. The thread
 * begins with the first and ends when none was asked for in a minute.
 */
export class DrawingThread<Drawing> {
  readonly #script: URL
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | null = null
  #last: Promise<unknown> = Promise.resolve()

  /** @param script the build of a `worker.ts` */
  constructor(script: URL) {
    this.#script = script
  }

  /** @throws when it cannot be drawn; the next one is by another thread, if need be */
  draw(drawing: Drawing): Promise<Uint8Array> {
    const drawn = this.#last.then(() => this.#draw(drawing))
    this.#last = drawn.catch(() => undefined)
    return drawn
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    const worker = this.#worker
    this.#forget()
    await worker?.terminate()
  }

  #draw(drawing: Drawing): Promise<Uint8Array> {
    const worker = this.#running()
    return new Promise<Uint8Array>((resolve, reject) => {
      const late = setTimeout(() => failed(new Error('it took too long to draw')), patienceMs)
      const settle = () => {
        clearTimeout(late)
        worker.off('message', told).off('error', failed).off('exit', gone)
      }
      const failed = (error: Error) => {
        settle()
        reject(error)
        void this.end()
      }
      const gone = () => failed(new Error('the thread that draws has ended'))
      const told = (message: unknown) => {
        const { output, success } = v.safeParse(answer, message)
        if (!success) return failed(new Error('the thread that draws said something else'))
        settle()
        this.#rest()
        if ('drawn' in output) resolve(output.drawn)
        else reject(new Error(output.error))
      }
      worker.on('message', told).on('error', failed).on('exit', gone)
      worker.postMessage(drawing)
    })
  }

  #running(): Worker {
    if (this.#idle) clearTimeout(this.#idle)
    // It needs no secret of the environment.
    this.#worker ??= new Worker(this.#script, {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    })
    // A server that ends does not wait for it.
    this.#worker.unref()
    return this.#worker
  }

  #rest(): void {
    this.#idle = setTimeout(() => void this.end(), idleMs)
    this.#idle.unref()
  }

  #forget(): void {
    if (this.#idle) clearTimeout(this.#idle)
    this.#idle = null
    this.#worker = null
  }
}
