import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { defaultLanguage, editedLanguages, isEdited } from '../content/languages'
import { readDateNames } from '../content/reading/dateNames'
import { isType, type DraftedUid, type PlacedUid, type TypesThatAre } from '../content/types'
import { wordsOf } from '../languages'
import { isRecord } from '../records'
import { isPublicSeries } from '../checks/calendar'
import { calendarProblems } from '../checks/calendarProblems'
import { slugErrors } from '../checks/addresses'
import { readDead } from '../checks/deadAddresses'
import { documentErrors, type CheckedDocument } from '../checks/document'
import { linkErrors } from '../checks/links'
import { isSaid, type Found, type Problem } from '../checks/problem'
import { readChecked, readUndrafted, readSiteFor, readSlug } from '../checks/read'
import { publishes, writtenDocuments, writtenEntries, type DocumentAction } from './documentActions'
import { Refusal, refuse } from '../checks/refusal'
import { each } from '../each'
import { chosenTogether, requestLanguage } from '../checks/request'
import { areMenusWrittenAlong } from './menuRows'
import { UnfitFields } from './unfitFields'

/**
 * Refuses to publish what would mislead visitors or shut somebody out, in whatever way it is
 * published; menus and settings, which have no drafts, when they are saved. It is checked inside the
 * transaction, so that a refusal leaves nothing behind. Drafts always save.
 */
export function refuseUnfinished(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context
    if (isType('drafted', uid) && publishes(context)) {
      // Strapi refuses a taken slug itself, but says neither where nor what to do.
      const ofSlug = isType('placed', uid) ? await slugProblems(strapi, uid, context) : []
      refuse(await named(strapi, { ...context, uid }, ofSlug))
      const wasSeries = await isSeriesYet(strapi, context)
      try {
        const result = await next()
        const problems = await problemsOfWritten(strapi, { ...context, uid, wasSeries }, result)
        refuse(await named(strapi, { ...context, uid }, problems))
        return result
      } catch (error) {
        throw await inOwnWords(strapi, { ...context, uid }, error)
      }
    }
    const result = await next()
    const isLive = isType('linking', uid) && isType('immediate', uid)
    if (isLive && !areMenusWrittenAlong() && (action === 'create' || action === 'update')) {
      refuse(
        (await each(writtenEntries(result), (entry) => linkProblems(strapi, uid, entry))).flat(),
      )
    }
    return result
  })
}

/** Whether what is about to be written is a series to visitors. */
async function isSeriesYet(strapi: Core.Strapi, { uid, params }: DocumentAction): Promise<boolean> {
  if (!isType('dated', uid) || !('documentId' in params)) return false
  return isPublicSeries(strapi, String(params.documentId))
}

async function slugProblems(
  strapi: Core.Strapi,
  uid: PlacedUid,
  { params }: DocumentAction,
): Promise<Found[]> {
  const documentId = 'documentId' in params ? String(params.documentId) : null
  const data = 'data' in params && isRecord(params.data) ? params.data : {}
  const given = typeof data['slug'] === 'string' && data['slug'] !== '' ? [data['slug']] : []
  const slugs = new Set([
    ...given,
    ...(documentId === null || given.length > 0
      ? []
      : await readSlugs(strapi, uid, documentId, localesOf(params))),
  ])
  const words = wordsOf(requestLanguage(strapi)).checks
  const found = await each([...slugs], async (slug) =>
    slugErrors(await readSlug(strapi, { uid, documentId }, slug), words),
  )
  return found.flat()
}

async function readSlugs(
  strapi: Core.Strapi,
  uid: PlacedUid,
  documentId: string,
  locales: Locale[],
): Promise<string[]> {
  const rows: { slug: unknown }[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, locale: { $in: locales } },
    select: ['slug'],
  })
  return rows.flatMap(({ slug }) => (typeof slug === 'string' && slug !== '' ? [slug] : []))
}

/** As Strapi reads the parameter: none is the default language, `*` is each. */
function localesOf(params: object): Locale[] {
  const locale: unknown = 'locale' in params ? params.locale : null
  if (locale === '*') return [...editedLanguages]
  if (Array.isArray(locale)) return locale.filter(isEdited)
  return [isEdited(locale) ? locale : defaultLanguage]
}

/** Where Strapi refuses a draft by its schema, all is told that stands in the way, ours first. */
async function inOwnWords(
  strapi: Core.Strapi,
  context: DocumentAction & { uid: DraftedUid },
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof UnfitFields)) return error
  const own = await problemsOfDraft(strapi, context)
  const others = error.problems.filter((problem) => !isSaid(problem, own))
  return new Refusal(await named(strapi, context, [...own, ...others]))
}

async function problemsOfDraft(
  strapi: Core.Strapi,
  { uid, params }: DocumentAction & { uid: DraftedUid },
): Promise<Problem[]> {
  if (!('documentId' in params)) return []
  const documentId = String(params.documentId)
  const words = wordsOf(requestLanguage(strapi)).checks
  const drafts = await each(localesOf(params), async (locale) => {
    return (await readChecked(strapi, { uid, documentId }, locale)) ?? []
  })
  return errorsOf(strapi, drafts.flat(), async ({ locale }) =>
    locale === defaultLanguage ? calendarProblems(strapi, { uid, documentId }, 'draft', words) : [],
  )
}

async function problemsOfWritten(
  strapi: Core.Strapi,
  { uid, params, wasSeries }: DocumentAction & { uid: DraftedUid; wasSeries: boolean },
  result: unknown,
): Promise<Problem[]> {
  const words = wordsOf(requestLanguage(strapi)).checks
  const ofCalendar = await each(writtenDocuments(params, result), (documentId) =>
    calendarProblems(strapi, { uid, documentId }, { wasSeries }, words),
  )
  const drafts = await each(writtenEntries(result), async ({ documentId, locale }) => {
    return (await readChecked(strapi, { uid, documentId }, locale)) ?? []
  })
  return [...ofCalendar.flat(), ...(await errorsOf(strapi, drafts.flat(), () => []))]
}

/** @param calendarOf what the calendar could not show of one */
async function errorsOf(
  strapi: Core.Strapi,
  drafts: readonly CheckedDocument[],
  calendarOf: (draft: CheckedDocument) => Problem[] | Promise<Problem[]>,
): Promise<Found[]> {
  const words = wordsOf(requestLanguage(strapi)).checks
  const site = await readSiteFor(strapi, drafts)
  const found = await each(drafts, async (checked) => {
    const ofCalendar = await calendarOf(checked)
    const dead = await readDead(strapi, checked.content.links, site.addresses)
    return documentErrors(checked, { ofCalendar, site, dead }, words)
  })
  return found.flat()
}

/** Of several documents that are published at once, each problem says of which one it is. */
async function named(
  strapi: Core.Strapi,
  { uid, params }: { uid: DraftedUid; params: object },
  problems: Problem[],
): Promise<Problem[]> {
  if (problems.length === 0 || chosenTogether(strapi).length < 2) return problems
  const documentId = 'documentId' in params ? String(params.documentId) : ''
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, select: ['title'] })
  const language = requestLanguage(strapi)
  const names = await readDateNames(strapi, uid, [documentId], language)
  const title = names.get(documentId) ?? (isRecord(row) ? String(row['title']) : '')
  const { ofDocument } = wordsOf(language).checks
  return problems.map(({ path, message }) => ({ path, message: ofDocument(title, message) }))
}

async function linkProblems(
  strapi: Core.Strapi,
  uid: TypesThatAre<'linking'>,
  entry: { documentId: string; locale: Locale },
): Promise<Found[]> {
  const content = await readUndrafted(strapi, uid, entry)
  const { addresses } = await readSiteFor(strapi, [{ uid, content }])
  const dead = await readDead(strapi, content.links, addresses)
  return linkErrors(content, addresses, dead, wordsOf(requestLanguage(strapi)).checks)
}
