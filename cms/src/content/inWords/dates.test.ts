import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { samplePhase } from '../../calendar/sample-plan'
import { zonedTime } from '../../zones/zonedTime'
import {
  dateAndTimesInWords,
  dateNameInWords,
  dayInWords,
  nearDayInSentence,
  zoneInWords,
} from './dates'

const now = Temporal.Instant.from('2026-11-20T20:00:00Z')
const phase = samplePhase('2026-11-26')
const at = (time: string) => zonedTime(Temporal.PlainDateTime.from(time), 'America/Los_Angeles')
const words = (start: string, end: string, allDay = false, language: 'en' | 'es' = 'en') =>
  dateAndTimesInWords(
    { startsAt: at(start), endsAt: at(end), phase: { ...phase, allDay } },
    language,
    now,
  ).replaceAll('\u00a0', ' ')

it('says a date as the site does', () => {
  expect(words('2026-11-26T19:00', '2026-11-26T21:00')).toBe('Thursday, November 26, 7–9 pm')
  expect(words('2026-11-26T19:00', '2026-11-26T21:00', false, 'es')).toBe(
    'Jueves, 26 de noviembre, 7–9 p. m.',
  )
  expect(words('2026-11-27T22:00', '2026-11-28T02:00')).toBe('Friday, November 27, 10 pm–2 am')
  expect(words('2026-11-27T22:00', '2026-11-28T23:00')).toBe(
    'Friday, November 27, 10 pm–11 pm (the next day)',
  )
})

it('says whole days without times', () => {
  expect(words('2026-11-27T00:00', '2026-11-28T00:00', true)).toBe('Friday, November 27')
  expect(words('2026-11-27T00:00', '2026-11-30T00:00', true)).toBe(
    'Friday, November 27, for 3 days',
  )
})

it('says the year where it is another one', () => {
  expect(dayInWords(at('2027-01-07T19:00'), 'en', now)).toBe('Thursday, January 7, 2027')
})

it('says a near day within a sentence without its year', () => {
  expect(nearDayInSentence('2026-12-26', 'en')).toBe('Saturday, December 26')
  expect(nearDayInSentence('2026-12-26', 'es')).toBe('sábado, 26 de diciembre')
})

it('names the zone as people do', () => {
  expect(zoneInWords('America/Los_Angeles', 'en', now)).toBe('Pacific Time')
  expect(zoneInWords('America/Los_Angeles', 'es', now)).toMatch(/^hora del Pac/)
})

it('calls one date of a meeting by both', () => {
  expect(dateNameInWords('Study group', '2026-12-03', 'en')).toBe(
    'Study group, Thursday, December 3, 2026',
  )
  expect(dateNameInWords('Grupo de estudio', '2026-12-03', 'es')).toBe(
    'Grupo de estudio, jueves 3 de diciembre de 2026',
  )
  expect(dateNameInWords('', '2026-12-03', 'es')).toBe('Jueves 3 de diciembre de 2026')
  // Of a draft neither may be said yet.
  expect(dateNameInWords('Study group', null, 'en')).toBe('Study group')
  expect(dateNameInWords('', undefined, 'de')).toBe('')
})
