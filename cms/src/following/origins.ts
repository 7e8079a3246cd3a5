import type { Core } from '@strapi/strapi'
import { isDocumentId } from '../documentIds'
import { targetsOf } from '../import/memory'
import { sourceOf } from './carryingOut'
import type { There } from './deciding'
import { eventsElsewhere } from './events'
import { inBatches, readHeads } from './meetings'

type Origin = Pick<There, 'isOurs' | 'earlier'>

/** Our own calendars call a meeting, a phase or a date of it by its id first. */
const idLength = 24

/**
 * What is known here of events that a calendar has not brought in: whether they are our own, or
 * another calendar's, and what became of those that a file brought in.
 */
export async function originsOf(
  strapi: Core.Strapi,
  calendar: string,
  uids: readonly string[],
): Promise<(uid: string) => Origin> {
  const elsewhere = await eventsElsewhere(strapi, calendar)
  const sources = await inBatches(uids.map(sourceOf), async (some) => [
    ...(await targetsOf(strapi, some)),
  ])
  const memory = new Map(sources)
  const ids = uids.map((uid) => uid.slice(0, idLength)).filter(isDocumentId)
  const there = await readHeads(strapi, [...new Set([...ids, ...memory.values()])])
  return (uid) => {
    const target = memory.get(sourceOf(uid))
    return {
      isOurs: elsewhere.has(uid) || there.has(uid.slice(0, idLength)),
      earlier: target === undefined ? null : { target, isThere: there.has(target) },
    }
  }
}
