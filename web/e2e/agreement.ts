import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import type { MeetingDate, Occurrence } from 'cms/contract'
import { datesIn, type CalendarDate } from './calendarFile'
import { now } from './clock'
import { servedPage, type ReadEvent, type ServedPage, type ShownDate } from './documents'
import { readJson } from './views'

// How each output is held against what is known of a date.

/** What is known of a date: as the door tells it, or as an editor entered it. */
export interface KnownDate extends Pick<
  Occurrence,
  | 'key'
  | 'slug'
  | 'originalDate'
  | 'startsAt'
  | 'endsAt'
  | 'allDay'
  | 'timeZone'
  | 'status'
  | 'attendance'
  | 'change'
> {
  venue: { name: string; shortName?: string | null } | null
  /** What it is called; left out: like its meeting. */
  title?: string
}

/** The languages in which all of it is read. */
export type ReadLanguage = 'en' | 'es'

export const statusWords: Record<ReadLanguage, Record<Occurrence['status'], string>> = {
  en: { scheduled: '', cancelled: 'Cancelled', moved: 'New date', postponed: 'Postponed' },
  es: { scheduled: '', cancelled: 'Cancelada', moved: 'Nueva fecha', postponed: 'Aplazada' },
}
const newTime: Record<ReadLanguage, string> = { en: 'New time', es: 'Nueva hora' }
const schemaStatus: Record<Occurrence['status'], string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
}
const calendarStatus: Record<Occurrence['status'], string> = {
  scheduled: 'CONFIRMED',
  cancelled: 'CANCELLED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
}

/** What starts later may already be outside of somebody's window. */
export const horizon = new Date(now().getTime() + 395 * 86_400_000)

export const prefix = (locale: ReadLanguage): string => (locale === 'en' ? '' : '/es')

/** The local date of an instant. */
export const localDay = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant))

/** How a date's state is said: of one that is moved within its day, only the time is new. */
function stateWord(
  { status, change, startsAt, timeZone }: KnownDate,
  locale: ReadLanguage,
): string {
  const before = change?.previousStartsAt
  const isOnSameDay = before && localDay(before, timeZone) === localDay(startsAt, timeZone)
  return status === 'moved' && isOnSameDay ? newTime[locale] : statusWords[locale][status]
}

/** A time on the clocks in Portland, with the zone's offset then, which is found by trying. */
export function localTimeOf(date: string, time: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const found = ['-08:00', '-07:00']
    .map((offset) => `${date}T${time}:00${offset}`)
    .find((localTime) => format.format(new Date(localTime)) === `${date} ${time}`)
  if (!found) throw new Error(`no clock in Portland shows ${date} ${time}`)
  return found
}

/** Hour and minute on the clock of the meeting, as both languages write them: `7`, `7:30`. */
export function clock(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return part('minute') === '00' ? part('hour') : `${part('hour')}:${part('minute')}`
}

export const dayOfMonth = ({ startsAt, timeZone }: KnownDate) =>
  String(Number(localDay(startsAt, timeZone).slice(8)))

/** Finds a number that is no part of a longer one. */
export const alone = (number: string) => new RegExp(`(?<!\\d)${number}(?!\\d)`)

const noonOrMidnight = /noon|midnight|mediodía|medianoche/i

/** A row or poster tells a date's time, place and state. */
export function expectShown(shown: ShownDate, date: KnownDate, locale: ReadLanguage): void {
  const { key, startsAt, timeZone, status, allDay, attendance, venue, change } = date
  const where = `${key} in ${locale}: ${shown.text}`
  expect(shown.datetime, where).toBe(startsAt)
  expect(shown.isStruck, where).toBe(status === 'cancelled' || status === 'postponed')
  expect(shown.text, where).toMatch(alone(dayOfMonth(date)))
  if (allDay) expect(shown.text, where).toMatch(/all day|todo el día/i)
  else if (!noonOrMidnight.test(shown.text)) {
    expect(shown.text, where).toMatch(alone(clock(startsAt, timeZone)))
  }
  expect(shown.text, where).toContain(stateWord(date, locale))
  if (venue && attendance !== 'online') {
    const names = [venue.name, venue.shortName ?? venue.name]
    expect(
      names.some((name) => shown.text.includes(name)),
      where,
    ).toBe(true)
  }
  if (change?.previousVenue) expect(shown.text, where).toContain(change.previousVenue)
  if (change?.note) expect(shown.text, where).toContain(change.note.text)
}

/** What a list of the site has of one meeting, by its first so many dates in order. */
export async function listedRows(
  siteUrl: string,
  slug: string,
  count: number,
  locale: ReadLanguage,
): Promise<ShownDate[]> {
  const rows: ShownDate[] = []
  let url: string | null = `${siteUrl}${prefix(locale)}/meetings`
  while (url !== null && rows.length < count) {
    const page: ServedPage = await servedPage(url)
    rows.push(...page.rows.filter(({ path }) => path?.includes(`/meetings/${slug}/`)))
    url = page.more
  }
  return rows.slice(0, count)
}

/** The page of a date, its structured data, share card and file tell the same as is known of it. */
export async function expectDatePage(
  siteUrl: string,
  date: KnownDate,
  locale: ReadLanguage,
): Promise<void> {
  const { key, slug, originalDate, status, startsAt, endsAt, timeZone, allDay } = date
  const page = await servedPage(`${siteUrl}${prefix(locale)}/meetings/${key}`)
  expect(page.status, key).toBe(200)
  if (!page.poster) throw new Error(`${key} has no poster`)
  expectShown(page.poster, date, locale)

  const door = await readJson<MeetingDate>(
    `${siteUrl}/api/site/meetings/${slug}/${originalDate}?locale=${locale}`,
  )
  expect(door.occurrence).toMatchObject({ key, status, startsAt, endsAt })
  const { rule, translations } = door.meeting
  const { title = door.meeting.title } = date

  const shared = [page.shared('og:title'), page.shared('og:description')] as const
  expect(shared[0].startsWith(stateWord(date, locale)), key).toBe(true)
  expect(shared[0]).toContain(title)
  expect(shared[1]).toContain(stateWord(date, locale))
  expect(shared[1], key).toMatch(alone(dayOfMonth(date)))
  if (!allDay && !noonOrMidnight.test(shared[1])) {
    expect(shared[1], key).toMatch(alone(clock(startsAt, timeZone)))
  }
  expectWritten(page, { ...date, title }, locale)
  const original = translations.includes(locale) ? prefix(locale) : ''
  expect(page.canonical, key).toBe(`${siteUrl}${original}/meetings/${rule === null ? slug : key}`)
  expect(page.calendars[0]).toBe(`${siteUrl}${prefix(locale)}/meetings/${slug}/calendar.ics`)

  expect(page.facts, key).toMatchObject({
    '@type': 'Event',
    name: title,
    eventStatus: `https://schema.org/${schemaStatus[status]}`,
  })
  const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()
  expect(propertyOf(page.facts, 'startDate'), key).toBe(
    allDay ? localDay(startsAt, timeZone) : startsAt,
  )
  expect(propertyOf(page.facts, 'endDate'), key).toBe(
    allDay ? localDay(before(endsAt), timeZone) : endsAt,
  )
  const previous = date.change?.previousStartsAt
  if (previous) {
    expect(propertyOf(page.facts, 'previousStartDate'), key).toBe(
      allDay ? localDay(previous, timeZone) : previous,
    )
  }
  const places = JSON.stringify(propertyOf(page.facts, 'location') ?? [])
  expect(places.includes('VirtualLocation'), key).toBe(date.attendance !== 'in-person')
  if (date.venue && date.attendance !== 'online') {
    expect(places, key).toContain(JSON.stringify(date.venue.name))
    expect(shared[1], key).toContain(date.venue.name)
  }

  const own = rule === null ? slug : key
  expect(page.events, key).toEqual([
    asEvent({ ...date, title }, locale, `${siteUrl}${prefix(locale)}/meetings/${own}`),
  ])

  const file = await calendarAt(`${siteUrl}${prefix(locale)}/meetings/${key}/calendar.ics`)
  expect(comingIn(file, [date]), key).toEqual(asInCalendar([date], locale))
}

/** The picture beside a link says the same as its page, in the words that stand for it. */
function expectWritten(
  page: ServedPage,
  date: KnownDate & { title: string },
  locale: ReadLanguage,
): void {
  const { key, startsAt, timeZone, allDay, attendance, venue, title } = date
  const written = page.shared('og:image:alt')
  expect(written.startsWith(stateWord(date, locale)), written).toBe(true)
  expect(written, key).toContain(title)
  expect(written, key).toMatch(alone(dayOfMonth(date)))
  expect(written, key).toMatch(alone(localDay(startsAt, timeZone).slice(0, 4)))
  if (allDay) expect(written, key).toMatch(/all day|todo el día/i)
  else if (!noonOrMidnight.test(written)) {
    expect(written, key).toMatch(alone(clock(startsAt, timeZone)))
  }
  if (attendance === 'online') expect(written, key).toContain(online[locale])
  else if (venue) expect(written, key).toContain(venue.name)
  const [wide, square] = [propertyOf(page.facts, 'image')].flat()
  expect(page.shared('og:image'), key).toBe(wide)
  expect(square, key).toBe(String(wide).replace(/\.png$/, '-square.png'))
}

/**
 * The flyer of a date, as its page says it and as a PDF has it, tells the same; its short address, which
 * its code has as well, leads to the page of the date.
 */
export async function expectFlyer(
  siteUrl: string,
  date: KnownDate & { title: string },
  locale: ReadLanguage,
  look: string,
): Promise<void> {
  const { key, slug, startsAt, timeZone, allDay, attendance, venue, change } = date
  const address = `${siteUrl}${prefix(locale)}/flyer/meetings/${key}`
  const page = await servedPage(`${address}?${look}`)
  expect(page.status, key).toBe(200)
  const answer = await fetch(`${address}.pdf?${look}`)
  expect(answer.headers.get('content-type'), key).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf.numPages, key).toBe(1)
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of [page.main, text]) {
    // Lines of paper end where they are full.
    const said = words.replace(/\s+/g, ' ').toLowerCase()
    const has = (part: string) =>
      expect(said.replaceAll(' ', ''), key).toContain(part.replace(/\s+/g, '').toLowerCase())
    has(date.title)
    has(stateWord(date, locale))
    expect(said, key).toMatch(alone(dayOfMonth(date)))
    expect(said, key).toMatch(alone(localDay(startsAt, timeZone).slice(0, 4)))
    if (allDay) expect(said, key).toMatch(/all day|todo el día/)
    else if (!noonOrMidnight.test(said)) {
      expect(said, key).toMatch(alone(clock(startsAt, timeZone)))
    }
    if (attendance === 'online') has(online[locale])
    else if (venue) has(venue.name)
    if (change?.previousVenue) has(change.previousVenue)
    if (change?.note) has(change.note.text)
  }
  const [short = ''] = /\/f\/[a-z]{2}\/[0-9a-z]{8}(\/[\d-]{10})?/.exec(page.main) ?? []
  expect(text.replace(/\s+/g, ''), key).toContain(short)
  const led = await fetch(siteUrl + short.toUpperCase(), { redirect: 'manual' })
  const own = short.split('/').length > 4 ? key : slug
  expect(led.headers.get('location'), key).toBe(`${prefix(locale)}/meetings/${own}`)
}

/** What a thing of structured data says under a name; undefined: nothing. */
export function propertyOf(thing: unknown, property: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined
  return Object.entries(thing).find(([name]) => name === property)?.[1]
}

/** The dates in the calendar at an address. */
export async function calendarAt(url: string): Promise<CalendarDate[]> {
  const answer = await fetch(url)
  expect(answer.status, url).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  return datesIn(await answer.text(), horizon)
}

/** Those dates of a calendar that are of one meeting. */
export function datesOfMeeting(dates: CalendarDate[], slug: string): CalendarDate[] {
  const path = new RegExp(`/meetings/${slug}(/|$)`)
  return dates.filter(({ page }) => path.test(page))
}

/**
 * What a calendar says of those of its dates that a list of coming ones has, too; `known` tells
 * whose they are. One line for each, in the order of text.
 */
export function comingIn(dates: CalendarDate[], known: KnownDate[]): string[] {
  const zone = known[0]?.timeZone ?? 'UTC'
  const present = now()
  const today = localDay(present.toISOString(), zone)
  const isComing = ({ end }: CalendarDate) =>
    end.length === 10 ? end > today : new Date(end) > present
  return dates
    .filter((date) => isComing(date) && new Date(date.start) < horizon)
    .map(({ start, end, status, location }) =>
      [start, end, status, location?.split(',')[0] ?? ''].join(' | '),
    )
    .sort()
}

/** How programs have to read a date that stands on a page; `url` is its address. */
export function asEvent(
  date: KnownDate & { title: string },
  locale: ReadLanguage,
  url: string,
): ReadEvent {
  const { title, startsAt, endsAt, attendance, venue } = date
  return {
    name: title,
    start: startsAt,
    end: endsAt,
    url,
    status: stateWord(date, locale),
    place: attendance === 'online' ? online[locale] : (venue?.name ?? ''),
  }
}

const online: Record<ReadLanguage, string> = { en: 'Online', es: 'En línea' }

/** How a calendar has to say them. */
export function asInCalendar(known: KnownDate[], locale: ReadLanguage): string[] {
  return known
    .map(({ startsAt, endsAt, allDay, timeZone, status, attendance, venue }) => {
      const at = (time: string) =>
        allDay ? localDay(time, timeZone) : new Date(time).toISOString()
      const place = attendance === 'online' ? online[locale] : (venue?.name.split(',')[0] ?? '')
      return [at(startsAt), at(endsAt), calendarStatus[status], place].join(' | ')
    })
    .sort()
}
