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

function shapeProblems({ frequency, weekdays, nth }: Recurrence): Problem[] {
  const goesByWeekday = frequency === 'monthlyByWeekday' || frequency === 'yearly'
  if (!goesByWeekday) {
    if (nth !== null) return [problem(['nth'], 'nthUnused', frequency)]
    return frequency === 'monthlyByDate' && weekdays.length > 0
      ? [problem(['frequency'], 'weekdaysUnused')]
      : []
  }
  if (nth === null && (frequency === 'monthlyByWeekday' || weekdays.length > 0)) {
    return [problem(['nth'], 'nthMissing')]
  }
  return nth !== null && weekdays.length === 0 ? [problem(['frequency'], 'weekdayMissing')] : []
}

function endProblems({ until, count }: Recurrence, from: string): Problem[] {
  if (until !== null && count !== null) return [problem(['count'], 'twoEnds')]
  return until !== null && until < from ? [problem(['until'], 'endBeforeBegin', until, from)] : []
}
