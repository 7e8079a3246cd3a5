interface Terms {
  /** As many are kept; of more the one that was made first goes. */
  most?: number
  /** What is not kept is made anew for the next who asks. */
  isKept?: (value: unknown) => boolean
}

/**
 * Values that take a while to make: each is made once, also for those who ask together, and again where
 * that failed.
 *
 * Promises kept in their place would hold the requests in which they were made, with their answers: Node
 * keeps with each promise the context in which it began (`AsyncLocalStorage`).
 */
export class KeptValues<Value> {
  readonly #made = new Map<string, { value: Value }>()
  readonly #underWay = new Map<string, Promise<Value>>()
  readonly #most: number
  readonly #isKept: (value: unknown) => boolean

  constructor({ most = Infinity, isKept = () => true }: Terms = {}) {
    this.#most = most
    this.#isKept = isKept
  }

  /** @throws what `make` throws */
  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const made = this.#made.get(key)
    return made ? made.value : (this.#underWay.get(key) ?? this.#make(key, make))
  }

  async #make(key: string, make: () => Promise<Value>): Promise<Value> {
    const underWay = make()
    this.#underWay.set(key, underWay)
    try {
      const value = await underWay
      if (this.#isKept(value)) this.#keep(key, value)
      return value
    } finally {
      this.#underWay.delete(key)
    }
  }

  #keep(key: string, value: Value): void {
    this.#made.set(key, { value })
    const [first] = this.#made.keys()
    if (this.#made.size > this.#most && first !== undefined) this.#made.delete(first)
  }
}
