import { expect, it } from 'vitest'
import type { Retention } from '../../../contract'
import { de } from './de'
import { en } from './en'
import { es } from './es'

const keeps = (signUps: number): Retention => ({
  unconfirmed: 7,
  attendance: 30,
  messages: 180,
  signUps,
})

it.each([
  [
    'en',
    en,
    ['at most 100 days.', 'at most 1 year.', 'at most 2 years.'],
    'sign-ups after 2 years',
  ],
  ['es', es, ['100 días como', '1 año como', '2 años como'], 'las inscripciones, a los 2 años'],
  [
    'de',
    de,
    ['höchstens 100 Tage.', 'höchstens 1 Jahr.', 'höchstens 2 Jahre.'],
    'Anmeldungen nach 2 Jahren',
  ],
] as const)('tells whole years in years, in %s', (_locale, words, times, after) => {
  for (const [index, count] of [100, 365, 730].entries()) {
    expect(words.lettersConsent('Riverside', keeps(count))).toContain(times[index])
  }
  expect(words.consent('Riverside', keeps(730))).toContain(after)
})
