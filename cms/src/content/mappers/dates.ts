import { Temporal } from 'temporal-polyfill'
import { isFurtherDate } from '../../calendar/furtherDates'
import { dateOf, occurrencesFrom } from '../../calendar/occurrences'
import { originalDates } from '../../calendar/originalDates'
import type { Meeting, MeetingDate, Occurrence } from '../../contract'
import type { Published } from '../reading/published'
import { windowAt } from './calendar'
import { toOccurrence, type Moment } from './occurrences'

/**
 * One date of a meeting, by the local date on which the rule put it; null when the rule names no such
 * date, or one of a rule that is further away than calendar files reach and that nobody has changed. The
 * next one is told as soon as its meeting is, however far away.
 */
export function findDate(
  published: Published,
  id: string,
  originalDate: string,
  { language, now }: Moment,
): Occurrence | null {
  const plan = published.plans.get(id)
  const date = plan && isLocalDate(originalDate) ? dateOf(plan, originalDate) : null
  if (!plan || !date) return null
  const isKnown =
    date.change !== null ||
    date.phase.recurrence === null ||
    isFurtherDate(plan, originalDate) ||
    originalDate <= windowAt(published, now).to ||
    occurrencesFrom(plan, now).next().value?.originalDate === originalDate
  return isKnown ? toOccurrence(published, id, date, language) : null
}

export function toMeetingDate(
  published: Published,
  id: string,
  { occurrence, meeting }: { occurrence: Occurrence; meeting: Meeting },
  moment: Moment,
): MeetingDate {
  const { originalDate } = occurrence
  const neighbour = (direction: 'forwards' | 'backwards') => {
    const plan = published.plans.get(id)
    if (!plan) return null
    for (const date of originalDates(plan, originalDate, direction)) {
      if (date !== originalDate) return findDate(published, id, date, moment)
    }
    return null
  }
  return {
    occurrence,
    meeting,
    previous: neighbour('backwards'),
    next: neighbour('forwards'),
  }
}

function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
