/** Rows as RFC 4180 has them, with a byte order mark by which spreadsheets know that it is UTF-8. */
export function toCsv(rows: string[][]): string {
  return `\u{feff}${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

/**
 * A spreadsheet takes what begins with these for a formula, which could send away what stands in other
 * cells. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Where a spreadsheet that expects other separators would begin a cell of its own. */
const innerFormula = /([;\t\r\n])(?=[=+\-@])/g

function toCell(value: string): string {
  const harmless = value.replace(innerFormula, '$1 ').replace(formula, "'$&")
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
