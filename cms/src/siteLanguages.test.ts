import { expect, it } from 'vitest'
import { readSiteLanguages } from './siteLanguages'

const known = ['en', 'es', 'de'] as const

it.each([
  [undefined, ['en', 'es']],
  ['', ['en', 'es']],
  ['de', ['de']],
  ['es,en', ['es', 'en']],
  [' de, en ,es ', ['de', 'en', 'es']],
])('reads %j', (setting, languages) => {
  expect(readSiteLanguages(setting, known)).toEqual({ languages })
})

it.each(['fr', 'en,', 'en;es', 'en,en', 'EN', ','])('says what is wrong with %j', (value) => {
  expect(readSiteLanguages(value, known)).toEqual({
    value,
    remedy:
      'give one or several of en, es, de, each once, with commas between them and the one first that addresses without a prefix are in, for example en,es',
  })
})
