import { expect, it } from 'vitest'
import { datesByDay, monthLink } from './month'
import { monthDate } from './sample-branch'
import { wallTime } from './time/wall-time'
import { noonOf, weeksOf } from './time/weeks'
import { spoken } from './words/files'
import { monthWordsOf } from './words/month'

it('weeks begin on the day on which they begin in the language', () => {
  const begins = (locale: (typeof spoken)[number]) => {
    const [, [day] = []] = weeksOf('2036-05', monthWordsOf(locale).firstWeekday)
    return wallTime(noonOf(day ?? ''), 'UTC', 'en').weekdayName
  }
  expect(Object.fromEntries(spoken.map((locale) => [locale, begins(locale)]))).toEqual({
    en: 'Sunday',
    es: 'Sunday',
    de: 'Monday',
  })
})

it('a month is narrowed by all that the list is, and by nothing else', () => {
  const query = (filter: Parameters<typeof monthLink>[2]) => {
    const link = monthLink('en', '2026-11', filter)
    return typeof link === 'string' ? null : link.query
  }
  const all = { topic: 'labor', group: 'choir', attendance: 'online', access: 'step-free' } as const
  expect(query({ ...all, series: 'folded' })).toEqual(all)
  expect(query({ group: 'choir' })).toEqual({ group: 'choir' })
  expect(query({})).toEqual({})
})

it('a date is listed on each of its days, these in their order', () => {
  const camp = monthDate({ key: 'camp', days: ['2026-11-27', '2026-11-28'] })
  const [late, early] = [monthDate({ days: ['2026-11-28'] }), monthDate({ days: ['2026-11-02'] })]
  expect([...datesByDay([camp, late, early])]).toEqual([
    ['2026-11-02', [early]],
    ['2026-11-27', [camp]],
    ['2026-11-28', [camp, late]],
  ])
})
