import type { CalendarContent } from '../content/mappers/calendar'
import type { WithdrawnMeeting } from '../content/reading/queries'
import { factsOf } from '../content/reading/texts'
import { isType } from '../content/types'
import { takesAll } from './documentActions'
import type { PublicChange } from './publicChange'

/** The meeting that an action takes away from the public; null: it takes none. */
export function meetingWithdrawnBy({ action: { uid, action, params } }: PublicChange) {
  const isWithdrawing = action === 'delete' || action === 'unpublish'
  if (!isType('dated', uid) || !isWithdrawing || !takesAll(params)) return null
  return 'documentId' in params ? String(params.documentId) : null
}

/** What calendars have to know of a meeting to take it out; null when nothing of it was public. */
export function asWithdrawn(
  { meetings, plans }: Pick<CalendarContent, 'meetings' | 'plans'>,
  id: string,
): WithdrawnMeeting | null {
  const meeting = meetings.get(id)
  const plan = plans.get(id)
  if (!meeting || !plan) return null
  const { slug, topics, groups } = factsOf(meeting)
  return {
    slug: slug ?? '',
    topics: (topics ?? []).map(({ documentId }) => documentId),
    groups: (groups ?? []).map(({ documentId }) => documentId),
    timeZone: plan.timeZone,
    phases: plan.phases,
    ...(plan.furtherDates && { furtherDates: plan.furtherDates }),
  }
}
