import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateAt, startOfDay, timeAt, timesShown, zonedTime } from './zonedTime'

const portland = 'America/Los_Angeles'
const shown = (text: string) => Temporal.PlainDateTime.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)

describe('a time on clocks', () => {
  it('is an instant with its offset', () => {
    const time = zonedTime(shown('2026-11-26T19:00'), 'america/los_angeles')
    expect(time.localTime).toBe('2026-11-26T19:00:00-08:00')
    expect(time.toString()).toBe('2026-11-26T19:00:00-08:00[America/Los_Angeles]')
    expect(time.toInstant().toString()).toBe('2026-11-27T03:00:00Z')
    expect(timeAt(time.toInstant(), 'Asia/Kolkata').localTime).toBe('2026-11-27T08:30:00+05:30')
  })

  it('means the first of two, and by the offset before a gap one that is skipped', () => {
    const [never, twice] = [shown('2026-03-08T02:30'), shown('2026-11-01T01:30')]
    expect(timesShown(never, portland)).toBe('never')
    expect(timesShown(twice, portland)).toBe('twice')
    expect(timesShown(shown('2026-11-01T03:30'), portland)).toBe('once')
    expect(zonedTime(never, portland).localTime).toBe('2026-03-08T03:30:00-07:00')
    expect(zonedTime(twice, portland).localTime).toBe('2026-11-01T01:30:00-07:00')
    expect(zonedTime(twice, portland, { repeated: 'last' }).localTime).toBe(
      '2026-11-01T01:30:00-08:00',
    )
  })

  it('goes on by days on the calendar and by hours in one’s hand', () => {
    const evening = zonedTime(shown('2026-03-07T12:00'), portland)
    expect(evening.add({ days: 1 }).localTime).toBe('2026-03-08T12:00:00-07:00')
    expect(evening.add({ hours: 24 }).localTime).toBe('2026-03-08T13:00:00-07:00')
    expect(evening.add({ seconds: -1 }).localTime).toBe('2026-03-07T11:59:59-08:00')
  })
})

describe('a day', () => {
  it('begins at midnight, or when clocks have skipped it', () => {
    expect(startOfDay(day('2026-05-14'), portland).localTime).toBe('2026-05-14T00:00:00-07:00')
    expect(startOfDay(day('2026-03-08'), 'America/Havana').localTime).toBe(
      '2026-03-08T01:00:00-04:00',
    )
    // In 1919 clocks of Toronto went from 23:30 to 00:30.
    expect(startOfDay(day('1919-03-31'), 'America/Toronto').localTime).toBe(
      '1919-03-31T00:30:00-04:00',
    )
    expect(startOfDay(day('2011-12-30'), 'Pacific/Apia').localTime).toBe(
      '2011-12-31T00:00:00+14:00',
    )
  })

  it('is the one on which an instant falls there', () => {
    const instant = Temporal.Instant.from('2026-05-14T05:00:00Z')
    expect(dateAt(instant, portland).toString()).toBe('2026-05-13')
    expect(dateAt(instant, 'Pacific/Auckland').toString()).toBe('2026-05-14')
  })
})
