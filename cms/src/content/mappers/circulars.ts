import type {
  Circular,
  CircularDate,
  CircularList,
  CircularPart,
  CircularSummary,
  Locale,
} from '../../contract'
import { bySiteLanguage, defaultLanguage } from '../languages'
import { listedPath } from '../reading/below'
import {
  sentPartsOf,
  type CircularContentRow,
  type CircularRow,
  type SentDate,
  type SentPart,
} from '../reading/circulars'
import type { Published } from '../reading/published'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { findDate } from './dates'
import { isoTime } from './instants'
import type { Moment } from './occurrences'
import { toRichText } from './richText'
import { namersOf } from './specialDates'
import type { Told } from './told'

type CircularDocument = Translations<CircularRow>

/** So many are listed where no year is asked for. */
const mostLatest = 20

export const toldCirculars: Told<'circulars'> = {
  tell: (...asked) => ({ kind: 'circular', data: toCircular(...asked) }),
  list: (published, moment, year) => toCircularList(published, year, moment),
  years: yearsOf,
}

/**
 * The letters of a year, or the latest of all.
 *
 * @param year null: none is asked for
 * @returns null when none was sent in that year
 */
export function toCircularList(
  published: Pick<Published, 'circulars' | 'getInvolved'>,
  year: number | null,
  { language }: Pick<Moment, 'language'>,
): CircularList | null {
  const all = latestFirst(published)
  const years = yearsOf(published)
  if (year !== null && !years.includes(year)) return null
  const listed =
    year === null
      ? all.slice(0, mostLatest)
      : all.filter(([, circular]) => yearOf(circular) === year)
  return {
    data: listed.map(([, circular]) => toCircularSummary(circular, language)),
    meta: { year, years, takesReaders: takesReaders(published) },
  }
}

/** `content` is the row of the language shown. */
export function toCircular(
  published: Published,
  id: string,
  { content }: { content: CircularContentRow },
  moment: Moment,
): Circular {
  const { language } = moment
  const circular = published.circulars.get(id)
  if (!circular) throw new Error(`letter ${id} is not public`)
  const summary = toCircularSummary(circular, language)
  const all = latestFirst(published)
  const place = all.findIndex(([other]) => other === id)
  const neighbour = (at: number) => {
    const [, other] = all[at] ?? []
    return other ? toCircularSummary(other, language) : null
  }
  const parts = sentPartsOf(content.sentParts).flatMap(
    (part) => toPart(published, part, summary.locale, moment) ?? [],
  )
  return {
    ...summary,
    parts,
    takesReaders: takesReaders(published),
    previous: neighbour(place + 1),
    next: neighbour(place - 1),
    paths: bySiteLanguage((shown) => listedPath('circulars', circular, shown)),
    translations: writtenLanguages(circular),
    lastModified: isoTime(textIn(circular, language).row.updatedAt),
  }
}

function takesReaders({ getInvolved }: Pick<Published, 'getInvolved'>): boolean {
  return getInvolved[defaultLanguage]?.lettersOn === true
}

function toCircularSummary(circular: CircularDocument, language: Locale): CircularSummary {
  const { row, locale } = textIn(circular, language)
  const { slug, title, lead } = row
  return { slug: slug ?? '', title: title ?? '', sentOn: dayOf(circular), lead, locale }
}

/** Null where what it tells of is not public any more. */
function toPart(
  published: Published,
  part: SentPart,
  locale: Locale,
  moment: Moment,
): CircularPart | null {
  switch (part.kind) {
    case 'words': {
      const text = toRichText(part.text, locale)
      return text.length > 0 ? { kind: 'words', text } : null
    }
    case 'dates': {
      const dates = part.dates.flatMap((date) => toDate(published, date, moment) ?? [])
      // That there were none is what the letter said; that all are gone is not.
      return dates.length === 0 && part.dates.length > 0 ? null : { kind: 'dates', dates }
    }
    case 'document': {
      const { kind, of, id, title, summary } = part
      const path = pathOf(published, of, id, moment.language)
      return path === null ? null : { kind, of, title, summary, path, locale: part.locale }
    }
  }
}

function pathOf(
  published: Published,
  of: Extract<SentPart, { kind: 'document' }>['of'],
  id: string,
  language: Locale,
): string | null {
  const name = of === 'article' ? 'articles' : 'positions'
  const document = published[name].get(id)
  return document ? listedPath(name, document, language) : null
}

/** A date is withdrawn with its meeting, and with what it alone was called by. */
function toDate(published: Published, date: SentDate, moment: Moment): CircularDate | null {
  const { meeting, originalDate, special, when, title, place, off, locale } = date
  if (!published.meetings.has(meeting)) return null
  if (special !== null && !namersOf(published, meeting, originalDate).includes(special)) {
    return null
  }
  const found = findDate(published, meeting, originalDate, moment)
  return { when, title, place, off, locale, path: found && `meetings/${found.key}` }
}

/** The years in which one was sent, latest first. */
function yearsOf({ circulars }: Pick<Published, 'circulars'>): number[] {
  const years = [...circulars.values()].map(yearOf)
  return [...new Set(years)].sort((one, other) => other - one)
}

/** With their ids; of those of one day the one that was made later comes first. */
function latestFirst({ circulars }: Pick<Published, 'circulars'>): [string, CircularDocument][] {
  const when = (circular: CircularDocument) =>
    `${dayOf(circular)} ${isoTime(factsOf(circular).createdAt)}`
  return [...circulars]
    .map(([id, circular]) => ({ id, circular, key: `${when(circular)} ${id}` }))
    .sort((one, other) => Number(one.key < other.key) - Number(one.key > other.key))
    .map(({ id, circular }) => [id, circular])
}

/** The local date on which it was sent. */
function dayOf(circular: CircularDocument): string {
  const { sentOn, createdAt } = factsOf(circular)
  return sentOn ? String(sentOn) : isoTime(createdAt).slice(0, 10)
}

function yearOf(circular: CircularDocument): number {
  return Number(dayOf(circular).slice(0, 4))
}
