import type { Recurrence } from '../../calendar/plan'
import type { ClockTime } from './clock'

/** How a meeting repeats, with all names in the language in which it is told. */
export interface RuleFacts {
  interval: number
  weekdays: readonly string[]
  /** The same as a list: "Monday and Thursday". */
  days: string
  /** Which weekday of the month; -1 is the last one. */
  nth: number
  /** Whether it goes by the day of the month, and not by the weekday. */
  isByDate: boolean
  /** The date from which it is counted. */
  day: number
  month: string
  dayOfYear: string
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
