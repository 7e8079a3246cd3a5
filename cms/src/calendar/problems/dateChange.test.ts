import { describe, expect, it } from 'vitest'
import type { DateChange, Phase, Plan, Recurrence } from '../plan'
import { sampleChange, samplePhase, samplePlan, weekly as everyWeek } from '../sample-plan'
import { dateChangeProblems, type EnteredChange, type Saving } from './dateChange'
import { problem, type Problem } from './problem'

const weekly: Recurrence = { ...everyWeek, weekdays: [4] }

const thursdays = samplePhase('2026-01-08', { recurrence: weekly, venue: 'university' })

const cancelled: EnteredChange = { ...sampleChange('2026-01-15'), newVenue: null }

const planOf = (phase: Partial<Phase>, changes: DateChange[] = []): Plan =>
  samplePlan([{ ...thursdays, ...phase }], { changes })

const saving: Saving = { today: '2026-01-10', before: null }

function told(
  part: Partial<EnteredChange>,
  plan: Plan | null = planOf({}),
  how: Partial<Saving> = {},
): Problem[] {
  return dateChangeProblems({ ...cancelled, ...part }, plan, { ...saving, ...how })
}

const moved = (part: Partial<EnteredChange>, phase: Partial<Phase> = {}) =>
  told({ change: 'moved', ...part }, planOf(phase))

it('lets through what is in order', () => {
  expect(told({})).toEqual([])
  expect(moved({ newDate: '2026-01-16' })).toEqual([])
  expect(moved({ newStartTime: '18:00' })).toEqual([])
  expect(moved({ newStartTime: '22:00', newEndTime: '01:00', newDaysLater: 1 })).toEqual([])
  expect(told({ change: 'otherVenue', newVenue: 'café' })).toEqual([])
})

describe('the date that changes', () => {
  it('is one of the meeting’s', () => {
    expect(told({ originalDate: '2026-01-16' })).toEqual([
      problem(['originalDate'], 'notOfMeeting', '2026-01-16', ['2026-01-15', '2026-01-22']),
    ])
    expect(told({ originalDate: '2026-01-01' })).toEqual([
      problem(['originalDate'], 'notOfMeeting', '2026-01-01', ['2026-01-08']),
    ])
    expect(told({}, planOf({ recurrence: null }))).toEqual([
      problem(['originalDate'], 'onlyDate', '2026-01-15', '2026-01-08'),
    ])
    const never = { ...weekly, until: '2026-01-01' }
    for (const plan of [null, planOf({ recurrence: never })]) {
      expect(told({}, plan)).toEqual([problem(['meeting'], 'meetingWithoutDates')])
    }
  })

  it('has no other change', () => {
    const other = { ...cancelled, change: 'moved' as const, newDate: '2026-01-16' }
    expect(told({}, planOf({}, [other]))).toEqual([
      problem(['originalDate'], 'changedAlready', '2026-01-15', 'moved', '2026-01-16'),
    ])
    expect(told({}, planOf({}, [cancelled]))).toEqual([
      problem(['originalDate'], 'changedAlready', '2026-01-15', 'cancelled', null),
    ])
    expect(told({ originalDate: '2026-01-16' }, planOf({}, [other]))).toEqual([
      problem(['originalDate'], 'movedHere', '2026-01-15'),
    ])
  })
})

describe('a move', () => {
  it('leads to another date or time', () => {
    expect(moved({})).toEqual([problem(['newDate'], 'movedNowhere')])
    const same = [
      { newDate: '2026-01-15' },
      { newStartTime: '19:00', newEndTime: '21:00' },
      { newEndTime: '21:00' },
      { newDaysLater: 0 },
    ]
    for (const part of same) {
      const [field = ''] = Object.keys(part)
      expect(moved(part)).toEqual([problem([field], 'movedToSameTime')])
    }
  })

  it('does not lead onto another date of the meeting', () => {
    const onto = { newDate: '2026-01-22' }
    const twice = [problem(['newDate'], 'movedOntoOther', '2026-01-22', '2026-01-22')]
    expect(moved(onto)).toEqual(twice)
    expect(moved({ ...onto, newStartTime: '19:00', newEndTime: '22:00' })).toEqual(twice)
    expect(moved({ ...onto, newStartTime: '16:00' })).toEqual([])
    const other = { ...cancelled, originalDate: '2026-01-22' }
    const elsewhere = { ...other, change: 'moved' as const, newDate: '2026-01-23' }
    const inOtherVenue = { ...other, change: 'otherVenue' as const }
    const withOther = (change: DateChange) =>
      told({ change: 'moved', ...onto }, planOf({}, [change]))
    expect(withOther(other)).toEqual([])
    expect(withOther(elsewhere)).toEqual([])
    expect(withOther(inOtherVenue)).toEqual(twice)
    expect(told({ change: 'moved', newDate: '2026-01-23' }, planOf({}, [elsewhere]))).toEqual([
      problem(['newDate'], 'movedOntoOther', '2026-01-23', '2026-01-22'),
    ])
  })

  it('is left alone where it led onto another before', () => {
    const before: EnteredChange = { ...cancelled, change: 'moved', newDate: '2026-01-22' }
    const again = (part: Partial<EnteredChange>) =>
      told({ ...before, ...part }, planOf({}), { before })
    expect(again({ newEndTime: '22:00' })).toEqual([])
    expect(again({ newDate: '2026-01-29' })).not.toEqual([])
  })

  it('ends after it starts', () => {
    expect(moved({ newEndTime: '18:00' })).toEqual([
      problem(['newEndTime'], 'endBeforeStart', '19:00', '18:00'),
    ])
    expect(moved({ newStartTime: '7 pm' })).toEqual([
      problem(['newStartTime'], 'unreadableTime', '7 pm', ['19:00']),
    ])
    const night = { startTime: '22:00', endTime: '02:00', daysLater: 1 }
    expect(moved({ newDaysLater: 0 }, night)).toEqual([
      problem(['newDaysLater'], 'endBeforeStart', '22:00', '02:00'),
    ])
    expect(moved({ newStartTime: '18:00', newEndTime: '20:00' }, night)).toEqual([
      problem(['newDaysLater'], 'daysOfOldEnd', '20:00', 1),
    ])
    expect(moved({ newEndTime: '03:00' }, night)).toEqual([])
    // An older night, stored without its day: only what is new is checked.
    expect(moved({ newDate: '2026-01-16' }, { ...night, daysLater: 0 })).toEqual([])
  })

  it('has no times when it lasts all day', () => {
    expect(moved({ newStartTime: '10:00', newEndTime: '12:00' }, { allDay: true })).toEqual([
      problem(['newStartTime'], 'timeOfWholeDay'),
      problem(['newEndTime'], 'timeOfWholeDay'),
    ])
  })
})

it('another venue is another one, and no move in disguise', () => {
  expect(told({ change: 'otherVenue' })).toEqual([problem(['newVenue'], 'venueMissing')])
  expect(told({ change: 'otherVenue', newVenue: 'university' })).toEqual([
    problem(['newVenue'], 'sameVenue'),
  ])
  expect(told({ change: 'otherVenue', newVenue: 'café', newDate: '2026-01-16' })).toEqual([
    problem(['change'], 'elsewhereButMoved'),
  ])
})

it('as planned is nothing else', () => {
  expect(told({ change: 'asPlanned' })).toEqual([])
  for (const more of [{ newDate: '2026-01-16' }, { newVenue: 'café' }, { newDaysLater: 1 }]) {
    expect(told({ change: 'asPlanned', ...more })).toEqual([
      problem(['change'], 'plannedButChanged'),
    ])
  }
})

describe('a slip of the pen', () => {
  it('in the year is asked about', () => {
    expect(told({ originalDate: '0026-01-15' })).toEqual([
      problem(['originalDate'], 'yearTooEarly', '0026-01-15', 1970, false),
    ])
    expect(moved({ newDate: '2206-01-16' })).toEqual([
      problem(['newDate'], 'yearTooLate', '2206-01-16', 50, false),
    ])
  })

  it('that puts a coming date into the past is asked about, unless it was let through before', () => {
    expect(moved({ newDate: '2026-01-09' })).toEqual([
      problem(['newDate'], 'movedIntoPast', '2026-01-09', '2026-01-15'),
    ])
    const before: EnteredChange = { ...cancelled, change: 'moved', newDate: '2026-01-09' }
    expect(told({ change: 'moved', newDate: '2026-01-09' }, planOf({}), { before })).toEqual([])
    // A calendar that tells of it says so.
    expect(
      told({ change: 'moved', newDate: '2026-01-09' }, planOf({}), { mayBeOver: true }),
    ).toEqual([])
    // What is over is told as it was.
    expect(moved({ originalDate: '2026-01-08', newDate: '2026-01-09' })).toEqual([])
  })

  it('gives a cancelled date what nobody would see', () => {
    expect(told({ newDate: '2026-01-16' })).toEqual([problem(['change'], 'cancelledButMoved')])
    expect(told({ newVenue: 'café' })).toEqual([problem(['change'], 'cancelledButElsewhere')])
    // A moved date that is cancelled keeps what was said of it.
    const before: EnteredChange = { ...cancelled, change: 'moved', newDate: '2026-01-16' }
    expect(told({ newDate: '2026-01-16' }, planOf({}), { before })).toEqual([])
  })
})
