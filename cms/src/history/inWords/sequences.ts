/** A stretch of two sequences: what both have, or what the first has where the second has else. */
export interface Stretch<Item> {
  same: Item[]
  removed: Item[]
  added: Item[]
}

/** Beyond so many comparisons, what lies between the common ends counts as exchanged as a whole. */
const mostComparisons = 4_000_000

/**
 * How one sequence becomes another by the fewest removed and added items (longest common
 * subsequence). Each stretch has either `same` or at least one of the others.
 *
 * @param keyOf equal for items that count as the same
 */
export function stretches<Item>(
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string = String,
): Stretch<Item>[] {
  const [a, b] = [from.map(keyOf), to.map(keyOf)]
  const start = commonStart(a, b)
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse())
  const found = new Found<Item>()
  found.same(to.slice(0, start))
  exchange(found, from.slice(start, from.length - end), to.slice(start, to.length - end), keyOf)
  found.same(to.slice(to.length - end))
  return found.stretches
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((key, index) => key !== b[index])
  return different === -1 ? a.length : different
}

/** Collects what follows each other into stretches. */
class Found<Item> {
  readonly stretches: Stretch<Item>[] = []

  same(items: Item[]): void {
    if (items.length === 0) return
    const last = this.stretches.at(-1)
    if (last && last.same.length > 0) last.same.push(...items)
    else this.stretches.push({ same: items, removed: [], added: [] })
  }

  removed(items: Item[]): void {
    if (items.length > 0) this.#open().removed.push(...items)
  }

  added(items: Item[]): void {
    if (items.length > 0) this.#open().added.push(...items)
  }

  #open(): Stretch<Item> {
    const last = this.stretches.at(-1)
    if (last && last.same.length === 0) return last
    const open = { same: [], removed: [], added: [] }
    this.stretches.push(open)
    return open
  }
}

function exchange<Item>(
  found: Found<Item>,
  from: Item[],
  to: Item[],
  keyOf: (item: Item) => string,
): void {
  if (from.length * to.length > mostComparisons) {
    found.removed(from)
    found.added(to)
    return
  }
  const common = new CommonLengths(from.map(keyOf), to.map(keyOf))
  let [a, b] = [0, 0]
  while (a < from.length && b < to.length) {
    if (common.isSame(a, b)) {
      found.same(to.slice(b, b + 1))
      a += 1
      b += 1
    } else if (common.after(a + 1, b) >= common.after(a, b + 1)) {
      found.removed(from.slice(a, a + 1))
      a += 1
    } else {
      found.added(to.slice(b, b + 1))
      b += 1
    }
  }
  found.removed(from.slice(a))
  found.added(to.slice(b))
}

/** How long the longest common subsequence is from each pair of places on. */
class CommonLengths {
  readonly #from: string[]
  readonly #to: string[]
  readonly #lengths: Uint32Array

  constructor(from: string[], to: string[]) {
    this.#from = from
    this.#to = to
    this.#lengths = new Uint32Array((from.length + 1) * (to.length + 1))
    for (let a = from.length - 1; a >= 0; a--) {
      for (let b = to.length - 1; b >= 0; b--) this.#lengths[this.#at(a, b)] = this.#longest(a, b)
    }
  }

  isSame(a: number, b: number): boolean {
    return this.#from[a] === this.#to[b]
  }

  after(a: number, b: number): number {
    return this.#lengths[this.#at(a, b)] ?? 0
  }

  #longest(a: number, b: number): number {
    if (this.isSame(a, b)) return this.after(a + 1, b + 1) + 1
    return Math.max(this.after(a + 1, b), this.after(a, b + 1))
  }

  #at(a: number, b: number): number {
    return a * (this.#to.length + 1) + b
  }
}
