import { setTimeout as pause } from 'node:timers/promises'
import { vi } from 'vitest'
import { look } from './everything'

const visitors = 4
const thinkingMs = 10

export interface Loaded {
  asked: number
  /** Addresses that did not answer with 200, and why. */
  lost: string[]
}

/** A few visitors who ask for one address after the other, until they are stopped. */
export class Load {
  readonly #loaded: Loaded = { asked: 0, lost: [] }
  readonly #visitors: Promise<void>[]
  #isStopped = false

  constructor(siteUrl: string, addresses: readonly string[]) {
    this.#visitors = Array.from({ length: visitors }, (_, index) =>
      this.#visit(siteUrl, addresses, Math.floor((index * addresses.length) / visitors)),
    )
  }

  /** Answers when so many more have been asked for. */
  async more(count: number): Promise<void> {
    const goal = this.#loaded.asked + count
    await vi.waitUntil(() => this.#loaded.asked >= goal, { timeout: 120_000 })
  }

  async stop(): Promise<Loaded> {
    this.#isStopped = true
    await Promise.all(this.#visitors)
    return this.#loaded
  }

  async #visit(siteUrl: string, addresses: readonly string[], first: number): Promise<void> {
    for (let index = first; !this.#isStopped; index += 1) {
      const address = addresses[index % addresses.length] ?? ''
      try {
        const { status } = await look(siteUrl + address)
        if (status !== 200) this.#loaded.lost.push(`${address}: ${status}`)
      } catch (error) {
        this.#loaded.lost.push(`${address}: ${String(error)}`)
      }
      this.#loaded.asked += 1
      await pause(thinkingMs)
    }
  }
}
