import type { Weekday } from '../../time/words/words'

/** What is said where the programme is shown as a month. */
export const words = {
  /** On which day the weeks of a calendar begin. */
  firstWeekday: 7 as Weekday,
  /** @param month with its year */
  title: (month: string) => `Meetings in ${month}`,
  /** Names the links to other months. */
  months: 'Months',
  before: 'Month before',
  after: 'Month after',
  present: 'This month',
  /** Of a day on which something is still on that began before. */
  goesOn: 'goes on',
  /** Where a date begins on another day by the clocks of its own zone. */
  onDay: (weekday: string, day: number, time: string) => `${weekday} ${day}, ${time}`,
  /** How many dates a day has. */
  dates: (count: number) => (count === 1 ? 'one date' : `${count} dates`),
  days: 'Day by day',
  none: 'No dates in this month',
  noneWithFilter: 'No date in this month fits that choice',
  /** Where a month has more dates than can be shown. */
  onlyFirst: (count: number, total: number) =>
    `Only the first ${count} of ${total} dates are shown. Choose a topic to see the others.`,
}

export type MonthWords = typeof words
