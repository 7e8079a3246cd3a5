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
    'On day 3 of every month',
    'On December 3 every year',
  ])
  expect(said('2026-11-26')).toContain('The fourth Thursday of every month')
  expect(said('2026-11-26')).toContain('The last Thursday of every month')
  // A fifth one is missing in most months.
  expect(said('2026-10-29')).not.toContain('The fifth Thursday of every month')
  expect(said('2026-10-29')).toContain('The last Thursday of every month')
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
  expect(chosen({ frequency: 'monthly by date', interval: 1 })).toBe('monthlyByDate')
  expect(chosen({ frequency: 'yearly', interval: 1 })).toBe('yearly')
  expect(chosen({ frequency: 'weekly', interval: 1, tuesday: true, thursday: true })).toBeNull()
  expect(chosen({ frequency: 'weekly', interval: 3 })).toBeNull()
})

it.each(['2026-11-26', '2026-12-03', '2026-12-31', '2028-02-29'])(
  'offers for %s only what can be published',
  (firstDate) => {
    const { choices } = readSeries({ firstDate, recurrence: null }, english)
    for (const { name, fields } of choices) {
      const { weekday, ...rule } = fields
      const recurrence = toRecurrence({ ...rule, ...(weekday && { [weekday]: true }) })
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
