import type { Core } from '@strapi/strapi'
import { isAtDesk } from '../content/languages'
import { isRecord } from '../records'
import type { Locale } from '../contract'
import { contentOf, type FoundLink } from './content'
import { linkingTitle } from './linkingTitle'
import { destinationOf } from './links'
import { fieldName } from './words/sentences'
import { wordsOf } from '../languages'
import { attributesOf, componentsOf } from './read'
import { populateLeading } from './schema'
import type { Reference, SiteAddresses } from './siteAddresses'
import { each } from '../each'
import type { ReportedLink } from './reportedLink'
import { isType, typesThatAre, type TypesThatAre } from '../content/types'

type Strapi = Core.Strapi
type Row = Record<string, unknown>

type Source = TypesThatAre<'linking'>

/** Whatever leads to a document: texts, sections, menus, the settings, pages below it. */
export async function readLinkedFrom(
  strapi: Strapi,
  target: Reference,
  addresses: SiteAddresses,
  language: Locale,
): Promise<ReportedLink[]> {
  if (!isType('placed', target.uid)) return []
  const found = await each(typesThatAre('linking'), async (uid) => {
    const rows = await readRows(strapi, uid, target)
    return rows.flatMap((row) => linksIn(strapi, uid, row, target, addresses, language))
  })
  return together(found.flat())
}

/**
 * Of meetings, of which there can be thousands, only those whose texts name the slug: a relation to
 * other documents they have not.
 */
async function readRows(strapi: Strapi, uid: Source, target: Reference): Promise<Row[]> {
  const only = isType('dated', uid) ? await meetingsNaming(strapi, target) : null
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    ...(only && { where: { id: { $in: only } } }),
    orderBy: { id: 'asc' },
    populate: populateLeading(attributesOf(strapi, uid), target.uid, componentsOf(strapi)),
  })
  return rows.filter(isRecord).filter(isAtDesk)
}

async function meetingsNaming(strapi: Strapi, { uid, documentId }: Reference): Promise<number[]> {
  const rows: { slug: unknown }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['slug'] })
  const slugs = rows.flatMap(({ slug }) => (typeof slug === 'string' && slug !== '' ? [slug] : []))
  return strapi.db.transaction(async ({ trx }) => {
    const ids: number[] = []
    for (const slug of new Set(slugs)) {
      const found: { id: number }[] = await trx('meetings')
        .select('id')
        .whereRaw('lower(cast(body as text)) like ?', [`%${slug}%`])
      ids.push(...found.map(({ id }) => id))
    }
    return ids
  })
}

function linksIn(
  strapi: Strapi,
  uid: Source,
  row: Row,
  target: Reference,
  addresses: SiteAddresses,
  language: Locale,
): ReportedLink[] {
  const documentId = String(row['documentId'])
  if (uid === target.uid && documentId === target.documentId) return []
  const attributes = attributesOf(strapi, uid)
  const { links } = contentOf(row, attributes, componentsOf(strapi))
  const paths = [
    ...links.filter((link) => leadsTo(link, target, addresses)).map(({ path }) => path),
    ...Object.entries(attributes)
      // What is about one date of a meeting leads nobody to it: it stands on its pages.
      .filter(() => !isType('ofOneDate', uid))
      .filter(([name, { target: type }]) => type === target.uid && isRelatedTo(row[name], target))
      .map(([name]) => [name]),
  ]
  return paths.map((path) => ({
    uid,
    documentId,
    title: linkingTitle(uid, row, language),
    where: fieldName(path, wordsOf(language).checks),
    isPublished: isSeen(uid, row),
  }))
}

function leadsTo(link: FoundLink, target: Reference, addresses: SiteAddresses): boolean {
  const destination = destinationOf(link, addresses)
  return destination?.uid === target.uid && destination.documentId === target.documentId
}

function isRelatedTo(related: unknown, { documentId }: Reference): boolean {
  return isRecord(related) && related['documentId'] === documentId
}

/** Menus and settings have no drafts: what stands there is seen. */
function isSeen(uid: Source, row: Row): boolean {
  return isType('immediate', uid) || row['publishedAt'] !== null
}

/** A document has rows for its languages and states: each place is told once. */
function together(links: ReportedLink[]): ReportedLink[] {
  const told = new Map<string, ReportedLink>()
  for (const link of links) {
    const key = [link.uid, link.documentId, link.where].join(' ')
    const before = told.get(key)
    told.set(key, {
      ...(before ?? link),
      isPublished: (before?.isPublished ?? false) || link.isPublished,
    })
  }
  return [...told.values()]
}
