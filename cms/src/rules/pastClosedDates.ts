import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { dateOf } from '../calendar/occurrences'
import { phaseOn } from '../calendar/originalDates'
import type { Plan } from '../calendar/plan'
import { defaultLanguage } from '../content/languages'
import { withClosures } from '../content/reading/closures'
import { toPlan, type Change } from '../content/reading/plans'
import { publishedContent } from '../content/reading/published'
import {
  dateChanges,
  readClosures,
  readDateChanges,
  readMeetingRow,
  type ClosureRow,
} from '../content/reading/queries'
import { readSiteZone } from '../content/reading/zones'
import { isType } from '../content/types'
import type { Consequence } from './publicChange'

/** A date that is over, and that was off or elsewhere since its place was closed. */
interface ClosedDate {
  meeting: string
  originalDate: string
  closure: ClosureRow
}

/**
 * What closed days did to dates that are over stays so, when their meeting goes to another place or the
 * closed days are changed or tidied away: it is written down as a change of each of these dates.
 */
export const keepPastClosedDates: Consequence = async ({
  strapi,
  action: { uid, action, params },
}) => {
  if (!('documentId' in params)) return null
  const before = await datesToKeep(strapi, { uid, action, id: String(params.documentId) })
  if (before.length === 0) return null
  return async () => {
    const plans = new Map<string, Plan<Change> | null>()
    const closures = await readClosures(strapi)
    for (const meeting of new Set(before.map((date) => date.meeting))) {
      plans.set(meeting, await publicPlan(strapi, meeting, closures))
    }
    for (const date of before) {
      const plan = plans.get(date.meeting)
      if (plan && isOtherwiseNow(plan, date)) await writeDown(strapi, date)
    }
  }
}

async function datesToKeep(
  strapi: Core.Strapi,
  { uid, action, id }: { uid: string; action: string; id: string },
): Promise<ClosedDate[]> {
  if (isType('dated', uid) && action !== 'delete') {
    // Most sites have no closed days, and ask no more for a publish.
    const closures = await readClosures(strapi)
    const plan = closures.length === 0 ? null : await publicPlan(strapi, id, closures)
    return plan ? closedDatesOver(id, plan) : []
  }
  if (!isType('ofDays', uid)) return []
  const { plans } = await publishedContent(strapi).read()
  return [...plans]
    .flatMap(([meeting, plan]) => closedDatesOver(meeting, plan))
    .filter(({ closure }) => closure.documentId === id)
}

function closedDatesOver(meeting: string, plan: Plan<Change>): ClosedDate[] {
  const now = Temporal.Now.instant().epochMilliseconds
  return plan.changes.flatMap((change): ClosedDate[] => {
    if (change.says !== 'closure') return []
    const { originalDate, row: closure } = change
    const date = dateOf(plan, originalDate)
    return date && date.endsAt.epochMilliseconds <= now ? [{ meeting, originalDate, closure }] : []
  })
}

/** With what becomes of its dates on closed days; null: it is not public. */
async function publicPlan(
  strapi: Core.Strapi,
  meeting: string,
  closures: readonly ClosureRow[],
): Promise<Plan<Change> | null> {
  const row = await readMeetingRow(strapi, meeting, defaultLanguage, 'published')
  const changes = await readDateChanges(strapi, [meeting])
  const plan = row && toPlan(row, changes, await readSiteZone(strapi))
  return plan && row && withClosures(plan, row, closures)
}

function isOtherwiseNow(plan: Plan<Change>, { originalDate, closure }: ClosedDate): boolean {
  const phase = phaseOn(plan, originalDate)
  if (!phase || !dateOf(plan, originalDate)) return false
  const elsewhere = elsewhereBy(closure)
  // It is always there by now.
  if (elsewhere !== null && phase.venue === elsewhere) return false
  const change = plan.changes.find((one) => one.originalDate === originalDate)
  if (!change) return true
  return change.says === 'closure' && elsewhereBy(change.row) !== elsewhere
}

/** Where closed days send dates; null: they are cancelled. */
function elsewhereBy({ dates, newVenue }: ClosureRow): string | null {
  return dates === 'other venue' ? (newVenue?.documentId ?? null) : null
}

async function writeDown(
  strapi: Core.Strapi,
  { meeting, originalDate, closure }: ClosedDate,
): Promise<void> {
  const { note, noteLocale } = closure
  const elsewhere = elsewhereBy(closure)
  await strapi.documents(dateChanges.uid).create({
    data: {
      meeting,
      originalDate,
      change: elsewhere === null ? 'cancelled' : 'other venue',
      ...(elsewhere !== null && { newVenue: elsewhere }),
      ...(note && { note }),
      noteLocale: noteLocale ?? defaultLanguage,
      otherNotes: (closure.otherNotes ?? []).flatMap(({ note, noteLocale }) =>
        note && noteLocale ? [{ note, noteLocale }] : [],
      ),
    },
  })
}
