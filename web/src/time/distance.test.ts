import { expect, it } from 'vitest'
import { distance } from './distance'

const now = new Date('2026-11-25T20:00:00.000Z')
const span = (startsAt: string) => ({
  startsAt,
  endsAt: startsAt,
  timeZone: 'America/Los_Angeles',
  allDay: false,
})

it.each([
  // By the calendar there, where it is still Saturday.
  ['2026-11-29T07:00:00.000Z', 'in 3 days', 'dentro de 3 días'],
  ['2026-12-08T20:00:00.000Z', 'in 13 days', 'dentro de 13 días'],
  ['2026-12-09T20:00:00.000Z', 'in 2 weeks', 'dentro de 2 semanas'],
  ['2027-01-21T20:00:00.000Z', 'in 8 weeks', 'dentro de 8 semanas'],
  ['2027-02-25T20:00:00.000Z', 'in 3 months', 'dentro de 3 meses'],
])('says of %s that it is %s', (startsAt, english, spanish) => {
  expect(distance(span(startsAt), 'en', now)).toBe(english)
  expect(distance(span(startsAt), 'es', now)).toBe(spanish)
})
