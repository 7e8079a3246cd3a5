import { expect, it } from 'vitest'
import type { DateChange, Phase, Plan } from '../plan'
import { sampleChange, samplePhase, samplePlan, weekly } from '../sample-plan'
import { problem } from './problem'
import { specialDateProblems, type EnteredItem } from './specialDate'

const thursdays = samplePhase('2026-01-08', { recurrence: { ...weekly, weekdays: [4] } })

const planOf = (phase: Partial<Phase> = {}, changes: DateChange[] = []): Plan =>
  samplePlan([{ ...thursdays, ...phase }], { changes })

function problems(plan: Plan | null, originalDate: string | null, ...agenda: EnteredItem[]) {
  return specialDateProblems({ originalDate, agenda }, plan, '2026-01-01')
}

const item = (startTime: string, endTime: string | null = null, day: number | null = null) => ({
  startTime,
  endTime,
  day,
})

it('a date is one of its meeting, whether it was moved or not', () => {
  expect(problems(planOf(), '2026-01-15')).toEqual([])
  expect(problems(null, '2026-01-15')).toEqual([problem(['meeting'], 'meetingWithoutDates')])
  expect(problems(planOf(), '2026-01-16')).toEqual([
    problem(['originalDate'], 'notOfMeeting', '2026-01-16', ['2026-01-15', '2026-01-22']),
  ])
  const moved = sampleChange('2026-01-15', { change: 'moved', newDate: '2026-01-16' })
  expect(problems(planOf({}, [moved]), '2026-01-15')).toEqual([])
  expect(problems(planOf({}, [moved]), '2026-01-16')).toEqual([
    problem(['originalDate'], 'movedToThis', '2026-01-15'),
  ])
})

it('an agenda has times that can be read, in an order that can be', () => {
  const fine = [item('19:00', '19:30'), item('18:30')]
  expect(problems(planOf(), '2026-01-15', ...fine)).toEqual([])
  expect(problems(planOf(), '2026-01-15', item('19:00'), item('late', '19:30'))).toEqual([
    problem(['agenda', 1, 'startTime'], 'unreadableTime', 'late', []),
  ])
  expect(problems(planOf(), '2026-01-15', item('20:00', '19:00'))).toEqual([
    problem(['agenda', 0, 'endTime'], 'itemEndsBefore', '20:00', '19:00'),
  ])
})

it('a night may pass midnight, and what lasts several days has as many', () => {
  const night = planOf({ startTime: '21:00', endTime: '02:00' })
  expect(problems(night, '2026-01-15', item('23:00', '01:00'))).toEqual([])
  const camp = planOf({ recurrence: null, daysLater: 2, allDay: true })
  expect(problems(camp, '2026-01-08', item('10:00', null, 3))).toEqual([])
  expect(problems(camp, '2026-01-08', item('10:00', null, 4))).toEqual([
    problem(['agenda', 0, 'day'], 'itemAfterLastDay', 3),
  ])
})
