import { expect, test } from 'vitest'
import { fitting, setText } from './typesetting'

const wide = 848
const first = 'They walked out over the heat, and stayed out for five mornings.'
const second = 'We brought coffee for all.'

test('a text that has room is shown whole, rather larger', () => {
  expect(setText(first, wide)).toEqual({ text: first, size: 37, lines: 2 })
  const more = `${first} ${second} ${first} ${'and so on '.repeat(2)}`.trim()
  expect(setText(more, wide)).toEqual({ text: more, size: 33, lines: 4 })
  expect(setText('', wide)).toEqual({ text: '', size: 37, lines: 0 })
})

test('a longer one ends where a sentence does', () => {
  const shown = (text: string) => setText(text, wide).text
  const rest = 'and whoever works there '.repeat(12)
  expect(shown(`${first} ${second} Now ${rest}`)).toBe(`${first} ${second}`)
  expect(shown(`${first} Why? ${rest}`)).toBe(first)
  expect(shown(`${first} “Why?” Well, ${rest}`)).toBe(`${first} “Why?”`)
  expect(shown(`${first} At 7 p.m. Dr. May and St. John on the 1. Mai ${rest}`)).toBe(first)
  expect(shown(`¡Ven! ¿Quién paga? ${rest.toUpperCase()}`)).toBe('¡Ven! ¿Quién paga?')
})

test('one whose first sentence has no room is cut', () => {
  const { text, size, lines } = setText('and whoever works there '.repeat(20), wide)
  expect(text).toMatch(/^.{150,200} …$/)
  expect([size, lines]).toEqual([37, 3])
})

test('words with gaps between them are set smaller than one as long', () => {
  expect(fitting('seven pm', 99, 200)).toBeLessThan(fitting('eleven00', 99, 200))
})
