import { describe, expect, it } from 'vitest'
import { dayAfter, weeksOf } from './weeks'

const numbers = (weeks: (string | null)[][]) =>
  weeks.map((week) => week.map((day) => (day === null ? 0 : Number(day.slice(-2)))))

describe('the weeks of a month', () => {
  it('are four where February begins with a week, and is as short as it can be', () => {
    expect(numbers(weeksOf('2027-02', 1))).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11, 12, 13, 14],
      [15, 16, 17, 18, 19, 20, 21],
      [22, 23, 24, 25, 26, 27, 28],
    ])
    expect(weeksOf('2027-02', 7)).toHaveLength(5)
  })

  it('are six where a long month begins on the last day of one', () => {
    const weeks = numbers(weeksOf('2037-08', 7))
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([0, 0, 0, 0, 0, 0, 1])
    expect(weeks[5]).toEqual([30, 31, 0, 0, 0, 0, 0])
  })

  it('have each day once and in order, also where clocks change and in leap years', () => {
    for (const [month, days] of [
      ['2036-03', 31],
      ['2036-11', 30],
      ['2036-02', 29],
      ['2036-12', 31],
    ] as const) {
      for (const first of [1, 7] as const) {
        const weeks = weeksOf(month, first)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        const all = weeks.flat().filter((day) => day !== null)
        expect(all).toEqual([...new Set(all)].sort())
        expect(all).toHaveLength(days)
        expect(all.every((day) => day.startsWith(month))).toBe(true)
      }
    }
  })
})

it('the day after is that of the calendar, also where a month or a year ends', () => {
  expect(['2036-02-28', '2036-02-29', '2036-12-31'].map(dayAfter)).toEqual([
    '2036-02-29',
    '2036-03-01',
    '2037-01-01',
  ])
})
