import { Temporal } from 'temporal-polyfill'
import { zonedTime, type ZonedTime } from '../../zones/zonedTime'
import { isSeries } from '../../calendar/furtherDates'
import { dateOf, type PlannedDate } from '../../calendar/occurrences'
import type { AgendaItem, DateAbout, Locale, Occurrence, Speaker } from '../../contract'
import { defaultLanguage } from '../languages'
import type { Discussed } from '../reading/discussed'
import { dateKey } from '../reading/dateKeys'
import type { Published, SpecialDate } from '../reading/published'
import type {
  AgendaItemRow,
  MeetingRow,
  SpecialDateContentRow,
  SpecialDateRow,
} from '../reading/queries'
import { factsOf, textIn, type Translations } from '../reading/texts'
import { isTime } from '../../calendar/written'
import { isoTime } from './instants'
import { toImage } from './media'
import { toReadings } from './readings'
import { toRichText } from './richText'

/** What one date of a meeting has of its own; undefined: it is like any other. */
export function specialDateOn(
  { specialDates }: Pick<Published, 'specialDates'>,
  meeting: string,
  originalDate: string,
): SpecialDate | undefined {
  return specialDates.get(dateKey(meeting, originalDate))
}

/** What is read and discussed on one date of a meeting. */
export function discussedOn(
  { discussed }: Pick<Published, 'discussed'>,
  meeting: string,
  originalDate: string,
): readonly Discussed[] {
  return discussed.get(dateKey(meeting, originalDate)) ?? []
}

/** The document ids of what can give a date words of its own; none: it is like any other. */
export function namersOf(
  published: Pick<Published, 'specialDates' | 'discussed'>,
  meeting: string,
  originalDate: string,
): string[] {
  const special = specialDateOn(published, meeting, originalDate)
  const discussed = discussedOn(published, meeting, originalDate)
  return [...(special ? [special] : []), ...discussed].map(({ id }) => id)
}

/** What a date is called, and what lists say of it. */
interface DateWords {
  title: string
  ownTitle: string | null
  summary: string | null
  /** The language of both. */
  locale: Locale
}

/** What gives one date words of its own; the first that has some counts. */
interface OwnWords {
  special: SpecialDate | undefined
  discussed: readonly Discussed[]
}

/**
 * A date that has a title of its own is called by that of its meeting as well: "Reading circle: Rosa
 * Luxemburg on reform". Both are told in one language, that of its own words; what it leaves empty is
 * told as of any date. A date on which something is discussed has its title and lead, where it is written
 * in the language in which the meeting is told.
 */
export function dateWords(
  meeting: Translations<MeetingRow>,
  { special, discussed }: OwnWords,
  language: Locale,
): DateWords {
  const asAlways = (locale: Locale) => {
    const text = textIn(meeting, locale)
    return {
      title: text.row.title ?? '',
      ownTitle: null,
      summary: text.row.summary || null,
      locale: text.locale,
    }
  }
  const usual = asAlways(language)
  const own = special && textIn(special.texts, language)
  if (own?.row.title || own?.row.summary) {
    const ofMeeting = asAlways(own.storedIn)
    return {
      title: titleWithOwn(ofMeeting.title, own.row.title),
      ownTitle: own.row.title || null,
      summary: own.row.summary || ofMeeting.summary,
      locale: own.locale,
    }
  }
  const paper = discussed
    .map(({ paper }) => textIn(paper, language))
    .find(({ row, locale }) => row.title && locale === usual.locale)
  if (!paper) return usual
  return {
    ...usual,
    title: titleWithOwn(usual.title, paper.row.title),
    ownTitle: paper.row.title || null,
    summary: paper.row.lead || usual.summary,
  }
}

/** The title of a meeting with that of one date; whoever repeats the former there has it once. */
export function titleWithOwn(meeting: string, own: string | null | undefined): string {
  if (!own || meeting === '') return own || meeting
  return own.toLowerCase().startsWith(meeting.toLowerCase()) ? own : `${meeting}: ${own}`
}

/** The names of those who speak, as lists tell them. */
export function speakerNames(special: SpecialDate | undefined, language: Locale): string[] {
  if (!special) return []
  return speakersOf(textIn(special.texts, language).row).map(({ name }) => name)
}

function speakersOf({ speakers }: SpecialDateRow): Speaker[] {
  return (speakers ?? []).flatMap(({ name, role, url }) =>
    name ? [{ name, role: role || null, url: url || null }] : [],
  )
}

/** What happens when, in the language in which it is told. */
export interface Agenda {
  items: AgendaItem[]
  locale: Locale
}

/**
 * Times are those of the original, by the places of the items, so that a translation can't tell old
 * ones. One that has more or fewer items is older, or newer: then the original is shown.
 */
export function agendaOn(
  special: SpecialDate | undefined,
  date: PlannedDate,
  language: Locale,
): Agenda {
  if (!special) return { items: [], locale: language }
  const facts = factsOf(special.texts)
  const { row, locale } = textIn(special.texts, language)
  const times = facts.agenda ?? []
  const isWhole = row.agenda?.length === times.length
  const told = isWhole ? (row.agenda ?? []) : times
  const items = times.flatMap((item, index): AgendaItem[] => {
    const { title, who, room } = told[index] ?? item
    const held = itemTimes(date, item)
    if (!title || !held) return []
    const { startsAt, endsAt } = held
    return [
      {
        startsAt: startsAt.localTime,
        endsAt: endsAt && endsAt.localTime,
        title,
        who: who || null,
        room: room || null,
      },
    ]
  })
  return {
    items: items.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)),
    locale: isWhole ? locale : textIn(special.texts, defaultLanguage).locale,
  }
}

/** When something on the agenda of a date is; null: its beginning is no time. */
export function itemTimes(
  date: Pick<PlannedDate, 'startsAt' | 'endsAt'>,
  { startTime, endTime, day }: Omit<AgendaItemRow, 'id'>,
): { startsAt: ZonedTime; endsAt: ZonedTime | null } | null {
  const startsAt = timeIn(date, startTime, day)
  if (!startsAt) return null
  const end = timeIn(date, endTime, day)
  const isNextDay = end !== null && end.epochMilliseconds < startsAt.epochMilliseconds
  return { startsAt, endsAt: isNextDay ? end.add({ days: 1 }) : end }
}

/** A wall time on a day of a date; one after midnight, of a date that passes it, is on the next. */
function timeIn(
  { startsAt, endsAt }: Pick<PlannedDate, 'startsAt' | 'endsAt'>,
  time: string | null | undefined,
  day: number | null | undefined,
): ZonedTime | null {
  if (!isTime(time)) return null
  const wall = Temporal.PlainTime.from(time)
  const passesMidnight = startsAt.toPlainDate().add({ days: 1 }).equals(endsAt.toPlainDate())
  const isAfterMidnight =
    !day &&
    passesMidnight &&
    Temporal.PlainTime.compare(wall, startsAt.toPlainTime()) < 0 &&
    Temporal.PlainTime.compare(wall, endsAt.toPlainTime()) <= 0
  const days = isAfterMidnight ? 1 : Math.max(1, day ?? 1) - 1
  return zonedTime(startsAt.toPlainDate().add({ days }).toPlainDateTime(wall), startsAt.timeZone)
}

/** A date that has something of its own. */
export interface OwnDate {
  special: SpecialDate
  date: PlannedDate
}

/** The long texts of what a date has of its own, of the default language and of the one shown. */
export interface OwnTexts {
  facts: SpecialDateContentRow
  content: SpecialDateContentRow
}

/** The date that is told of, else the only one, if it has something of its own. */
export function ownDateOf(
  published: Pick<Published, 'plans' | 'specialDates'>,
  id: string,
  of: Pick<Occurrence, 'originalDate'> | null,
): OwnDate | null {
  const plan = published.plans.get(id)
  const originalDate = toldDay(published, id, of)
  if (!plan || originalDate === null) return null
  const special = specialDateOn(published, id, originalDate)
  const date = special && dateOf(plan, originalDate)
  return special && date ? { special, date } : null
}

/** The original date that is told of, else the only one; null: it is a series, or has none. */
export function toldDay(
  { plans }: Pick<Published, 'plans'>,
  id: string,
  of: Pick<Occurrence, 'originalDate'> | null,
): string | null {
  const plan = plans.get(id)
  if (!plan || (!of && isSeries(plan))) return null
  return of?.originalDate ?? plan.phases[0].from
}

/** All that one date has of its own but what it is called. */
export function toDateAbout(
  { special, date }: OwnDate,
  { facts, content }: OwnTexts,
  language: Locale,
): DateAbout {
  const { row, locale } = textIn(special.texts, language)
  return {
    body: toRichText(content.body, locale),
    speakers: speakersOf(row),
    agenda: agendaOn(special, date, language),
    readings: toReadings(content.readings),
    image: toImage(facts.image, locale),
    locale,
  }
}

/** When it was last changed in the language shown; '' where it has nothing of its own. */
export function ownLastModified(own: OwnDate | null, language: Locale): string {
  return own ? isoTime(textIn(own.special.texts, language).row.updatedAt) : ''
}
