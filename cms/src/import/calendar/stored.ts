import type { Recurrence } from '../../calendar/plan'
import { monthFields } from '../../content/monthFields'

const frequencies = {
  daily: 'daily',
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
  const { frequency, interval, nth, alsoNth = [], alsoDays = [], months = [], until } = recurrence
  const [secondNth, thirdNth] = alsoNth.map((each) => nths[each])
  const [secondDay, thirdDay] = alsoDays.filter((day) => day > 0)
  return {
    frequency: frequencies[frequency],
    interval,
    ...Object.fromEntries(recurrence.weekdays.map((day) => [weekdays[day], true])),
    nth: nth === null ? null : nths[nth],
    secondNth: secondNth ?? null,
    thirdNth: thirdNth ?? null,
    isTogether: recurrence.isTogether === true,
    secondDay: secondDay ?? null,
    thirdDay: thirdDay ?? null,
    lastDayOfMonth: alsoDays.includes(-1),
    ...Object.fromEntries(monthFields.map((field, index) => [field, months.includes(index + 1)])),
    until,
    count: recurrence.count,
  }
}
