import { expect, it } from 'vitest'
import { instantOf, isWallTime, momentInWords, zoneAndCityInWords } from './moments'

const portland = 'America/Los_Angeles'

it.each([
  ['an ordinary evening', portland, '2026-11-26T19:00', '2026-11-27T03:00:00Z'],
  ['a time that is skipped', portland, '2026-03-08T02:30', '2026-03-08T10:30:00Z'],
  ['the time after the gap', portland, '2026-03-08T03:30', '2026-03-08T10:30:00Z'],
  ['a time that comes twice', portland, '2026-11-01T01:30', '2026-11-01T08:30:00Z'],
  ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z'],
  ['a midnight that there is not', 'Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00:00Z'],
])('%s is one instant', (_name, timeZone, wallTime, instant) => {
  expect(instantOf({ wallTime, timeZone }).toString()).toBe(instant)
})

it('a skipped time is told as what it comes to', () => {
  const moment = { wallTime: '2026-03-08T02:30', timeZone: portland }
  expect(momentInWords(moment, 'en')).toBe('Sunday, March 8, 2026 at 3:30 AM PDT')
  expect(momentInWords(moment, 'es')).toMatch(/^domingo, 8 de marzo de 2026.* 3:30.* PDT$/)
})

it('zones have names that people know', () => {
  expect(zoneAndCityInWords(portland, 'en')).toBe('Pacific Time (Los Angeles)')
  expect(zoneAndCityInWords(portland, 'es')).toBe('hora del Pacífico (Los Angeles)')
})

it.each(['2026-11-26T19:00', '2028-02-29T00:00'])('%s is a wall time', (entered) => {
  expect(isWallTime(entered)).toBe(true)
})

it.each(['2026-11-26', '2026-11-26T', 'T19:00', '2026-02-29T10:00', '2026-11-26T24:30', 'soon'])(
  '“%s” is none',
  (entered) => {
    expect(isWallTime(entered)).toBe(false)
  },
)
