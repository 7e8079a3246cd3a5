import type { MonthDate, Occurrence } from './contract'

/**
 * A date as a month shows it: the cms tells months so, and the web server those that it was never told.
 *
 * @param days local dates of the site's zone on which it stands
 */
export function toMonthDate(date: Occurrence, days: string[]): MonthDate {
  const { key, slug, originalDate, title, locale, startsAt, endsAt, allDay, timeZone } = date
  const { status, change, attendance, venue } = date
  return {
    key,
    slug,
    originalDate,
    title,
    locale,
    startsAt,
    endsAt,
    allDay,
    timeZone,
    status,
    change,
    attendance,
    venue: venue && { name: venue.shortName ?? venue.name, locale: venue.locale },
    days,
  }
}
