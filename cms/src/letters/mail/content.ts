import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import type { Settings } from '../../settings'
import { midnightInDays } from '../../calendar/times'
import { ownColours } from '../../content/colours/ownColours'
import { address, defaultLanguage } from '../../content/languages'
import { told, toldNames } from '../../content/mappers/listed'
import { toShareImage } from '../../content/mappers/media'
import { isOff, occurrencesOfAll, take, type Moment } from '../../content/mappers/occurrences'
import { namersOf } from '../../content/mappers/specialDates'
import type { ToldName } from '../../content/mappers/told'
import { signalColour } from '../../content/palettes'
import { listedPath } from '../../content/reading/below'
import { listed } from '../../content/reading/listed'
import type { Published } from '../../content/reading/published'
import { siteZone } from '../../content/reading/zones'
import type { Locale, NewsEntry, Occurrence } from '../../contract'
import { placeInWords, titleInWords, whenInWords } from '../../involve/mails/dates'
import { wordsOf } from '../../languages'
import { isRecord } from '../../records'
import type { LetterEntry, LetterItem } from '../contract'
import { mostDates } from '../limits'
import type { LetterWords } from '../words/words'
import { markName } from './marks'

/** A letter in one language, with all that it says; how it looks is another matter. */
export interface LetterContent {
  language: Locale
  words: LetterWords
  branch: string
  subject: string
  /** Absolute addresses, in that language. */
  site: string
  allDates: string
  calendar: string
  /** `#rrggbb`, by day and at night. */
  colours: { day: string; night: string }
  blocks: LetterBlock[]
}

export type LetterBlock =
  | { kind: 'words'; text: string }
  | { kind: 'dates'; dates: LetterDate[] }
  | LetterDocument

export interface LetterDate {
  /** documentId. */
  meeting: string
  originalDate: string
  /** documentId of what gives it words of its own; null: it is like any other date. */
  special: string | null
  when: string
  title: string
  /** The language of the title. */
  locale: Locale
  place: string
  off: 'cancelled' | 'postponed' | null
  address: string
}

export interface LetterDocument {
  kind: 'document'
  /** What it is. */
  of: NewsEntry['kind']
  /** documentId. */
  id: string
  title: string
  summary: string | null
  /** The language of both. */
  locale: Locale
  address: string
  /** Only with a text in its place: many programs show pictures when they are asked to. */
  picture: { address: string; alternativeText: string } | null
}

/** Where a letter's content comes from. */
export interface LetterSource {
  strapi: Core.Strapi
  published: Published
  now: Temporal.Instant
}

/** Puts together what a letter says in a language, as things are now. */
export async function contentOf(
  source: LetterSource,
  { texts, items }: LetterEntry,
  language: Locale,
): Promise<LetterContent> {
  const { strapi, published } = source
  const { siteUrl } = strapi.config.get<Settings>('settings')
  const site = (path: string) => siteUrl + address(path, language)
  const settings = published.settings[language] ?? published.settings[defaultLanguage]
  const day = signalColour(published.settings[defaultLanguage] ?? {})
  const text = texts[language]
  const blocks: LetterBlock[] = []
  if (text?.words) blocks.push({ kind: 'words', text: markName(text.words) })
  // One after the other: a transaction has one connection.
  for (const item of items) {
    const block = await blockOf(source, item, { language, site })
    if (block) blocks.push(block)
  }
  return {
    language,
    words: wordsOf(language).letters,
    branch: settings?.branchName ?? '',
    subject: markName(text?.subject ?? ''),
    site: site(''),
    allDates: site('meetings'),
    calendar: site('calendar.ics'),
    colours: { day, night: ownColours(day, null).dark.signal },
    blocks,
  }
}

interface Where {
  language: Locale
  site: (path: string) => string
}

/** Null where there is nothing to be told in that language, or what is meant is not public any more. */
async function blockOf(
  source: LetterSource,
  item: LetterItem,
  { language, site }: Where,
): Promise<LetterBlock | null> {
  switch (item.kind) {
    case 'words': {
      const text = item.texts[language] ?? ''
      return text === '' ? null : { kind: 'words', text: markName(text) }
    }
    case 'dates':
      return { kind: 'dates', dates: datesOf(source, item.weeks, { language, site }) }
    case 'article':
    case 'position':
      return documentOf(source, item, { language, site })
  }
}

/** The dates of so many weeks that have not ended yet, soonest first. */
export function comingDates(
  published: Published,
  weeks: number,
  { language, now }: Moment,
): Occurrence[] {
  const span = { from: now, to: midnightInDays(siteZone(published.settings), now, weeks * 7) }
  const dates = occurrencesOfAll(published, span, language, { offOnceFrom: now })
  return take(dates, mostDates)
}

function datesOf(
  { published, now }: LetterSource,
  weeks: number,
  { language, site }: Where,
): LetterDate[] {
  return comingDates(published, weeks, { language, now }).map((date) => ({
    ...placeOf(published, date),
    when: whenInWords(date, { language, now }),
    title: titleInWords(date, language),
    locale: date.locale,
    place: placeInWords(date, language),
    off: isOff(date.status) ? (date.status === 'cancelled' ? 'cancelled' : 'postponed') : null,
    address: site(`meetings/${date.key}`),
  }))
}

/** Which date of which meeting it is. */
function placeOf(
  published: Published,
  { slug, originalDate }: Occurrence,
): Pick<LetterDate, 'meeting' | 'originalDate' | 'special'> {
  const meeting = published.meetingIds.get(slug) ?? ''
  const [special = null] = namersOf(published, meeting, originalDate)
  return { meeting, originalDate, special }
}

/** By which name what a letter can lead to is read. */
export function namesTold(kind: NewsEntry['kind']): ToldName[] {
  return toldNames.filter((name) => told[name].news?.kind === kind)
}

async function documentOf(
  source: LetterSource,
  { kind, id }: Extract<LetterItem, { id: string }>,
  where: Where,
): Promise<LetterDocument | null> {
  for (const name of namesTold(kind)) {
    const found = await documentTold(source, name, id, where)
    if (found) return { ...found, of: kind, id }
  }
  return null
}

async function documentTold<Name extends ToldName>(
  { strapi, published }: LetterSource,
  name: Name,
  id: string,
  { language, site }: Where,
): Promise<Omit<LetterDocument, 'of' | 'id'> | null> {
  const { news } = told[name]
  const document = news && new Map(news.of(published)).get(id)
  if (!document) return null
  const { title, summary, locale } = news.say(published, document, language)
  return {
    kind: 'document',
    ...{ title, summary, locale },
    address: site(listedPath(name, document, language)),
    picture: pictureOf(
      await listed[name].readTexts(strapi, id, defaultLanguage),
      locale,
      strapi.config.get<Settings>('settings').siteUrl,
    ),
  }
}

/** Wide enough for a letter on a sharp screen. */
const enoughPixels = 800

function pictureOf(row: unknown, language: Locale, siteUrl: string): LetterDocument['picture'] {
  const file: unknown = isRecord(row) ? row['image'] : null
  const image = isRecord(file) ? toShareImage(file, language) : null
  if (!image || image.alternativeText.trim() === '') return null
  const smaller = image.smaller.find(({ width }) => width >= enoughPixels)
  // What programs show everywhere is the uploaded file itself; where that is too heavy, a version of it.
  const { url } = image.url.endsWith('.webp') ? (smaller ?? image) : image
  return { address: siteUrl + url, alternativeText: image.alternativeText }
}
