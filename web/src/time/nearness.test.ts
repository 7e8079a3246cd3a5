import { expect, it } from 'vitest'
import { nearness } from './nearness'
import { daysBetween, localDate, minutesAhead, wallTime, zoneName } from './wall-time'

const timeZone = 'America/Los_Angeles'
const meeting = {
  startsAt: '2026-11-27T03:00:00.000Z',
  endsAt: '2026-11-27T05:00:00.000Z',
  timeZone,
}

it.each([
  ['2026-11-24T20:00:00.000Z', 'later'],
  ['2026-11-26T07:59:59.000Z', 'tomorrow'],
  ['2026-11-26T08:00:00.000Z', 'tonight'],
  ['2026-11-27T02:59:59.000Z', 'tonight'],
  ['2026-11-27T03:00:00.000Z', 'now'],
  ['2026-11-27T04:59:59.000Z', 'now'],
  ['2026-11-27T05:00:00.000Z', 'past'],
])('at %s a Thursday evening in Portland is %s', (now, expected) => {
  expect(nearness(meeting, new Date(now))).toBe(expected)
})

it('calls an afternoon of the same day today', () => {
  const afternoon = {
    startsAt: '2026-11-26T22:00:00.000Z',
    endsAt: '2026-11-26T23:00:00.000Z',
    timeZone,
  }
  expect(nearness(afternoon, new Date('2026-11-26T16:00:00.000Z'))).toBe('today')
})

it('calls a whole day today, and says of several that they are on', () => {
  const day = {
    startsAt: '2026-11-26T08:00:00.000Z',
    endsAt: '2026-11-27T08:00:00.000Z',
    timeZone,
    allDay: true,
  }
  const noon = new Date('2026-11-26T20:00:00.000Z')
  expect(nearness(day, noon)).toBe('today')
  expect(nearness({ ...day, endsAt: '2026-11-28T08:00:00.000Z' }, noon)).toBe('now')
  expect(nearness(day, new Date(day.endsAt))).toBe('past')
})

it('compares what clocks show at that instant', () => {
  const phoenix = 'America/Phoenix'
  expect(minutesAhead('2026-07-01T20:00:00.000Z', timeZone, phoenix)).toBe(0)
  expect(minutesAhead('2026-12-01T20:00:00.000Z', timeZone, phoenix)).toBe(60)
  expect(minutesAhead('2026-12-31T20:00:00.000Z', timeZone, 'Asia/Kolkata')).toBe(13.5 * 60)
  expect(minutesAhead('2026-12-31T20:00:00.000Z', 'Asia/Kolkata', timeZone)).toBe(-13.5 * 60)
})

it('counts calendar days across a clock change', () => {
  expect(daysBetween('2026-10-31T19:00:00.000Z', '2026-11-02T08:30:00.000Z', timeZone)).toBe(2)
})

it('reads midnight as hour 0 of its day', () => {
  expect(wallTime('2026-11-26T08:00:00.000Z', timeZone, 'en')).toMatchObject({
    year: 2026,
    day: 26,
    hour: 0,
    minute: 0,
  })
  expect(localDate('2026-11-26T07:59:00.000Z', timeZone)).toBe('2026-11-25')
})

it('knows every month', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    localDate(new Date(Date.UTC(2026, month, 15)), 'UTC').slice(5, 7),
  )
  expect(months.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

it('names the zone as people do', () => {
  expect(zoneName(meeting.startsAt, timeZone, 'en')).toBe('Pacific Time')
  expect(zoneName(meeting.startsAt, timeZone, 'es')).toBe('hora del Pacífico')
})

it('refuses a zone that does not exist', () => {
  expect(() => wallTime(meeting.startsAt, 'Mars/Olympus', 'en')).toThrow(RangeError)
})
