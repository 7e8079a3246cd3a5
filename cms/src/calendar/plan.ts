/**
 * What the calendar needs to know of a meeting: wall times, zone, rules and the dates that differ.
 * Local dates are `YYYY-MM-DD`, wall times `HH:MM`, zones IANA names.
 */

type Frequency = 'daily' | 'weekly' | 'monthlyByDate' | 'monthlyByWeekday' | 'yearly'

/** ISO 8601: Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which weekday of a month; -1 is the last one (RFC 5545, BYDAY). */
export type Nth = 1 | 2 | 3 | 4 | 5 | -1

export interface Recurrence {
  frequency: Frequency
  /** Every how many days, weeks, months or years; 1 or more. Weeks begin on Monday. */
  interval: number
  /** Empty: the weekday of the date that the rule is counted from. */
  weekdays: IsoWeekday[]
  /** For `monthlyByWeekday`, and for `yearly` when it goes by weekday; null: by date. */
  nth: Nth | null
  /** Others of the same month: "first and third". Left out, as what follows: none. */
  alsoNth?: Nth[]
  /** For `monthlyByWeekday`: counted among all its weekdays, and not each by itself. */
  isTogether?: true
  /** For `monthlyByDate`: days beside that of the date from which it is counted; -1 is the last one. */
  alsoDays?: number[]
  /** The only months in which it takes place, from 1 to 12, in order. */
  months?: number[]
  /** Last local date, inclusive. */
  until: string | null
  count: number | null
}

/** When on its day a date begins, and when it ends. */
export interface Timing {
  /** True: the times do not count, it fills whole days. */
  allDay: boolean
  startTime: string
  /** At or before the start with no days later: the next day, it passes midnight. */
  endTime: string
  /** How many days after the first the last one is; 0: the same day. */
  daysLater: number
}

/** A meeting goes by one rule from a date on, until the next phase begins. */
export interface Phase extends Timing {
  /** The first local date that the rule may name. */
  from: string
  /** The local date that the rule is counted from; before `from` when an older rule goes on. */
  countedFrom: string
  /** null: it takes place once, on `from`. */
  recurrence: Recurrence | null
  /** The id of the venue of its dates, which the calendar only carries; null: none. */
  venue: string | null
}

/** One date of a meeting that differs from its plan, keyed by the date on which the rule put it. */
export interface DateChange {
  originalDate: string
  /** As planned: whatever becomes of the others, such as those at a place that is closed. */
  change: 'cancelled' | 'moved' | 'otherVenue' | 'asPlanned'
  newDate: string | null
  newStartTime: string | null
  newEndTime: string | null
  newDaysLater: number | null
}

export interface Plan<Change extends DateChange = DateChange> {
  timeZone: string
  /** In order; each begins after the one before. */
  phases: readonly [Phase, ...Phase[]]
  /**
   * Local dates on which it takes place beside its rules, in order, at the times and the place that
   * hold then; before the first phase those of the first. Left out: there are none.
   */
  furtherDates?: readonly string[]
  changes: readonly Change[]
}
