import { expect, it } from 'vitest'
import { shortDate } from './shortDate'

const instant = '2026-11-27T03:00:00.000Z'
const zone = 'America/Los_Angeles'

it('writes a date as each language does, with or without its year', () => {
  expect(shortDate(instant, zone, 'en')).toBe('Thu, Nov 26')
  expect(shortDate(instant, zone, 'es')).toBe('jue 26 de nov')
  expect(shortDate(instant, zone, 'de')).toBe('Do, 26. Nov')
  expect(shortDate(instant, zone, 'en', 2026)).toBe('Thu, Nov 26, 2026')
  expect(shortDate(instant, zone, 'es', 2026)).toBe('jue 26 de nov de 2026')
  expect(shortDate(instant, zone, 'de', 2026)).toBe('Do, 26. Nov 2026')
})
