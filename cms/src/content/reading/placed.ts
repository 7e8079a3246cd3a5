import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { byLanguage, isSpoken } from '../../languages'
import { isType, type PlacedUid } from '../types'
import { boundPagesOf, type BoundPagesRow } from './published'
import { boundField, builtInPages, type BoundPages } from './pageTree'
import { readOfSettings } from './queries'
import { byDocument, type Translations } from './texts'

/** What the address of a document is made of, in one language: of its draft, or of what is public. */
export interface PlacedRow {
  documentId: string
  locale: Locale
  title: string
  /** Empty while it has none. */
  slug: string
  isPublished: boolean
  /** The page above a page. */
  parent: { documentId: string } | null
}

/**
 * All rows of a type, the oldest first. They are asked of the database past the document service, which
 * takes several times as long for the same: whoever publishes waits for it.
 *
 * @param only which of them; both when left out
 */
export async function readPlaced(
  strapi: Core.Strapi,
  uid: PlacedUid,
  only?: 'published',
): Promise<PlacedRow[]> {
  const rows: StoredRow[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'title', 'slug', 'publishedAt'],
    ...(isType('nested', uid) && { populate: { parent: { select: ['documentId'] } } }),
    ...(only === 'published' && { where: { publishedAt: { $notNull: true } } }),
    orderBy: { createdAt: 'asc' },
  })
  return rows.flatMap(({ documentId, locale, title, slug, publishedAt, parent }) =>
    isSpoken(locale)
      ? [
          {
            documentId,
            locale,
            title: title ?? '',
            slug: slug ?? '',
            isPublished: publishedAt !== null,
            parent: parent ?? null,
          },
        ]
      : [],
  )
}

interface StoredRow {
  documentId: string
  locale: unknown
  title: string | null
  slug: string | null
  publishedAt: unknown
  parent?: { documentId: string } | null
}

/** What visitors can read. A document without an address can't be public. */
export function publicOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return translationsOf(rows.filter(({ isPublished, slug }) => isPublished && slug !== ''))
}

export function draftsOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return translationsOf(rows.filter(({ isPublished }) => !isPublished))
}

/** Pages that the settings put at addresses of the site's own; the rest of the settings is not read. */
export async function readBoundPages(strapi: Core.Strapi): Promise<BoundPages> {
  const chosen = ['homePage', ...builtInPages.map(boundField)]
  const populate = Object.fromEntries(chosen.map((name) => [name, { select: ['documentId'] }]))
  return boundPagesOf(await readOfSettings<BoundPagesRow>(strapi, { select: ['id'], populate }))
}

function translationsOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return byDocument(byLanguage((language) => rows.filter(({ locale }) => locale === language)))
}
