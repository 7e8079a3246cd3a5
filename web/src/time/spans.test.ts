import { describe, expect, it } from 'vitest'
import { dateRange, lastMoment, lastsSeveralDays, time, timeRange, type Span } from './spans'

const portland = 'America/Los_Angeles'
const now = new Date('2026-11-24T20:00:00.000Z')

function span(startsAt: string, endsAt: string, timeZone = portland): Span {
  return { startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z`, timeZone }
}

const evening = span('2026-11-27T03:00', '2026-11-27T05:00')
const night = span('2026-11-27T05:00', '2026-11-27T09:30')
const untilMidnight = span('2026-11-27T03:00', '2026-11-27T08:00')
const camp = { ...span('2026-07-10T07:00', '2026-07-13T07:00'), allDay: true }
const wholeDay = { ...span('2026-07-10T07:00', '2026-07-11T07:00'), allDay: true }
const weekend = span('2026-11-28T18:00', '2026-11-30T00:00')

it('says times in German on a clock of 24 hours, with their minutes', () => {
  const berlin = (start: string, end: string) => span(start, end, 'Europe/Berlin')
  expect(timeRange(berlin('2026-11-27T18:00', '2026-11-27T20:30'), 'de')).toBe(
    '19:00–21:30\u00a0Uhr',
  )
  expect(timeRange(berlin('2026-11-27T18:00', '2026-11-27T23:00'), 'de')).toBe(
    '19:00\u00a0Uhr–Mitternacht',
  )
  expect(timeRange(berlin('2026-11-27T21:00', '2026-11-28T01:00'), 'de')).toBe(
    '22:00–2:00\u00a0Uhr (Sa)',
  )
  expect(timeRange(berlin('2026-11-27T11:00', '2026-11-27T11:00'), 'de')).toBe('12:00\u00a0Uhr')
})

describe('timeRange', () => {
  it.each([
    ['an evening', evening, '7–9\u00a0pm', '7–9\u00a0p.\u00a0m.'],
    ['past noon', span('2026-11-27T19:30', '2026-11-27T21:00'), '11:30\u00a0am–1\u00a0pm', null],
    ['to noon', span('2026-11-27T18:00', '2026-11-27T20:00'), '10\u00a0am–noon', null],
    ['from noon', span('2026-11-27T20:00', '2026-11-27T21:00'), 'noon–1\u00a0pm', null],
    [
      'past midnight',
      night,
      '9\u00a0pm–1:30\u00a0am (Fri)',
      '9\u00a0p.\u00a0m.–1:30\u00a0a.\u00a0m. (vie)',
    ],
    ['to midnight', untilMidnight, '7\u00a0pm–midnight', '7\u00a0p.\u00a0m.–medianoche'],
    ['several days', weekend, '10\u00a0am (Sat)–4\u00a0pm (Sun)', null],
    [
      'several days that end at midnight',
      span('2026-11-28T18:00', '2026-11-30T08:00'),
      '10\u00a0am (Sat)–midnight (Sun)',
      null,
    ],
    ['a whole day', wholeDay, 'all day', 'todo el día'],
    ['whole days', camp, 'all day', 'todo el día'],
    ['no length', span('2026-11-27T03:00', '2026-11-27T03:00'), '7\u00a0pm', null],
  ])('says %s', (_case, given, english, spanish) => {
    expect(timeRange(given, 'en')).toBe(english)
    if (spanish) expect(timeRange(given, 'es')).toBe(spanish)
  })

  it('keeps the wall time on both sides of a clock change', () => {
    expect(time('2026-10-30T02:00:00.000Z', portland, 'en')).toBe('7\u00a0pm')
    expect(time('2026-11-06T03:00:00.000Z', portland, 'en')).toBe('7\u00a0pm')
  })

  it('reads the clock of the meeting, wherever it is asked', () => {
    expect(timeRange({ ...evening, timeZone: 'Asia/Kolkata' }, 'en')).toBe('8:30–10:30\u00a0am')
  })
})

describe('lastsSeveralDays', () => {
  it('counts a long night as one day, a weekend as two', () => {
    expect([evening, night, untilMidnight, weekend].map(lastsSeveralDays)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('ends whole days with the day before the last midnight', () => {
    expect(lastsSeveralDays(wholeDay)).toBe(false)
    expect(lastsSeveralDays(camp)).toBe(true)
    expect(lastMoment(camp)).toBe('2026-07-13T06:59:59.999Z')
    expect(lastMoment({ ...camp, endsAt: '2026-07-13T00:00:00-07:00' })).toBe(
      '2026-07-12T23:59:59.999-07:00',
    )
  })
})

describe('dateRange', () => {
  it('names one day or the first and the last', () => {
    expect(dateRange(evening, 'en', now)).toBe('Thursday, November 26')
    expect(dateRange(evening, 'es', now)).toBe('jueves 26 de noviembre')
    expect(dateRange(weekend, 'en', now)).toBe('Saturday, November 28 – Sunday, November 29')
    expect(dateRange(camp, 'en', now)).toBe('Friday, July 10 – Sunday, July 12')
    expect(dateRange(wholeDay, 'es', now)).toBe('viernes 10 de julio')
  })
})
