import { describe, expect, it } from 'vitest'
import type { ComingDate } from '../../editing/homeContract'
import { changeCalled, standingPlace, standingTimes, waitingFor, writtenTimes } from './ready'
import { noTimes } from './times'

const planned: ComingDate = {
  meeting: 'meeting',
  title: 'Potluck',
  originalDate: '2036-05-22',
  words: 'Thursday, May 22, 7–9 pm',
  state: 'scheduled',
  note: null,
  place: null,
  change: null,
  takenBack: 'planned',
  closure: null,
  moved: null,
  elsewhere: null,
}
const moved: ComingDate = {
  ...planned,
  state: 'moved',
  note: 'The hall is taken.',
  change: 'change',
  moved: { newDate: '2036-05-23', newStartTime: '18:00', newEndTime: '', newVenue: '' },
}

/** As always. */
const newVenue = ''

describe('a form that moves a date', () => {
  it('begins with when the date is', () => {
    expect(standingTimes(planned)).toEqual({ ...noTimes, newDate: '2036-05-22' })
    expect(standingTimes(moved)).toEqual({
      ...noTimes,
      newDate: '2036-05-23',
      newStartTime: '18:00',
    })
    const earlier = { ...moved, moved: { ...noTimes, newStartTime: '18:00', newVenue: '' } }
    expect(standingTimes(earlier)).toEqual({
      ...noTimes,
      newDate: '2036-05-22',
      newStartTime: '18:00',
    })
  })

  it('writes a date only where it is another one', () => {
    expect(writtenTimes(planned, standingTimes(planned))).toEqual(noTimes)
    const later = { ...noTimes, newDate: '2036-05-29' }
    expect(writtenTimes(planned, later)).toEqual(later)
  })

  it('waits until something differs, and says for what', () => {
    const note = 'Why'
    expect(waitingFor('moved', null, { times: noTimes, newVenue, note })).toBe('choose')
    expect(waitingFor('moved', planned, { times: standingTimes(planned), newVenue, note })).toBe(
      'same',
    )
    expect(waitingFor('moved', planned, { times: noTimes, newVenue, note })).toBe('same')
    const later = { ...standingTimes(planned), newStartTime: '20:00' }
    expect(waitingFor('moved', planned, { times: later, newVenue, note: '' })).toBe(null)
  })

  it('takes other words for a date that is moved already, but not the plan for a move', () => {
    const times = standingTimes(moved)
    expect(waitingFor('moved', moved, { times, newVenue, note: '' })).toBe('same')
    expect(waitingFor('moved', moved, { times, newVenue, note: 'The hall is taken.' })).toBe('same')
    expect(waitingFor('moved', moved, { times, newVenue, note: 'The hall is closed.' })).toBe(null)
    expect(waitingFor('moved', moved, { times: noTimes, newVenue, note: 'As planned' })).toBe(
      'planned',
    )
  })

  it('takes another place alone, which is no move, and one beside another time', () => {
    const note = 'Why'
    const elsewhere = { times: standingTimes(planned), newVenue: 'cafe', note }
    expect(waitingFor('moved', planned, elsewhere)).toBe(null)
    expect(changeCalled(writtenTimes(planned, elsewhere.times))).toEqual({
      change: 'other venue',
      newDaysLater: null,
    })
    expect(waitingFor('moved', moved, { ...elsewhere, times: standingTimes(moved) })).toBe(null)
    expect(changeCalled(writtenTimes(moved, standingTimes(moved)))).toEqual({ change: 'moved' })
  })

  it('begins with the place that the date has already, and waits until that is another one', () => {
    const atCafe = { ...moved, moved: { ...noTimes, newVenue: 'cafe' }, note: 'Why' }
    expect(standingPlace(planned)).toBe('')
    expect(standingPlace(atCafe)).toBe('cafe')
    // Whoever gives it another hour does not send people to the place that is closed.
    expect(standingPlace({ ...planned, elsewhere: 'library' })).toBe('library')
    const times = standingTimes(atCafe)
    const note = 'Why'
    expect(waitingFor('moved', atCafe, { times, newVenue: 'cafe', note })).toBe('same')
    expect(waitingFor('moved', atCafe, { times, newVenue: 'library', note })).toBe(null)
    expect(waitingFor('moved', atCafe, { times, newVenue: '', note })).toBe('planned')
  })
})

it('a form that cancels a date only waits for one', () => {
  expect(waitingFor('cancelled', null, { times: noTimes, newVenue, note: '' })).toBe('choose')
  expect(waitingFor('cancelled', planned, { times: noTimes, newVenue, note: '' })).toBe(null)
})
