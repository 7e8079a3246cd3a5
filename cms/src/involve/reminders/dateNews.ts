import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../../content/languages'
import type { CalendarContent } from '../../content/mappers/calendar'
import { meetingTitle } from '../../content/mappers/meetings'
import { toOccurrence } from '../../content/mappers/occurrences'
import { readRevision } from '../../content/reading/revision'
import { factsOf } from '../../content/reading/texts'
import { isType } from '../../content/types'
import { dateOf, occurrencesIn } from '../../calendar/occurrences'
import type { Locale, Occurrence } from '../../contract'
import { readContent } from '../../rules/calendarState'
import type { Consequence } from '../../rules/publicChange'
import { changeEntries, openEntries, type Entry, type EntryHead } from '../entries'
import type { DateNewsAbout, NewsTogether } from '../mails/about'
import { whenInWords } from '../mails/dates'
import { enqueueAll, type NewMail } from '../outbox/mails'
import { dateState, isOn } from '../dateState'
import type { DateNews } from '../mails/words/words'
import { newsDays } from '../newsDays'
import { awaitedUntil, waitsForNewDay } from '../retention/lifetimes'
import { daysGiven, type Contents } from './anotherDay'
import { entriesWaiting } from './waiting'

/** Words of more dates than these would make a mail nobody reads. */
const datesNamed = 6

/** Whoever wants to come to a date, or to be told of it, learns what has become of it. */
export const tellDateNews: Consequence = async ({ strapi, action: { uid } }) => {
  if (!isType('whenAndWhere', uid)) return null
  const entries = await entriesWaiting(strapi)
  if (entries.length === 0) return null
  const meetings = [...new Set(entries.flatMap(({ meeting }) => meeting ?? []))]
  const before = await readContent(strapi, meetings)
  return async () => {
    const after = await readContent(strapi, meetings)
    const contents = { before, after, now: Temporal.Now.instant() }
    await tellNews(strapi, entries, contents)
    await noteOver(strapi, entries, contents)
  }
}

/**
 * Notes when a date that somebody awaited is awaited no more: what is kept of them goes so long after
 * that, not after a day on which it would have been long ago.
 */
async function noteOver(
  strapi: Core.Strapi,
  entries: EntryHead[],
  contents: Contents,
): Promise<void> {
  const { before, after, now } = contents
  const isAwaited = (content: CalendarContent, meeting: string, originalDate: string) =>
    (awaitedUntil({ meeting, originalDate }, content) ?? 0) > now.epochMilliseconds
  for (const [meeting, days] of daysSignedUpFor(entries)) {
    const given = daysGiven(meeting, [...days], contents)
    for (const originalDate of days) {
      const day = given.get(originalDate) ?? originalDate
      const isSo = isAwaited(after, meeting, day)
      if (isAwaited(before, meeting, originalDate) === isSo) continue
      const overSince = isSo ? null : new Date(now.epochMilliseconds)
      await changeEntries(strapi, { meeting, originalDate: day }, { overSince })
    }
  }
}

/** What one date was and is; null: there was, or is, none. */
interface DateChanged {
  /** By which it was known, and by which it is. */
  formerly: string
  originalDate: string
  before: Occurrence | null
  after: Occurrence | null
}

/** The revision names the change: each is told once, also one that takes another back. */
async function tellNews(
  strapi: Core.Strapi,
  entries: EntryHead[],
  contents: Contents,
): Promise<void> {
  const ofMeetings = new Map<string, ChangesOfMeeting>()
  const days = daysSignedUpFor(entries)
  const changed = entries.flatMap((entry) => {
    const id = entry.meeting ?? ''
    const changes = ofMeetings.get(id) ?? changesOf(id, days.get(id) ?? new Set(), contents)
    ofMeetings.set(id, changes)
    const dates = changesFor(entry, changes, entries)
    return dates.length > 0 ? [{ code: entry.code, dates }] : []
  })
  if (changed.length === 0) return
  const revision = await readRevision(strapi)
  const codes = changed.map(({ code }) => code)
  const people = await openEntries(strapi, { code: { $in: codes } })
  const byCode = new Map(people.map((person) => [person.code, person]))
  const mails = changed.flatMap(({ code, dates }) => {
    const person = byCode.get(code)
    return person ? [newsMail(person, dates, contents, revision)] : []
  })
  await enqueueAll(strapi, told(mails))
}

/** A mail about one entry. */
type NewsMail = NewMail & { entry: string; about: DateNewsAbout }

/** Whoever has several entries is told of all in one mail: each of theirs knows what the others say. */
function told(mails: readonly NewsMail[]): NewMail[] {
  const ofPeople = new Map<string, NewsMail[]>()
  for (const mail of mails) {
    const person = `${mail.language} ${mail.to.toLowerCase()}`
    ofPeople.set(person, [...(ofPeople.get(person) ?? []), mail])
  }
  return [...ofPeople.values()].flatMap((theirs) => {
    if (theirs.length === 1) return theirs
    const all = theirs.map(({ entry, about }): NewsTogether => ({ entry, about }))
    const together = JSON.stringify(all)
    return theirs.map((mail) => ({ ...mail, about: { ...mail.about, together } }))
  })
}

/** The days for which people signed up, by meeting. */
function daysSignedUpFor(entries: readonly EntryHead[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>()
  for (const { meeting, originalDate } of entries) {
    if (meeting === null || originalDate === null) continue
    const known = days.get(meeting)
    if (known) known.add(originalDate)
    else days.set(meeting, new Set([originalDate]))
  }
  return days
}

/** What is news of one meeting. */
interface ChangesOfMeeting {
  /** Of its dates that are ahead, in their order. */
  ahead: readonly string[]
  /** By the day by which the date was known. */
  changes: ReadonlyMap<string, DateChanged>
}

/** @param days those for which anybody signed up */
function changesOf(id: string, days: ReadonlySet<string>, contents: Contents): ChangesOfMeeting {
  const { before, after, now } = contents
  // Of what was not public before all dates that it has are new.
  const ahead = datesAhead(before.plans.has(id) ? before : after, id, now)
  const all = [...new Set([...days, ...ahead])]
  const given = daysGiven(id, all, contents)
  const changes = all.flatMap((formerly): [string, DateChanged][] => {
    const originalDate = given.get(formerly) ?? formerly
    const change = {
      formerly,
      originalDate,
      before: occurrenceOn(before, id, formerly),
      after: occurrenceOn(after, id, originalDate),
    }
    return isNews(change, contents, id) ? [[formerly, change]] : []
  })
  return { ahead, changes: new Map(changes) }
}

/** Who comes to all dates is told by the entry for each, and by this one only where there is none. */
function changesFor(
  { kind, code, meeting, originalDate, addressIndex, away }: EntryHead,
  { ahead, changes }: ChangesOfMeeting,
  entries: readonly EntryHead[],
): DateChanged[] {
  const dates = originalDate === null ? ahead : [originalDate]
  const changed = dates.flatMap((date) => changes.get(date) ?? [])
  if (originalDate !== null || kind !== 'attend' || changed.length === 0) return changed
  const theirs = entries.filter(
    (entry) =>
      entry.kind === 'attend' &&
      (entry.series === code || (entry.meeting === meeting && entry.addressIndex === addressIndex)),
  )
  const known = new Set([...away, ...theirs.map((entry) => entry.originalDate)])
  return changed.filter(({ formerly }) => !known.has(formerly))
}

function datesAhead({ plans }: CalendarContent, id: string, now: Temporal.Instant): string[] {
  const plan = plans.get(id)
  if (!plan) return []
  const span = { from: now, to: now.add({ hours: 24 * newsDays }) }
  return occurrencesIn(plan, span).map(({ originalDate }) => originalDate)
}

function occurrenceOn(
  content: CalendarContent,
  id: string,
  originalDate: string,
  language: Locale = defaultLanguage,
): Occurrence | null {
  const plan = content.plans.get(id)
  const date = plan && dateOf(plan, originalDate)
  return date ? toOccurrence(content, id, date, language) : null
}

function isNews(
  { before, after }: DateChanged,
  { now, ...contents }: Contents,
  meeting: string,
): boolean {
  const isAhead = (date: Occurrence | null) =>
    date !== null && Date.parse(date.startsAt) > now.epochMilliseconds
  const wasAwaited = isAhead(before) || waitsForNewDay(contents.before, meeting, now)
  if (!wasAwaited && !isAhead(after)) return false
  // Who waits for a new date hears as well that there will be none.
  if (!takesPlace(before) && before?.status !== 'postponed' && !takesPlace(after)) return false
  return dateState(before) !== dateState(after)
}

function takesPlace(date: Occurrence | null): boolean {
  return date !== null && isOn(date)
}

function newsMail(
  person: Entry,
  dates: DateChanged[],
  contents: Contents,
  revision: string,
): NewsMail {
  const [first, ...others] = dates
  const about =
    first && others.length === 0
      ? newsOfDate(person, first, contents)
      : newsOfSeries(person, dates, contents)
  const isOff = ['cancelled', 'postponed', 'gone'].includes(about.news)
  return {
    key: `${isOff ? 'cancelled' : 'moved'}:${person.code}:${about.date || 'all'}:${revision}`,
    kind: isOff ? 'dateCancelled' : 'dateMoved',
    entry: person.code,
    to: person.email,
    language: person.language,
    about,
    dueAt: contents.now.epochMilliseconds,
  }
}

function newsOfDate(person: Entry, change: DateChanged, contents: Contents): DateNewsAbout {
  const { originalDate, before, after } = change
  const isBack = !takesPlace(before) && (!before || before.startsAt === after?.startsAt)
  const news = takesPlace(after) ? (isBack ? 'back' : 'moved') : offOf(after)
  return {
    news,
    title: titleFor(person, contents),
    date: originalDate,
    before: inWords(person, change, contents),
    state: dateState(after),
    next: '',
    note: '',
  }
}

function offOf(date: Occurrence | null): DateNews {
  if (!date) return 'gone'
  return date.status === 'postponed' ? 'postponed' : 'cancelled'
}

/** Of several dates one mail: that they are off, on again, or others. */
function newsOfSeries(person: Entry, dates: DateChanged[], contents: Contents): DateNewsAbout {
  const id = person.meeting ?? ''
  const ahead = datesAhead(contents.after, id, contents.now)
  const next = ahead.find((date) => takesPlace(occurrenceOn(contents.after, id, date)))
  const areOff = dates.every(({ after }) => after !== null && !isOn(after))
  const named = dates
    .slice(0, datesNamed)
    .map((change) => inWords(person, change, contents))
    .filter(Boolean)
  return {
    news: seriesNews(dates, contents, id, next),
    title: titleFor(person, contents),
    date: '',
    before: areOff && next !== undefined && dates.length <= datesNamed ? named.join('; ') : '',
    state: '',
    next: next ?? '',
    note: noteOf(dates),
  }
}

function noteOf(dates: readonly DateChanged[]): string {
  const notes = new Set(dates.map(({ after }) => after?.change?.note?.text ?? ''))
  return notes.size === 1 ? [...notes].join('') : ''
}

function seriesNews(
  dates: DateChanged[],
  { after }: Contents,
  id: string,
  next: string | undefined,
): DateNews {
  if (next === undefined) {
    const meeting = after.meetings.get(id)
    const status = meeting && factsOf(meeting).planStatus
    return status === 'cancelled' || status === 'postponed' ? status : 'gone'
  }
  if (dates.every((date) => takesPlace(date.after) && !takesPlace(date.before))) return 'back'
  return dates.every((date) => date.after !== null && !isOn(date.after)) ? 'cancelled' : 'changed'
}

/** As it was before, and where it was none, as it is. */
function inWords(
  person: Entry,
  { formerly, originalDate }: DateChanged,
  { before, after, now }: Contents,
): string {
  const { language } = person
  const id = person.meeting ?? ''
  const date =
    occurrenceOn(before, id, formerly, language) ?? occurrenceOn(after, id, originalDate, language)
  return date ? whenInWords(date, { language, now }) : ''
}

function titleFor({ meeting, language }: Entry, { before, after }: Contents): string {
  const id = meeting ?? ''
  return meetingTitle(before, id, language) || (meetingTitle(after, id, language) ?? '')
}
