/** In which half of the day an hour is; at night the small hours are those after midnight. */
export type Half = 'am' | 'pm' | 'night'

/** How people say a time of day, in small letters and without accents. */
export interface SpokenTimes {
  /** What is a time by itself, or with what else stands in it. */
  named: Readonly<Record<string, string>>
  halves: Readonly<Record<string, Half>>
  /** Minutes after the hour that is named beside them, or before it. */
  minutes: Readonly<Record<string, number>>
  /** Hours that are written out, from one on. */
  hours: readonly string[]
  /** What stands around a time and says nothing of it. */
  around: readonly string[]
  /** Whether "6" and "6:30" leave open which half of the day is meant. */
  asksForHalf: boolean
}
