/** A table as the formatter leaves it; the first row is its head. */
export function markdown(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  const [head = [], ...body] = lines
  return [head, widths.map((width) => '-'.repeat(width)), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
