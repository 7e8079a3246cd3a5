import type { Core } from '@strapi/strapi'
import { readChosenIn, readChosenInTranslations, type Chosen } from '../checks/choices'
import { readLinkedFrom } from '../checks/linkedFrom'
import { readSite } from '../checks/read'
import type { ReportedLink } from '../checks/reportedLink'
import type { Requester } from '../checks/requester'
import type { Reference } from '../checks/siteAddresses'
import { placesInWords } from '../checks/words/sentences'
import { defaultLanguage, isEdited } from '../content/languages'
import { isType } from '../content/types'
import type { Locale } from '../contract'
import { each } from '../each'
import { languageName, wordsOf } from '../languages'
import { keepsPublished } from './contributors'
import { takesAll } from './documentActions'
import { isHomePage } from './homePage'

/** What keeps a document from being taken away, with what has to be done first. */
export interface Obstacle {
  /** Names the first of the places. */
  sentence: string
  /** The same above a list of the places. */
  aboveList: string
  /** What has to be changed first. */
  places: ReportedLink[]
}

/** How somebody asks. */
export interface Asking {
  language: Locale
  /** Documents that go with it: what they lead to is not missed. */
  together: readonly string[]
}

/** Who wants to delete what, in which language; '*': in all. */
export interface Deleting extends Asking {
  person: Requester | null
  locale: string | null
}

/** What would refuse an editor's deletion, told before anybody asks for it. Null: nothing. */
export async function obstacleToDeleting(
  strapi: Core.Strapi,
  target: Chosen,
  { person, locale, ...asking }: Deleting,
): Promise<Obstacle | null> {
  const words = wordsOf(asking.language)
  const params = locale === null ? {} : { locale }
  if (person && (await keepsPublished(strapi, target, params, person))) {
    return only(words.rules.deleted)
  }
  if (!takesAll(params)) return obstacleInTranslation(strapi, target, params, 'delete', asking)
  if (isType('single', target.uid)) return only(words.checks.singleKept())
  if (isType('nested', target.uid) && (await isHomePage(strapi, target.documentId))) {
    return only(words.checks.homePageNeeded())
  }
  return obstacleForEditors(strapi, target, params, asking)
}

/** What refuses editors: more than it does programs. */
export async function obstacleForEditors(
  strapi: Core.Strapi,
  target: Chosen,
  params: object,
  asking: Asking,
): Promise<Obstacle | null> {
  const { uid, documentId } = target
  const ofLanguage = await obstacleOfLanguage(strapi, target, params, asking.language)
  if (ofLanguage) return ofLanguage
  return isType('drafted', uid)
    ? obstacleOfLinks(strapi, { uid, documentId }, 'delete', asking)
    : obstacleOfChoices(strapi, target, asking.language)
}

/**
 * What refuses programs as well: closed days and changes of dates say at once where dates are held
 * instead, and would say so without a place.
 */
export async function obstacleForPrograms(
  strapi: Core.Strapi,
  target: Chosen,
  { language }: Asking,
): Promise<Obstacle | null> {
  if (!isType('place', target.uid)) return null
  const places = await readChosenIn(strapi, target, language)
  const { checks, rules } = wordsOf(language)
  return obstacleOf(
    places.filter(({ uid }) => isType('immediate', uid)),
    checks.chosenIn,
    rules.chosenInThese,
    language,
  )
}

/**
 * What keeps a translation from being taken away: sections of the same language in which it is chosen,
 * which would show less, or what is of all in place of what is of one. Links need no translation: they
 * lead by an address then (`translatedLinks.ts`).
 */
export async function obstacleInTranslation(
  strapi: Core.Strapi,
  target: Chosen,
  params: object,
  action: 'delete' | 'unpublish',
  { language, together }: Asking,
): Promise<Obstacle | null> {
  if (isType('nested', target.uid)) return null
  const locales = 'locale' in params ? [params.locale].flat().filter(isEdited) : []
  const found = await each(locales, (locale) =>
    readChosenInTranslations(strapi, target, locale, language),
  )
  const places = found.flat().filter(({ documentId }) => !together.includes(documentId))
  const { checks, rules } = wordsOf(language)
  return action === 'delete'
    ? obstacleOf(places, checks.chosenIn, rules.chosenInThese, language)
    : obstacleOf(places, checks.chosenWhilePublic, rules.chosenInTheseWhilePublic, language)
}

function only(sentence: string): Obstacle {
  return { sentence, aboveList: sentence, places: [] }
}

/** Without its default language nothing is public: translations would stay that nobody sees. */
async function obstacleOfLanguage(
  strapi: Core.Strapi,
  { uid, documentId }: Chosen,
  params: object,
  language: Locale,
): Promise<Obstacle | null> {
  if (!('locale' in params) || params.locale !== defaultLanguage) return null
  const rows: { locale: Locale }[] = await strapi.db.query(uid).findMany({
    where: { documentId, locale: { $ne: defaultLanguage } },
    select: ['locale'],
    orderBy: { id: 'asc' },
  })
  if (rows.length === 0) return null
  const others = [...new Set(rows.map(({ locale }) => languageName(locale, language)))]
  const first = languageName(defaultLanguage, language)
  return only(wordsOf(language).rules.firstLanguage(first, others))
}

/** What would refuse to take a document off the site, told before anybody asks for it. Null: nothing. */
export async function obstacleToUnpublishing(
  strapi: Core.Strapi,
  { uid, documentId }: Chosen,
  { locale, ...asking }: Deleting,
): Promise<Obstacle | null> {
  if (!isType('drafted', uid)) return null
  const params = locale === null ? {} : { locale }
  if (!takesAll(params)) {
    return obstacleInTranslation(strapi, { uid, documentId }, params, 'unpublish', asking)
  }
  if (isType('nested', uid) && (await isHomePage(strapi, documentId))) {
    return only(wordsOf(asking.language).checks.homePageNeeded())
  }
  return obstacleWhilePublic(strapi, { uid, documentId }, asking)
}

/** What leads visitors to a document that they see. */
export async function obstacleWhilePublic(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
  asking: Asking,
): Promise<Obstacle | null> {
  const where = { documentId, publishedAt: { $notNull: true } }
  if ((await strapi.db.query(uid).count({ where })) === 0) return null
  return obstacleOfLinks(strapi, { uid, documentId }, 'unpublish', asking)
}

/** What leads visitors to a document. */
async function obstacleOfLinks(
  strapi: Core.Strapi,
  target: Reference,
  action: 'delete' | 'unpublish',
  { language, together }: Asking,
): Promise<Obstacle | null> {
  const { addresses } = await readSite(strapi)
  const links = await readLinkedFrom(strapi, target, addresses, language)
  const places = links.filter(
    ({ isPublished, documentId }) => isPublished && !together.includes(documentId),
  )
  const { checks, rules } = wordsOf(language)
  return action === 'delete'
    ? obstacleOf(places, checks.linkedFrom, rules.linkedFromThese, language)
    : obstacleOf(places, checks.linkedWhilePublic, rules.linkedFromTheseWhilePublic, language)
}

/** What visitors read a place, a topic or an interest in. */
async function obstacleOfChoices(
  strapi: Core.Strapi,
  chosen: Chosen,
  language: Locale,
): Promise<Obstacle | null> {
  const { checks, rules } = wordsOf(language)
  const places = await readChosenIn(strapi, chosen, language)
  const found = obstacleOf(places, checks.chosenIn, rules.chosenInThese, language)
  if (found) return found
  const entries = await countEntries(strapi, chosen)
  return entries > 0 ? only(checks.chosenInEntries(entries)) : null
}

function obstacleOf(
  places: ReportedLink[],
  sentence: (places: string) => string,
  aboveList: string,
  language: Locale,
): Obstacle | null {
  if (places.length === 0) return null
  const { checks } = wordsOf(language)
  const named = places.map(({ title, where }) => checks.placeOf(title, where))
  return { sentence: sentence(placesInWords(named, checks)), aboveList, places }
}

/** Those of people who have chosen an interest. */
export async function countEntries(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Chosen, 'uid' | 'documentId'>,
): Promise<number> {
  if (uid !== 'api::interest.interest') return 0
  return strapi.db
    .query('api::involvement-entry.involvement-entry')
    .count({ where: { interests: { $containsi: `"${documentId}"` } } })
}
