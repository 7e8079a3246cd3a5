import { expect, it } from 'vitest'
import { plansOf } from './meetingPlans'
import type { ClosureRow, DateChangeRow, MeetingRow } from './queries'

const zone = 'America/Los_Angeles'
const meeting: MeetingRow = {
  id: 1,
  documentId: 'choir',
  firstDate: '2036-05-14',
  startTime: '19:00',
  endTime: '21:00',
  recurrence: { id: 1, frequency: 'weekly', interval: 1 },
  venue: { id: 1, documentId: 'hall' },
}
const cancelled: DateChangeRow = {
  id: 1,
  documentId: 'off',
  originalDate: '2036-05-21',
  change: 'cancelled',
}
const closure: ClosureRow = {
  id: 1,
  documentId: 'holidays',
  venue: { id: 1, documentId: 'hall' },
  firstDay: '2036-06-01',
  lastDay: '2036-06-30',
  dates: 'cancelled',
}

function planOf(row: MeetingRow, changes: DateChangeRow[], closures: ClosureRow[], site = zone) {
  const meetings = new Map([['choir', new Map([['en' as const, row]])]])
  return plansOf({ meetings, dateChanges: new Map([['choir', changes]]), closures }, site).get(
    'choir',
  )
}

it('is the same plan as long as nothing of a meeting was changed', () => {
  const plan = planOf(meeting, [cancelled], [closure])
  expect(planOf(meeting, [cancelled], [closure])).toBe(plan)
})

it.each<[string, Parameters<typeof planOf>]>([
  ['its own fields', [{ ...meeting, startTime: '18:00' }, [cancelled], [closure]]],
  ['one of its dates', [meeting, [{ ...cancelled, change: 'as planned' }], [closure]]],
  ['how many of its dates are changed', [meeting, [], [closure]]],
  ['when its place is closed', [meeting, [cancelled], [{ ...closure, lastDay: '2036-06-05' }]]],
  ['that its place is not closed', [meeting, [cancelled], []]],
  ['the zone of the site', [meeting, [cancelled], [closure], 'Europe/Berlin']],
])('is another plan once somebody changed %s', (_, changed) => {
  const plan = planOf(meeting, [cancelled], [closure])
  const after = planOf(...changed)
  expect(after).not.toEqual(plan)
  expect(planOf(...changed)).toEqual(after)
  expect(planOf(meeting, [cancelled], [closure])).toEqual(plan)
})

it('has none of what can not be read, however often it is asked', () => {
  const broken = { ...meeting, startTime: null }
  expect(planOf(broken, [], [])).toBeUndefined()
  expect(planOf(broken, [], [])).toBeUndefined()
})
