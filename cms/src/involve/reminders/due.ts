import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../../content/languages'
import { toOccurrence } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import type { Occurrence } from '../../contract'
import { findEntries, openEntries, type EntryHead } from '../entries'
import { joinLinkDigest } from '../joinLinkDigest'
import { readPrivateFact } from '../privateFacts'
import { enqueueAll, knownKeys, movedUpKey } from '../outbox/mails'
import type { InvolveSettings } from '../settings'
import { isOn } from '../dateState'
import { lastNotedRestore } from '../../securityLog/restores'
import { isHeldBack } from './heldBack'

const hour = 3_600_000

/** A date that is not over and takes place. */
interface OpenDate {
  meeting: string
  originalDate: string
  occurrence: Occurrence
  startsAt: number
  /** Whoever comes gets it, which reminds them as well; null: there is none. */
  joinLink: string | null
}

interface DueMail {
  key: string
  kind: 'reminder' | 'joinLink'
  entry: EntryHead
  about: { date: string } | { date: string; link: string }
  /** Milliseconds since the epoch. */
  dueAt: number
}

/**
 * Puts the reminders and links to join that are due into the outbox, each once: what is there is left
 * alone. What came due while no cms ran is made up for: reminders until the date begins, links to join
 * until it ends. Another link goes to all once more.
 */
export async function remindOfDates(
  strapi: Core.Strapi,
  published: Published,
  settings: InvolveSettings,
  now: Temporal.Instant,
): Promise<void> {
  const dates = await openDates(strapi, published, settings, now)
  if (dates.length === 0) return
  const entries = await findEntries(strapi, {
    state: 'confirmed',
    kind: { $in: ['attend', 'remind'] },
    // Who waits for a place is told when there is one.
    waiting: { $null: true },
    meeting: { $in: [...new Set(dates.map(({ meeting }) => meeting))] },
  })
  const restored = await lastNotedRestore(strapi)
  const due = dates.flatMap((date) =>
    entries
      .filter((entry) => isAbout(entry, date))
      .flatMap((entry) => dueOf(entry, date, settings, now)),
  )
  const wanted = due.filter((mail) => !isHeldBack(mail, restored))
  await putIntoOutbox(strapi, wanted, now)
}

async function openDates(
  strapi: Core.Strapi,
  published: Published,
  { reminderHours, joinLinkHours }: InvolveSettings,
  now: Temporal.Instant,
): Promise<OpenDate[]> {
  const to = now.add({ hours: Math.max(reminderHours, joinLinkHours) })
  const dates: OpenDate[] = []
  for (const { id, date } of published.agenda.in({ from: now, to })) {
    const occurrence = toOccurrence(published, id, date, defaultLanguage)
    if (!isOn(occurrence)) continue
    const isOnline = occurrence.attendance !== 'in-person'
    const joinLink = isOnline ? await readPrivateFact(strapi, id, 'joinLink') : null
    const { originalDate } = date
    const startsAt = date.startsAt.epochMilliseconds
    dates.push({ meeting: id, originalDate, occurrence, startsAt, joinLink })
  }
  return dates
}

function isAbout(entry: EntryHead, { meeting, originalDate }: OpenDate): boolean {
  if (entry.meeting !== meeting) return false
  return entry.originalDate === originalDate || (entry.kind === 'remind' && !entry.originalDate)
}

function dueOf(
  entry: EntryHead,
  date: OpenDate,
  { reminderHours, joinLinkHours }: InvolveSettings,
  now: Temporal.Instant,
): DueMail[] {
  const { startsAt, originalDate, joinLink } = date
  const of = `${entry.code}:${dayOf(date)}`
  if (entry.kind === 'attend' && joinLink !== null) {
    const dueAt = startsAt - joinLinkHours * hour
    if (dueAt > now.epochMilliseconds) return []
    const link = joinLinkDigest(joinLink)
    const about = { date: originalDate, link }
    return [{ key: `joinLink:${of}:${link}`, kind: 'joinLink', entry, about, dueAt }]
  }
  const dueAt = startsAt - reminderHours * hour
  if (dueAt > now.epochMilliseconds || startsAt <= now.epochMilliseconds) return []
  // Whoever says so late that they will come has only just read when and where.
  const confirmedAt = entry.confirmedAt?.getTime() ?? 0
  if (entry.kind === 'attend' && confirmedAt >= dueAt) return []
  const about = { date: originalDate }
  return [{ key: `reminder:${of}`, kind: 'reminder', entry, about, dueAt }]
}

/** A date that was moved to another day after its reminder is reminded of again. */
function dayOf({ originalDate, occurrence: { startsAt } }: OpenDate): string {
  const day = Temporal.PlainDate.from(startsAt).toString()
  return day === originalDate ? originalDate : `${originalDate}:${day}`
}

async function putIntoOutbox(
  strapi: Core.Strapi,
  wanted: DueMail[],
  now: Temporal.Instant,
): Promise<void> {
  const known = await knownKeys(
    strapi,
    wanted.flatMap(({ key, entry }) => [key, movedUpKey(entry.code)]),
  )
  const missing = wanted.filter(({ key, kind, entry, dueAt }) => {
    // Whoever was given a place late has only just read when and where.
    const isLate = (known.get(movedUpKey(entry.code)) ?? 0) >= dueAt
    return !known.has(key) && !(kind === 'reminder' && isLate)
  })
  if (missing.length === 0) return
  const codes = [...new Set(missing.map(({ entry }) => entry.code))]
  const people = await openEntries(strapi, { code: { $in: codes } })
  const byCode = new Map(people.map((person) => [person.code, person]))
  const mails = missing.flatMap(({ key, kind, entry, about }) => {
    const person = byCode.get(entry.code)
    if (!person) return []
    const { email: to, language, code } = person
    const dueAt = now.epochMilliseconds
    return [{ key, kind, entry: code, to, language, about, dueAt }]
  })
  await enqueueAll(strapi, mails)
}
