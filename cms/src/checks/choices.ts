import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage, isAtDesk } from '../content/languages'
import { isType, typesThatAre, type TypesThatAre } from '../content/types'
import { isRecord } from '../records'
import type { Locale } from '../contract'
import { fieldName } from './words/sentences'
import { languageName, wordsOf } from '../languages'
import { closedDaysInWords, dateNameInWords } from '../content/inWords/dates'
import { attributesOf, componentsOf } from './read'
import { populateAll, type Attribute, type Attributes, type Components } from './schema'
import { each } from '../each'
import type { ReportedLink } from './reportedLink'

type Row = Record<string, unknown>

/** A place, a topic: whatever is chosen in a field of something else. */
export interface Chosen {
  uid: string
  documentId: string
}

/**
 * Where visitors read what is chosen, each field of each document once.
 *
 * @param language in which the documents and fields are named
 */
export async function readChosenIn(
  strapi: Core.Strapi,
  chosen: Chosen,
  language: Locale,
): Promise<ReportedLink[]> {
  // Meetings first, since most is chosen there; pages last.
  const sources = typesThatAre('public').reverse()
  const places = await each(sources, (uid) => placesIn(strapi, uid, chosen, language))
  return places.flat()
}

/**
 * Where visitors read, in a language other than the default one, what is chosen there: facts that are the
 * same in every language are read from the default one.
 */
export async function readChosenInTranslations(
  strapi: Core.Strapi,
  chosen: Chosen,
  locale: Locale,
  language: Locale,
): Promise<ReportedLink[]> {
  const places = await each(typesThatAre('public'), (uid) =>
    placesIn(strapi, uid, chosen, language, locale),
  )
  const { fieldInLanguage } = wordsOf(language).checks
  const inWords = languageName(locale, language)
  return places.flat().map((place) => ({ ...place, where: fieldInLanguage(place.where, inWords) }))
}

async function placesIn(
  strapi: Core.Strapi,
  uid: TypesThatAre<'public'>,
  chosen: Chosen,
  language: Locale,
  translation?: Locale,
): Promise<ReportedLink[]> {
  const attributes = attributesOf(strapi, uid)
  const components = componentsOf(strapi)
  const asked = translation === undefined ? attributes : localizedOf(attributes)
  const choosing = whereChosen(asked, components, chosen)
  if (choosing === null) return []
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: {
      ...choosing,
      ...(isType('drafted', uid) && { publishedAt: { $notNull: true } }),
      ...(translation !== undefined && { locale: translation }),
    },
    populate: {
      ...populateAll(attributes, components),
      ...('meeting' in attributes && { meeting: { select: ['documentId', 'title'] } }),
      ...(isType('ofDays', uid) && { venue: { select: ['documentId', 'name'] } }),
    },
    orderBy: { id: 'asc' },
  })
  const told = new Map<string, ReportedLink>()
  for (const row of rows.filter(isAtDesk).sort(inLanguage(language))) {
    const documentId = String(row['documentId'])
    for (const field of fieldsChoosing(row, asked, components, chosen)) {
      if (isType('ofDays', uid) && field === 'venue' && isOver(row)) continue
      const key = `${documentId} ${field}`
      const where = fieldName([field], wordsOf(language).checks)
      const title = choiceTitle(uid, row, language)
      if (!told.has(key)) told.set(key, { uid, documentId, title, where, isPublished: true })
    }
  }
  return [...told.values()]
}

function localizedOf(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([, { pluginOptions }]) => pluginOptions?.i18n?.localized !== false,
    ),
  )
}

/** Closed days that are over everywhere keep nobody from giving a place up. */
function isOver({ lastDay }: Row): boolean {
  const yesterday = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 }).toString()
  return typeof lastDay === 'string' && lastDay < yesterday
}

/** First what the reader reads, then the default language. */
function inLanguage(language: Locale) {
  const rank = ({ locale }: Row) => (locale === language ? 0 : locale === defaultLanguage ? 1 : 2)
  return (one: Row, other: Row) => rank(one) - rank(other)
}

function choiceTitle(uid: string, row: Row, language: Locale): string {
  const { title, venue, meeting, originalDate } = row
  if (typeof title === 'string') return title
  if (isType('ofDays', uid)) {
    const place = isRecord(venue) && typeof venue['name'] === 'string' ? venue['name'] : ''
    return closedDaysInWords(
      place,
      { firstDay: row['firstDay'], lastDay: row['lastDay'] },
      language,
    )
  }
  const about = isRecord(meeting) && typeof meeting['title'] === 'string' ? meeting['title'] : ''
  return dateNameInWords(about, originalDate, language)
}

/**
 * The rows that can choose it, as Strapi's query asks for them: there can be thousands of meetings.
 * Sections can't be asked, so that all that have some are read. Null: no field can.
 */
function whereChosen(
  attributes: Attributes,
  components: Components,
  chosen: Chosen,
): object | null {
  const ways = Object.entries(attributes).flatMap(([name, attribute]) => {
    const way = wayOf(attribute, components, chosen)
    return way === null ? [] : [{ name, way }]
  })
  if (ways.length === 0) return null
  if (ways.some(({ way }) => way === 'any')) return {}
  return { $or: ways.map(({ name, way }) => ({ [name]: way })) }
}

function wayOf(
  attribute: Attribute,
  components: Components,
  chosen: Chosen,
): object | 'any' | null {
  switch (attribute.type) {
    case 'relation':
      // Strapi's own lead to the other languages of the same document.
      return attribute.target === chosen.uid && attribute.visible !== false
        ? { documentId: chosen.documentId }
        : null
    case 'component':
      return whereChosen(components(attribute.component ?? ''), components, chosen)
    case 'dynamiczone': {
      const parts = attribute.components ?? []
      const can = parts.some((uid) => whereChosen(components(uid), components, chosen) !== null)
      return can ? 'any' : null
    }
    default:
      return null
  }
}

function fieldsChoosing(
  row: Row,
  attributes: Attributes,
  components: Components,
  chosen: Chosen,
): string[] {
  const chooses = (value: unknown, { type, target, component }: Attribute): boolean =>
    [value].flat().some((one) => {
      if (!isRecord(one)) return false
      if (type === 'relation') {
        return target === chosen.uid && one['documentId'] === chosen.documentId
      }
      if (type !== 'component' && type !== 'dynamiczone') return false
      const inside = components(
        type === 'component' ? (component ?? '') : String(one['__component']),
      )
      return fieldsChoosing(one, inside, components, chosen).length > 0
    })
  return Object.entries(attributes)
    .filter(([name, attribute]) => chooses(row[name], attribute))
    .map(([name]) => name)
}
