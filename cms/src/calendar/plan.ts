/**
 * What the calendar needs to know of a meeting: wall time, zone, rule and the dates that differ.
 * Local dates are `YYYY-MM-DD`, wall times `HH:MM`, zones IANA names.
 */

type Frequency = 'weekly' | 'monthlyByDate' | 'monthlyByWeekday' | 'yearly'

/** ISO 8601: Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which weekday of a month; -1 is the last one (RFC 5545, BYDAY). */
export type Nth = 1 | 2 | 3 | 4 | 5 | -1

export interface Recurrence {
  frequency: Frequency
  /** Every how many weeks, months or years; 1 or more. */
  interval: number
  /** Empty: the weekday of the first date. */
  weekdays: IsoWeekday[]
  /** For `monthlyByWeekday`, and for `yearly` when it goes by weekday; null: by date. */
  nth: Nth | null
  /** Last local date, inclusive. */
  until: string | null
  count: number | null
}

/** One date of a meeting that differs from its plan, keyed by the date on which the rule put it. */
export interface DateChange {
  originalDate: string
  change: 'cancelled' | 'moved' | 'otherVenue'
  newDate: string | null
  newStartTime: string | null
  newEndTime: string | null
}

export interface Plan<Change extends DateChange = DateChange> {
  firstDate: string
  startTime: string
  /** At or before the start: the meeting passes midnight. */
  endTime: string
  timeZone: string
  recurrence: Recurrence | null
  changes: readonly Change[]
}
