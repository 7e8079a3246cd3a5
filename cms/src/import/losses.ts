import type { Remark } from './words/facts'

/** What could not be carried of one document; what happens several times is said once. */
export class Losses {
  readonly #found = new Map<string, { remark: Remark; times: number }>()

  add(remark: Remark): void {
    const key = JSON.stringify(remark)
    this.#found.set(key, { remark, times: (this.#found.get(key)?.times ?? 0) + 1 })
  }

  list(): Remark[] {
    return [...this.#found.values()].map(({ remark, times }) =>
      times === 1 ? remark : { ...remark, times },
    )
  }
}

/** Each once, where it stands first. */
export function distinct(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
}

/** The beginning of a long text, to be recognized by in a report. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
