import { setTimeout as pause } from 'node:timers/promises'
import { vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { look } from './everything'

/** At their own pace; in a hurry they ask as fast as they are answered. */
const paces = {
  ordinary: { visitors: 4, thinkingMs: isWhole ? 10 : 50 },
  hurried: { visitors: 8, thinkingMs: 0 },
}

export interface Loaded {
  asked: number
  /** Addresses that did not answer with 200, and why. */
  lost: string[]
}

/** A few visitors who ask for one address after the other, until they are stopped. */
export class Load {
  readonly #loaded: Loaded = { asked: 0, lost: [] }
  readonly #visitors: Promise<void>[]
  readonly #thinkingMs: number
  #isStopped = false

  constructor(
    siteUrl: string,
    addresses: readonly string[],
    pace: keyof typeof paces = 'ordinary',
  ) {
    const { visitors, thinkingMs } = paces[pace]
    this.#thinkingMs = thinkingMs
    this.#visitors = Array.from({ length: visitors }, (_, index) =>
      this.#visit(siteUrl, addresses, Math.floor((index * addresses.length) / visitors)),
    )
  }

  /** Answers when so many more have been asked for. */
  async more(count: number): Promise<void> {
    const goal = this.#loaded.asked + count
    await vi.waitUntil(() => this.#loaded.asked >= goal, { timeout: 600_000 })
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
      if (this.#thinkingMs > 0) await pause(this.#thinkingMs)
    }
  }
}
