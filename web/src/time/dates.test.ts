import { describe, expect, it } from 'vitest'
import {
  capitalized,
  date,
  dayOfMonth,
  fullDate,
  localDateInWords,
  monthAndYear,
  monthKey,
  monthName,
  shortMonth,
  shortWeekday,
  weekday,
  yearIfFar,
} from './dates'

const portland = 'America/Los_Angeles'
const instant = '2026-12-01T03:00:00.000Z'
const now = new Date('2026-11-24T20:00:00.000Z')

describe('dates', () => {
  it('are those of the zone, not of UTC', () => {
    expect(monthKey(instant, portland)).toBe('2026-11')
    expect(monthKey(instant, 'UTC')).toBe('2026-12')
    expect(dayOfMonth(instant, portland)).toBe(30)
  })

  it('are written in each language', () => {
    expect(weekday(instant, portland, 'en')).toBe('Monday')
    expect(shortWeekday(instant, portland, 'es')).toBe('lun')
    expect(monthName(instant, portland, 'es')).toBe('noviembre')
    expect(shortMonth(instant, portland, 'en')).toBe('Nov')
    expect(fullDate(instant, portland, 'en', now)).toBe('Monday, November 30')
    expect(fullDate(instant, portland, 'es', now)).toBe('lunes 30 de noviembre')
    expect(capitalized(monthAndYear(instant, portland, 'es'))).toBe('Noviembre de 2026')
    expect(monthAndYear(instant, portland, 'en')).toBe('November 2026')
    expect(fullDate(instant, portland, 'de', now)).toBe('Montag, 30. November')
    expect(shortWeekday(instant, portland, 'de')).toBe('Mo')
  })

  it('name the year when it is another one', () => {
    const later = '2027-02-02T03:00:00.000Z'
    expect(date(later, portland, 'en', now)).toBe('February 1, 2027')
    expect(date(later, portland, 'es', now)).toBe('1 de febrero de 2027')
    expect(date(instant, portland, 'en', new Date('2027-01-01T07:30:00.000Z'))).toBe('November 30')
  })

  it('of another year say so when they are far', () => {
    const year = (instant: string) => yearIfFar(instant, portland, now)
    expect(year('2027-01-08T03:00:00.000Z')).toBe(null)
    expect(year('2026-02-08T03:00:00.000Z')).toBe(null)
    expect(year('2027-11-08T03:00:00.000Z')).toBe(2027)
    expect(year('2026-01-01T07:59:00.000Z')).toBe(2025)
  })

  it('without a time belong to no zone', () => {
    expect(localDateInWords('2023-10-14', 'en')).toBe('October 14, 2023')
    expect(localDateInWords('2023-10-14', 'es')).toBe('14 de octubre de 2023')
  })
})
