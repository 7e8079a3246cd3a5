import type { Places } from '../../contract'
import { dateKey } from '../reading/dateKeys'
import type { Published } from '../reading/published'
import { factsOf } from '../reading/texts'
import { specialDateOn } from './specialDates'

/** What the places of a date are told from. */
type PlaceFacts = Pick<Published, 'meetings' | 'specialDates' | 'taken'>

/**
 * How many may come to a date: as many as it says itself, else as its meeting says; null: as many as
 * want to, or the meeting is not public.
 *
 * @param id document id of the meeting
 */
export function placesOn(
  published: Pick<PlaceFacts, 'meetings' | 'specialDates'>,
  id: string,
  originalDate: string,
): number | null {
  const meeting = published.meetings.get(id)
  if (!meeting) return null
  const special = specialDateOn(published, id, originalDate)
  return (special && factsOf(special.texts).places) ?? factsOf(meeting).places ?? null
}

/** The same as visitors read it. Where more have come to have one than there are, none is left. */
export function toPlaces(published: PlaceFacts, id: string, originalDate: string): Places | null {
  const total = placesOn(published, id, originalDate)
  if (total === null) return null
  const taken = published.taken.get(dateKey(id, originalDate)) ?? 0
  return { total, left: Math.max(0, total - taken) }
}
