import { expect, test } from 'vitest'
import { excerptOf, marked } from './marking'
import { Vocabulary } from './terms'

const marking = (...found: string[]) => ({
  vocabulary: new Vocabulary(),
  locale: 'en' as const,
  found: new Set(found),
})

test('marks each form of what was found, and nothing else', () => {
  expect(marked('Strikes: the striking strike <b>', marking('strike'))).toEqual([
    '',
    'Strikes',
    ': the ',
    'striking',
    ' ',
    'strike',
    ' <b>',
  ])
  expect(marked('No hit', marking('strike'))).toEqual(['No hit'])
})

test('cuts out where most of it stands together, in whole words', () => {
  const far = 'Rent is high. '.concat('Nothing of it here. '.repeat(20))
  const text = `${far}Whoever joins the rent strike pays into a fund. ${'And so on. '.repeat(40)}`
  const excerpt = excerptOf(['', text], marking('rent', 'strike'))
  expect(excerpt.filter((_, index) => index % 2 === 1)).toEqual(['rent', 'strike'])
  const whole = excerpt.join('')
  expect(whole).toMatch(/^… \w/)
  expect(whole).toMatch(/\w …$/)
  expect(whole.length).toBeLessThan(210)
})

test('begins with the first words where only the title was found', () => {
  expect(excerptOf(['', 'Short text'], marking('strike'))).toEqual(['Short text'])
})
