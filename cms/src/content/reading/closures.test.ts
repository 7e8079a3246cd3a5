import { expect, it } from 'vitest'
import { dateOf } from '../../calendar/occurrences'
import { closureOn, withClosures } from './closures'
import { toPlan } from './plans'
import type { ClosureRow, DateChangeRow, MeetingRow } from './queries'

const hall = { id: 1, documentId: 'hall' }
const meeting: MeetingRow = {
  id: 1,
  documentId: 'choir',
  attendance: 'in person',
  firstDate: '2036-05-14',
  startTime: '19:00',
  endTime: '21:00',
  recurrence: { id: 1, frequency: 'weekly', interval: 1 },
  venue: hall,
}
const closure: ClosureRow = {
  id: 1,
  documentId: 'holidays',
  venue: hall,
  firstDay: '2036-05-21',
  lastDay: '2036-06-03',
  dates: 'cancelled',
  note: 'Holidays.',
}
const change = (originalDate: string, more: Partial<DateChangeRow>): DateChangeRow => ({
  id: 1,
  documentId: originalDate,
  originalDate,
  ...more,
})

function changesOf(row: MeetingRow, own: DateChangeRow[], closures: ClosureRow[]): string[] {
  const plan = toPlan(row, own, 'America/Los_Angeles')
  if (!plan) throw new Error('it has no plan')
  return withClosures(plan, row, closures).changes.map(
    ({ originalDate, change, says }) => `${originalDate} ${change} ${says}`,
  )
}

it('changes all dates of a meeting on closed days', () => {
  expect(changesOf(meeting, [], [closure])).toEqual([
    '2036-05-21 cancelled closure',
    '2036-05-28 cancelled closure',
  ])
  const elsewhere = { ...closure, dates: 'other venue' as const }
  expect(changesOf(meeting, [], [elsewhere])[0]).toBe('2036-05-21 otherVenue closure')
})

it('leaves a date to what was said of it alone', () => {
  const own = [
    change('2036-05-21', { change: 'as planned' }),
    change('2036-05-28', { change: 'moved', newDate: '2036-05-29' }),
  ]
  expect(changesOf(meeting, own, [closure])).toEqual([
    '2036-05-21 asPlanned date',
    '2036-05-28 moved date',
  ])
})

it('leaves what is online, and takes what is both', () => {
  expect(changesOf({ ...meeting, attendance: 'online' }, [], [closure])).toEqual([])
  expect(changesOf({ ...meeting, attendance: 'hybrid' }, [], [closure])).toHaveLength(2)
})

it('reads past rows that say nothing', () => {
  for (const broken of [{ venue: null }, { firstDay: '2036-05-32' }, { lastDay: '' }]) {
    expect(changesOf(meeting, [], [{ ...closure, ...broken }])).toEqual([])
  }
})

it('finds the closed days of a date that takes place all the same', () => {
  const plan = toPlan(meeting, [change('2036-05-21', { change: 'as planned' })], 'UTC')
  const on = (date: string) => {
    const found = plan && dateOf(plan, date)
    return found && closureOn([closure], found)?.documentId
  }
  expect(on('2036-05-21')).toBe('holidays')
  expect(on('2036-06-04')).toBeUndefined()
})
