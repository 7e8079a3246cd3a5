import { expect, it } from 'vitest'
import { closureProblems, type EnteredClosure, type OtherClosure } from './closure'
import { problem } from './problem'

const today = '2036-05-14'
const entered: EnteredClosure = {
  venue: 'hall',
  firstDay: '2036-12-24',
  lastDay: '2037-01-02',
  dates: 'cancelled',
  newVenue: null,
}
const elsewhere = { dates: 'other venue', newVenue: 'library' } as const
const other: OtherClosure = {
  venue: 'hall',
  firstDay: '2037-01-02',
  lastDay: '2037-01-10',
  dates: 'cancelled',
  newVenue: null,
  name: 'Union hall',
}
const problemsOf = (changed: Partial<EnteredClosure>, others: OtherClosure[] = []) =>
  closureProblems({ ...entered, ...changed }, others, today)

it('lets through what is in order, days that are over and a single day', () => {
  expect(problemsOf({})).toEqual([])
  expect(problemsOf(elsewhere)).toEqual([])
  expect(problemsOf({ firstDay: '2036-02-01', lastDay: '2036-02-01' })).toEqual([])
  expect(problemsOf({ firstDay: '2036-12-24', lastDay: '2037-12-24' })).toEqual([])
})

it('asks for a place, and for days in order within a year', () => {
  expect(problemsOf({ venue: null })).toEqual([problem(['venue'], 'closedPlaceMissing')])
  expect(problemsOf({ lastDay: '2036-12-23' })).toEqual([
    problem(['lastDay'], 'closedBackwards', '2036-12-24', '2036-12-23'),
  ])
  expect(problemsOf({ lastDay: '2037-12-25' })).toEqual([
    problem(['lastDay'], 'closedTooLong', 367, 366),
  ])
  expect(problemsOf({ firstDay: '0206-12-24' })).toMatchObject([
    { path: ['firstDay'], kind: 'yearTooEarly' },
  ])
})

it('asks for another place where the dates are held elsewhere, and for none where they are not', () => {
  expect(problemsOf({ newVenue: 'library' })).toEqual([problem(['dates'], 'closedButElsewhere')])
  expect(problemsOf({ ...elsewhere, newVenue: null })).toEqual([
    problem(['newVenue'], 'venueMissing'),
  ])
  expect(problemsOf({ ...elsewhere, newVenue: 'hall' })).toEqual([
    problem(['newVenue'], 'closedItself'),
  ])
})

it('closes a place once, and none to which others are sent', () => {
  expect(problemsOf({}, [other])).toEqual([
    problem(['firstDay'], 'closedAlready', other.firstDay, other.lastDay),
  ])
  expect(problemsOf({}, [{ ...other, firstDay: '2037-01-03' }])).toEqual([])
  expect(problemsOf({}, [{ ...other, venue: 'library' }])).toEqual([])
  expect(problemsOf({}, [{ ...other, ...elsewhere, venue: 'library', newVenue: 'hall' }])).toEqual([
    problem(['firstDay'], 'closedForOthers', 'Union hall', other.firstDay, other.lastDay),
  ])
  expect(problemsOf(elsewhere, [{ ...other, venue: 'library' }])).toEqual([
    problem(['newVenue'], 'closedToo', other.firstDay, other.lastDay),
  ])
})
