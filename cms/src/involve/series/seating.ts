import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { occurrencesFrom } from '../../calendar/occurrences'
import { defaultLanguage } from '../../content/languages'
import { toOccurrence } from '../../content/mappers/occurrences'
import { publishedContent, type Published } from '../../content/reading/published'
import type { AttendedDate } from '../attending'
import { isOn } from '../dateState'
import {
  addEntry,
  changeEntries,
  findEntries,
  openEntries,
  type Entry,
  type EntryHead,
} from '../entries'
import { enqueue } from '../outbox/mails'
import { aloneAtDate } from '../places/alone'
import { numberInLine } from '../places/room'
import { seatedDays } from '../newsDays'
import { comesToAll, hasConfirmed, unseatedAt } from '../unseated'

/**
 * Gives whoever comes to all dates an entry for one of them, with a place or a number in its line, in
 * the order in which they confirmed. To be called by whoever is alone at that date: before anybody
 * else gets a place there.
 */
export async function seatAtDate(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
  now: Temporal.Instant,
): Promise<void> {
  // In this order: who leaves a date out meanwhile is seen to have done so, or is still there.
  const there = await findEntries(strapi, { ...hasConfirmed, meeting, originalDate })
  const heads = await findEntries(strapi, { ...comesToAll, meeting })
  const missing = unseatedAt(heads, there, originalDate)
  if (missing.length === 0) return
  const people = await openEntries(strapi, { id: { $in: missing.map(({ id }) => id) } })
  people.sort((a, b) => confirmedAt(a) - confirmedAt(b) || a.id - b.id)
  for (const person of people) await seat(strapi, person, { meeting, originalDate }, now)
}

const confirmedAt = (entry: EntryHead) => entry.confirmedAt?.getTime() ?? 0

async function seat(
  strapi: Core.Strapi,
  person: Entry,
  date: AttendedDate,
  now: Temporal.Instant,
): Promise<void> {
  // Who ends it for all dates at this moment waits until this one is there, and ends it as well.
  const { id, overSince } = person
  if ((await changeEntries(strapi, { id }, { overSince })) === 0) return
  const waiting = await numberInLine(strapi, date)
  const { email, name, message, accessNeeds, language, interests, consentText } = person
  const { consentedAt, handledAt, handledBy, code: series } = person
  const { code } = await addEntry(strapi, {
    ...{ kind: 'attend', state: 'confirmed', ...date, series, waiting },
    ...{ email, name, message, accessNeeds, language, interests },
    ...{ consentText, consentedAt, handledAt, handledBy },
    // Of a date that is new to them they are reminded, however late it was planned.
    confirmedAt: person.confirmedAt,
  })
  // What is so at once, the mail about all dates says.
  const isAtOnce = now.epochMilliseconds - confirmedAt(person) < 1
  if (waiting === null || isAtOnce) return
  await enqueue(strapi, {
    key: `waiting:${code}`,
    kind: 'waiting',
    entry: code,
    to: email,
    language,
    about: {},
    dueAt: now.epochMilliseconds,
  })
}

/** The dates of a meeting that have not begun, as far ahead as people who come to all are counted. */
export function datesToSeat(
  published: Published,
  meeting: string,
  now: Temporal.Instant,
): AttendedDate[] {
  const plan = published.plans.get(meeting)
  if (!plan) return []
  const end = now.add({ hours: 24 * seatedDays }).epochMilliseconds
  const dates: AttendedDate[] = []
  for (const date of occurrencesFrom(plan, now)) {
    const startsAt = date.startsAt.epochMilliseconds
    if (startsAt > end) break
    if (startsAt <= now.epochMilliseconds) continue
    if (!isOn(toOccurrence(published, meeting, date, defaultLanguage))) continue
    dates.push({ meeting, originalDate: date.originalDate })
  }
  return dates.sort((a, b) => a.originalDate.localeCompare(b.originalDate))
}

interface Transaction {
  raw(sql: string, bindings: string[]): PromiseLike<unknown>
}

/** Counts somebody who has just confirmed at each date that is near, in the transaction of that. */
export async function seatAtAll(
  strapi: Core.Strapi,
  transaction: Transaction,
  meeting: string,
  now: Temporal.Instant,
): Promise<void> {
  const published = await publishedContent(strapi).read()
  // Always in the order of their days, so that of two nobody waits for the other.
  for (const date of datesToSeat(published, meeting, now)) {
    await aloneAtDate(strapi, transaction, date)
    await seatAtDate(strapi, date, now)
  }
}

/** Counts all who come to all dates at those that have come near, or were made, since. */
export async function seatEverybody(
  strapi: Core.Strapi,
  published: Published,
  now: Temporal.Instant,
): Promise<void> {
  const heads = await findEntries(strapi, comesToAll)
  for (const meeting of new Set(heads.flatMap(({ meeting: id }) => id ?? []))) {
    const ofMeeting = heads.filter((head) => head.meeting === meeting)
    const there = await findEntries(strapi, { ...hasConfirmed, meeting })
    for (const date of datesToSeat(published, meeting, now)) {
      const { originalDate } = date
      const atDate = there.filter((entry) => entry.originalDate === originalDate)
      if (unseatedAt(ofMeeting, atDate, originalDate).length === 0) continue
      await strapi.db.transaction(async ({ trx }) => {
        await aloneAtDate(strapi, trx, date)
        await seatAtDate(strapi, date, now)
      })
    }
  }
}
