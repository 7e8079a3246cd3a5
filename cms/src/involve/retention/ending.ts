import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { publishedContent } from '../../content/reading/published'
import type { FormKind } from '../../contract'
import { changeEntry, findEntries, type EntryHead } from '../entries'
import { count } from '../privacyLog'
import { removeWhole, withTheirDates } from '../series/ending'
import { readInvolveSettings } from '../settings'
import { endOf, hasComing, type Meetings } from './lifetimes'
import { waitForTurn } from '../../strapi/turns'

/** How many are looked at together, and deleted in one transaction. */
const batch = 200

export type Ended = Partial<Record<FormKind, number>>

/**
 * Deletes the entries whose time has come, with their mails, and counts them in the privacy log.
 *
 * @returns how many there were of each kind
 */
export async function removeEnded(strapi: Core.Strapi, now: Temporal.Instant): Promise<Ended> {
  const meetings = await publishedContent(strapi).read()
  await noteSeries(strapi, meetings, now)
  const { retention } = await readInvolveSettings(strapi)
  const removed: Ended = {}
  for await (const entries of inBatches(strapi)) {
    const ended = entries.filter((entry) => {
      const end = endOf(entry, retention, meetings)
      return end !== null && end <= now.epochMilliseconds
    })
    for (const [kind, amount] of await remove(strapi, ended, now)) {
      removed[kind] = (removed[kind] ?? 0) + amount
    }
  }
  return removed
}

/** Notes since when a meeting that people want to be reminded of has nothing more to come. */
async function noteSeries(
  strapi: Core.Strapi,
  meetings: Meetings,
  now: Temporal.Instant,
): Promise<void> {
  const goesOn = new Map<string, boolean>()
  for await (const entries of inBatches(strapi, {
    originalDate: null,
    meeting: { $notNull: true },
  })) {
    for (const { id, meeting, overSince } of entries) {
      if (meeting === null) continue
      const coming = goesOn.get(meeting) ?? hasComing(meetings, meeting, now)
      goesOn.set(meeting, coming)
      if (coming === (overSince === null)) continue
      await changeEntry(strapi, id, { overSince: coming ? null : new Date(now.epochMilliseconds) })
    }
  }
}

async function* inBatches(strapi: Core.Strapi, where = {}): AsyncGenerator<EntryHead[]> {
  let last = 0
  for (;;) {
    const entries = await findEntries(strapi, { ...where, id: { $gt: last } }, batch)
    const end = entries.at(-1)
    if (!end) return
    yield entries
    last = end.id
  }
}

/** Of several replicas one counts what it deletes; the others find it gone. */
async function remove(
  strapi: Core.Strapi,
  entries: EntryHead[],
  now: Temporal.Instant,
): Promise<[FormKind, number][]> {
  if (entries.length === 0) return []
  return strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'keeping house')
    const there = await withTheirDates(
      strapi,
      await findEntries(strapi, { id: { $in: entries.map(({ id }) => id) } }),
    )
    await removeWhole(strapi, there)
    const kinds = [...new Set(there.map(({ kind }) => kind))]
    const amounts = kinds.map((kind): [FormKind, number] => [
      kind,
      there.filter((entry) => entry.kind === kind).length,
    ])
    const at = new Date(now.epochMilliseconds)
    for (const [kind, amount] of amounts) {
      await count(strapi, { what: 'expired', kind, count: amount }, at)
    }
    return amounts
  })
}
