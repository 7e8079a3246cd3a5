import { Temporal } from 'temporal-polyfill'
import type { SeedDate, Weekday } from '../../seed/shape'

const isoWeekday: Record<Weekday, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** The date that the example means on the day on which it is loaded. */
export function resolveDate(date: SeedDate, today: Temporal.PlainDate): Temporal.PlainDate {
  if ('inDays' in date) return onOrAfter(today.add({ days: date.inDays }), date.weekday)
  if ('inMonths' in date) {
    return nthOfMonth(today.add({ months: date.inMonths }), date.nth, date.weekday)
  }
  const thisYear = nthOfMonth(today.with({ month: date.month, day: 1 }), date.nth, date.weekday)
  const isPast = Temporal.PlainDate.compare(thisYear, today) < 0
  const years = date.inYears + (isPast ? 1 : 0)
  return nthOfMonth(
    today.with({ month: date.month, day: 1 }).add({ years }),
    date.nth,
    date.weekday,
  )
}

function onOrAfter(day: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return day.add({ days: (isoWeekday[weekday] - day.dayOfWeek + 7) % 7 })
}

function nthOfMonth(
  month: Temporal.PlainDate,
  nth: 1 | 2 | 3 | 4 | -1,
  weekday: Weekday,
): Temporal.PlainDate {
  if (nth !== -1) return onOrAfter(month.with({ day: 1 }).add({ weeks: nth - 1 }), weekday)
  const lastWeek = month.with({ day: month.daysInMonth }).subtract({ days: 6 })
  return onOrAfter(lastWeek, weekday)
}
