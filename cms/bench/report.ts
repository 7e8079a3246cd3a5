import type { Spread } from './statistics'

type Align = 'left' | 'right'

/** Lines of a table; the first row is its head, the first column is aligned to the left. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right'))
      .join('  ')
  const [head = [], ...body] = rows
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  )
}

function padded(cell: string, width: number, align: Align): string {
  return align === 'left' ? cell.padEnd(width) : cell.padStart(width)
}

export function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(2) : value.toFixed(0)
}

/** `1.23 (1.10–1.40)`: the middle and the quarters around it. */
export function inWords({ median, lower, upper }: Spread): string {
  return `${milliseconds(median)} (${milliseconds(lower)}–${milliseconds(upper)})`
}

export function ratioInWords({ median, lower, upper }: Spread): string {
  return `${median.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`
}
