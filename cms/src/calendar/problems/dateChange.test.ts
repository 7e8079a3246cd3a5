import { describe, expect, it } from 'vitest'
import type { DateChange, Phase, Plan } from '../plan'
import { dateChangeProblems, type EnteredChange, type Saving } from './dateChange'

const thursdays: Phase = {
  allDay: false,
  startTime: '19:00',
  endTime: '21:00',
  daysLater: 0,
  from: '2026-01-08',
  countedFrom: '2026-01-08',
  recurrence: {
    frequency: 'weekly',
    interval: 1,
    weekdays: [4],
    nth: null,
    until: null,
    count: null,
  },
  venue: 'university',
}

const cancelled: EnteredChange = {
  originalDate: '2026-01-15',
  change: 'cancelled',
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newDaysLater: null,
  newVenue: null,
}

const planOf = (phase: Partial<Phase>, changes: DateChange[] = []): Plan => ({
  timeZone: 'America/Los_Angeles',
  phases: [{ ...thursdays, ...phase }],
  changes,
})

const saving: Saving = { today: '2026-01-10', before: null }

function told(
  part: Partial<EnteredChange>,
  plan: Plan | null = planOf({}),
  how: Partial<Saving> = {},
): string[] {
  return dateChangeProblems({ ...cancelled, ...part }, plan, { ...saving, ...how }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
}

const moved = (part: Partial<EnteredChange>, phase: Partial<Phase> = {}) =>
  told({ change: 'moved', ...part }, planOf(phase))

it('lets through what is in order', () => {
  expect(told({})).toEqual([])
  expect(moved({ newDate: '2026-01-16' })).toEqual([])
  expect(moved({ newStartTime: '18:00' })).toEqual([])
  expect(moved({ newStartTime: '22:00', newEndTime: '01:00', newDaysLater: 1 })).toEqual([])
  expect(told({ change: 'otherVenue', newVenue: 'café' })).toEqual([])
  // Two dates on one evening are one meeting that takes up both.
  expect(moved({ newDate: '2026-01-22' })).toEqual([])
})

describe('the date that changes', () => {
  it('is one of the meeting’s', () => {
    expect(told({ originalDate: '2026-01-16' })).toEqual([
      'originalDate: This meeting has no date on Friday, January 16, 2026. The nearest are Thursday, January 15, 2026 and Thursday, January 22, 2026.',
    ])
    expect(told({ originalDate: '2026-01-01' })).toEqual([
      'originalDate: This meeting has no date on Thursday, January 1, 2026. The nearest is Thursday, January 8, 2026.',
    ])
    expect(told({}, planOf({ recurrence: null }))).toEqual([
      'originalDate: This meeting has no date on Thursday, January 15, 2026. Its only date is Thursday, January 8, 2026.',
    ])
    expect(told({}, null)).toEqual([
      'meeting: This meeting has no dates yet: give it a first date, start and end.',
    ])
  })

  it('has no other change', () => {
    const other = { ...cancelled, change: 'moved' as const, newDate: '2026-01-16' }
    expect(told({}, planOf({}, [other]))).toEqual([
      'originalDate: There is a change of Thursday, January 15, 2026 already (moved to Friday, January 16, 2026). Open that one instead.',
    ])
    expect(told({}, planOf({}, [cancelled]))[0]).toContain('already (cancelled)')
    expect(told({ originalDate: '2026-01-16' }, planOf({}, [other]))).toEqual([
      'originalDate: The date of Thursday, January 15, 2026 was moved to this day. Open that change instead.',
    ])
  })
})

describe('a move', () => {
  it('leads to another date or time', () => {
    expect(moved({})[0]).toMatch(/^newDate: Say where it moves/)
    expect(moved({ newDate: '2026-01-15' })).toEqual([
      'newDate: That is when it takes place anyway. Give another date or time.',
    ])
    expect(moved({ newStartTime: '19:00', newEndTime: '21:00' })[0]).toMatch(/^newStartTime: That/)
    expect(moved({ newEndTime: '21:00' })[0]).toMatch(/^newEndTime: That/)
    expect(moved({ newDaysLater: 0 })[0]).toMatch(/^newDaysLater: That/)
  })

  it('ends after it starts', () => {
    expect(moved({ newEndTime: '18:00' })).toEqual([
      'newEndTime: It would end at 18:00, before it starts at 19:00. If that is on the next day, write 1 under “Ends … days later”.',
    ])
    expect(moved({ newStartTime: '7 pm' })[0]).toMatch(/^newStartTime: “7 pm” can’t be read/)
    const night = { startTime: '22:00', endTime: '02:00', daysLater: 1 }
    expect(moved({ newDaysLater: 0 }, night)[0]).toMatch(
      /^newDaysLater: It would end at 02:00, before/,
    )
    expect(moved({ newStartTime: '18:00', newEndTime: '20:00' }, night)[0]).toMatch(
      /^newDaysLater: So far it ends 1 day later/,
    )
    expect(moved({ newEndTime: '03:00' }, night)).toEqual([])
    // An older night, stored without its day: only what is new is checked.
    expect(moved({ newDate: '2026-01-16' }, { ...night, daysLater: 0 })).toEqual([])
  })

  it('has no times when it lasts all day', () => {
    expect(moved({ newStartTime: '10:00', newEndTime: '12:00' }, { allDay: true })).toEqual([
      'newStartTime: It lasts all day: leave the time empty.',
      'newEndTime: It lasts all day: leave the time empty.',
    ])
  })
})

it('another venue is another one, and no move in disguise', () => {
  expect(told({ change: 'otherVenue' })).toEqual(['newVenue: Choose the new place.'])
  expect(told({ change: 'otherVenue', newVenue: 'university' })[0]).toMatch(/^newVenue: That is/)
  expect(told({ change: 'otherVenue', newVenue: 'café', newDate: '2026-01-16' })[0]).toMatch(
    /^change: You gave a new date or time as well: choose “moved”/,
  )
})

describe('a slip of the pen', () => {
  it('in the year is asked about', () => {
    expect(told({ originalDate: '0026-01-15' })).toEqual([
      'originalDate: Is the year right? Thursday, January 15, 26 is before 1970.',
    ])
    expect(moved({ newDate: '2206-01-16' })).toEqual([
      'newDate: Is the year right? Thursday, January 16, 2206 is more than 50 years from now.',
    ])
  })

  it('that puts a coming date into the past is asked about, unless it was let through before', () => {
    expect(moved({ newDate: '2026-01-09' })).toEqual([
      'newDate: Is the date right? Friday, January 9, 2026 is past, and the date of Thursday, January 15, 2026 is still to come.',
    ])
    const before: EnteredChange = { ...cancelled, change: 'moved', newDate: '2026-01-09' }
    expect(told({ change: 'moved', newDate: '2026-01-09' }, planOf({}), { before })).toEqual([])
    // What is over is told as it was.
    expect(moved({ originalDate: '2026-01-08', newDate: '2026-01-09' })).toEqual([])
  })

  it('gives a cancelled date what nobody would see', () => {
    expect(told({ newDate: '2026-01-16' })).toEqual([
      'change: You gave a new date or time: choose “moved”, or leave it empty.',
    ])
    expect(told({ newVenue: 'café' })).toEqual([
      'change: You gave a new place: choose “other venue”, or leave it empty.',
    ])
    // A moved date that is cancelled keeps what was said of it.
    const before: EnteredChange = { ...cancelled, change: 'moved', newDate: '2026-01-16' }
    expect(told({ newDate: '2026-01-16' }, planOf({}), { before })).toEqual([])
  })
})
