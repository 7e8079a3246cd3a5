import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { byLanguage, isSpoken } from '../../languages'
import { inRunningTransaction } from '../../strapi/runningTransaction'
import { columnOf, holderColumnOf, joinTableOf, tableOf, targetColumnOf } from '../../strapi/tables'
import { isType, type PlacedUid } from '../types'
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

interface WhichRows {
  /** True: what visitors can read. */
  isPublished?: true
  documents?: readonly string[]
}

/**
 * All rows of some types, by type, the oldest first. It is one question to the database for all of them,
 * past the document service, which asks several for each: whoever publishes waits for it.
 *
 * @param only which of them; both, and those of all documents, when left out
 */
export async function readPlaced(
  strapi: Core.Strapi,
  uids: readonly PlacedUid[],
  only: WhichRows = {},
): Promise<ReadonlyMap<PlacedUid, PlacedRow[]>> {
  if (uids.length === 0) return new Map()
  const rows: StoredRow[] = await inRunningTransaction(
    strapi,
    strapi.db.connection
      .unionAll(uids.map((uid) => storedRows(strapi, uid, only)))
      .orderBy(['created', 'id']),
  )
  return new Map(uids.map((uid) => [uid, placedRows(rows.filter(({ type }) => type === uid))]))
}

function storedRows(strapi: Core.Strapi, uid: PlacedUid, { isPublished, documents }: WhichRows) {
  const { connection } = strapi.db
  const column = (field: string) => `placed.${columnOf(strapi, uid, field)}`
  const rows = connection({ placed: tableOf(strapi, uid) }).select({
    type: connection.raw('?', [uid]),
    id: 'placed.id',
    documentId: column('documentId'),
    locale: column('locale'),
    title: column('title'),
    slug: column('slug'),
    published: column('publishedAt'),
    created: column('createdAt'),
    parent: isType('nested', uid)
      ? `above.${columnOf(strapi, uid, 'documentId')}`
      : connection.raw('null'),
  })
  if (isType('nested', uid)) {
    const [held, leads] = [holderColumnOf, targetColumnOf].map((of) => of(strapi, uid, 'parent'))
    rows
      .leftJoin({ below: joinTableOf(strapi, uid, 'parent') }, `below.${held}`, 'placed.id')
      .leftJoin({ above: tableOf(strapi, uid) }, 'above.id', `below.${leads}`)
  }
  if (isPublished) rows.whereNotNull(column('publishedAt'))
  if (documents) rows.whereIn(column('documentId'), documents)
  return rows
}

interface StoredRow {
  type: string
  documentId: string
  locale: unknown
  title: string | null
  slug: string | null
  published: unknown
  parent: string | null
}

function placedRows(rows: StoredRow[]): PlacedRow[] {
  return rows.flatMap(({ documentId, locale, title, slug, published, parent }) =>
    isSpoken(locale)
      ? [
          {
            documentId,
            locale,
            title: title ?? '',
            slug: slug ?? '',
            isPublished: published !== null,
            parent: parent === null ? null : { documentId: parent },
          },
        ]
      : [],
  )
}

/** What visitors can read. A document without an address can't be public. */
export function publicOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return translationsOf(rows.filter(({ isPublished, slug }) => isPublished && slug !== ''))
}

export function draftsOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return translationsOf(rows.filter(({ isPublished }) => !isPublished))
}

function translationsOf(rows: PlacedRow[]): Map<string, Translations<PlacedRow>> {
  return byDocument(byLanguage((language) => rows.filter(({ locale }) => locale === language)))
}
