import { describe, expect, it } from 'vitest'
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
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1 503 555 0100', "'+1 503 555 0100"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
  ])('takes the harm out of %s', (typed, cell) => {
    expect(toCsv([[typed]])).toBe(`\u{feff}${cell}\r\n`)
  })

  it.each(['\t=1', '\r=1'])('takes the harm out of what begins with a blank: %j', (typed) => {
    expect(toCsv([[typed]])).toBe(`\u{feff}"'${typed[0]} =1"\r\n`)
  })

  it('begins no formula where a spreadsheet expects other separators', () => {
    expect(toCsv([['x;=1+1\n@SUM(A1)']])).toBe('\u{feff}"x; =1+1\n @SUM(A1)"\r\n')
  })

  it('leaves signs inside of a text alone', () => {
    expect(toCsv([['ada+forms@example.org', 'a=b']])).toBe('\u{feff}ada+forms@example.org,a=b\r\n')
  })
})
