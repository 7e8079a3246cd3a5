import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../tests/csvReader'
import { toCsv } from './csv'

describe('a list for spreadsheets', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 has it', () => {
    expect(
      toCsv([
        ['E-mail', 'Name'],
        ['ada@example.org', 'Ada'],
      ]),
    ).toBe('\u{feff}E-mail,Name\r\nada@example.org,Ada\r\n')
  })

  it('quotes what would break a cell or a line', () => {
    expect(toCsv([['a,b', 'say "hi"', 'one\ntwo', 'plain']])).toBe(
      '\u{feff}"a,b","say ""hi""","one\ntwo",plain\r\n',
    )
  })

  it.each([
    ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
    ['+1 503 555 0100', "'+1 503 555 0100"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
  ])('takes the harm out of %s', (typed, cell) => {
    expect(toCsv([[typed]])).toBe(`\u{feff}${cell}\r\n`)
  })

  it.each(['\t=1', '\r=1', ' =1', '\u{feff}=1', '\u{200b}＝1', '"=1', "'=1", '\0=1'])(
    'takes the harm out of what begins with what some skip: %j',
    (typed) => {
      for (const cell of readings(toCsv([[typed]]))) expect(cell).not.toMatch(taken)
    },
  )

  it('begins no formula where a spreadsheet expects other separators', () => {
    expect(toCsv([['x;=1+1\n@SUM(A1)|+1', ';"=1+1']])).toBe(
      '\u{feff}"x;\'=1+1\n\'@SUM(A1)|\'+1",";\'""=1+1"\r\n',
    )
  })

  it('begins none whatever is typed, wherever a spreadsheet thinks that a cell begins', () => {
    const piece = fc.constantFrom(
      ...['=', '+', '-', '@', '＝', '＋', '－', '＠', ',', ';', '\t', '|', '\r', '\n', '\v'],
      ...['\u{2028}', '"', '""', "'", ' ', '\u{a0}', '\u{feff}', '\u{200b}', '\0', 'a', '1+1'],
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
    fc.assert(
      fc.property(rows, (typed) => {
        const csv = toCsv(typed)
        for (const cell of readings(csv)) expect(cell).not.toMatch(taken)
        // Read by its letter, it is what was typed, but for the marks.
        const plain = (table: string[][]) =>
          table.map((row) => row.map((cell) => cell.replaceAll("'", '')))
        expect(plain(parseCsv(csv.slice(1)))).toEqual(plain(typed))
      }),
      { numRuns: 1_000, seed: 20_261_126 },
    )
  })

  it('leaves signs inside of a text alone', () => {
    expect(toCsv([['ada+forms@example.org', 'a=b']])).toBe('\u{feff}ada+forms@example.org,a=b\r\n')
  })
})

/** What a spreadsheet may take for a formula, also after what it leaves out before it looks. */
const taken = /^["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u

/** All cells that a spreadsheet may see: at each separator, with and without an eye for quotes. */
function readings(csv: string): string[] {
  const text = csv.slice(1)
  const lines = /[\r\n\v\f\u0085\u2028\u2029]/
  return [',', ';', '\t', '|'].flatMap((separator) => [
    ...text.split(lines).flatMap((line) => line.split(separator)),
    ...quoted(text, separator),
  ])
}

/** Cells as most read them: a quote counts where a cell begins, and until the next single one. */
function quoted(text: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (isInside && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (isInside || cell === '')) {
      isInside = !isInside
    } else if (!isInside && (sign === separator || sign === '\r' || sign === '\n')) {
      cells.push(cell)
      cell = ''
    } else {
      cell += sign
    }
  }
  return [...cells, cell]
}
