/** What could not be carried of one document, in words; what happens several times is said once. */
export class Losses {
  readonly #counts = new Map<string, number>()

  add(loss: string): void {
    this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + 1)
  }

  list(): string[] {
    return [...this.#counts].map(([loss, count]) =>
      count === 1 ? loss : `${loss} (${count} times)`,
    )
  }
}

/** The beginning of a long text, to be recognized by in a report. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
