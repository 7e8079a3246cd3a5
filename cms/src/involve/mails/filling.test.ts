import { describe, expect, it } from 'vitest'
import { fill, namesIn, oneLine } from './filling'

describe('a text with placeholders', () => {
  it('is filled with values, each name as often as it stands there', () => {
    expect(fill('{a} and {b}, {a}', { a: '1', b: '2' })).toBe('1 and 2, 1')
  })

  it('leaves out what has no value, the space before it, and lines that were only that', () => {
    const text = 'Hello {name},\n\nfirst\n{place}\n{access}\n\n{note}\n\nlast {unknown}!'
    expect(fill(text, { name: '', place: 'here', note: '' })).toBe('Hello,\n\nfirst\nhere\n\nlast!')
  })

  it('never reads a value for names, nor what every object has', () => {
    expect(fill('{a} {toString} {__proto__}', { a: '{b}', b: 'secret' })).toBe('{b}')
  })

  it('tells the names that stand in it', () => {
    expect(namesIn('{a} {b}{a} { c } {d')).toEqual(['a', 'b', 'a'])
  })
})

describe('one line', () => {
  it('has no character that could begin another header', () => {
    expect(oneLine('Ada\r\nBcc: eve@example.org\u2028x\u0000y')).toBe(
      'Ada Bcc: eve@example.org x y',
    )
    expect(oneLine(' \u202etxt.exe ')).toBe('txt.exe')
  })

  it('tears no word and no emoji apart where something unseen stands in them', () => {
    expect(oneLine('Mitglieder\u00adversammlung\u200b!')).toBe('Mitgliederversammlung!')
    for (const joined of ['🏳️\u200d🌈', 'می\u200cخواهم']) expect(oneLine(joined)).toBe(joined)
  })
})
