import type { Core, UID } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { dateOf } from '../calendar/occurrences'
import type { Locale, SupportWay } from '../contract'
import { isRecord } from '../records'
import { defaultLanguage, normalizeAddress, onlyInField, onlyLanguage } from '../content/languages'
import { PageTree } from '../content/reading/pageTree'
import { draftsOf, publicOf, readPlaced, type PlacedRow } from '../content/reading/placed'
import { withTextsOfPictures } from '../content/reading/picturesInTexts'
import { readMeetingRow, readRedirects } from '../content/reading/queries'
import { readBoundPages, readOfSettings } from '../content/reading/siteSettings'
import { readSiteZone } from '../content/reading/zones'
import { isType, listOf, typesThatAre, typeThatIs, type PlacedUid } from '../content/types'
import { isReservedSlug } from './reservedSlugs'
import type { PlacedPage } from './addresses'
import { readPlan } from './calendar'
import { citedAt } from './citedSlugs'
import { contentOf, type Content } from './content'
import type { CheckedDocument, CheckedSite } from './document'
import { fieldsIn, type Schemas } from './fields'
import type { JoinLink } from './joinLinks'
import { localizedOnly, populateAll, sharedOnly, type Attributes } from './schema'
import { addressOn, SiteAddresses, type Reference } from './siteAddresses'
import { byLanguage, isSpoken } from '../languages'
import { dateAt } from '../zones/zonedTime'

type Strapi = Core.Strapi
type Row = Record<string, unknown>

/** Everything that stands in a document's draft, or null when there is none in this language. */
export async function readDraft(
  strapi: Strapi,
  { uid, documentId }: Reference,
  locale: Locale,
): Promise<Row | null> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: populateAll(attributesOf(strapi, uid), componentsOf(strapi)),
  })
  return isRecord(row) ? withTextsOfPictures(strapi, row) : null
}

/** A draft in one language, and what it has in the language of which the facts are taken. */
export interface DraftRows {
  row: Row
  /** null: it is not written in that language. */
  facts: Row | null
}

/** Null when there is no draft in this language. */
export async function readDraftRows(
  strapi: Strapi,
  reference: Reference,
  locale: Locale,
): Promise<DraftRows | null> {
  const row = await readDraft(strapi, reference, locale)
  if (!row) return null
  const isOfFacts = locale === defaultLanguage
  return { row, facts: isOfFacts ? row : await readDraft(strapi, reference, defaultLanguage) }
}

/** A draft as the checks look at it; null when there is none in this language. */
export async function readChecked(
  strapi: Strapi,
  reference: Reference,
  locale: Locale,
): Promise<CheckedDocument | null> {
  const rows = await readDraftRows(strapi, reference, locale)
  return rows && checkedOf(strapi, reference, locale, rows)
}

/** The same of a draft that is read already. */
export async function checkedOf(
  strapi: Strapi,
  reference: Reference,
  locale: Locale,
  { row, facts }: DraftRows,
): Promise<CheckedDocument> {
  const { uid, documentId } = reference
  const attributes = attributesOf(strapi, uid)
  const own = locale === defaultLanguage ? attributes : localizedOnly(attributes)
  const content = contentOf(row, own, componentsOf(strapi))
  const shared = locale === defaultLanguage ? {} : sharedOnly(attributes)
  const slug = textIn(row, 'slug')
  return {
    uid,
    documentId,
    locale,
    title: textIn(row, 'title'),
    slug:
      slug === '' || !isType('placed', uid)
        ? null
        : await readSlug(strapi, { uid, documentId }, slug),
    content,
    pictures: [...content.pictures, ...contentOf(facts, shared, componentsOf(strapi)).pictures],
    fields: fieldsIn(uid, row, schemasOf(strapi)),
    lacking: locale === defaultLanguage ? [] : rowsLackingIn(row, facts, own),
    ...(await readWritten(strapi, reference)),
    onlyIn: onlyLanguage(facts?.[onlyInField]),
    meeting: isType('dated', uid) ? await readMeeting(strapi, facts ?? row) : null,
    person: isType('consented', uid) ? await readPerson(strapi, facts ?? row) : null,
    discussion: await readDiscussion(strapi, facts ?? row),
    wasSent: isType('sent', uid) ? row['sentParts'] !== null : null,
  }
}

/** The fields of a translation that hold no rows, where those of its original do. */
function rowsLackingIn(translation: Row, original: Row | null, attributes: Attributes): string[] {
  const hasRows = (row: Row | null, name: string) => {
    const rows = row?.[name]
    return Array.isArray(rows) && rows.length > 0
  }
  return Object.entries(attributes)
    .filter(([, { type }]) => type === 'dynamiczone' || type === 'component')
    .map(([name]) => name)
    .filter((name) => hasRows(original, name) && !hasRows(translation, name))
}

/** What a document of a type without drafts holds in one language. */
export async function readUndrafted(
  strapi: Strapi,
  uid: UID.ContentType,
  { documentId, locale }: { documentId: string; locale: Locale },
): Promise<Content> {
  const attributes = attributesOf(strapi, uid)
  const components = componentsOf(strapi)
  const isLocalized = Object.keys(localizedOnly(attributes)).length > 0
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, ...(isLocalized ? { locale } : {}) },
    populate: populateAll(attributes, components),
  })
  return contentOf(row, attributes, components)
}

/** Whether a slug can be had by a document. Whoever has it in public keeps it, whatever drafts say. */
export async function readSlug(
  strapi: Strapi,
  { uid, documentId }: { uid: PlacedUid; documentId: string | null },
  slug: string,
) {
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { slug }, select: ['documentId', 'title', 'publishedAt'] })
  const isOwn = (row: Row) => row['documentId'] === documentId
  const isPublic = (row: Row) => row['publishedAt'] !== null
  const others = rows.filter((row) => !isOwn(row))
  const holder =
    others.find(isPublic) ??
    (rows.some((row) => isOwn(row) && isPublic(row)) ? undefined : others[0])
  return {
    slug,
    isReserved: isReservedSlug(uid, slug),
    takenBy: holder
      ? textIn(holder, 'title')
      : await citingTitle(strapi, { uid, documentId }, slug),
  }
}

/** The title of another document that is cited there; null: none is. */
async function citingTitle(
  strapi: Strapi,
  { uid, documentId }: { uid: PlacedUid; documentId: string | null },
  slug: string,
): Promise<string | null> {
  const cited = await citedAt(strapi, uid, slug)
  if (cited === null || cited === documentId) return null
  const row: Row | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId: cited }, select: ['title'], orderBy: { id: 'asc' } })
  return row && textIn(row, 'title')
}

async function readWritten(strapi: Strapi, { uid, documentId }: Reference) {
  const rows: { locale?: unknown; publishedAt?: unknown }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['locale', 'publishedAt'] })
  return {
    written: new Set(rows.map(({ locale }) => locale).filter(isSpoken)),
    isOriginalPublic: rows.some(
      ({ locale, publishedAt }) => locale === defaultLanguage && publishedAt !== null,
    ),
  }
}

async function readMeeting(strapi: Strapi, facts: Row) {
  const venue = isRecord(facts['venue']) ? textIn(facts['venue'], 'documentId') : null
  const known: unknown =
    venue === null
      ? null
      : await strapi.db.query(typeThatIs('place')).findOne({
          where: { documentId: venue, locale: defaultLanguage },
          populate: { access: true },
        })
  return {
    isOff: facts['planStatus'] === 'cancelled' || facts['planStatus'] === 'postponed',
    isOnline: facts['attendance'] === 'online',
    hasVenue: venue !== null,
    isAccessKnown:
      saysSomething(facts['access']) || (isRecord(known) && saysSomething(known['access'])),
  }
}

async function readPerson(strapi: Strapi, facts: Row) {
  return {
    consentOn: dayIn(facts, 'consentOn'),
    today: dateAt(Temporal.Now.instant(), await readSiteZone(strapi)).toString(),
  }
}

async function readDiscussion(strapi: Strapi, facts: Row) {
  const day = dayIn(facts, 'discussedOn')
  const { meeting } = facts
  if (day === null || !isRecord(meeting)) return null
  const documentId = textIn(meeting, 'documentId')
  const plan = await readPlan(strapi, documentId)
  const row = await readMeetingRow(strapi, documentId, defaultLanguage, 'draft')
  return { day, meeting: row?.title ?? '', isDate: plan !== null && dateOf(plan, day) !== null }
}

/** A local date; null: none is chosen. */
export function dayIn(row: Row, field: string): string | null {
  const day = row[field]
  return typeof day === 'string' && day !== '' ? day : null
}

function saysSomething(access: unknown): boolean {
  if (!isRecord(access)) return false
  return ['stepFree', 'masks', 'signLanguage', 'childcare'].some((fact) => Boolean(access[fact]))
}

/**
 * What is asked of the rest of the site to tell what stops some documents from being published: whoever
 * publishes waits for it, so that what none of these asks is not read.
 */
export function readSiteFor(
  strapi: Strapi,
  documents: readonly { uid: string; content: Pick<Content, 'links'> }[],
): Promise<CheckedSite> {
  const origin = strapi.config.get<string>('settings.siteUrl')
  const asksForOthers = documents.some(({ content: { links } }) =>
    links.some(
      ({ target, narrows }) =>
        narrows || (target.kind === 'url' && addressOn(origin, target.url) !== null),
    ),
  )
  if (asksForOthers) return readSite(strapi)
  const isOneOfThese = (type: string) => documents.some(({ uid }) => uid === type)
  return readSite(strapi, typesThatAre('nested').filter(isOneOfThese))
}

/**
 * What is asked of the rest of the site, drafts included.
 *
 * @param uids of which types; left out: all that have addresses
 */
export async function readSite(
  strapi: Strapi,
  uids: readonly PlacedUid[] = typesThatAre('placed'),
): Promise<CheckedSite> {
  // One after the other: a transaction has one connection.
  const bound = await readBoundPages(strapi)
  const placed = [...(await readPlaced(strapi, uids))]
  const pages = placed.filter(([uid]) => isType('nested', uid)).flatMap(([, rows]) => rows)
  const listed = placed.filter(([uid]) => listOf(uid) !== undefined)
  const redirects = await readRedirects(strapi)
  const drafts = draftsOf(pages)
  const addresses = new SiteAddresses(
    {
      pages: {
        drafts: new PageTree(drafts, bound),
        published: new PageTree(publicOf(pages), bound),
      },
      listed: new Map(
        listed.map(([uid, rows]) => [
          uid,
          byLanguage((language) =>
            slugsIn(rows, isType('oneSlug', uid) ? defaultLanguage : language),
          ),
        ]),
      ),
      redirects: new Map(
        redirects.map(({ from, to, page }) => [
          normalizeAddress(from ?? ''),
          { page: page?.documentId ?? null, to: to || null },
        ]),
      ),
    },
    strapi.config.get<string>('settings.siteUrl'),
  )
  return {
    addresses,
    drafts: draftTitles(placed.flatMap(([, rows]) => rows)),
    joinLinks: await readJoinLinks(strapi),
    supportWays: await readSupportWays(strapi),
    pages: placedPages(drafts),
  }
}

async function readSupportWays(strapi: Strapi): Promise<Set<SupportWay>> {
  const addresses = await readOfSettings<Record<`${SupportWay}Url`, string | null>>(
    strapi,
    'donateUrl',
    'joinUrl',
  )
  return new Set((['donate', 'join'] as const).filter((way) => addresses?.[`${way}Url`]))
}

/** Those of all meetings, in drafts too: what is not public yet can be let out as well. */
export async function readJoinLinks(strapi: Strapi): Promise<JoinLink[]> {
  const rows: Row[] = await strapi.db.query(typeThatIs('dated')).findMany({
    where: { joinLink: { $notNull: true } },
    select: ['documentId', 'title', 'joinLink'],
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({
    meeting: textIn(row, 'documentId'),
    title: textIn(row, 'title'),
    link: textIn(row, 'joinLink'),
  }))
}

function placedPages(
  drafts: ReadonlyMap<string, ReadonlyMap<Locale, PlacedRow>>,
): Map<string, PlacedPage> {
  return new Map(
    [...drafts].map(([id, translations]) => {
      const facts = translations.get(defaultLanguage)
      return [id, { title: facts?.title ?? '', parent: facts?.parent?.documentId ?? null }]
    }),
  )
}

function slugsIn(rows: PlacedRow[], language: Locale): Map<string, string> {
  return new Map(
    rows
      .filter(({ locale, slug }) => locale === language && slug !== '')
      .map(({ slug, documentId }) => [slug, documentId]),
  )
}

function draftTitles(rows: PlacedRow[]): Map<string, string> {
  const titles = new Map(rows.map(({ documentId, title }) => [documentId, title]))
  for (const { documentId, isPublished } of rows) if (isPublished) titles.delete(documentId)
  return titles
}

/** The fields of a content type. */
export function attributesOf(strapi: Strapi, uid: UID.ContentType): Attributes {
  return strapi.contentType(uid).attributes
}

/** Gives the fields of any content type or component. */
export function schemasOf(strapi: Strapi): Schemas {
  const components = componentsOf(strapi)
  return (uid) =>
    Object.values(strapi.contentTypes).find((type) => type.uid === uid)?.attributes ??
    components(uid)
}

/** Gives the fields of any component. */
export function componentsOf(strapi: Strapi) {
  return (uid: string): Attributes =>
    Object.values(strapi.components).find((component) => component.uid === uid)?.attributes ?? {}
}

function textIn(row: Row, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}
