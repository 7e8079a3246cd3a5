import { createHmac, randomBytes } from 'node:crypto'
import { networksOf, visitorAddress } from 'cms/proxies'
import type { Sources } from '../cms/posting'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Tells visitors apart without knowing who they are: by a hash with a salt that is new every day, and
 * that no disk ever sees.
 */
export class Visitors {
  readonly #now: () => number
  readonly #proxies: number
  #salt = randomBytes(32)
  #day: number

  /**
   * @param now the wall clock, ms since the epoch
   * @param proxies how many of ours stand in front
   */
  constructor(now: () => number, proxies: number) {
    this.#now = now
    this.#proxies = proxies
    this.#day = Math.floor(now() / dayMs)
  }

  /**
   * Whoever asks, and the wider networks that one household may have, the narrowest first.
   *
   * @param peer the address at the other end of the connection; null: it is not known, so that all of
   *   these are one
   */
  sourcesOf(peer: string | null, forwardedFor: string | null): Sources {
    const day = Math.floor(this.#now() / dayMs)
    if (day !== this.#day) {
      this.#day = day
      this.#salt = randomBytes(32)
    }
    const address = visitorAddress(peer, forwardedFor, this.#proxies)
    const [place, ...around] = networksOf(address ?? '')
    const hash = (network: string) =>
      createHmac('sha256', this.#salt).update(network).digest('base64url')
    return [hash(place), ...around.map(hash)]
  }
}
