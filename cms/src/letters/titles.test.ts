import { expect, it } from 'vitest'
import { titleOf } from './titles'

const nothing = { subject: '', words: '' }

it('is the subject of the first language that has one', () => {
  const texts = { en: nothing, es: { subject: 'Junio', words: 'Hola:' } }
  expect(titleOf({ texts, items: [] })).toBe('Junio')
})

it('is how the letter begins where it has none', () => {
  const texts = { en: { subject: ' ', words: 'Hello {name},\n\nhow are you?' } }
  const items = [
    { kind: 'dates', weeks: 4 },
    { kind: 'words', texts: { en: 'The hearing\nwas moved.' } },
  ] as const
  expect(titleOf({ texts, items: [...items] })).toBe('The hearing was moved.')
  expect(titleOf({ texts, items: [] })).toBe('Hello {name}, how are you?')
})

it('is shortened after a word, and empty where nothing is written', () => {
  const texts = { en: { subject: '', words: 'word '.repeat(40) } }
  expect(titleOf({ texts, items: [] })).toMatch(/^(word ){15,16}…$/)
  expect(titleOf({ texts: { en: nothing }, items: [] })).toBe('')
})
