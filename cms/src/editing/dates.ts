import type { Temporal } from 'temporal-polyfill'
import { take, toOccurrence, type MeetingFacts } from '../content/mappers/occurrences'
import type { Change } from '../content/reading/plans'
import { occurrencesFrom } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import type { Locale, Occurrence } from '../contract'
import type { OwnWords, ReportedDate } from './contract'
import type { Published } from '../content/reading/published'
import { ownChange, reportedClosure } from './reportedClosure'
import { takenBack } from './takenBack'
import { dateAndTimesInWords } from '../content/inWords/dates'

/** How many of the next dates are told. */
const datesTold = 5

/** The next dates of a meeting, cancelled ones included. */
export function nextDates(
  facts: MeetingFacts & Pick<Published, 'closures'>,
  id: string,
  plan: Plan<Change>,
  /** By original date. */
  own: ReadonlyMap<string, OwnWords>,
  { language, now }: { language: Locale; now: Temporal.Instant },
): ReportedDate[] {
  return take(occurrencesFrom(plan, now), datesTold).map((date) => {
    const occurrence = toOccurrence(facts, id, date, language)
    return {
      originalDate: date.originalDate,
      words: dateAndTimesInWords(date, language, now),
      state: stateOf(occurrence),
      note: occurrence.change?.note?.text ?? null,
      change: ownChange(date),
      takenBack: takenBack(date, now),
      closure: reportedClosure(facts, id, date, language),
      own: own.get(date.originalDate) ?? null,
    }
  })
}

function stateOf({ status, change }: Occurrence): ReportedDate['state'] {
  if (status === 'cancelled' || status === 'moved') return status
  return change?.previousVenue ? 'other-venue' : 'scheduled'
}
