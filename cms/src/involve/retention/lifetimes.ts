import { Temporal } from 'temporal-polyfill'
import type { Published } from '../../content/reading/published'
import { factsOf } from '../../content/reading/texts'
import { siteZone } from '../../content/reading/zones'
import { dateOf, occurrencesFrom } from '../../calendar/occurrences'
import type { Retention } from '../../contract'
import type { EntryHead } from '../entries'
import { startOfDay } from '../../zones/zonedTime'

export const dayMs = 24 * 60 * 60 * 1000

/** What is known of meetings, to tell when an entry about one is over. */
export type Meetings = Pick<Published, 'meetings' | 'plans' | 'settings'>

/**
 * The instant from which on an entry is deleted, in milliseconds since the epoch; null: not before
 * the meeting that it is about has no more dates.
 */
export function endOf(entry: EntryHead, retention: Retention, meetings: Meetings): number | null {
  const { kind, state, consentedAt, confirmedAt } = entry
  if (state === 'unconfirmed') return unconfirmedEnd(entry, retention)
  switch (kind) {
    case 'sign-up':
      return (confirmedAt ?? consentedAt).getTime() + retention.signUps * dayMs
    case 'ask':
      return consentedAt.getTime() + retention.messages * dayMs
    case 'my-data':
      return consentedAt.getTime() + retention.unconfirmed * dayMs
    case 'attend':
    case 'remind': {
      const over = entry.originalDate === null ? seriesEnd(entry) : dateEnd(entry, meetings)
      return over === null ? null : over + retention.attendance * dayMs
    }
  }
}

/** The instant from which on an entry is deleted that nobody has confirmed. */
export function unconfirmedEnd(
  { consentedAt }: Pick<EntryHead, 'consentedAt'>,
  retention: Retention,
): number {
  return consentedAt.getTime() + retention.unconfirmed * dayMs
}

function seriesEnd({ overSince }: EntryHead): number | null {
  return overSince?.getTime() ?? null
}

/** Of a date that is no more in the plan, or of no public meeting, the day on which it was. */
function dateEnd({ meeting, originalDate }: EntryHead, known: Meetings): number {
  const plan = known.plans.get(meeting ?? '')
  const date = plan && originalDate !== null ? dateOf(plan, originalDate) : null
  if (date) return date.endsAt.epochMilliseconds
  const day = Temporal.PlainDate.from(originalDate ?? '').add({ days: 1 })
  return startOfDay(day, siteZone(known.settings)).epochMilliseconds
}

/**
 * Whether anything of a meeting is still to come: it is public, not cancelled, and has a date left.
 *
 * @param meeting documentId
 */
export function hasComing(
  { meetings, plans }: Meetings,
  meeting: string,
  now: Temporal.Instant,
): boolean {
  const plan = plans.get(meeting)
  const document = meetings.get(meeting)
  if (!plan || !document || factsOf(document).planStatus === 'cancelled') return false
  return occurrencesFrom(plan, now).next().done !== true
}
