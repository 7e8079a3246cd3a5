import type { Core } from '@strapi/strapi'
import { isSeries } from '../../calendar/furtherDates'
import type { Plan } from '../../calendar/plan'
import { isType } from '../../content/types'
import { readContent } from '../../rules/calendarState'
import type { Consequence } from '../../rules/publicChange'
import { changeEntries, countEntries } from '../entries'
import { wake } from '../outbox/waking'

/**
 * Whoever has signed up for a meeting with one date only comes to that date, whichever day it is
 * given: their places and reminders go with it.
 */
export const takePeopleAlong: Consequence = async ({ strapi, action: { uid, params } }) => {
  if (!isType('dated', uid) || !('documentId' in params)) return null
  const meeting = String(params.documentId)
  const people = await countEntries(strapi, { meeting, originalDate: { $notNull: true } })
  if (people === 0) return null
  const before = await planOf(strapi, meeting)
  return async () => {
    const given = givenAnotherDay(before, await planOf(strapi, meeting))
    if (!given) return
    const { from, to } = given
    await changeEntries(strapi, { meeting, originalDate: from }, { originalDate: to })
    // Their places are taken on that day now.
    await strapi.db.transaction(({ onCommit }) => {
      onCommit(() => wake(strapi, 'reminding'))
      return Promise.resolve()
    })
  }
}

async function planOf(strapi: Core.Strapi, meeting: string): Promise<Plan | undefined> {
  const { plans } = await readContent(strapi, [meeting])
  return plans.get(meeting)
}

/** Local dates of a meeting that has one date only; null: it keeps its day, or has several dates. */
export function givenAnotherDay(
  before: Plan | undefined,
  after: Plan | undefined,
): { from: string; to: string } | null {
  const [from, to] = [onlyDay(before), onlyDay(after)]
  return from !== null && to !== null && from !== to ? { from, to } : null
}

function onlyDay(plan: Plan | undefined): string | null {
  return plan && !isSeries(plan) ? plan.phases[0].from : null
}
