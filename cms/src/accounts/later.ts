import type { Core } from '@strapi/strapi'
import { Loop } from '../loop'

/** So many wait at most; what is more is as if it had not been asked. */
const mostWaiting = 100
const idleMs = 60 * 60 * 1000

/** Whoever asks learns nothing from how long the next answer takes: nobody knows when this is done. */
const someTimeMs = () => 50 + Math.floor(Math.random() * 500)

/** Writes mails to people about their accounts, apart from the requests that they come of. */
export class Later<Matter> {
  readonly #strapi: Core.Strapi
  readonly #what: string
  readonly #mail: (matter: Matter) => Promise<void>
  /** By what makes two of them one. */
  readonly #wanted = new Map<string, Matter>()
  readonly #loop: Loop

  /** @param what as the log calls one that was not sent */
  constructor(strapi: Core.Strapi, what: string, mail: (matter: Matter) => Promise<void>) {
    this.#strapi = strapi
    this.#what = what
    this.#mail = mail
    this.#loop = new Loop(() => this.#takeTurn(), idleMs)
  }

  want(key: string, matter: Matter): void {
    if (this.#wanted.size >= mostWaiting || this.#wanted.has(key)) return
    this.#wanted.set(key, matter)
    setTimeout(() => this.#loop.wake(), someTimeMs()).unref()
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async #takeTurn(): Promise<number> {
    const [next] = this.#wanted
    if (next === undefined) return idleMs
    const [key, matter] = next
    this.#wanted.delete(key)
    try {
      await this.#mail(matter)
    } catch (error) {
      this.#strapi.log.error(
        `${this.#what} was not sent: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    return this.#wanted.size > 0 ? someTimeMs() : idleMs
  }
}
