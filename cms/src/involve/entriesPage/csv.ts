/** Rows as RFC 4180 has them, with a byte order mark by which spreadsheets know that it is UTF-8. */
export function toCsv(rows: string[][]): string {
  return `\u{feff}${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

/**
 * A spreadsheet takes what begins with these for a formula, which could send away what stands in other
 * cells. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/

/** Where one begins a cell: at what may separate them, whatever quotes and blanks stand before it. */
const separator = /([,;|\t\r\n\v\f\u0085\u2028\u2029])/

/** What some leave out before they look at what a cell begins with. */
const skipped = /^["'\s\p{Cc}\p{Cf}]*/u

function toCell(value: string): string {
  const harmless = value.split(separator).map(withoutFormula).join('')
  return /"/.test(harmless) || separator.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}

/** A part that could be taken for a cell of its own begins with a mark that makes it a text. */
function withoutFormula(part: string): string {
  return formula.test(part.replace(skipped, '')) ? `'${part}` : part
}
