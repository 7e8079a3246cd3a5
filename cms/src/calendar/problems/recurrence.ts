import type { Recurrence } from '../plan'
import { dateInWords, type Problem } from './problem'

const words = {
  weekly: 'weekly',
  monthlyByDate: 'monthly by date',
  monthlyByWeekday: 'monthly by weekday',
  yearly: 'yearly',
} as const

/**
 * What is wrong with a rule in itself: what it lacks, and what contradicts itself.
 *
 * @param from the local date from which it holds
 */
export function recurrenceProblems(recurrence: Recurrence, from: string): Problem[] {
  return [...shapeProblems(recurrence), ...endProblems(recurrence, from)]
}

function shapeProblems({ frequency, weekdays, nth }: Recurrence): Problem[] {
  const goesByWeekday = frequency === 'monthlyByWeekday' || frequency === 'yearly'
  const how = `“${words[frequency]}”`
  if (!goesByWeekday) {
    if (nth !== null) {
      return one(
        'nth',
        `${how} has no first, second or last weekday. Empty this field, or choose “monthly by weekday”.`,
      )
    }
    if (frequency === 'monthlyByDate' && weekdays.length > 0) {
      return one(
        'frequency',
        `${how} goes by the day of the month of the first date. Set the weekdays to FALSE, or choose “monthly by weekday”.`,
      )
    }
    return []
  }
  if (nth === null && (frequency === 'monthlyByWeekday' || weekdays.length > 0)) {
    return one(
      'nth',
      `Say which one of the month it is: the first, second, third, fourth, fifth or last.`,
    )
  }
  if (nth !== null && weekdays.length === 0) {
    return one(
      'frequency',
      `Set the weekday to Yes, too: for “second Sunday of the month” it is Sun.`,
    )
  }
  return []
}

function endProblems({ until, count }: Recurrence, from: string): Problem[] {
  if (until !== null && count !== null) {
    return one('count', 'Give either “Until” or “Number of dates”, not both.')
  }
  if (until !== null && until < from) {
    return one('until', `Ends on ${dateInWords(until)}, before it begins on ${dateInWords(from)}.`)
  }
  return []
}

function one(field: string, message: string): Problem[] {
  return [{ path: [field], message }]
}
