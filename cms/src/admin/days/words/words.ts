/** How people say a day, in small letters and without accents. */
export interface SpokenDays {
  /** What is a day by itself, in days from today. */
  named: Readonly<Record<string, number>>
  /** What stands around a day and says nothing of it. */
  around: readonly string[]
  /** What ends a number of a day. */
  ordinals: readonly string[]
  /** What the first of a month is called. */
  first: readonly string[]
  /** What months, from 1 on, and weekdays, from Sunday, 0, on, are called besides their names. */
  months: Readonly<Record<string, number>>
  weekdays: Readonly<Record<string, number>>
}
