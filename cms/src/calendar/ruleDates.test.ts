import { expect, it } from 'vitest'
import { ruleDates, type RuleParts } from './ruleDates'

const monthly: RuleParts = { freq: 'MONTHLY', interval: 1, wkst: 1 }
const yearly: RuleParts = { ...monthly, freq: 'YEARLY' }
const monday = { weekday: 1, nth: null } as const
const workingWeek = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, nth: null }))

/** So many of the first dates of a rule. */
function dates(rule: RuleParts, first: string, count: number): string[] {
  return ruleDates(rule, first, first, '2012-12-31').slice(0, count)
}

// What a meeting has is in `rfc5545.test.ts`; these stand in calendars that are brought in.
it.each<[string, RuleParts, string[]]>([
  [
    'the Monday before the last',
    { ...monthly, byDay: [{ weekday: 1, nth: -2 }] },
    ['1997-09-22', '1997-10-20', '1997-11-17', '1997-12-22'],
  ],
  [
    'the third day before the end of the month',
    { ...monthly, byMonthDay: [-3] },
    ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29', '1998-01-29', '1998-02-26'],
  ],
  [
    'every Friday the 13th',
    { ...monthly, byDay: [{ weekday: 5, nth: null }], byMonthDay: [13] },
    ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'],
  ],
  [
    'the first Tuesday after a Monday of November, every fourth year',
    {
      ...yearly,
      interval: 4,
      byMonth: [11],
      byDay: [{ weekday: 2, nth: null }],
      byMonthDay: [2, 3, 4, 5, 6, 7, 8],
    },
    ['1996-11-05', '2000-11-07', '2004-11-02'],
  ],
  [
    'the working day before the last',
    { ...monthly, byDay: workingWeek, bySetPos: [-2] },
    ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30', '1998-01-29'],
  ],
  [
    'Tuesday and Sunday of every other week that begins on Sunday',
    {
      freq: 'WEEKLY',
      interval: 2,
      wkst: 7,
      byDay: [
        { weekday: 2, nth: null },
        { weekday: 7, nth: null },
      ],
    },
    ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  ],
  [
    'the first Monday of a year',
    { ...yearly, byDay: [monday], bySetPos: [1] },
    ['1997-01-06', '1998-01-05', '1999-01-04'],
  ],
  [
    'the 20th Monday of the year',
    { ...yearly, byDay: [{ weekday: 1, nth: 20 }] },
    ['1997-05-19', '1998-05-18', '1999-05-17'],
  ],
  ['29 February', yearly, ['1996-02-29', '2000-02-29', '2004-02-29']],
  ['the 31st', monthly, ['1997-08-31', '1997-10-31', '1997-12-31']],
])('names of a rule, as RFC 5545 does: %s', (_, rule, expected) => {
  const [first = ''] = expected
  expect(dates(rule, first, expected.length)).toEqual(expected)
})

it('names the same dates wherever somebody begins to look', () => {
  const rules: RuleParts[] = [
    { ...monthly, interval: 5, byMonthDay: [1, 31] },
    { ...monthly, freq: 'WEEKLY', interval: 3, byDay: workingWeek },
    { ...monthly, freq: 'DAILY', interval: 11, byMonth: [1, 2, 3] },
    { ...yearly, interval: 2, byMonth: [3, 9], byMonthDay: [-1] },
  ]
  for (const rule of rules) {
    const all = ruleDates(rule, '2020-01-31', '2020-01-31', '2030-12-31')
    for (const from of ['2019-06-01', '2021-02-28', '2024-02-29', '2027-12-31', '2030-12-30']) {
      expect(ruleDates(rule, '2020-01-31', from, '2030-12-31')).toEqual(
        all.filter((date) => date >= from),
      )
    }
  }
})

it('ends where a rule can never name a date', () => {
  expect(dates({ ...monthly, byMonth: [2], byMonthDay: [31] }, '2000-01-31', 5)).toEqual([])
})
