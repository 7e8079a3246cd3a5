import { describe, expect, it } from 'vitest'
import { defaultLanguage } from '../languages'
import type { Published } from '../reading/published'
import { placesOn, toPlaces } from './places'

const row = (places: number | null) => new Map([[defaultLanguage, { places }]])

/** A meeting with a number of places, and one for its date on the fifteenth. */
function published(places: number | null, own: number | null, taken: number) {
  const date = 'circle/2036-05-15'
  return {
    meetings: new Map([['circle', row(places)]]),
    specialDates: new Map([[date, { id: 'special', texts: row(own) }]]),
    taken: new Map([[date, taken]]),
  } as unknown as Pick<Published, 'meetings' | 'specialDates' | 'taken'>
}

describe('the places of a date', () => {
  it('are those of its meeting, and its own where it says so', () => {
    expect(placesOn(published(9, null, 0), 'circle', '2036-05-15')).toBe(9)
    expect(placesOn(published(9, 3, 0), 'circle', '2036-05-15')).toBe(3)
    expect(placesOn(published(9, 3, 0), 'circle', '2036-05-22')).toBe(9)
    expect(placesOn(published(null, 3, 0), 'circle', '2036-05-22')).toBeNull()
    expect(placesOn(published(9, 3, 0), 'gone', '2036-05-15')).toBeNull()
  })

  it('are never fewer than none', () => {
    expect(toPlaces(published(9, null, 2), 'circle', '2036-05-15')).toEqual({ total: 9, left: 7 })
    expect(toPlaces(published(2, null, 3), 'circle', '2036-05-15')).toEqual({ total: 2, left: 0 })
    expect(toPlaces(published(null, null, 3), 'circle', '2036-05-15')).toBeNull()
    expect(toPlaces(published(9, null, 3), 'circle', '2036-05-22')).toEqual({ total: 9, left: 9 })
  })
})
