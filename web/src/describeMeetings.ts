import type {
  Image,
  Locale,
  LocalizedPaths,
  Meeting,
  MeetingDate,
  Occurrence,
  Site,
} from 'cms/contract'
import { byLocale } from './byLocale'
import { stateOf } from './components/occurrence-state'
import { withState, type Description } from './description'
import { firstParagraph } from './firstWords'
import { locales } from './languages'
import type { ArchiveData, MeetingsData } from './meetingsData'
import { capitalized, date as dateInWords } from './time/dates'
import { dateRange, timeRange } from './time/spans'
import { wallTime, zoneName } from './time/wall-time'
import { wordsOf, type Words } from './words'
import { laterWordsOf } from './words/later'

/** Who is told, of which site, and when; null: nothing is known of the site. */
export interface Told {
  site: Site | null
  locale: Locale
  now: Date
}

export function describeMeeting(meeting: Meeting, told: Told): Description {
  const texts = wordsOf(told.locale)
  const { status, paths, translations } = meeting
  const date = mainOccurrence(meeting)
  const { title } = (meeting.rule === null && date) || meeting
  // A meeting that takes place once has no other date by which it could still be on.
  const isOnce = meeting.rule === null && date
  const state = isOnce ? stateOf(date, texts) : status === 'scheduled' ? null : texts.status[status]
  return {
    title: withState(title, state),
    text: textOf(meeting, date, told),
    image: imageOf(meeting),
    paths,
    translations,
  }
}

export function describeDate(date: MeetingDate, told: Told): Description {
  const { locale, now } = told
  const texts = wordsOf(locale)
  const { occurrence, meeting } = date
  return {
    title: withState(
      `${occurrence.title}, ${dateRange(occurrence, locale, now)}`,
      stateOf(occurrence, texts) ?? (isElsewhere(occurrence) ? texts.status.newPlace : null),
    ),
    text: textOf(meeting, occurrence, told),
    image: imageOf(meeting),
    paths: datePaths(occurrence, meeting),
    translations: meeting.translations,
  }
}

/** The list of meetings, and where a later part of it begins. */
export function titleOfList(
  { title, list, isLater }: MeetingsData,
  { locale, now }: Pick<Told, 'locale' | 'now'>,
): string {
  const [first] = list.data
  if (!isLater || !first) return title
  const begins = dateInWords(first.startsAt, first.timeZone, locale, now)
  return `${title}, ${laterWordsOf(locale).filters.from(begins)}`
}

/** The title of a list or month, with what it is narrowed to. */
export function narrowedTitle(
  title: string,
  { topics, filter, group }: Pick<MeetingsData, 'topics' | 'filter' | 'group'>,
  locale: Locale,
): string {
  const { topic, attendance, access } = filter
  const parts = [
    ...(topic ? [topics.find(({ slug }) => slug === topic)?.name ?? topic] : []),
    ...(filter.group ? [group?.title ?? filter.group] : []),
    ...(attendance ? [wordsOf(locale).attendance[attendance]] : []),
    ...(access ? [laterWordsOf(locale).access.filter[access]] : []),
  ]
  return parts.length > 0 ? `${title}: ${parts.join(', ')}` : title
}

export function describeArchive(
  { data, meta, isLater }: ArchiveData,
  { site, locale, now }: Told,
): Description {
  const texts = wordsOf(locale)
  const { year } = meta
  const [latest] = data
  const title = texts.archive.title(year)
  const path = `meetings/archive/${year}`
  return {
    title:
      isLater && latest
        ? `${title}, ${laterWordsOf(locale).filters.until(dateInWords(latest.startsAt, latest.timeZone, locale, now))}`
        : title,
    text: texts.archive.lead(year, year === (site && wallTime(now, site.timeZone).year)),
    image: null,
    paths: byLocale(() => path),
    translations: [...locales],
  }
}

/**
 * Where a date is read in each language: at an address of its own if its meeting has several, at
 * that of the meeting if it is the only one.
 */
export function datePaths({ originalDate }: Occurrence, { rule, paths }: Meeting): LocalizedPaths {
  if (rule === null) return paths
  return byLocale((locale) => `${paths[locale]}/${originalDate}`)
}

/**
 * What a meeting is about: its summary, else the first words of its text. What a date has of its own
 * comes first.
 *
 * @param date the one that is told of; null: it is a series
 */
export function aboutMeeting(
  { summary, body, about }: Meeting,
  date: Occurrence | null = null,
): string | null {
  // A date without a summary of its own has that of its meeting.
  const told = date && date.summary !== summary ? date.summary : null
  const own = about && (told ?? firstParagraph(about.body))
  return own ?? summary ?? firstParagraph(body)
}

/** The picture of a date that has its own, else that of its meeting. */
export function imageOf({ about, image }: Meeting): Image | null {
  return about?.image ?? image
}

/** When and where a date is, then what the meeting is about. */
function textOf(meeting: Meeting, date: Occurrence | null, told: Told): string | null {
  const facts = date && capitalized(factsOf(date, told).join(' · '))
  return [facts, aboutMeeting(meeting, date)].filter((part) => part !== null).join('. ') || null
}

function factsOf(date: Occurrence, { site, locale, now }: Told): string[] {
  const { attendance, speakers, startsAt, timeZone } = date
  const texts = wordsOf(locale)
  const state = stateOf(date, texts)
  // Whoever takes part over the network, or far from the branch, has another clock.
  const needsZone = !date.allDay && (attendance !== 'in-person' || timeZone !== site?.timeZone)
  const time = [
    timeRange(date, locale),
    ...(needsZone ? [zoneName(startsAt, timeZone, locale)] : []),
  ].join(' ')
  return [
    ...(state ? [state] : []),
    ...(isElsewhere(date) ? [texts.status.newPlace] : []),
    `${dateRange(date, locale, now)}, ${time}`,
    ...(speakers.length > 0 ? [texts.meetings.withSpeakers(speakers)] : []),
    ...placesOf(date, texts),
  ]
}

/** Where a date is, in as many words as there are ways to take part. */
export function placesOf(
  { attendance, venue }: Pick<Occurrence, 'attendance' | 'venue'>,
  { attendance: words }: Words,
): [string, ...string[]] {
  if (attendance === 'online' || !venue) return [words[attendance]]
  return [venue.name, ...(attendance === 'hybrid' ? [words.alsoOnline] : [])]
}

/** True of a date that takes place when it was planned, at another place. */
export function isElsewhere({ status, change }: Occurrence): boolean {
  return status === 'scheduled' && change !== null && change.previousVenue !== null
}

/** The next date of a meeting that takes place, else the latest one known. */
export function mainOccurrence({ next, past }: Meeting): Occurrence | null {
  return next.find(({ status }) => status !== 'cancelled') ?? next[0] ?? past[0] ?? null
}
