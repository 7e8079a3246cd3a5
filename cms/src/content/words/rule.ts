import type { Recurrence } from '../../calendar/plan'
import type { ClockTime } from './clock'

/** How a meeting repeats, with all names in the language in which it is told. */
export interface RuleFacts {
  interval: number
  weekdays: readonly string[]
  /** The same as a list: "Monday and Thursday". */
  days: string
  /** Which weekdays of the month; -1 is the last one. */
  nths: readonly number[]
  /** Whether the weekdays are counted together: "the last Saturday or Sunday". */
  isTogether: boolean
  /** The weekdays as a choice: "Saturday or Sunday". */
  eitherDay: string
  /** Whether they are those from Monday to Friday. */
  isWorkingWeek: boolean
  /** Whether it goes by the day of the month, and not by the weekday. */
  isByDate: boolean
  /** The days of the month in order; -1 is the last one. */
  monthDays: readonly number[]
  /** The only months in which it takes place; null: there is no such rule, all count. */
  months: MonthFacts | null
  /** Of the date from which it is counted. */
  month: string
  dayOfYear: string
}

/** The names of months, in the order in which they come. */
export interface MonthFacts {
  names: readonly string[]
  /** The first and the last, where they follow each other and are more than two; null: they do not. */
  range: { first: string; last: string } | null
}

/** What is said of when a meeting takes place. */
export interface RuleWords {
  repeats: Record<Recurrence['frequency'], (rule: RuleFacts) => string>
  /** What is so from a date on. @param goesOn whether the days stay, and only times change */
  from: (date: string, words: string, goesOn: boolean) => string
  until: (date: string) => string
  times: (count: number) => string
  /** "on Saturday, May 1, 2027". @param more how many there are beside those that are named */
  onDates: (dates: readonly string[], more: number) => string
  /** Joins that to what repeats. */
  also: (onDates: string) => string
  clock: (time: string) => ClockTime
  lasts: (days: number) => string
  endsLater: (days: number) => string
}

/** Whether some months lack the one day on which it would be. */
export function isRare(monthDays: readonly number[]): boolean {
  const [day, other] = monthDays
  return day !== undefined && day > 28 && other === undefined
}
