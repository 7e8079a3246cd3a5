import { expect, it } from 'vitest'
import { aroundRanges } from './ranges'

it.each([
  ['Every Thursday, 7–9\u00a0pm, Pacific Time.', '7–9\u00a0pm'],
  ['October every year, 10\u00a0am–6\u00a0pm', '10\u00a0am–6\u00a0pm'],
  ['Every Friday, 9\u00a0pm–midnight; from March on Mondays', '9\u00a0pm–midnight'],
  ['Cada jueves, 7–9\u00a0p.\u00a0m.', '7–9\u00a0p.\u00a0m.'],
  ['Thursday, December 3, 7:00 – 9:00 PM · Library', '7:00 – 9:00 PM'],
  ['Thursday, December 3, 10:00 AM – 6:00 PM', '10:00 AM – 6:00 PM'],
  ['jueves, 3 de diciembre, 7:00–9:00 p.m.', '7:00–9:00 p.m.'],
  ['jueves, 3 de diciembre, 10:00 a.m. – 6:00 p.m.', '10:00 a.m. – 6:00 p.m.'],
  ['Donnerstag, 3. Dezember, 19:00–21:00 Uhr', '19:00–21:00'],
])('the hours of “%s” are %s', (text, hours) => {
  const [before, found, after] = aroundRanges(text)
  expect(found).toBe(hours)
  expect(`${before}${found}${after}`).toBe(text)
})

it.each([
  ['Saturday, January 2 at 8:00 PM – Sunday, January 3 at 12:30 AM'],
  ['Friday, January 15 – Sunday, January 17'],
  ['Dec 24, 2026 – Jan 2, 2027'],
])('“%s” may end a line anywhere', (text) => {
  expect(aroundRanges(text)).toEqual([text])
})
