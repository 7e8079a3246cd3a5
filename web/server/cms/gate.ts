import {
  CircuitState,
  ConsecutiveBreaker,
  bulkhead,
  circuitBreaker,
  handleType,
  isBrokenCircuitError,
  isBulkheadRejectedError,
} from 'cockatiel'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { CmsUnavailable } from '../../src/cms/failures'
import type { Answer, Ask, AskOptions } from './ask'

/** The cms is not asked now, since too much is asked at once. */
export class Busy extends CmsUnavailable {
  override name = 'Busy'
}

/** After so many failures in a row the cms is left alone. */
const failuresAllowed = 3
const restMs = 1_000
/** An address that failed is left alone for as long. */
const addressRestMs = 5_000
const atOnce = 24
const waiting = 500
/** Addresses of which nothing is known: so many in so many seconds, for all visitors together. */
const strangers = { points: 60, duration: 5 }

export interface GateOptions {
  ask: Ask
  /** Whether the cms can be expected to have something at an address. */
  isExpected: (address: string) => boolean
  onFailure: (error: CmsUnavailable) => void
}

/**
 * Stands between visitors and the cms: a cms that does not answer keeps nobody waiting, and whoever
 * makes up addresses does not reach it more often than it can bear.
 */
export class Gate {
  readonly #options: GateOptions
  readonly #breaker = circuitBreaker(handleType(CmsUnavailable), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(failuresAllowed),
  })
  readonly #bulkhead = bulkhead(atOnce, waiting)
  readonly #strangers = new RateLimiterMemory(strangers)
  readonly #failing = new LRUCache<string, true>({ max: 2_000, ttl: addressRestMs })

  constructor(options: GateOptions) {
    this.#options = options
    this.#breaker.onReset(() => this.#failing.clear())
  }

  /** Whether the cms is being left alone. */
  get isClosed(): boolean {
    return this.#breaker.state !== CircuitState.Closed
  }

  /**
   * Asks for a visitor.
   *
   * @throws CmsUnavailable also when the cms was not asked, `Busy` when that is for the visitors' number
   */
  async ask(address: string, options: AskOptions): Promise<Answer> {
    // Whether it is back is found out by the one who asks each second, not by a visitor's waiting.
    if (this.isClosed) throw new CmsUnavailable(`${address} was not asked for: the cms is away`)
    if (this.#failing.has(address)) throw new CmsUnavailable(`${address} failed a moment ago`)
    if (!options.isOwn) await this.#admit(address)
    try {
      return await this.#bulkhead.execute(() => this.#through(address, options))
    } catch (error) {
      if (isBulkheadRejectedError(error)) throw new Busy(`${address} was not asked for: too many`)
      throw error
    }
  }

  /** Asks whether the cms is there, also while it is left alone. */
  probe(address: string, options: AskOptions): Promise<Answer> {
    return this.#through(address, options)
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
      return await this.#breaker.execute(() => this.#options.ask(address, options))
    } catch (error) {
      if (isBrokenCircuitError(error)) {
        throw new CmsUnavailable(`${address} was not asked for: the cms is away`)
      }
      if (error instanceof CmsUnavailable) {
        this.#failing.set(address, true)
        this.#options.onFailure(error)
      }
      throw error
    }
  }
}
