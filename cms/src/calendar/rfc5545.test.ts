import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { occurrencesIn } from './occurrences'
import type { IsoWeekday, Phase, Plan, Recurrence } from './plan'
import { samplePhase, weekly } from './sample-plan'
import { startOfDay } from '../zones/zonedTime'

/**
 * The examples of RFC 5545 §3.8.5.3, all of them and in its order, with the verified erratum 3883
 * (the UNTIL of the three-hourly one). Those that a meeting can follow are held against the engine.
 * A list that the RFC ends with "..." is here as long as the RFC gives it.
 */
type Example = {
  title: string
  /** The rule as the RFC writes it, and its other form if it gives one. */
  rules: [string, ...string[]]
  /** The date of DTSTART, always at 09:00 in New York. */
  start: string
  /** Year and then its dates, month by month: the RFC's list. */
  dates: string
} & (
  | {
      /** The meeting that says the same. */
      meeting: Phases
    }
  | { /** The parts of the rule that a meeting does not have. */ lacks: string[]; because: string }
)
type Phases = [Phase, ...Phase[]]

const everyDay: IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]
const perDay = 'a meeting begins once on a day'
const countedFromTheEnd = 'of what is counted from the end of a month, a meeting knows the last'

function phase(from: string, recurrence: Partial<Recurrence>): Phase {
  return samplePhase(from, {
    startTime: '09:00',
    endTime: '10:00',
    recurrence: { ...weekly, ...recurrence },
  })
}

function daily(from: string, recurrence: Partial<Recurrence>): Phases {
  return [phase(from, { frequency: 'daily', ...recurrence })]
}

function monthlyByDate(from: string, recurrence: Partial<Recurrence>): Phases {
  return [phase(from, { frequency: 'monthlyByDate', ...recurrence })]
}

function monthlyByWeekday(from: string, recurrence: Partial<Recurrence>): Phases {
  return [phase(from, { frequency: 'monthlyByWeekday', ...recurrence })]
}

function yearly(from: string, recurrence: Partial<Recurrence> = {}): Phases {
  return [phase(from, { frequency: 'yearly', ...recurrence })]
}

const examples: Example[] = [
  {
    title: 'every day, ten times',
    rules: ['FREQ=DAILY;COUNT=10'],
    start: '1997-09-02',
    dates: '1997 9: 2-11',
    meeting: [phase('1997-09-02', { weekdays: everyDay, count: 10 })],
  },
  {
    title: 'every day until a date',
    rules: ['FREQ=DAILY;UNTIL=19971224T000000Z'],
    start: '1997-09-02',
    dates: '1997 9: 2-30; 10: 1-31; 11: 1-30; 12: 1-23',
    meeting: [phase('1997-09-02', { weekdays: everyDay, until: '1997-12-23' })],
  },
  {
    title: 'every other day',
    rules: ['FREQ=DAILY;INTERVAL=2'],
    start: '1997-09-02',
    dates:
      '1997 9: 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; ' +
      '10: 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; ' +
      '11: 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29; 12: 1,3',
    meeting: daily('1997-09-02', { interval: 2 }),
  },
  {
    title: 'every ten days, five times',
    rules: ['FREQ=DAILY;INTERVAL=10;COUNT=5'],
    start: '1997-09-02',
    dates: '1997 9: 2,12,22; 10: 2,12',
    meeting: daily('1997-09-02', { interval: 10, count: 5 }),
  },
  {
    title: 'every day of January, three years long',
    rules: [
      'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    ],
    start: '1998-01-01',
    dates: '1998 1: 1-31; 1999 1: 1-31; 2000 1: 1-31',
    meeting: [phase('1998-01-01', { weekdays: everyDay, months: [1], until: '2000-01-31' })],
  },
  {
    title: 'every week, ten times',
    rules: ['FREQ=WEEKLY;COUNT=10'],
    start: '1997-09-02',
    dates: '1997 9: 2,9,16,23,30; 10: 7,14,21,28; 11: 4',
    meeting: [phase('1997-09-02', { count: 10 })],
  },
  {
    title: 'every week until a date',
    rules: ['FREQ=WEEKLY;UNTIL=19971224T000000Z'],
    start: '1997-09-02',
    dates: '1997 9: 2,9,16,23,30; 10: 7,14,21,28; 11: 4,11,18,25; 12: 2,9,16,23',
    meeting: [phase('1997-09-02', { until: '1997-12-23' })],
  },
  {
    title: 'every other week (on which day weeks begin makes no difference to one weekday)',
    rules: ['FREQ=WEEKLY;INTERVAL=2;WKST=SU'],
    start: '1997-09-02',
    dates: '1997 9: 2,16,30; 10: 14,28; 11: 11,25; 12: 9,23; 1998 1: 6,20; 2: 3,17',
    meeting: [phase('1997-09-02', { interval: 2 })],
  },
  {
    title: 'Tuesday and Thursday, five weeks long',
    rules: [
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    ],
    start: '1997-09-02',
    dates: '1997 9: 2,4,9,11,16,18,23,25,30; 10: 2',
    meeting: [phase('1997-09-02', { weekdays: [2, 4], count: 10 })],
  },
  {
    title: 'Monday, Wednesday and Friday of every other week until a date',
    rules: ['FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR'],
    start: '1997-09-01',
    dates:
      '1997 9: 1,3,5,15,17,19,29; 10: 1,3,13,15,17,27,29,31; ' +
      '11: 10,12,14,24,26,28; 12: 8,10,12,22',
    meeting: [phase('1997-09-01', { interval: 2, weekdays: [1, 3, 5], until: '1997-12-23' })],
  },
  {
    title: 'Tuesday and Thursday of every other week, eight times',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH'],
    start: '1997-09-02',
    dates: '1997 9: 2,4,16,18,30; 10: 2,14,16',
    meeting: [phase('1997-09-02', { interval: 2, weekdays: [2, 4], count: 8 })],
  },
  {
    title: 'the first Friday, ten times',
    rules: ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR'],
    start: '1997-09-05',
    dates: '1997 9: 5; 10: 3; 11: 7; 12: 5; 1998 1: 2; 2: 6; 3: 6; 4: 3; 5: 1; 6: 5',
    meeting: monthlyByWeekday('1997-09-05', { count: 10 }),
  },
  {
    title: 'the first Friday until a date',
    rules: ['FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR'],
    start: '1997-09-05',
    dates: '1997 9: 5; 10: 3; 11: 7; 12: 5',
    meeting: monthlyByWeekday('1997-09-05', { nth: 1, weekdays: [5], until: '1997-12-23' }),
  },
  {
    title: 'the first and the last Sunday of every other month, ten times',
    rules: ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU'],
    start: '1997-09-07',
    dates: '1997 9: 7,28; 11: 2,30; 1998 1: 4,25; 3: 1,29; 5: 3,31',
    meeting: monthlyByWeekday('1997-09-07', { interval: 2, nth: 1, alsoNth: [-1], count: 10 }),
  },
  {
    title: 'the Monday before the last, six months long',
    rules: ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO'],
    start: '1997-09-22',
    dates: '1997 9: 22; 10: 20; 11: 17; 12: 22; 1998 1: 19; 2: 16',
    lacks: ['BYDAY=-2MO'],
    because: countedFromTheEnd,
  },
  {
    title: 'the third day before the end of the month',
    rules: ['FREQ=MONTHLY;BYMONTHDAY=-3'],
    start: '1997-09-28',
    dates: '1997 9: 28; 10: 29; 11: 28; 12: 29; 1998 1: 29; 2: 26',
    lacks: ['BYMONTHDAY=-3'],
    because: countedFromTheEnd,
  },
  {
    title: 'the 2nd and the 15th, ten times',
    rules: ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15'],
    start: '1997-09-02',
    dates: '1997 9: 2,15; 10: 2,15; 11: 2,15; 12: 2,15; 1998 1: 2,15',
    meeting: monthlyByDate('1997-09-02', { alsoDays: [15], count: 10 }),
  },
  {
    title: 'the first and the last day of the month, ten times',
    rules: ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1'],
    start: '1997-09-30',
    dates: '1997 9: 30; 10: 1,31; 11: 1,30; 12: 1,31; 1998 1: 1,31; 2: 1',
    meeting: monthlyByDate('1997-09-30', { alsoDays: [1, -1], count: 10 }),
  },
  {
    title: 'the 10th to the 15th of every 18th month, ten times',
    rules: ['FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15'],
    start: '1997-09-10',
    dates: '1997 9: 10-15; 1999 3: 10-13',
    meeting: monthlyByDate('1997-09-10', {
      interval: 18,
      alsoDays: [11, 12, 13, 14, 15],
      count: 10,
    }),
  },
  {
    title: 'every Tuesday of every other month',
    rules: ['FREQ=MONTHLY;INTERVAL=2;BYDAY=TU'],
    start: '1997-09-02',
    dates: '1997 9: 2,9,16,23,30; 11: 4,11,18,25; 1998 1: 6,13,20,27; 3: 3,10,17,24,31',
    meeting: monthlyByWeekday('1997-09-02', { interval: 2, nth: 1, alsoNth: [2, 3, 4, 5] }),
  },
  {
    title: 'in June and July, ten times',
    rules: ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7'],
    start: '1997-06-10',
    dates:
      '1997 6: 10; 7: 10; 1998 6: 10; 7: 10; 1999 6: 10; 7: 10; 2000 6: 10; 7: 10; ' +
      '2001 6: 10; 7: 10',
    meeting: yearly('1997-06-10', { months: [6, 7], count: 10 }),
  },
  {
    title: 'in January, February and March of every other year, ten times',
    rules: ['FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3'],
    start: '1997-03-10',
    dates:
      '1997 3: 10; 1999 1: 10; 2: 10; 3: 10; 2001 1: 10; 2: 10; 3: 10; ' +
      '2003 1: 10; 2: 10; 3: 10',
    meeting: yearly('1997-03-10', { interval: 2, months: [1, 2, 3], count: 10 }),
  },
  {
    title: 'the 1st, 100th and 200th day of every third year, ten times',
    rules: ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200'],
    start: '1997-01-01',
    dates: '1997 1: 1; 4: 10; 7: 19; 2000 1: 1; 4: 9; 7: 18; 2003 1: 1; 4: 10; 7: 19; 2006 1: 1',
    lacks: ['BYYEARDAY'],
    because: 'nobody counts the days of a year',
  },
  {
    title: 'the 20th Monday of the year',
    rules: ['FREQ=YEARLY;BYDAY=20MO'],
    start: '1997-05-19',
    dates: '1997 5: 19; 1998 5: 18; 1999 5: 17',
    lacks: ['BYDAY=20MO'],
    because: 'a meeting counts the weekdays of a month',
  },
  {
    title: 'Monday of week 20',
    rules: ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
    start: '1997-05-12',
    dates: '1997 5: 12; 1998 5: 11; 1999 5: 17',
    lacks: ['BYWEEKNO'],
    because: 'a meeting does not go by the number of a week',
  },
  {
    title: 'every Thursday in March',
    rules: ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH'],
    start: '1997-03-13',
    dates: '1997 3: 13,20,27; 1998 3: 5,12,19,26; 1999 3: 4,11,18,25',
    meeting: [phase('1997-03-13', { months: [3] })],
  },
  {
    title: 'every Thursday in June, July and August',
    rules: ['FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8'],
    start: '1997-06-05',
    dates:
      '1997 6: 5,12,19,26; 7: 3,10,17,24,31; 8: 7,14,21,28; ' +
      '1998 6: 4,11,18,25; 7: 2,9,16,23,30; 8: 6,13,20,27; ' +
      '1999 6: 3,10,17,24; 7: 1,8,15,22,29; 8: 5,12,19,26',
    meeting: [phase('1997-06-05', { months: [6, 7, 8] })],
  },
  {
    title: 'every Friday the 13th',
    rules: ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
    // The RFC writes 2 September and takes it out again with an EXDATE.
    start: '1998-02-13',
    dates: '1998 2: 13; 3: 13; 11: 13; 1999 8: 13; 2000 10: 13',
    lacks: ['BYDAY=FR;BYMONTHDAY=13'],
    because: 'a meeting goes by the date or by the weekday',
  },
  {
    title: 'the first Saturday after the first Sunday',
    rules: ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13'],
    start: '1997-09-13',
    dates: '1997 9: 13; 10: 11; 11: 8; 12: 13; 1998 1: 10; 2: 7; 3: 7; 4: 11; 5: 9; 6: 13',
    lacks: ['BYDAY=SA;BYMONTHDAY'],
    because: 'a meeting goes by the date or by the weekday',
  },
  {
    title: 'the first Tuesday after a Monday of November, every fourth year',
    rules: ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8'],
    start: '1996-11-05',
    dates: '1996 11: 5; 2000 11: 7; 2004 11: 2',
    lacks: ['BYDAY=TU;BYMONTHDAY'],
    because: 'a meeting goes by the date or by the weekday',
  },
  {
    title: 'the third of the Tuesdays, Wednesdays and Thursdays, three months long',
    rules: ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3'],
    start: '1997-09-04',
    dates: '1997 9: 4; 10: 7; 11: 6',
    meeting: monthlyByWeekday('1997-09-04', {
      weekdays: [2, 3, 4],
      nth: 3,
      isTogether: true,
      count: 3,
    }),
  },
  {
    title: 'the working day before the last',
    rules: ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2'],
    start: '1997-09-29',
    dates: '1997 9: 29; 10: 30; 11: 27; 12: 30; 1998 1: 29; 2: 26; 3: 30',
    lacks: ['BYSETPOS=-2'],
    because: countedFromTheEnd,
  },
  {
    title: 'every three hours on one day',
    rules: ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z'],
    start: '1997-09-02',
    dates: '1997 9: 2,2,2',
    lacks: ['FREQ=HOURLY'],
    because: perDay,
  },
  {
    title: 'every quarter of an hour, six times',
    rules: ['FREQ=MINUTELY;INTERVAL=15;COUNT=6'],
    start: '1997-09-02',
    dates: '1997 9: 2,2,2,2,2,2',
    lacks: ['FREQ=MINUTELY'],
    because: perDay,
  },
  {
    title: 'every hour and a half, four times',
    rules: ['FREQ=MINUTELY;INTERVAL=90;COUNT=4'],
    start: '1997-09-02',
    dates: '1997 9: 2,2,2,2',
    lacks: ['FREQ=MINUTELY'],
    because: perDay,
  },
  {
    title: 'every twenty minutes of every working day',
    rules: [
      'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
      'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    ],
    start: '1997-09-02',
    dates:
      '1997 9: 2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,' +
      '3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3',
    lacks: ['BYHOUR'],
    because: perDay,
  },
  {
    title: 'two weekdays of every other week when weeks begin on Monday',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO'],
    start: '1997-08-05',
    dates: '1997 8: 5,10,19,24',
    meeting: [phase('1997-08-05', { interval: 2, weekdays: [2, 7], count: 4 })],
  },
  {
    title: 'the same when weeks begin on Sunday',
    rules: ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU'],
    start: '1997-08-05',
    dates: '1997 8: 5,17,19,31',
    lacks: ['WKST=SU'],
    because: 'the weeks of a meeting begin on Monday',
  },
  {
    title: 'the 15th and the 30th, which February does not have, five times',
    rules: ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5'],
    start: '2007-01-15',
    dates: '2007 1: 15,30; 2: 15; 3: 15,30',
    meeting: monthlyByDate('2007-01-15', { alsoDays: [30], count: 5 }),
  },
]

/** `1997 9: 2,4; 10: 1-3` → `1997-09-02`, … */
function datesIn(list: string): string[] {
  let year = ''
  return list.split('; ').flatMap((months) => {
    const [, ownYear, month, days] = /^(?:(\d{4}) )?(\d+): ([\d,-]+)$/.exec(months) ?? []
    year = ownYear ?? year
    if (month === undefined || days === undefined) throw new SyntaxError(months)
    return days.split(',').flatMap((part) => {
      const [first = NaN, last = first] = part.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) =>
        new Temporal.PlainDate(Number(year), Number(month), first + index).toString(),
      )
    })
  })
}

const newYork = 'America/New_York'

function planOf(phases: Phases): Plan {
  return { timeZone: newYork, phases, changes: [] }
}

function engineDates(meeting: Phases, from: string, to: string): string[] {
  const span = {
    from: startOfDay(Temporal.PlainDate.from(from), newYork).toInstant(),
    to: startOfDay(Temporal.PlainDate.from(to).add({ days: 1 }), newYork).toInstant(),
  }
  return occurrencesIn(planOf(meeting), span).map(({ startsAt }) =>
    startsAt.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  )
}

/** The first dates of a rule of the RFC as another implementation reads it. */
function icalDates(rule: string, start: string, atMost: number): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromDateTimeString(`${start}T09:00:00`),
  )
  const dates: string[] = []
  for (let next = iterator.next(); next && dates.length < atMost; next = iterator.next()) {
    dates.push(next.toString().slice(0, 10))
  }
  return dates
}

describe('the examples of RFC 5545 §3.8.5.3', () => {
  const expressed = examples.filter((example) => 'meeting' in example)
  const others = examples.filter((example) => 'lacks' in example)

  it('are all here: 39, of which a meeting can follow 25', () => {
    expect([examples.length, expressed.length, others.length]).toEqual([39, 25, 14])
    expect(new Set(examples.flatMap(({ rules }) => rules)).size).toBe(42)
  })

  it.each(expressed)('$title', ({ meeting, start, dates }) => {
    const expected = datesIn(dates)
    const last = expected.at(-1)
    expect(last).toBeDefined()
    // Where the RFC's list ends because the rule does, nothing may follow.
    const [{ recurrence }] = meeting
    const isEndless = !recurrence?.count && !recurrence?.until
    const end = isEndless ? String(last) : `${Number(last?.slice(0, 4)) + 9}-12-31`
    expect(engineDates(meeting, start, end)).toEqual(expected.map((date) => `${date}T09:00`))
  })

  it.each(others)('$title: not a rule that a meeting has, since $because', ({ rules, lacks }) => {
    for (const part of lacks) expect(rules[0]).toContain(part)
  })

  // The UNTIL of the three-hourly one is an instant, which a bare rule can't place; the other two
  // number the weekdays and weeks of a year, which that implementation does not.
  const unread = ['UNTIL=19970902T210000Z', 'BYDAY=20MO', 'BYWEEKNO=20']
  const read = examples.filter(
    ({ rules }) => !unread.some((part) => rules.some((rule) => rule.includes(part))),
  )

  it.each(read)('say of "$title" what another implementation reads', ({ rules, start, dates }) => {
    const expected = datesIn(dates)
    for (const rule of rules) {
      expect(icalDates(rule, start, expected.length)).toEqual(expected)
    }
  })

  it('hold their wall time when daylight saving ends', () => {
    const span = {
      from: Temporal.Instant.from('1997-10-20T00:00Z'),
      to: Temporal.Instant.from('1997-10-30T00:00Z'),
    }
    const plan = planOf([phase('1997-09-02', { count: 10 })])
    expect(occurrencesIn(plan, span).map(({ startsAt }) => startsAt.toString())).toEqual([
      '1997-10-21T09:00:00-04:00[America/New_York]',
      '1997-10-28T09:00:00-05:00[America/New_York]',
    ])
  })
})
