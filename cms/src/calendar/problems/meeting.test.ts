import { describe, expect, it } from 'vitest'
import type { DateChange, Phase, Plan, Recurrence } from '../plan'
import { meetingProblems, type EnteredMeeting, type EnteredPhase } from './meeting'

const weekly: Recurrence = {
  frequency: 'weekly',
  interval: 1,
  weekdays: [4],
  nth: null,
  until: null,
  count: null,
}

/** Thursdays from January 8, 2026 on, 7 to 9 pm. */
const thursdays: EnteredMeeting = {
  firstDate: '2026-01-08',
  allDay: false,
  startTime: '19:00',
  endTime: '21:00',
  daysLater: 0,
  timeZone: null,
  recurrence: weekly,
  phases: [],
}

const asBefore: EnteredPhase = {
  from: '2026-10-01',
  startTime: null,
  endTime: null,
  daysLater: null,
  recurrence: null,
  venue: null,
}

const cancelling = (originalDate: string): DateChange => ({
  originalDate,
  change: 'cancelled',
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newDaysLater: null,
})
const moving = (originalDate: string, part: Partial<DateChange>): DateChange => ({
  ...cancelling(originalDate),
  change: 'moved',
  ...part,
})
const nextDay = (originalDate: string) =>
  moving(originalDate, { newDate: `${originalDate.slice(0, 8)}28` })

/** A plan of what was entered, with its date changes. */
function planOf(entered: EnteredMeeting, changes: DateChange[]): Plan | null {
  if (!entered.firstDate) return null
  let phase: Phase = {
    allDay: entered.allDay,
    startTime: entered.startTime ?? '00:00',
    endTime: entered.endTime ?? '00:00',
    daysLater: entered.daysLater ?? 0,
    from: entered.firstDate,
    countedFrom: entered.firstDate,
    recurrence: entered.recurrence,
    venue: null,
  }
  const phases: [Phase, ...Phase[]] = [phase]
  for (const later of entered.phases) {
    const from = later.from ?? ''
    phase = {
      ...phase,
      from,
      startTime: later.startTime ?? phase.startTime,
      endTime: later.endTime ?? phase.endTime,
      daysLater: later.daysLater ?? phase.daysLater,
      ...(later.recurrence && { recurrence: later.recurrence, countedFrom: from }),
    }
    phases.push(phase)
  }
  return { timeZone: 'America/Los_Angeles', phases, changes }
}

function told(part: Partial<EnteredMeeting>, changes: DateChange[] = []): string[] {
  const entered = { ...thursdays, ...part }
  const hasOwnPlan = !entered.phases.some(({ from }) => from === null)
  return meetingProblems(entered, hasOwnPlan ? planOf(entered, changes) : null, '2026-02-01').map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
}

const rule = (part: Partial<Recurrence>) => told({ recurrence: { ...weekly, ...part } })
const later = (part: Partial<EnteredPhase>, meeting: Partial<EnteredMeeting> = {}) =>
  told({ ...meeting, phases: [{ ...asBefore, ...part }] })

it('lets through what is in order', () => {
  expect(told({})).toEqual([])
  expect(told({ recurrence: null })).toEqual([])
  expect(told({ allDay: true, startTime: null, endTime: null, daysLater: 2 })).toEqual([])
  expect(told({ startTime: '22:00', endTime: '02:00', daysLater: 1 })).toEqual([])
  expect(rule({ frequency: 'monthlyByWeekday', nth: 2 })).toEqual([])
  expect(rule({ frequency: 'monthlyByDate', weekdays: [] })).toEqual([])
  expect(rule({ frequency: 'yearly', weekdays: [] })).toEqual([])
  expect(rule({ weekdays: [] })).toEqual([])
  expect(later({ recurrence: { ...weekly, weekdays: [2] } })).toEqual([])
  expect(later({ endTime: '22:00' })).toEqual([])
})

describe('dates and times', () => {
  it('are asked for', () => {
    expect(told({ firstDate: null, startTime: null, endTime: null })).toEqual([
      'firstDate: Say on which date it is.',
      'startTime: Say when it starts, or set “All day” to Yes.',
      'endTime: Say when it ends, or set “All day” to Yes.',
    ])
  })

  it('must be readable, and are told as they should be written', () => {
    expect(told({ startTime: '7pm', endTime: '9:30' })).toEqual([
      'startTime: “7pm” can’t be read as a time. Write 19:00.',
      'endTime: “9:30” can’t be read as a time. Write 09:30 for before noon, or 21:30 for after noon.',
    ])
    expect(told({ endTime: '12.30 a.m.' })).toEqual([
      'endTime: “12.30 a.m.” can’t be read as a time. Write 00:30.',
    ])
    expect(told({ endTime: 'late' })).toEqual([
      'endTime: “late” can’t be read as a time. Write hours and minutes, for example 19:00.',
    ])
    expect(told({ endTime: '24:00' })[0]).toContain('for example 19:00')
  })

  it('end after they start, or on a later day', () => {
    expect(told({ startTime: '22:00', endTime: '02:00' })).toEqual([
      'endTime: It would end at 02:00, before it starts at 22:00. If that is on the next day, write 1 under “Ends … days later”.',
    ])
    expect(told({ endTime: '19:00', daysLater: null })).toEqual([
      'endTime: Ends at 19:00, the very time at which it starts. If that is on the next day, write 1 under “Ends … days later”.',
    ])
  })

  it('do not run into each other', () => {
    expect(told({ allDay: true, daysLater: 6 })).toEqual([])
    expect(told({ allDay: true, daysLater: 7 })).toEqual([
      'daysLater: The date of Thursday, January 8, 2026 has not ended when the next one begins on Thursday, January 15, 2026.',
    ])
    expect(
      told({
        allDay: true,
        daysLater: 3,
        phases: [{ ...asBefore, from: '2026-10-02', recurrence: { ...weekly, weekdays: [6] } }],
      }),
    ).toEqual([
      'phases.0.from: The date of Thursday, October 1, 2026 has not ended when the next one begins on Saturday, October 3, 2026.',
    ])
  })
})

describe('a time zone', () => {
  it.each([
    ['Europe/Berlín', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['America/Los Angeles', 'America/Los_Angeles'],
    ['America/Los_Angelos', 'America/Los_Angeles'],
    ['utc', 'UTC'],
  ])('is found from %s', (name, meant) => {
    expect(told({ timeZone: name })).toEqual([
      `timeZone: There is no time zone “${name}”. Did you mean ${meant}?`,
    ])
  })

  it.each(['Pacific Time', 'PST', 'EST', '+02:00', 'Mars/Olympus'])('is not %s', (name) => {
    expect(told({ timeZone: name })).toEqual([
      `timeZone: There is no time zone “${name}”. Give a name of the IANA list: a continent and a city, such as America/Los_Angeles.`,
    ])
  })

  it('may have an older name', () => {
    for (const timeZone of ['America/Los_Angeles', 'US/Pacific', 'Asia/Kolkata', 'UTC']) {
      expect(told({ timeZone })).toEqual([])
    }
  })
})

describe('a rule', () => {
  it('ends once, and not before it begins', () => {
    expect(rule({ until: '2026-01-07' })).toEqual([
      'recurrence.until: Ends on Wednesday, January 7, 2026, before it begins on Thursday, January 8, 2026.',
    ])
    expect(rule({ until: '2026-06-04', count: 10 })).toEqual([
      'recurrence.count: Give either “Until” or “Number of dates”, not both.',
    ])
  })

  it('says which weekday of the month, and nothing that it does not use', () => {
    expect(rule({ frequency: 'monthlyByWeekday' })[0]).toMatch(/^recurrence.nth: Say which one/)
    expect(rule({ frequency: 'monthlyByWeekday', nth: 2, weekdays: [] })[0]).toMatch(
      /^recurrence.frequency: Set the weekday to Yes, too/,
    )
    expect(rule({ frequency: 'yearly' })[0]).toMatch(/^recurrence.nth: Say which one/)
    expect(rule({ nth: 2 })[0]).toMatch(/^recurrence.nth: “weekly” has no first, second/)
    expect(rule({ frequency: 'monthlyByDate' })[0]).toMatch(
      /^recurrence.frequency: .*Set the weekdays to FALSE/,
    )
  })

  it('names the first date', () => {
    expect(told({ firstDate: '2026-01-10' })).toEqual([
      'firstDate: Saturday, January 10, 2026 is none of the days on which it repeats. The nearest: Thursday, January 8, 2026 and Thursday, January 15, 2026.',
    ])
    expect(rule({ frequency: 'monthlyByWeekday', nth: -1 })).toEqual([
      'firstDate: Thursday, January 8, 2026 is none of the days on which it repeats. The nearest: Thursday, December 25, 2025 and Thursday, January 29, 2026.',
    ])
  })

  it('happens at some time', () => {
    const everyOddYear = { frequency: 'yearly', interval: 2, weekdays: [1], nth: 5 } as const
    expect(
      told({
        firstDate: '2027-02-01',
        recurrence: { ...weekly, ...everyOddYear, weekdays: [1] },
      }),
    ).toEqual(['recurrence.frequency: No date ever comes of this rule.'])
  })
})

describe('a change from a date on', () => {
  it('says when, after what was before', () => {
    expect(later({ from: null })).toEqual(['phases.0.from: Say from which date on it changes.'])
    expect(later({ from: '2026-01-08', endTime: '22:00' })[0]).toMatch(
      /^phases.0.from: A change begins after the first date, Thursday, January 8, 2026/,
    )
    const october = { ...asBefore, endTime: '22:00' }
    expect(
      told({ phases: [october, { ...october, from: '2026-09-01', endTime: '20:00' }] }),
    ).toEqual([
      'phases.1.from: Put the changes in order: the one before begins on Thursday, October 1, 2026.',
    ])
  })

  it('changes something that there is', () => {
    expect(later({})).toEqual([
      'phases.0.from: Say what changes from Thursday, October 1, 2026 on: times, days or place.',
    ])
    expect(later({ endTime: '22:00' }, { recurrence: null })[0]).toMatch(/^phases.0.recurrence: /)
    expect(later({ endTime: '22:00' }, { recurrence: { ...weekly, until: '2026-09-01' } })).toEqual(
      ['phases.0.from: There is no date on or after Thursday, October 1, 2026.'],
    )
    const october = { ...asBefore, from: '2026-10-02', endTime: '22:00' }
    expect(
      told({ phases: [october, { ...october, from: '2026-10-05', startTime: '18:00' }] }),
    ).toEqual([
      'phases.0.from: There is no date between Friday, October 2, 2026 and Monday, October 5, 2026.',
    ])
  })

  it('is held to the same order of times, with what stays as before', () => {
    expect(later({ startTime: '21:30' })[0]).toMatch(
      /^phases.0.endTime: It would end at 21:00, before/,
    )
    expect(later({ startTime: 'noon' })[0]).toMatch(/^phases.0.startTime: “noon”/)
    const night = { startTime: '22:00', endTime: '02:00', daysLater: 1 }
    expect(later({ startTime: '18:00', endTime: '20:00' }, night)).toEqual([
      'phases.0.daysLater: So far it ends 1 day later. Say how it is with the new end at 20:00: 0 for the same day, 1 for the next day.',
    ])
    expect(later({ startTime: '18:00', endTime: '20:00', daysLater: 0 }, night)).toEqual([])
    expect(later({ startTime: '18:00' }, { allDay: true })).toEqual([
      'phases.0.startTime: It lasts all day: leave the time empty.',
    ])
  })

  it('has a rule that is held to the same', () => {
    const recurrence = { ...weekly, until: '2026-09-01' }
    expect(later({ recurrence })[0]).toMatch(/^phases.0.recurrence.until: Ends on/)
  })
})

describe('date changes of the meeting', () => {
  const tuesdays = { firstDate: '2026-01-06', recurrence: { ...weekly, weekdays: [2 as const] } }

  it('keep their date, unless it is past', () => {
    expect(told(tuesdays, [moving('2026-01-15', { newDate: '2026-01-16' })])).toEqual([])
    expect(
      told({}, [nextDay('2026-02-12'), moving('2026-01-15', { newStartTime: '18:00' })]),
    ).toEqual([])
    expect(told(tuesdays, ['2026-02-19', '2026-02-12', '2026-02-17'].map(nextDay))).toEqual([
      'recurrence: There would be no date any more for the date changes of Thursday, February 12, 2026 and Thursday, February 19, 2026. Keep the days as they were, and add the new ones under “From a date on”. Or choose “cancelled” in those date changes first, so that nobody comes in vain, then publish this; you may delete them afterwards.',
    ])
    // It was moved from the past to what is still to come.
    expect(told(tuesdays, [moving('2026-01-29', { newDate: '2026-02-02' })])[0]).toMatch(
      /^recurrence: There would be no date any more for the date change of Thursday, January 29/,
    )
  })

  it('may go with their rule when they are cancelled: they do not take place either way', () => {
    expect(told(tuesdays, [cancelling('2026-02-12')])).toEqual([])
  })

  it('are missed at the field that leaves them out', () => {
    expect(told({ recurrence: null }, [nextDay('2026-02-12')])[0]).toMatch(
      /^firstDate: .*give the new one in the date change, as “moved”/,
    )
    const phases = [{ ...asBefore, recurrence: { ...weekly, weekdays: [2 as const] } }]
    expect(told({ phases }, [nextDay('2026-10-08')])[0]).toMatch(
      /^phases.0.from: .*Let the new days begin later/,
    )
  })

  it('fit the new times', () => {
    const change = moving('2026-02-12', { newEndTime: '20:00' })
    expect(told({}, [change])).toEqual([])
    expect(told({ startTime: '20:30', endTime: '22:00' }, [change])).toEqual([
      'startTime: This does not fit the date change of Thursday, February 12, 2026. It would end at 20:00, before it starts at 20:30. If that is on the next day, write 1 under “Ends … days later”. Open it under “Date changes” first: give it both a new start and a new end.',
    ])
    expect(told({ allDay: true }, [change])).toEqual([
      'allDay: This does not fit the date change of Thursday, February 12, 2026. It lasts all day: leave the time empty. Open it under “Date changes” first: take its times out.',
    ])
    const later = moving('2026-10-08', { newEndTime: '20:00' })
    const phases = [{ ...asBefore, startTime: '20:30', endTime: '22:00' }]
    expect(told({ phases }, [later])[0]).toMatch(/^phases.0.startTime: This does not fit/)
  })
})

describe('a slip of the pen', () => {
  it('in the year is asked about', () => {
    expect(told({ firstDate: '0206-01-08' })[0]).toMatch(
      /^firstDate: Is the year right\? .* is before 1970\.$/,
    )
    expect(rule({ until: '2206-01-08' })).toEqual([
      'recurrence.until: Is the year right? Wednesday, January 8, 2206 is more than 50 years from now. A series without an end has none here.',
    ])
    expect(later({ from: '2206-10-01' })[0]).toMatch(/^phases.0.from: Is the year right/)
  })

  it('in the first day of every second week is asked about', () => {
    const recurrence = { ...weekly, interval: 2, weekdays: [2 as const] }
    expect(later({ recurrence })).toEqual([
      'phases.0.from: Thursday, October 1, 2026 is none of the days on which it repeats. The nearest: Tuesday, September 29, 2026 and Tuesday, October 6, 2026.',
    ])
    expect(later({ from: '2026-10-06', recurrence })).toEqual([])
  })
})
