import { expect, it } from 'vitest'
import { momentInWords } from './momentInWords'
import { timeInWords } from './timeInWords'

const evening = new Date(2026, 0, 8, 18, 30)

it.each([
  ['en', /^Jan 8, 2026, 6:30.PM$/, /^January 8, 2026 at 6:30.PM$/],
  ['es', /^8 ene 2026, 6:30.p\.m\.$/, /^8 de enero de 2026 a las 6:30.p\.m\.$/],
  ['de', /^08\.01\.2026, 18:30$/, /^8\. Januar 2026 um 18:30$/],
] as const)('says in %s when something was by the clock of the fields', (language, short, long) => {
  expect(momentInWords(evening.getTime(), language)).toMatch(short)
  expect(momentInWords(evening.toISOString(), language, 'long')).toMatch(long)
  const hour = /\d+:30/.exec(timeInWords('18:30', language))?.[0] ?? ''
  expect(momentInWords(evening.getTime(), language)).toContain(hour)
})
