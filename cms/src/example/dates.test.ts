import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { SeedDate } from '../../seed/shape'
import { resolveDate } from './dates'

const on = (today: string, date: SeedDate) =>
  resolveDate(date, Temporal.PlainDate.from(today)).toString()

it('finds the first weekday from a day on', () => {
  expect(on('2026-11-25', { weekday: 'thursday', inDays: 0 })).toBe('2026-11-26')
  expect(on('2026-11-26', { weekday: 'thursday', inDays: 0 })).toBe('2026-11-26')
  expect(on('2026-11-25', { weekday: 'thursday', inDays: -14 })).toBe('2026-11-12')
})

it('finds the nth and the last weekday of a month', () => {
  expect(on('2026-11-25', { nth: 2, weekday: 'sunday', inMonths: 1 })).toBe('2026-12-13')
  expect(on('2026-01-31', { nth: -1, weekday: 'friday', inMonths: 1 })).toBe('2026-02-27')
})

it('finds the next such day of a fixed month', () => {
  const conference: SeedDate = { nth: 3, weekday: 'saturday', month: 10, inYears: 0 }
  expect(on('2026-10-01', conference)).toBe('2026-10-17')
  expect(on('2026-10-17', conference)).toBe('2026-10-17')
  expect(on('2026-11-25', conference)).toBe('2027-10-16')
  expect(on('2026-11-25', { ...conference, inYears: -1 })).toBe('2026-10-17')
})
