/** What is told of a map that is looked into, or at all of it. */
interface Noting {
  one: (key: string) => void
  all: () => void
}

/** A map of which is noted whether one thing is looked up, or all are. */
export class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>
  readonly #noting: Noting

  constructor(map: ReadonlyMap<string, Value>, noting: Noting) {
    this.#map = map
    this.#noting = noting
  }

  get(key: string): Value | undefined {
    this.#noting.one(key)
    return this.#map.get(key)
  }

  has(key: string): boolean {
    this.#noting.one(key)
    return this.#map.has(key)
  }

  get #all(): ReadonlyMap<string, Value> {
    this.#noting.all()
    return this.#map
  }

  get size(): number {
    return this.#all.size
  }

  keys() {
    return this.#all.keys()
  }

  values() {
    return this.#all.values()
  }

  entries() {
    return this.#all.entries()
  }

  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]()
  }

  forEach(look: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all.forEach(look)
  }
}
