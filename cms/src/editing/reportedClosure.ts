import type { PlannedDate } from '../calendar/occurrences'
import { closedDaysInWords } from '../content/inWords/dates'
import { attendanceOf, venueOf } from '../content/mappers/occurrences'
import { closureOn } from '../content/reading/closures'
import type { Change } from '../content/reading/plans'
import type { Published } from '../content/reading/published'
import { factsOf, textIn } from '../content/reading/texts'
import type { Locale } from '../contract'
import type { ReportedClosure } from './contract'

type Known = Pick<Published, 'meetings' | 'venues' | 'closures'>

/** The days on which the place is closed where a date was planned; null: it is open, or online. */
export function reportedClosure(
  known: Known,
  meeting: string,
  date: PlannedDate<Change>,
  language: Locale,
): ReportedClosure | null {
  const document = known.meetings.get(meeting)
  if (!document || attendanceOf(factsOf(document)) === 'online') return null
  const closure = closureOn(known.closures, date)
  if (!closure) return null
  const venue = venueOf(known, closure.venue)
  const name = (venue && textIn(venue, language).row.name) ?? ''
  return { id: closure.documentId, words: closedDaysInWords(name, closure, language) }
}

/** Document id of the change that somebody made of a date alone. */
export function ownChange({ change }: PlannedDate<Change>): string | null {
  return change?.says === 'date' ? change.row.documentId : null
}
