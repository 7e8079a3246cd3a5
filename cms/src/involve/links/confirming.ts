import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { confirmEntry, findEntries, openEntry, type EntryHead } from '../entries'
import { aloneAtDate } from '../places/alone'
import { moveUp, numberInLine } from '../places/room'
import { holdOff } from '../../strapi/turns'
import { takeOverPlace, takeOverReminder } from '../series/onePlace'
import { seatAtAll, seatAtDate } from '../series/seating'
import { lettersAfterConfirmation } from '../readers'
import { isForAll, theirsForAll } from '../unseated'
import { afterConfirmation } from './afterConfirmation'
import type { EntryTarget } from '../linkTokens'
import { toHeldEntry } from './held'
import { done, type LinkKind, type Opening } from './kinds'

/** By which somebody says that the address in a form is theirs. */
export const confirming: LinkKind<EntryTarget> = {
  acts: ['confirm'],
  show,
  async act(opening, target) {
    const { strapi, moment } = opening
    await confirm(strapi, target.entry, moment.now)
    const view = await show(opening, target)
    return view && done(view)
  },
}

/** Confirms an entry, once, and takes a place for it, or one on the waiting list. */
export async function confirm(
  strapi: Core.Strapi,
  code: string,
  now: Temporal.Instant,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // A date that is cancelled now is so before or after it: nobody falls in between, and is not told.
    await holdOff(strapi, trx, 'changing content')
    const entry = await openEntry(strapi, code)
    if (entry?.state !== 'unconfirmed') return
    const waiting = await standingOf(strapi, trx, entry, now)
    const at = new Date(now.epochMilliseconds)
    if (!(await confirmEntry(strapi, entry.id, { at, waiting }))) return
    if (entry.kind === 'attend' && entry.meeting !== null && entry.originalDate === null) {
      await seatAtAll(strapi, trx, entry.meeting, now)
    }
    await lettersAfterConfirmation(strapi, entry, at)
    await afterConfirmation(strapi, { ...entry, waiting }, now)
  })
}

/** Null: there is a place, or none is needed. */
async function standingOf(
  strapi: Core.Strapi,
  transaction: Parameters<typeof aloneAtDate>[1],
  entry: EntryHead,
  now: Temporal.Instant,
): Promise<number | null> {
  const { kind, meeting, originalDate } = entry
  if (kind === 'remind') await takeOverReminder(strapi, entry)
  if (kind !== 'attend' || meeting === null || originalDate === null) return null
  const date = { meeting, originalDate }
  await aloneAtDate(strapi, transaction, date)
  // Who comes to all dates was there before.
  await seatAtDate(strapi, date, now)
  await moveUp(strapi, date, now)
  const theirs = await takeOverPlace(strapi, date, entry)
  return theirs === undefined ? numberInLine(strapi, date) : theirs
}

async function show({ strapi, published, moment }: Opening, { entry: code }: EntryTarget) {
  const entry = await openEntry(strapi, code)
  if (!entry) return null
  const all = isForAll(entry) ? await theirsForAll(strapi, entry) : []
  const dates = await findEntries(strapi, { series: { $in: all.map((one) => one.code) } })
  return { kind: 'confirm' as const, entry: toHeldEntry(entry, published, moment, dates) }
}
