import type { Month, MonthDate, Occurrence, OccurrenceList } from 'cms/contract'
import { toMonthDate } from 'cms/monthDate'
import { localDate } from '../../src/time/wall-time'
import { lastMoment, lastsSeveralDays } from '../../src/time/spans'

const dayMs = 86_400_000

/**
 * A month that the cms was never asked for, out of the programme; null where that does not tell all
 * of it.
 *
 * @param month `YYYY-MM`
 * @param zone of the site
 * @param fits whether a date is among those that are asked for
 */
export function monthOfProgramme(
  month: string,
  { data, meta }: OccurrenceList,
  zone: string,
  fits: (date: Occurrence) => boolean,
): Month | null {
  const last = data.at(-1)
  const lastMonth = last && localDate(new Date(last.startsAt), zone).slice(0, 7)
  if (!lastMonth || month > lastMonth || `${month}-01` < meta.from) return null
  const dates = data.flatMap((date): MonthDate[] => {
    const days = daysOf(date, zone).filter((day) => day.startsWith(month))
    return days.length > 0 && fits(date) ? [toMonthDate(date, days)] : []
  })
  return {
    data: dates,
    meta: {
      month,
      previous: monthBeside(month, -1),
      next: month < lastMonth ? monthBeside(month, 1) : null,
      total: dates.length,
    },
  }
}

/** The local dates on which a date stands, as the front door tells them: see `MonthDate`. */
function daysOf(date: Occurrence, zone: string): string[] {
  const { startsAt, allDay } = date
  const dayAt = (time: string) => (allDay ? time.slice(0, 10) : localDate(new Date(time), zone))
  const first = Date.parse(dayAt(startsAt))
  const last = lastsSeveralDays(date) ? Date.parse(dayAt(lastMoment(date))) : first
  return Array.from({ length: (last - first) / dayMs + 1 }, (_, index) =>
    new Date(first + index * dayMs).toISOString().slice(0, 10),
  )
}

function monthBeside(month: string, months: -1 | 1): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}
