import type { Core } from '@strapi/strapi'
import { phaseOn } from '../calendar/originalDates'
import type { Phase } from '../calendar/plan'
import { closureOn } from '../content/reading/closures'
import { isDate } from '../calendar/written'
import { publishedContent } from '../content/reading/published'
import { readClosures } from '../content/reading/queries'
import { isType, typeThatIs } from '../content/types'
import { alongWith, deleteAll, type Going } from './goingAlong'

/**
 * That a date is held all the same while its place is closed is said by a change of its own, `as
 * planned`. Where closed days are taken back, or are others, it says nothing any more, and goes with
 * them; with them it comes back. One with a note stays: visitors read that.
 */
export function letGoOfHeldDates(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    const isChange = action === 'delete' || action === 'update'
    if (!isType('ofDays', uid) || !isChange || !('documentId' in params)) return next()
    const document = String(params.documentId)
    return strapi.db.transaction(async () => {
      const held = await heldDates(strapi, document)
      if (action === 'delete') {
        return alongWith(document, async () => {
          const result = await next()
          await deleteAll(strapi, await withoutReason(strapi, held))
          return result
        })
      }
      const result = await next()
      const going = await withoutReason(strapi, held)
      await alongWith(document, () => deleteAll(strapi, going))
      return result
    })
  })
}

/** Those whose place is open on their day by now. */
async function withoutReason(strapi: Core.Strapi, held: readonly HeldDate[]): Promise<Going[]> {
  if (held.length === 0) return []
  const closures = await readClosures(strapi)
  return held.flatMap(({ change, date }) => (closureOn(closures, date) === null ? [change] : []))
}

interface HeldDate {
  change: Going
  date: { originalDate: string; phase: Phase }
}

/** The dates on some closed days of which nothing is said but that they are held. */
async function heldDates(strapi: Core.Strapi, closure: string): Promise<HeldDate[]> {
  const { closures, dateChanges, plans } = await publishedContent(strapi).read()
  const own = closures.filter(({ documentId }) => documentId === closure)
  return [...plans].flatMap(([meeting, plan]) =>
    (dateChanges.get(meeting) ?? []).flatMap(({ documentId, change, note, originalDate }) => {
      if (change !== 'as planned' || note || !isDate(originalDate)) return []
      const phase = phaseOn(plan, originalDate)
      if (!phase || closureOn(own, { originalDate, phase }) === null) return []
      const uid = typeThatIs('changing')
      return [{ change: { uid, documentId }, date: { originalDate, phase } }]
    }),
  )
}
