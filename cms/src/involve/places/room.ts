import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { dateOf } from '../../calendar/occurrences'
import { defaultLanguage } from '../../content/languages'
import { toOccurrence } from '../../content/mappers/occurrences'
import { placesOn } from '../../content/mappers/places'
import { specialDateOn } from '../../content/mappers/specialDates'
import { publishedContent, type Published } from '../../content/reading/published'
import { typeThatIs } from '../../content/types'
import { attendingDate, lineFor, type AttendedDate } from '../attending'
import { isOn } from '../dateState'
import { changeEntry, openEntries, type Entry } from '../entries'
import { enqueueAll, movedUpKey } from '../outbox/mails'

/**
 * Gives the places of a date that are free to those who wait for one, the first of them first, and
 * tells them by mail. To be called by whoever is alone at the date, in one transaction with what it
 * does next. On a date that has begun, or that does not take place, nobody moves up.
 */
export async function moveUp(
  strapi: Core.Strapi,
  date: AttendedDate,
  now: Temporal.Instant,
): Promise<void> {
  const line = await lineFor(strapi, date)
  if (line.length === 0) return
  const published = await publishedContent(strapi).read()
  if (!isToCome(published, date, now)) return
  const places = await limitOf(strapi, published, date)
  const free = places === null ? line.length : places - (await attendingDate(strapi, date))
  if (free <= 0) return
  const ids = line.map(({ id }) => id)
  // Whose key is gone can't be told, and would keep the place from whoever is next.
  const found = await openEntries(strapi, { id: { $in: ids } })
  const entries = new Map(found.map((entry) => [entry.id, entry]))
  const first = ids.flatMap((id) => entries.get(id) ?? [])
  await letIn(strapi, first.slice(0, free), now)
}

/** Gives places to some who wait, whether or not any is free, and tells them. */
export async function letIn(
  strapi: Core.Strapi,
  entries: readonly Entry[],
  now: Temporal.Instant,
): Promise<void> {
  for (const { id } of entries) await changeEntry(strapi, id, { waiting: null })
  await enqueueAll(
    strapi,
    entries.map(({ code, email, language }) => ({
      key: movedUpKey(code),
      kind: 'movedUp' as const,
      entry: code,
      to: email,
      language,
      about: {},
      dueAt: now.epochMilliseconds,
    })),
  )
}

/**
 * Where whoever confirms next stands: null if there is a place for them, else their number in the
 * line. Nobody gets a place past those who wait.
 */
export async function numberInLine(
  strapi: Core.Strapi,
  date: AttendedDate,
): Promise<number | null> {
  const last = (await lineFor(strapi, date)).at(-1)
  if (last) return (last.waiting ?? 0) + 1
  const published = await publishedContent(strapi).read()
  const places = await limitOf(strapi, published, date)
  return places !== null && (await attendingDate(strapi, date)) >= places ? 1 : null
}

/**
 * How many may come, null: as many as want to. What says so may be off the site for a while, the meeting
 * or what its date has of its own: that gives nobody a place whom it would not take back.
 */
async function limitOf(
  strapi: Core.Strapi,
  published: Published,
  { meeting, originalDate }: AttendedDate,
): Promise<number | null> {
  const ofDate = specialDateOn(published, meeting, originalDate)
    ? null
    : await draftedPlaces(strapi, specialDates, { originalDate, meeting: { documentId: meeting } })
  if (ofDate !== null) return ofDate
  return published.meetings.has(meeting)
    ? placesOn(published, meeting, originalDate)
    : draftedPlaces(strapi, meetings, { documentId: meeting })
}

const specialDates = typeThatIs('ofOneDate', 'drafted')
const meetings = typeThatIs('dated')

async function draftedPlaces(
  strapi: Core.Strapi,
  uid: typeof specialDates | typeof meetings,
  which: object,
): Promise<number | null> {
  const where = { ...which, publishedAt: null, places: { $notNull: true } }
  const row = await strapi.db.query(uid).findOne({ where, select: ['places'] })
  return row?.places ?? null
}

function isToCome(
  published: Published,
  { meeting, originalDate }: AttendedDate,
  now: Temporal.Instant,
): boolean {
  const plan = published.plans.get(meeting)
  const date = plan && dateOf(plan, originalDate)
  if (!date || date.startsAt.epochMilliseconds <= now.epochMilliseconds) return false
  return isOn(toOccurrence(published, meeting, date, defaultLanguage))
}
