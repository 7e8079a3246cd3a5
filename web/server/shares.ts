import { Busy } from './cms/gate'
import type { Sources } from './cms/posting'

/**
 * So much may be under way at once for one place, and for the wider networks around it, the narrowest
 * first: whoever has many networks leaves something to others all the same.
 */
const most = [4, 8, 12] as const

/** Shares out among visitors what is made for all of them, one after the other. */
export class Shares {
  readonly #underWay = new Map<string, number>()

  /** @throws Busy when as much as somebody may ask for at once is under way for them */
  async run<Result>(sources: Sources, act: () => Promise<Result>): Promise<Result> {
    const isFull = sources.some((source, index) => this.#countOf(source) >= (most[index] ?? 0))
    if (isFull) throw new Busy('one visitor asks for too much at once')
    for (const source of sources) this.#underWay.set(source, this.#countOf(source) + 1)
    try {
      return await act()
    } finally {
      for (const source of sources) this.#giveBack(source)
    }
  }

  #countOf(source: string): number {
    return this.#underWay.get(source) ?? 0
  }

  #giveBack(source: string): void {
    const left = this.#countOf(source) - 1
    if (left > 0) this.#underWay.set(source, left)
    else this.#underWay.delete(source)
  }
}
