import type { Venue } from 'cms/contract'
import { describe, expect, test } from 'vitest'
import { phoneMap, waysTo } from './ways-there'

const library: Venue = {
  name: 'Central Library (room 2)',
  shortName: null,
  streetAddress: '801 SW 10th Ave',
  city: 'Portland',
  latitude: 45.5191,
  longitude: -122.6829,
  directions: null,
  locale: 'en',
}
const unplaced = { ...library, latitude: null, longitude: null }
const unknown = { ...unplaced, streetAddress: null }

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile'
const desktop = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/147.0.0.0'

test('the ways lead to the point, by foot, by bike and by public transport', () => {
  const ways = waysTo(library)
  expect(new URL(ways?.foot ?? '').searchParams.get('route')).toBe(';45.5191,-122.6829')
  expect(new URL(ways?.bike ?? '').searchParams.get('engine')).toBe('fossgis_osrm_bike')
  const transit = new URL(ways?.transit ?? '').searchParams
  expect(transit.get('destination')).toBe('45.5191,-122.6829')
  expect(transit.get('travelmode')).toBe('transit')
})

test('there are none to a place that is known by its address alone', () => {
  expect(waysTo(unplaced)).toBeNull()
})

describe('a phone’s own map', () => {
  test('of an iPhone shows the point by its name, or looks for the address', () => {
    const shown = new URL(phoneMap(library, iPhone) ?? '')
    expect(shown.host).toBe('maps.apple.com')
    expect(shown.searchParams.get('ll')).toBe('45.5191,-122.6829')
    expect(shown.searchParams.get('q')).toBe('Central Library (room 2)')
    const sought = new URL(phoneMap(unplaced, iPhone) ?? '')
    expect(sought.searchParams.get('q')).toBe('801 SW 10th Ave, Portland')
  })

  test('of Android is asked by a geo link, whose name has no brackets of its own', () => {
    expect(phoneMap(library, android)).toBe(
      'geo:45.5191,-122.6829?q=45.5191,-122.6829(Central%20Library%20room%202)',
    )
    expect(phoneMap(unplaced, android)).toBe('geo:0,0?q=801%20SW%2010th%20Ave%2C%20Portland')
  })

  test('is offered to no other computer, and for no place that can’t be found', () => {
    expect(phoneMap(library, desktop)).toBeNull()
    expect(phoneMap(unknown, iPhone)).toBeNull()
    expect(phoneMap(unknown, android)).toBeNull()
  })
})
