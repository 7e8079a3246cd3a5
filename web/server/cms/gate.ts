import { bulkhead, isBulkheadRejectedError } from 'cockatiel'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { CmsUnavailable } from '../../src/cms/failures'
import type { Answer, Ask, AskOptions } from './ask'
import { isCalendarAddress } from './addresses'
import { isFile } from './content'

/** The cms is not asked now, since too much is asked at once. */
export class Busy extends CmsUnavailable {
  override name = 'Busy'
}

/** After so many failures in a row the cms is left alone. */
const failuresAllowed = 3
/** An address that failed is left alone for as long. */
const addressRestMs = 5_000
const atOnce = 24
const waiting = 500
/** They may take long, and stand in a line of their own: nobody who reads a page waits behind them. */
const calendarsAtOnce = 4
/** Addresses of which nothing is known: so many in so many seconds, for all visitors together. */
const strangers = { points: 60, duration: 5 }

export interface GateOptions {
  ask: Ask
  /** Whether the cms can be expected to have something at an address. */
  isExpected: (address: string) => boolean
  onFailure: (error: CmsUnavailable) => void
  /** Milliseconds that only ever grow. */
  monotonic?: () => number
}

/**
 * Stands between visitors and the cms: a cms that does not answer keeps nobody waiting, and whoever
 * makes up addresses does not reach it more often than it can bear.
 */
export class Gate {
  readonly #options: Required<GateOptions>
  readonly #bulkhead = bulkhead(atOnce, waiting)
  readonly #calendars = bulkhead(calendarsAtOnce, waiting)
  readonly #strangers = new RateLimiterMemory(strangers)
  readonly #failing: LRUCache<string, true>
  /** In a row. */
  #failures = 0

  constructor(options: GateOptions) {
    this.#options = { monotonic: () => performance.now(), ...options }
    this.#failing = new LRUCache({
      max: 2_000,
      ttl: addressRestMs,
      ttlResolution: 0,
      perf: { now: this.#options.monotonic },
    })
  }

  /** Whether the cms is being left alone, until a probe is answered. */
  get isClosed(): boolean {
    return this.#failures >= failuresAllowed
  }

  /**
   * Asks for a visitor.
   *
   * @throws CmsUnavailable also when the cms was not asked, `Busy` when that is for the visitors' number
   */
  async ask(address: string, options: AskOptions): Promise<Answer> {
    this.#refuseWhileClosed(address)
    if (this.#failing.has(address)) throw new CmsUnavailable(`${address} failed a moment ago`)
    if (!options.isOwn) await this.#admit(address)
    const until = this.#options.monotonic() + options.patienceMs
    const line = isCalendarAddress(address) ? this.#calendars : this.#bulkhead
    try {
      return await line.execute(() => {
        this.#refuseWhileClosed(address)
        const patienceMs = Math.floor(until - this.#options.monotonic())
        if (patienceMs < 1) throw new Busy(`${address} was not asked for: others took too long`)
        return this.#through(address, { ...options, patienceMs })
      })
    } catch (error) {
      if (isBulkheadRejectedError(error)) throw new Busy(`${address} was not asked for: too many`)
      throw error
    }
  }

  /** Asks whether the cms is there, also while it is left alone. */
  probe(address: string, options: AskOptions): Promise<Answer> {
    return this.#through(address, options)
  }

  // Whether it is back is found out by the one who asks all the time, not by a visitor's waiting.
  #refuseWhileClosed(address: string): void {
    if (this.isClosed) throw new CmsUnavailable(`${address} was not asked for: the cms is away`)
  }

  #answered(): void {
    if (this.isClosed) this.#failing.clear()
    this.#failures = 0
  }

  async #admit(address: string): Promise<void> {
    if (this.#options.isExpected(address)) return
    try {
      await this.#strangers.consume('all')
    } catch {
      throw new Busy(`${address} was not asked for: too many unknown addresses`)
    }
  }

  async #through(address: string, options: AskOptions): Promise<Answer> {
    try {
      const answer = await this.#options.ask(address, options)
      this.#answered()
      return answer
    } catch (error) {
      if (error instanceof CmsUnavailable) {
        // Files lie elsewhere than all else, and may be away alone.
        if (!isFile(address)) this.#failures += 1
        this.#failing.set(address, true)
        this.#options.onFailure(error)
      } else {
        this.#answered()
      }
      throw error
    }
  }
}
