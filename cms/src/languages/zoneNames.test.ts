import { afterEach, expect, it, vi } from 'vitest'
import { dateFormat } from './dateFormat'
import { longZoneName, shortZoneName } from './zoneNames'

const portland = 'America/Los_Angeles'
const summer = Date.parse('2026-07-01T12:00:00Z')
const winter = Date.parse('2026-12-01T12:00:00Z')
/** Half an hour before clocks go back there, and before they go forward. */
const summerEnds = Date.parse('2026-11-01T08:30:00Z')
const londonBegins = Date.parse('2026-03-29T00:30:00Z')

afterEach(() => {
  vi.restoreAllMocks()
})

it('calls a zone as people do', () => {
  expect(shortZoneName(portland, 'en', summer)).toBe('PDT')
  expect(shortZoneName(portland, 'es', winter)).toBe('PST')
  expect(shortZoneName('Europe/London', 'en', winter)).toMatch(/^GMT/)
  expect(longZoneName(portland, 'en', winter)).toBe('Pacific Time')
})

it('says the offset where Node means another one by the name', () => {
  expect(shortZoneName(portland, 'en', summerEnds)).toBe('PDT')
  vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockImplementation(function (
    this: Intl.DateTimeFormat,
    date,
  ) {
    const anHourLater = Number(date) + 3_600_000
    return this.formatRangeToParts(anHourLater, anHourLater)
  })
  expect(shortZoneName(portland, 'en', summerEnds)).toBe('GMT-7')
  expect(shortZoneName('Europe/London', 'de', londonBegins)).toBe('GMT')
  const format = dateFormat('en', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: portland,
    timeZoneName: 'short',
  })
  expect(format.format(summerEnds)).toMatch(/^1:30\sAM GMT-7$/)
})

it('knows no name of a zone that is newer than Node', () => {
  const Own = Intl.DateTimeFormat
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (tag, options) {
    if (options?.timeZone === 'Pacific/Chatham') throw new RangeError('Invalid time zone specified')
    return new Own(tag, options)
  })
  expect(shortZoneName('Pacific/Chatham', 'en', winter)).toBe('GMT+13:45')
  expect(longZoneName('Pacific/Chatham', 'en', winter)).toBeNull()
})
