import { expect, it } from 'vitest'
import { timeRange } from './spans'
import { daysBetween, localDate, localTime, minutesAhead, wallTime } from './wall-time'

// Where clocks stay an hour ahead in the cms's rules, and are put back in those that are known here.
const zone = 'America/Vancouver'
const startsAt = '2026-12-03T19:00:00-07:00'
const endsAt = '2026-12-03T21:30:00-07:00'

it('a local time says what the wall shows, whatever is known of its zone', () => {
  expect(wallTime(startsAt, zone)).toMatchObject({ day: 3, hour: 19, minute: 0 })
  expect(wallTime('2026-12-03T00:00:00+14:00', 'Pacific/Niue', 'es')).toMatchObject({
    weekdayName: 'jueves',
    day: 3,
    hour: 0,
  })
  expect(timeRange({ startsAt, endsAt, timeZone: zone }, 'en')).toBe('7–9:30\u00a0pm')
  expect(localDate('2026-12-03T23:59:59.999-07:00', zone)).toBe('2026-12-03')
  expect(localTime(endsAt, zone)).toBe('2026-12-03T21:30:00')
  expect(daysBetween('2026-12-02T23:00:00-07:00', '2026-12-03T00:30:00-07:00', zone)).toBe(1)
})

it('an instant is shown by what is known of the zone', () => {
  expect(wallTime('2026-12-04T03:00:00Z', 'America/Los_Angeles')).toMatchObject({ hour: 19 })
  expect(wallTime(new Date(startsAt), 'UTC')).toMatchObject({ day: 4, hour: 2 })
})

it('the reader’s clock is compared with the wall of the meeting', () => {
  expect(minutesAhead(startsAt, zone, 'UTC')).toBe(7 * 60)
  expect(minutesAhead('2026-12-04T02:00:00Z', 'UTC', 'Asia/Kolkata')).toBe(5 * 60 + 30)
})
