import { Temporal } from 'temporal-polyfill'
import { isSeries } from '../../calendar/furtherDates'
import { dateOf } from '../../calendar/occurrences'
import type { Plan } from '../../calendar/plan'
import type { CalendarContent } from '../../content/mappers/calendar'
import { factsOf, type Translations } from '../../content/reading/texts'
import { isType } from '../../content/types'
import { readContent } from '../../rules/calendarState'
import type { Consequence } from '../../rules/publicChange'
import { changeEntries, findEntries } from '../entries'
import { wake } from '../outbox/waking'
import { timeAt } from '../../zones/zonedTime'

/**
 * Whoever has signed up for a meeting with one date only comes to that date, whichever day it is
 * given: their places and reminders go with it.
 */
export const takePeopleAlong: Consequence = async ({ strapi, action: { uid, params } }) => {
  if (!isType('dated', uid) || !('documentId' in params)) return null
  const meeting = String(params.documentId)
  const entries = await findEntries(strapi, { meeting, originalDate: { $notNull: true } })
  if (entries.length === 0) return null
  const before = await readContent(strapi, [meeting])
  return async () => {
    const after = await readContent(strapi, [meeting])
    const days = new Set(entries.flatMap(({ originalDate }) => originalDate ?? []))
    const given = daysGiven(meeting, [...days], { before, after, now: Temporal.Now.instant() })
    for (const [from, to] of given) {
      await changeEntries(strapi, { meeting, originalDate: from }, { originalDate: to })
    }
    if (given.size === 0) return
    // Their places are taken on that day now.
    await strapi.db.transaction(({ onCommit }) => {
      onCommit(() => wake(strapi, 'reminding'))
      return Promise.resolve()
    })
  }
}

/** What is public before and after a change. */
export interface Contents<Content extends Dated = CalendarContent> {
  before: Content
  after: Content
  now: Temporal.Instant
}

/** When meetings are, and whether they wait for their day. */
export interface Dated {
  plans: ReadonlyMap<string, Plan>
  meetings: ReadonlyMap<string, Translations<{ planStatus?: string | null | undefined }>>
}

/**
 * The day that the only date of a meeting was given instead of another one.
 *
 * @param days local dates for which people signed up, by which the date was known
 * @returns by those of them that are no day of the meeting any more; what is over stays where it was,
 *   so that nobody is signed up for a meeting that is held again
 */
export function daysGiven(
  meeting: string,
  days: readonly string[],
  { before, after, now }: Contents<Dated>,
): Map<string, string> {
  const plan = after.plans.get(meeting)
  const to = onlyDay(plan)
  if (!plan || to === null) return new Map()
  const today = timeAt(now, plan.timeZone).toPlainDate().toString()
  const planBefore = before.plans.get(meeting)
  const from = planBefore ? daysBefore(planBefore, before, meeting, now) : days
  const left = days.filter((day) => day !== to && from.includes(day))
  // What was taken off the site and is back on another day: of several nobody knows which one it was.
  const known = planBefore ? left : left.filter((day) => day >= today)
  return new Map(known.length === 1 ? known.map((day) => [day, to]) : [])
}

/** The day of the only date, as long as somebody can wait for it. */
function daysBefore(
  plan: Plan,
  { meetings }: Dated,
  meeting: string,
  now: Temporal.Instant,
): string[] {
  const day = onlyDay(plan)
  const date = day === null ? null : dateOf(plan, day)
  if (day === null || !date) return []
  const document = meetings.get(meeting)
  const isPostponed = document !== undefined && factsOf(document).planStatus === 'postponed'
  const isOver = date.endsAt.epochMilliseconds <= now.epochMilliseconds
  return isOver && !isPostponed ? [] : [day]
}

function onlyDay(plan: Plan | undefined): string | null {
  return plan && !isSeries(plan) ? plan.phases[0].from : null
}
