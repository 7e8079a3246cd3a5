import { findDate } from '../../content/mappers/dates'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { factsOf } from '../../content/reading/texts'
import type { HeldEntry } from '../../contract'
import type { EntryHead } from '../entries'
import { isOn } from '../dateState'
import { hasComing } from '../retention/lifetimes'

/**
 * Why nobody needs to come to what an entry is about; null: it takes place, or it is about no meeting.
 * Whoever wants to be told waits for the new time of what is postponed.
 */
export function offOf(entry: EntryHead, published: Published, moment: Moment): HeldEntry['off'] {
  const off = stateOf(entry, published, moment)
  return off === 'postponed' && entry.kind === 'remind' ? null : off
}

function stateOf(
  { meeting, originalDate }: EntryHead,
  published: Published,
  moment: Moment,
): HeldEntry['off'] {
  if (meeting === null) return null
  const document = published.meetings.get(meeting)
  if (!document) return 'gone'
  if (originalDate === null) {
    const { planStatus } = factsOf(document)
    if (planStatus === 'cancelled' || planStatus === 'postponed') return planStatus
    return hasComing(published, meeting, moment.now) ? null : 'over'
  }
  const date = findDate(published, meeting, originalDate, moment)
  if (!date) return 'gone'
  if (!isOn(date)) return date.status === 'postponed' ? 'postponed' : 'cancelled'
  return Date.parse(date.endsAt) > moment.now.epochMilliseconds ? null : 'over'
}
