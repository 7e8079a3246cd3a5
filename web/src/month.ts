import type { GroupName, Locale, Month, MonthDate, Topic } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import { routeName, type MeetingsFilter } from './links'

/** What a month shows. */
export interface MonthData extends Month {
  /** "Meetings in May 2036: Labor", with what it is narrowed to. */
  title: string
  topics: Topic[]
  filter: MeetingsFilter
  /** The group to which it is narrowed; left out: to none that is known. */
  group?: GroupName
}

/** A month of the programme (`YYYY-MM`), narrowed as the list can be. */
export function monthLink(
  locale: Locale,
  month: string,
  { topic, group, attendance, access }: MeetingsFilter = {},
): RouteLocationRaw {
  return {
    name: routeName(locale, 'month'),
    params: { month },
    query: {
      ...(topic && { topic }),
      ...(group && { group }),
      ...(attendance && { attendance }),
      ...(access && { access }),
    },
  }
}

/** The dates of each day that has any, in the order of the days. */
export function datesByDay(dates: readonly MonthDate[]): Map<string, MonthDate[]> {
  const days = [...new Set(dates.flatMap((date) => date.days))].sort()
  return new Map(days.map((day) => [day, dates.filter((date) => date.days.includes(day))]))
}
