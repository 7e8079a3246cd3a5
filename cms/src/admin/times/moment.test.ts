import { expect, it } from 'vitest'
import { dayAndTime, momentOf } from './moment'

it('a day and a time are an instant on the clock of whoever edits, and back', () => {
  const said = { day: '2036-06-03', time: '07:05' }
  expect(momentOf(said)).toBe(new Date(2036, 5, 3, 7, 5).toISOString())
  expect(dayAndTime(momentOf(said))).toEqual(said)
})

it('a day alone is all of that day', () => {
  const moment = momentOf({ day: '2036-06-03', time: '' })
  expect(dayAndTime(moment)).toEqual({ day: '2036-06-03', time: '23:59' })
  const begin = momentOf({ day: '2036-06-03', time: '' }, 'begins')
  expect(dayAndTime(begin)).toEqual({ day: '2036-06-03', time: '00:00' })
})

it('what can’t be read stays as it was written, and none is none', () => {
  for (const said of [
    { day: '2036-06-03', time: 'The evening' },
    { day: '', time: '18:30' },
  ]) {
    const moment = momentOf(said)
    expect(moment).not.toMatch(/Z$/)
    expect(dayAndTime(moment)).toEqual(said)
  }
  expect(momentOf({ day: '', time: '' })).toBeNull()
  expect(dayAndTime(null)).toEqual({ day: '', time: '' })
})
