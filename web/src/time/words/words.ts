/** How times of day are written. */
export interface Clock {
  hours: 12 | 24
  /** What stands behind a time before noon, and behind one from noon on. */
  halves: readonly [string, string]
  /** Names in the place of those times; null: they are written as any other. */
  noon: string | null
  midnight: string | null
}

/** How dates and times are written in a language. */
export interface TimeWords {
  /** As `Intl` is asked for names (BCP 47). */
  tag: string
  dayAndMonth: (month: string, day: number) => string
  withYear: (date: string, year: number) => string
  withWeekday: (weekday: string, date: string) => string
  monthAndYear: (month: string, year: number) => string
  /** How many letters the name of a day has where there is little room. */
  weekdayLetters: number
  clock: Clock
  allDay: string
}

/** The days of a week in their order (ISO 8601): 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
