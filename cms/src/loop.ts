import { AsyncResource } from 'node:async_hooks'

/** As it is when the module is loaded, with no request. */
const apart = new AsyncResource('Loop')

/** Also when a clock runs behind its timers. */
const shortestWaitMs = 100

/**
 * Takes a turn again and again, and at once when it is woken; never two at a time. Its timers know no
 * clock: one that is set leads nothing astray. No turn belongs to the request that woke it: nothing in
 * it is done in the name of whoever sent that.
 */
export class Loop {
  readonly #takeTurn: () => Promise<number>
  #timer: NodeJS.Timeout | undefined
  #turn: Promise<void> | null = null
  #isWoken = false
  #isStopped = false

  /**
   * @param takeTurn gives the milliseconds until the next one, and throws nothing
   * @param firstMs until the first one
   */
  constructor(takeTurn: () => Promise<number>, firstMs = shortestWaitMs) {
    this.#takeTurn = takeTurn
    this.#turnIn(firstMs)
  }

  get isStopped(): boolean {
    return this.#isStopped
  }

  wake(): void {
    if (this.#turn) this.#isWoken = true
    else this.#turnIn(0)
  }

  /** What is being done is finished. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#turn
  }

  #turnIn(ms: number): void {
    clearTimeout(this.#timer)
    if (this.#isStopped) return
    this.#timer = apart.runInAsyncScope(() =>
      setTimeout(() => {
        this.#turn = this.#go()
      }, ms).unref(),
    )
  }

  async #go(): Promise<void> {
    this.#isWoken = false
    const wait = await this.#takeTurn()
    this.#turn = null
    this.#turnIn(this.#isWoken ? 0 : Math.max(shortestWaitMs, wait))
  }
}
