/** How many compared meetings had a feature in a kind of zone; null where it can't be had. */
export class Coverage {
  readonly #counts: (number | null)[][]

  constructor(
    private readonly rows: readonly string[],
    private readonly columns: readonly string[],
    isPossible: (row: number, column: number) => boolean,
  ) {
    this.#counts = rows.map((_, row) =>
      columns.map((_, column) => (isPossible(row, column) ? 0 : null)),
    )
  }

  add(row: number, column: number): void {
    const counts = this.#counts[row]
    const count = counts?.[column]
    if (counts && count != null) counts[column] = count + 1
  }

  has(row: number, column: number): boolean {
    return (this.#counts[row]?.[column] ?? 0) > 0
  }

  /** The cells in which nothing was compared, as "row, column". */
  empty(): string[] {
    return this.#counts.flatMap((counts, row) =>
      counts.flatMap((count, column) =>
        count === 0 ? [`${this.rows[row]}, ${this.columns[column]}`] : [],
      ),
    )
  }

  /** As text in columns; "–" where it can't be had. */
  table(): string {
    const wide = Math.max(...this.rows.map(({ length }) => length))
    const line = (name: string, cells: string[]) =>
      [
        name.padEnd(wide),
        ...cells.map((cell, column) => cell.padStart(this.columns[column]?.length ?? 0)),
      ].join('  ')
    return [
      line('', [...this.columns]),
      ...this.#counts.map((counts, row) =>
        line(
          this.rows[row] ?? '',
          counts.map((count) => (count === null ? '–' : String(count))),
        ),
      ),
    ].join('\n')
  }
}
