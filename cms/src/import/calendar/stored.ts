import type { Recurrence } from '../../calendar/plan'

const frequencies = {
  weekly: 'weekly',
  monthlyByDate: 'monthly by date',
  monthlyByWeekday: 'monthly by weekday',
  yearly: 'yearly',
} as const

const nths = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' } as const

const weekdays = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
} as const

/** A rule in the fields of the component `meeting.recurrence`. */
export function storedRecurrence(recurrence: Recurrence | null): object | null {
  if (!recurrence) return null
  const { frequency, interval, nth, until, count } = recurrence
  return {
    frequency: frequencies[frequency],
    interval,
    ...Object.fromEntries(recurrence.weekdays.map((day) => [weekdays[day], true])),
    nth: nth === null ? null : nths[nth],
    until,
    count,
  }
}
