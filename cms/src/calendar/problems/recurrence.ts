import type { Recurrence } from '../plan'
import { problem, type Problem } from './problem'

/**
 * What is wrong with a rule in itself: what it lacks, and what contradicts itself.
 *
 * @param from the local date from which it holds
 */
export function recurrenceProblems(recurrence: Recurrence, from: string): Problem[] {
  return [...shapeProblems(recurrence), ...endProblems(recurrence, from)]
}

function shapeProblems(recurrence: Recurrence): Problem[] {
  const unused = unusedProblems(recurrence)
  return unused.length > 0 ? unused : weekdayProblems(recurrence)
}

/** What stands there and would not count. */
function unusedProblems(recurrence: Recurrence): Problem[] {
  const { frequency, weekdays, nth, alsoNth, isTogether, alsoDays } = recurrence
  const goesByNth = frequency === 'monthlyByWeekday' || frequency === 'yearly'
  if (!goesByNth && (nth !== null || alsoNth)) {
    return [problem([nth === null ? 'secondNth' : 'nth'], 'nthUnused', frequency)]
  }
  if (isTogether && frequency !== 'monthlyByWeekday') {
    return [problem(['isTogether'], 'togetherUnused', frequency)]
  }
  if (alsoDays && frequency !== 'monthlyByDate') {
    return [problem([alsoDays[0] === -1 ? 'lastDayOfMonth' : 'secondDay'], 'daysUnused', frequency)]
  }
  const goesByDays = frequency === 'monthlyByDate' || frequency === 'daily'
  return goesByDays && weekdays.length > 0
    ? [problem(['frequency'], 'weekdaysUnused', frequency)]
    : []
}

function weekdayProblems({ frequency, weekdays, nth, alsoNth }: Recurrence): Problem[] {
  if (frequency !== 'monthlyByWeekday' && frequency !== 'yearly') return []
  const wantsNth = frequency === 'monthlyByWeekday' || weekdays.length > 0 || alsoNth !== undefined
  if (nth === null) return wantsNth ? [problem(['nth'], 'nthMissing')] : []
  return weekdays.length === 0 ? [problem(['frequency'], 'weekdayMissing')] : []
}

function endProblems({ until, count }: Recurrence, from: string): Problem[] {
  if (until !== null && count !== null) return [problem(['count'], 'twoEnds')]
  return until !== null && until < from ? [problem(['until'], 'endBeforeBegin', until, from)] : []
}
