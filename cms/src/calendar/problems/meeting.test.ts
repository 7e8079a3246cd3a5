import { describe, expect, it } from 'vitest'
import type { DateChange, Phase, Plan, Recurrence } from '../plan'
import { sampleChange, weekly as everyWeek } from '../sample-plan'
import { meetingProblems, type EnteredMeeting, type EnteredPhase } from './meeting'
import { problem, type Problem } from './problem'

const weekly: Recurrence = { ...everyWeek, weekdays: [4] }

/** Thursdays from January 8, 2026 on, 7 to 9 pm. */
const thursdays: EnteredMeeting = {
  firstDate: '2026-01-08',
  allDay: false,
  startTime: '19:00',
  endTime: '21:00',
  daysLater: 0,
  timeZone: null,
  recurrence: weekly,
  furtherDates: [],
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

const moving = (originalDate: string, part: Partial<DateChange>): DateChange =>
  sampleChange(originalDate, { change: 'moved', ...part })
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
  const furtherDates = entered.furtherDates.filter((date) => date !== null).sort()
  return { timeZone: 'America/Los_Angeles', phases, changes, furtherDates }
}

function told(
  part: Partial<EnteredMeeting>,
  changes: DateChange[] = [],
  own: string[] = [],
): Problem[] {
  const entered = { ...thursdays, ...part }
  const hasOwnPlan = !entered.phases.some(({ from }) => from === null)
  const plan = hasOwnPlan ? planOf(entered, changes) : null
  return meetingProblems(entered, plan, '2026-02-01', own)
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
      problem(['firstDate'], 'firstDateMissing'),
      problem(['startTime'], 'startMissing'),
      problem(['endTime'], 'endMissing'),
    ])
  })

  it('must be readable, and are guessed as they should be written', () => {
    expect(told({ startTime: '7pm', endTime: '9:30' })).toEqual([
      problem(['startTime'], 'unreadableTime', '7pm', ['19:00']),
      problem(['endTime'], 'unreadableTime', '9:30', ['09:30', '21:30']),
    ])
    expect(told({ endTime: '12.30 a.m.' })).toEqual([
      problem(['endTime'], 'unreadableTime', '12.30 a.m.', ['00:30']),
    ])
    for (const entered of ['late', '24:00']) {
      expect(told({ endTime: entered })).toEqual([
        problem(['endTime'], 'unreadableTime', entered, []),
      ])
    }
  })

  it('end after they start, or on a later day', () => {
    expect(told({ startTime: '22:00', endTime: '02:00' })).toEqual([
      problem(['endTime'], 'endBeforeStart', '22:00', '02:00'),
    ])
    expect(told({ endTime: '19:00', daysLater: null })).toEqual([
      problem(['endTime'], 'endAtStart', '19:00'),
    ])
  })

  it('do not run into each other', () => {
    expect(told({ allDay: true, daysLater: 6 })).toEqual([])
    expect(told({ allDay: true, daysLater: 7 })).toEqual([
      problem(['daysLater'], 'overlap', '2026-01-08', '2026-01-15'),
    ])
    expect(
      told({
        allDay: true,
        daysLater: 3,
        phases: [{ ...asBefore, from: '2026-10-02', recurrence: { ...weekly, weekdays: [6] } }],
      }),
    ).toEqual([problem(['phases', 0, 'from'], 'overlap', '2026-10-01', '2026-10-03')])
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
    expect(told({ timeZone: name })).toEqual([problem(['timeZone'], 'unknownZone', name, [meant])])
  })

  it.each(['Pacific Time', 'PST', 'EST', '+02:00', 'Mars/Olympus'])('is not %s', (name) => {
    expect(told({ timeZone: name })).toEqual([problem(['timeZone'], 'unknownZone', name, [])])
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
      problem(['recurrence', 'until'], 'endBeforeBegin', '2026-01-07', '2026-01-08'),
    ])
    expect(rule({ until: '2026-06-04', count: 10 })).toEqual([
      problem(['recurrence', 'count'], 'twoEnds'),
    ])
  })

  it('says which weekday of the month, and nothing that it does not use', () => {
    for (const frequency of ['monthlyByWeekday', 'yearly'] as const) {
      expect(rule({ frequency })).toEqual([problem(['recurrence', 'nth'], 'nthMissing')])
      expect(rule({ frequency, nth: 2, weekdays: [] })).toEqual([
        problem(['recurrence', 'frequency'], 'weekdayMissing'),
      ])
    }
    expect(rule({ nth: 2 })).toEqual([problem(['recurrence', 'nth'], 'nthUnused', 'weekly')])
    expect(rule({ frequency: 'monthlyByDate' })).toEqual([
      problem(['recurrence', 'frequency'], 'weekdaysUnused', 'monthlyByDate'),
    ])
    expect(rule({ frequency: 'daily' })).toEqual([
      problem(['recurrence', 'frequency'], 'weekdaysUnused', 'daily'),
    ])
    expect(rule({ alsoNth: [3] })).toEqual([
      problem(['recurrence', 'secondNth'], 'nthUnused', 'weekly'),
    ])
    expect(rule({ frequency: 'yearly', weekdays: [], alsoNth: [3] })).toEqual([
      problem(['recurrence', 'nth'], 'nthMissing'),
    ])
    expect(rule({ isTogether: true })).toEqual([
      problem(['recurrence', 'isTogether'], 'togetherUnused', 'weekly'),
    ])
    expect(rule({ alsoDays: [15] })).toEqual([
      problem(['recurrence', 'secondDay'], 'daysUnused', 'weekly'),
    ])
    expect(rule({ alsoDays: [-1] })).toEqual([
      problem(['recurrence', 'lastDayOfMonth'], 'daysUnused', 'weekly'),
    ])
  })

  it('may rest for months, and begins in one in which it does not', () => {
    expect(rule({ months: [1, 2, 3, 4, 5, 9, 10, 11, 12] })).toEqual([])
    expect(rule({ months: [9, 10] })).toEqual([
      problem(['firstDate'], 'notOfRule', '2026-01-08', ['2025-10-30', '2026-09-03']),
    ])
  })

  it('names the first date', () => {
    expect(told({ firstDate: '2026-01-10' })).toEqual([
      problem(['firstDate'], 'notOfRule', '2026-01-10', ['2026-01-08', '2026-01-15']),
    ])
    expect(rule({ frequency: 'monthlyByWeekday', nth: -1 })).toEqual([
      problem(['firstDate'], 'notOfRule', '2026-01-08', ['2025-12-25', '2026-01-29']),
    ])
  })

  it('happens at some time', () => {
    const everyOddYear = { frequency: 'yearly', interval: 2, weekdays: [1], nth: 5 } as const
    expect(
      told({
        firstDate: '2027-02-01',
        recurrence: { ...weekly, ...everyOddYear, weekdays: [1] },
      }),
    ).toEqual([problem(['recurrence', 'frequency'], 'noDateEver')])
  })
})

describe('a change from a date on', () => {
  it('says when, after what was before', () => {
    expect(later({ from: null })).toEqual([problem(['phases', 0, 'from'], 'phaseDateMissing')])
    expect(later({ from: '2026-01-08', endTime: '22:00' })).toEqual([
      problem(['phases', 0, 'from'], 'phaseBeforeFirst', '2026-01-08'),
    ])
    const october = { ...asBefore, endTime: '22:00' }
    expect(
      told({ phases: [october, { ...october, from: '2026-09-01', endTime: '20:00' }] }),
    ).toEqual([problem(['phases', 1, 'from'], 'phaseOutOfOrder', '2026-10-01')])
  })

  it('changes something that there is', () => {
    expect(later({})).toEqual([problem(['phases', 0, 'from'], 'phaseChangesNothing', '2026-10-01')])
    expect(later({ endTime: '22:00' }, { recurrence: null })).toEqual([
      problem(['phases', 0, 'recurrence'], 'phaseWithoutRule'),
    ])
    expect(later({ endTime: '22:00' }, { recurrence: { ...weekly, until: '2026-09-01' } })).toEqual(
      [problem(['phases', 0, 'from'], 'phaseWithoutDate', '2026-10-01', null)],
    )
    const october = { ...asBefore, from: '2026-10-02', endTime: '22:00' }
    expect(
      told({ phases: [october, { ...october, from: '2026-10-05', startTime: '18:00' }] }),
    ).toEqual([problem(['phases', 0, 'from'], 'phaseWithoutDate', '2026-10-02', '2026-10-05')])
  })

  it('is held to the same order of times, with what stays as before', () => {
    expect(later({ startTime: '21:30' })).toEqual([
      problem(['phases', 0, 'endTime'], 'endBeforeStart', '21:30', '21:00'),
    ])
    expect(later({ startTime: 'noon' })).toEqual([
      problem(['phases', 0, 'startTime'], 'unreadableTime', 'noon', []),
    ])
    const night = { startTime: '22:00', endTime: '02:00', daysLater: 1 }
    expect(later({ startTime: '18:00', endTime: '20:00' }, night)).toEqual([
      problem(['phases', 0, 'daysLater'], 'daysOfOldEnd', '20:00', 1),
    ])
    expect(later({ startTime: '18:00', endTime: '20:00', daysLater: 0 }, night)).toEqual([])
    expect(later({ startTime: '18:00' }, { allDay: true })).toEqual([
      problem(['phases', 0, 'startTime'], 'timeOfWholeDay'),
    ])
  })

  it('has a rule that is held to the same', () => {
    const recurrence = { ...weekly, until: '2026-09-01' }
    const path = ['phases', 0, 'recurrence', 'until']
    expect(later({ recurrence })).toEqual([
      problem(path, 'endBeforeBegin', '2026-09-01', '2026-10-01'),
    ])
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
      problem(['recurrence'], 'changesLost', ['2026-02-12', '2026-02-19'], 'rule'),
    ])
    // It was moved from the past to what is still to come.
    expect(told(tuesdays, [moving('2026-01-29', { newDate: '2026-02-02' })])).toEqual([
      problem(['recurrence'], 'changesLost', ['2026-01-29'], 'rule'),
    ])
  })

  it('keep what they have of their own, unless it is past or cancelled', () => {
    const own = ['2026-01-15', '2026-02-19', '2026-02-12', '2026-02-17']
    expect(told(tuesdays, [], own)).toEqual([
      problem(['recurrence'], 'ownLost', ['2026-02-12', '2026-02-19'], 'rule'),
    ])
    expect(told(tuesdays, [sampleChange('2026-02-12')], ['2026-02-12'])).toEqual([])
    expect(told({ recurrence: null }, [], ['2026-02-12'])).toEqual([
      problem(['firstDate'], 'ownLost', ['2026-02-12'], 'rule'),
    ])
    const phases = [{ ...asBefore, recurrence: { ...weekly, weekdays: [2 as const] } }]
    expect(told({ phases }, [], ['2026-10-08'])).toEqual([
      problem(['phases', 0, 'from'], 'ownLost', ['2026-10-08'], 'phase'),
    ])
  })

  it('may go with their rule when they are cancelled: they do not take place either way', () => {
    expect(told(tuesdays, [sampleChange('2026-02-12')])).toEqual([])
  })

  it('are missed at the field that leaves them out', () => {
    expect(told({ recurrence: null }, [nextDay('2026-02-12')])).toEqual([
      problem(['firstDate'], 'changesLost', ['2026-02-12'], 'firstDate'),
    ])
    const phases = [{ ...asBefore, recurrence: { ...weekly, weekdays: [2 as const] } }]
    expect(told({ phases }, [nextDay('2026-10-08')])).toEqual([
      problem(['phases', 0, 'from'], 'changesLost', ['2026-10-08'], 'phase'),
    ])
  })

  it('fit the new times', () => {
    const change = moving('2026-02-12', { newEndTime: '20:00' })
    expect(told({}, [change])).toEqual([])
    const reversed = problem(['newEndTime'], 'endBeforeStart', '20:30', '20:00')
    expect(told({ startTime: '20:30', endTime: '22:00' }, [change])).toEqual([
      problem(['startTime'], 'changeUnfit', '2026-02-12', false, reversed),
    ])
    const timed = problem(['newEndTime'], 'timeOfWholeDay')
    expect(told({ allDay: true }, [change])).toEqual([
      problem(['allDay'], 'changeUnfit', '2026-02-12', true, timed),
    ])
    const later = moving('2026-10-08', { newEndTime: '20:00' })
    const phases = [{ ...asBefore, startTime: '20:30', endTime: '22:00' }]
    expect(told({ phases }, [later])).toEqual([
      problem(['phases', 0, 'startTime'], 'changeUnfit', '2026-10-08', false, reversed),
    ])
  })
})

describe('further dates', () => {
  const further = (dates: (string | null)[], part: Partial<EnteredMeeting> = {}) =>
    told({ furtherDates: dates, ...part })
  const at = (index: number) => ['furtherDates', index, 'date']

  it('are any days but those of the rule, each once', () => {
    expect(further(['2026-05-02', '2026-01-03', null])).toEqual([])
    expect(further(['2026-05-02', '2026-02-12'])).toEqual([
      problem(at(1), 'furtherNamed', '2026-02-12'),
    ])
    expect(further(['2026-05-02', '2026-05-02'])).toEqual([
      problem(at(1), 'furtherTwice', '2026-05-02'),
    ])
    expect(further(['2026-01-08'], { recurrence: null })).toEqual([
      problem(at(0), 'furtherNamed', '2026-01-08'),
    ])
  })

  it('do not run into others', () => {
    expect(further(['2026-05-01'], { daysLater: 2 })).toEqual([
      problem(at(0), 'overlap', '2026-04-30', '2026-05-01'),
    ])
    expect(further(['2026-04-28'], { daysLater: 2 })).toEqual([
      problem(at(0), 'overlap', '2026-04-28', '2026-04-30'),
    ])
    expect(further(['2026-04-26'], { daysLater: 1 })).toEqual([])
  })

  it('are in years that can be meant', () => {
    expect(further(['0206-05-02'])).toEqual([
      problem(at(0), 'yearTooEarly', '0206-05-02', 1970, false),
    ])
  })

  it('let a first date be one of the rule all the same', () => {
    expect(further(['2026-05-02'], { firstDate: '2026-01-09' })).toEqual([
      problem(['firstDate'], 'notOfRule', '2026-01-09', ['2026-01-08', '2026-01-15']),
    ])
  })

  it('may be changed, and are missed with the change', () => {
    const moved = moving('2026-05-02', { newDate: '2026-05-03' })
    expect(told({ furtherDates: ['2026-05-02'] }, [moved])).toEqual([])
    expect(told({}, [moved])).toEqual([
      problem(['recurrence'], 'changesLost', ['2026-05-02'], 'rule'),
    ])
  })
})

describe('a slip of the pen', () => {
  it('in the year is asked about', () => {
    expect(told({ firstDate: '0206-01-08' })).toEqual([
      problem(['firstDate'], 'yearTooEarly', '0206-01-08', 1970, false),
    ])
    expect(rule({ until: '2206-01-08' })).toEqual([
      problem(['recurrence', 'until'], 'yearTooLate', '2206-01-08', 50, true),
    ])
    expect(later({ from: '2206-10-01' })).toEqual([
      problem(['phases', 0, 'from'], 'yearTooLate', '2206-10-01', 50, false),
    ])
  })

  it('in the first day of every second week is asked about', () => {
    const recurrence = { ...weekly, interval: 2, weekdays: [2 as const] }
    expect(later({ recurrence })).toEqual([
      problem(['phases', 0, 'from'], 'notOfRule', '2026-10-01', ['2026-09-29', '2026-10-06']),
    ])
    expect(later({ from: '2026-10-06', recurrence })).toEqual([])
  })
})
