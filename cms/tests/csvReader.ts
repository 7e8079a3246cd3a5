/**
 * Reads RFC 4180 by its letter, so that what is written must be that: each line ends with CRLF, and
 * a quote stands only around a cell or doubled inside of one.
 *
 * @throws Error
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text
  while (rest !== '') {
    const [whole, quoted, plain = '', end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no cell begins here: ${rest.slice(0, 40)}`)
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(whole.length)
  }
  if (row.length > 0) throw new Error('the last line has no end')
  return rows
}
