import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Nobody types so many searches in so many seconds; programs would keep this server from others. */
const perSource = { points: 60, duration: 10 }

/** Counts what is made for one visitor alone because of the words that they look for. */
export class SearchLimit {
  readonly #limiter = new RateLimiterMemory(perSource)

  /** @param source who asks, as `Visitors` tells them apart */
  async allows(source: string): Promise<boolean> {
    try {
      await this.#limiter.consume(source)
      return true
    } catch (error) {
      if (error instanceof RateLimiterRes) return false
      throw error
    }
  }
}
