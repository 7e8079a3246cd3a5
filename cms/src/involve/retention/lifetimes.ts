import { Temporal } from 'temporal-polyfill'
import type { Published } from '../../content/reading/published'
import { factsOf } from '../../content/reading/texts'
import { siteZone } from '../../content/reading/zones'
import { isSeries } from '../../calendar/furtherDates'
import { dateOf, occurrencesFrom } from '../../calendar/occurrences'
import type { Retention } from '../../contract'
import type { EntryHead } from '../entries'
import { startOfDay } from '../../zones/zonedTime'

export const dayMs = 24 * 60 * 60 * 1000

/** What is known of meetings, to tell when an entry about one is over. */
export type Meetings = WithDates & Pick<Published, 'settings'>

type WithDates = Pick<Published, 'meetings' | 'plans'>

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
      const over = entry.originalDate === null ? noticedEnd(entry) : dateEnd(entry, meetings)
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

function noticedEnd({ overSince }: EntryHead): number | null {
  return overSince?.getTime() ?? null
}

/**
 * Of a date that is no more in the plan, or of no public meeting, the day on which it was; where it was
 * still awaited when it was taken off the plan or the site, that moment.
 */
function dateEnd(entry: EntryHead, known: Meetings): number {
  return Math.max(awaitedUntil(entry, known) ?? dayEnd(entry, known), noticedEnd(entry) ?? 0)
}

function dayEnd({ originalDate }: EntryHead, { settings }: Meetings): number {
  const day = Temporal.PlainDate.from(originalDate ?? '').add({ days: 1 })
  return startOfDay(day, siteZone(settings)).epochMilliseconds
}

/**
 * The instant until which somebody waits for a date, in milliseconds since the epoch; null: it is no
 * more in the plan, or of no public meeting.
 */
export function awaitedUntil(
  { meeting, originalDate }: Pick<EntryHead, 'meeting' | 'originalDate'>,
  known: WithDates,
): number | null {
  const plan = known.plans.get(meeting ?? '')
  const date = plan && originalDate !== null ? dateOf(plan, originalDate) : null
  return date && (newDayUntil(known, meeting) ?? date.endsAt.epochMilliseconds)
}

/** Nobody waits longer for the new day of what was postponed, counted from the day of which it was. */
const longestWaitMs = 365 * dayMs

/**
 * The instant until which a meeting with one date that is postponed waits for its new day, in
 * milliseconds since the epoch; null: it does not.
 *
 * @param meeting documentId
 */
function newDayUntil({ meetings, plans }: WithDates, meeting: string | null): number | null {
  const plan = plans.get(meeting ?? '')
  const document = meetings.get(meeting ?? '')
  if (!plan || !document || isSeries(plan)) return null
  if (factsOf(document).planStatus !== 'postponed') return null
  const date = dateOf(plan, plan.phases[0].from)
  return date && date.endsAt.epochMilliseconds + longestWaitMs
}

/**
 * Whether a meeting with one date is postponed, and its new day is still waited for: also when the day
 * is over on which it would have been.
 *
 * @param meeting documentId
 */
export function waitsForNewDay(known: WithDates, meeting: string, now: Temporal.Instant): boolean {
  return (newDayUntil(known, meeting) ?? 0) > now.epochMilliseconds
}

/**
 * Whether anything of a meeting is still to come: it is public, not cancelled, and has a date left, or
 * waits for a new one.
 *
 * @param meeting documentId
 */
export function hasComing(known: WithDates, meeting: string, now: Temporal.Instant): boolean {
  const plan = known.plans.get(meeting)
  const document = known.meetings.get(meeting)
  if (!plan || !document || factsOf(document).planStatus === 'cancelled') return false
  return waitsForNewDay(known, meeting, now) || occurrencesFrom(plan, now).next().done !== true
}
