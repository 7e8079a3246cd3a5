import type { ContentChange, Revision } from 'cms/contract'

/** More changes than that are not remembered: what was told before them is asked for again. */
const mostRemembered = 2_000

/**
 * What the cms said was changed, from one revision of an epoch until another: what shows none of it is
 * still as it was told.
 */
export class ChangeLog {
  #epoch: string | null = null
  #from = 0
  #until = 0
  #changes: ContentChange[] = []

  /** The revision until which all changes are known; null: none is. */
  get until(): string | null {
    return this.#epoch === null ? null : `${this.#epoch}.${this.#until}`
  }

  /** Adds what the cms says was changed since `until`; where it does not say, all may be. */
  add({ revision, changes }: Revision): void {
    const { epoch, number } = partsOf(revision)
    if (epoch === this.#epoch && number <= this.#until) return
    if (epoch === this.#epoch && changes) {
      this.#changes.push(...changes)
    } else {
      this.#from = number
      this.#changes = []
    }
    this.#epoch = epoch
    this.#until = number
    this.#forgetOldest()
  }

  #forgetOldest(): void {
    const last = this.#changes.at(-1 - mostRemembered)
    if (!last) return
    this.#from = last.number
    this.#changes = this.#changes.filter(({ number }) => number > last.number)
  }

  /**
   * Whether what was told at one revision is still so at another.
   *
   * @param shows `Content-Shows` of the contract; null: anything
   */
  isStill(told: { revision: string | null; shows: string | null }, at: string): boolean {
    if (told.revision === at) return true
    if (told.revision === null || told.shows === null) return false
    const before = partsOf(told.revision)
    const now = partsOf(at)
    if (before.epoch !== this.#epoch || now.epoch !== this.#epoch) return false
    if (before.number < this.#from || now.number > this.#until) return false
    const shown = ` ${told.shows} `
    return !this.#changes.some((change) => change.number > before.number && isIn(shown, change))
  }
}

function isIn(shown: string, { type, document }: ContentChange): boolean {
  if (shown.includes(` ${type} `)) return true
  return document === null ? shown.includes(` ${type}/`) : shown.includes(` ${type}/${document} `)
}

/** An epoch and a number, as a revision names them. */
export function partsOf(revision: string): { epoch: string; number: number } {
  const at = revision.lastIndexOf('.')
  return { epoch: revision.slice(0, at), number: Number(revision.slice(at + 1)) }
}
