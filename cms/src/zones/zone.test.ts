import data from 'moment-timezone/data/packed/latest.json'
import { describe, expect, it } from 'vitest'
import { clocksOf, currentNames } from './data'
import { isTimeZone, lastYear, zoneOf } from './zone'

const second = (instant: string) => Date.parse(instant) / 1000

describe('the names of zones', () => {
  it('are those of the list, older ones too, in whichever letters', () => {
    for (const name of ['Europe/Berlin', 'US/Pacific', 'america/los_angeles', 'EST5EDT', 'utc']) {
      expect(isTimeZone(name), name).toBe(true)
    }
    expect(zoneOf('america/los_angeles').name).toBe('America/Los_Angeles')
    expect(zoneOf('us/pacific').name).toBe('US/Pacific')
    expect(zoneOf('US/Pacific').offsetAt(0)).toBe(zoneOf('America/Los_Angeles').offsetAt(0))
  })

  it('are no abbreviations and offsets, whatever Node takes', () => {
    for (const name of ['PST', 'AET', '+01:00', 'SystemV/PST8PDT', 'Etc/Unknown', 'Berlin', '']) {
      expect(isTimeZone(name), name).toBe(false)
      expect(() => zoneOf(name), name).toThrow(RangeError)
    }
  })

  it('have all that Node has, and say which ones go today', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))
    expect(unknown).toEqual([])
    expect(currentNames).toContain('Europe/Oslo')
    expect(currentNames).toContain('Asia/Kolkata')
    expect(currentNames).not.toContain('Asia/Calcutta')
    expect(currentNames.filter((name) => !isTimeZone(name))).toEqual([])
  })
})

describe('the clocks of a zone', () => {
  it('skip an hour and repeat one', () => {
    const zone = zoneOf('America/Los_Angeles')
    expect(zone.instantsOf(second('2026-03-08T02:30Z'))).toEqual([])
    expect(zone.skipOf(second('2026-03-08T02:30Z'))).toEqual({
      at: second('2026-03-08T10:00Z'),
      offsetBefore: -8 * 3600,
      offsetAfter: -7 * 3600,
    })
    expect(zone.instantsOf(second('2026-11-01T01:30Z'))).toEqual([
      second('2026-11-01T08:30Z'),
      second('2026-11-01T09:30Z'),
    ])
    expect(zone.instantsOf(second('2026-05-14T10:00Z'))).toEqual([second('2026-05-14T17:00Z')])
    expect(zone.skipOf(second('2026-05-14T10:00Z'))).toBeNull()
  })

  it('leave a day out', () => {
    const zone = zoneOf('Pacific/Apia')
    expect(zone.instantsOf(second('2011-12-30T12:00Z'))).toEqual([])
    expect(zone.skipOf(second('2011-12-30T12:00Z'))?.at).toBe(second('2011-12-30T10:00Z'))
  })

  it('change at the first moment that is asked for, too', () => {
    const zone = zoneOf('Europe/Berlin')
    const spring = second('2026-03-29T01:00Z')
    expect(zone.changesFrom(spring).next().value).toMatchObject({ at: spring })
    expect(zone.changesFrom(spring + 1).next().value).toMatchObject({
      at: second('2026-10-25T01:00Z'),
    })
    expect(zone.lastChangeBefore(spring)).toMatchObject({ at: second('2025-10-26T01:00Z') })
    expect(zoneOf('UTC').lastChangeBefore(spring)).toBeNull()
    expect([...zoneOf('Asia/Tokyo').changesFrom(spring)]).toEqual([])
  })

  it('say nothing of a change of the zone’s name alone', () => {
    const [spring, next] = zoneOf('America/Vancouver').changesFrom(second('2026-01-01T00:00Z'))
    expect([spring?.at, next]).toEqual([second('2026-03-08T10:00Z'), undefined])
  })

  it('go on by the last rule beyond the data, as the calendar repeats itself', () => {
    const zone = zoneOf('America/New_York')
    // 2026 and 2826 have the same calendar.
    expect(zone.offsetAt(second('+002826-07-01T12:00:00Z'))).toBe(-4 * 3600)
    expect(zone.offsetAt(second('+002826-12-01T12:00:00Z'))).toBe(-5 * 3600)
    expect(zone.instantsOf(second('+002826-03-08T02:30:00Z'))).toEqual([])
    const spring = zone.changesFrom(second('+002826-01-01T00:00:00Z')).next().value
    expect(spring).toMatchObject({ at: second('+002826-03-08T07:00:00Z') })
    const changes = zone.changesFrom(second(`${lastYear}-12-01T00:00:00Z`))
    expect(changes.next().value).toMatchObject({ at: second('2500-03-14T07:00:00Z') })
  })

  it('end with the data, from whose last four centuries the rest is told', () => {
    const names = data.zones.map((zone) => zone.split('|')[0] ?? '')
    const lasts = names.map((name) => clocksOf(name).changes.at(-1) ?? 0)
    const last = new Date(Math.max(...lasts) * 1000).getUTCFullYear()
    expect(last).toBe(lastYear)
    const ended = lasts.filter((at) => at >= second('2100-01-01T00:00Z'))
    expect(ended.filter((at) => at < second(`${lastYear}-01-01T00:00Z`))).toEqual([])
  })
})
