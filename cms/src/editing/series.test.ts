import { expect, it } from 'vitest'
import { meetingProblems } from '../calendar/problems/meeting'
import { toRecurrence } from '../content/reading/plans'
import { readSeries } from './series'

const english = { language: 'en', today: '2026-11-01' } as const
const said = (firstDate: string) =>
  readSeries({ firstDate, recurrence: null }, english).choices.map(({ words }) => words)

it('offers sentences that fit the first date', () => {
  expect(said('2026-12-03')).toEqual([
    'Every Thursday',
    'Every second Thursday',
    'The first Thursday of every month',
    'The first and third Thursday of every month',
    'On day 3 of every month',
    'On December 3 every year',
  ])
  expect(said('2026-11-26')).toContain('The fourth Thursday of every month')
  expect(said('2026-11-26')).toContain('The second and fourth Thursday of every month')
  expect(said('2026-11-26')).toContain('The last Thursday of every month')
  expect(said('2026-12-31')).toContain('On the last day of every month')
  expect(said('2026-12-31')).toContain('The last weekday (Monday to Friday) of every month')
  expect(said('2027-01-29')).toContain('The last weekday (Monday to Friday) of every month')
  expect(said('2027-01-28')).not.toContain('The last weekday (Monday to Friday) of every month')
  // A fifth one is missing in most months.
  expect(said('2026-10-29')).not.toContain('The fifth Thursday of every month')
  expect(said('2026-10-29')).toContain('The last Thursday of every month')
})

it('says in each sentence in which months it takes place', () => {
  const { choices, chosen, dates, namesFirstDate } = readSeries(
    {
      firstDate: '2026-12-03',
      recurrence: { frequency: 'weekly', interval: 1, november: true, december: true },
    },
    english,
  )
  expect(choices.map(({ words }) => words)).toEqual([
    'Every Thursday in November and December',
    'Every second Thursday in November and December',
    'The first Thursday of November and December',
    'The first and third Thursday of November and December',
    'On day 3 of November and December',
  ])
  expect(chosen).toBe('weekly')
  expect([dates[0], dates[4], namesFirstDate]).toEqual([
    'Thursday, December 3, 2026',
    'Thursday, December 31, 2026',
    true,
  ])
})

it('tells dates beside the rule among the next ones', () => {
  const furtherDates = ['2026-12-12', '', null, '2026-12-03', '2026-11-28']
  const { dates } = readSeries(
    { firstDate: '2026-12-03', recurrence: { frequency: 'weekly', interval: 1 }, furtherDates },
    english,
  )
  expect(dates.slice(0, 4)).toEqual([
    'Saturday, November 28, 2026',
    'Thursday, December 3, 2026',
    'Thursday, December 10, 2026',
    'Saturday, December 12, 2026',
  ])
  const once = readSeries({ firstDate: '2026-12-03', recurrence: null, furtherDates }, english)
  expect(once.dates).toHaveLength(3)
})

it('knows a rule again, whether or not it names its weekday', () => {
  const chosen = (recurrence: object) =>
    readSeries({ firstDate: '2026-11-26', recurrence }, english).chosen
  expect(chosen({ frequency: 'weekly', interval: 1 })).toBe('weekly')
  expect(chosen({ frequency: 'weekly', interval: 2, thursday: true })).toBe('fortnightly')
  expect(
    chosen({ frequency: 'monthly by weekday', interval: 1, nth: 'fourth', thursday: true }),
  ).toBe('monthlyByWeekday')
  expect(
    chosen({ frequency: 'monthly by weekday', interval: 1, nth: 'last', thursday: true }),
  ).toBe('lastWeekday')
  const thursdays = { frequency: 'monthly by weekday', interval: 1, thursday: true }
  expect(chosen({ ...thursdays, nth: 'second', secondNth: 'fourth' })).toBe('twiceByWeekday')
  expect(chosen({ ...thursdays, nth: 'fourth', secondNth: 'first' })).toBeNull()
  expect(chosen({ frequency: 'weekly', interval: 1, september: true })).toBe('weekly')
  expect(chosen({ frequency: 'yearly', interval: 1, may: true, june: true })).toBe('monthlyByDate')
  expect(chosen({ frequency: 'daily', interval: 3 })).toBeNull()
  expect(chosen({ frequency: 'monthly by date', interval: 1 })).toBe('monthlyByDate')
  expect(chosen({ frequency: 'yearly', interval: 1 })).toBe('yearly')
  expect(chosen({ frequency: 'weekly', interval: 1, tuesday: true, thursday: true })).toBeNull()
  expect(chosen({ frequency: 'weekly', interval: 3 })).toBeNull()
})

it.each(['2026-11-26', '2026-12-03', '2026-12-31', '2027-01-29', '2028-02-29'])(
  'offers for %s only what can be published',
  (firstDate) => {
    const { choices } = readSeries({ firstDate, recurrence: null }, english)
    for (const { name, fields } of choices) {
      const { weekdays, ...rule } = fields
      const days = Object.fromEntries(weekdays.map((day) => [day, true]))
      const recurrence = toRecurrence({ ...rule, ...days })
      const timing = { startTime: '19:00', endTime: '21:00', daysLater: 0 }
      const whole = { ...timing, allDay: false, recurrence }
      const phase = { ...whole, from: firstDate, countedFrom: firstDate, venue: null }
      const problems = meetingProblems(
        { ...whole, firstDate, timeZone: null, furtherDates: [], phases: [] },
        { timeZone: 'UTC', phases: [phase], changes: [] },
        english.today,
      )
      expect(problems, name).toEqual([])
    }
  },
)

it('tells the next dates, and whether the first is one of them', () => {
  const series = (recurrence: unknown, today = '2026-11-01') =>
    readSeries({ firstDate: '2026-11-26', recurrence }, { language: 'en', today })
  const weekly = { frequency: 'weekly', interval: 1 }
  expect(series({ ...weekly, until: '2026-12-10' })).toMatchObject({
    dates: [
      'Thursday, November 26, 2026',
      'Thursday, December 3, 2026',
      'Thursday, December 10, 2026',
    ],
    namesFirstDate: true,
  })
  expect(series({ ...weekly, count: 2 }).dates).toHaveLength(2)
  expect(series(weekly, '2027-06-01').dates[0]).toBe('Thursday, June 3, 2027')
  expect(series({ ...weekly, friday: true })).toMatchObject({
    dates: expect.arrayContaining(['Friday, November 27, 2026']),
    namesFirstDate: false,
  })
  expect(series(null).dates).toEqual(['Thursday, November 26, 2026'])
})

it('takes what is half typed as if it were empty', () => {
  const recurrence = { frequency: 'weekly', interval: null, until: '2026-', count: 'x', nth: 3 }
  const { chosen, dates } = readSeries({ firstDate: '2026-11-26', recurrence }, english)
  expect(chosen).toBe('weekly')
  expect(dates).toHaveLength(5)
})
