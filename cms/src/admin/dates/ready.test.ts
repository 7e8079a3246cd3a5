import { describe, expect, it } from 'vitest'
import type { ComingDate } from '../../editing/homeContract'
import { standingTimes, waitingFor, writtenTimes } from './ready'
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
  closure: null,
  moved: null,
}
const moved: ComingDate = {
  ...planned,
  state: 'moved',
  note: 'The hall is taken.',
  change: 'change',
  moved: { newDate: '2036-05-23', newStartTime: '18:00', newEndTime: '' },
}

describe('a form that moves a date', () => {
  it('begins with when the date is', () => {
    expect(standingTimes(planned)).toEqual({ ...noTimes, newDate: '2036-05-22' })
    expect(standingTimes(moved)).toEqual(moved.moved)
    const earlier = { ...moved, moved: { ...noTimes, newStartTime: '18:00' } }
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
    expect(waitingFor('moved', null, { times: noTimes, note })).toBe('choose')
    expect(waitingFor('moved', planned, { times: standingTimes(planned), note })).toBe('same')
    expect(waitingFor('moved', planned, { times: noTimes, note })).toBe('same')
    const later = { ...standingTimes(planned), newStartTime: '20:00' }
    expect(waitingFor('moved', planned, { times: later, note: '' })).toBe(null)
  })

  it('takes other words for a date that is moved already, but not the plan for a move', () => {
    const times = standingTimes(moved)
    expect(waitingFor('moved', moved, { times, note: '' })).toBe('same')
    expect(waitingFor('moved', moved, { times, note: 'The hall is taken.' })).toBe('same')
    expect(waitingFor('moved', moved, { times, note: 'The hall is closed.' })).toBe(null)
    expect(waitingFor('moved', moved, { times: noTimes, note: 'As planned' })).toBe('planned')
  })
})

it('a form that cancels a date only waits for one', () => {
  expect(waitingFor('cancelled', null, { times: noTimes, note: '' })).toBe('choose')
  expect(waitingFor('cancelled', planned, { times: noTimes, note: '' })).toBe(null)
})
