import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { isType, type DraftedUid } from '../types'
import { byTheirLanguage, everyLanguage, inOrder } from './asking'
import { withTextsOfPictures } from './picturesInTexts'

type Strapi = Core.Strapi
type Status = 'draft' | 'published'

/** Which rows are asked for, in all languages. */
interface RowsAsked {
  status: Status
  locale: typeof everyLanguage.locale
  filters: object
}

interface AnyRow {
  documentId: string
  locale?: string | null | undefined
}

/** Which row is asked for. */
interface RowAsked {
  documentId: string
  status: Status
  locale: Locale
}

/** The queries of a type that has drafts. */
interface Queries<Uid, Row, TextRow> {
  uid: Uid
  /** All that lists and relations need, of many documents. */
  rows: (strapi: Strapi, asked: RowsAsked) => Promise<Row[]>
  /** Rows show files of the media library. */
  showsFiles?: boolean
  /** What is long, of one document. */
  texts: (strapi: Strapi, asked: RowAsked) => Promise<TextRow | null>
}

/** How a type that has drafts is read. */
export interface Drafted<Uid extends DraftedUid, Row, TextRow> {
  uid: Uid
  /** Its rows show files of the media library, so that any of them may be another one with a file. */
  showsFiles: boolean
  /** What of it is public. @param only document ids; all when left out */
  read: (strapi: Strapi, only?: readonly string[]) => Promise<Record<Locale, Row[]>>
  readDraft: (strapi: Strapi, documentId: string) => Promise<Record<Locale, Row[]>>
  readTexts: (
    strapi: Strapi,
    documentId: string,
    locale: Locale,
    status?: Status,
  ) => Promise<TextRow | null>
}

/** A row of a type, as lists and relations need it. */
export type RowOf<Type> = Type extends Drafted<DraftedUid, infer Row, unknown> ? Row : never

/** What is long in a document of a type. */
export type TextRowOf<Type> = Type extends Drafted<DraftedUid, unknown, infer Row> ? Row : never

export function drafted<Uid extends DraftedUid, Row extends AnyRow, TextRow>({
  uid,
  rows,
  showsFiles = false,
  texts,
}: Queries<Uid, Row, TextRow>): Drafted<Uid, Row, TextRow> {
  return {
    uid,
    showsFiles,
    read: async (strapi, only) => {
      const filters = {
        // A document without an address can't be public.
        ...(isType('placed', uid) && { slug: { $notNull: true, $ne: '' } }),
        ...(only && { documentId: { $in: [...only] } }),
      }
      return byTheirLanguage(
        await rows(strapi, { status: 'published', ...everyLanguage, filters }),
        inOrder,
      )
    },
    readDraft: async (strapi, documentId) =>
      byTheirLanguage(
        await rows(strapi, { status: 'draft', ...everyLanguage, filters: { documentId } }),
      ),
    readTexts: async (strapi, documentId, locale, status = 'published') =>
      withTextsOfPictures(strapi, await texts(strapi, { documentId, status, locale })),
  }
}

/**
 * What is public of a type whose documents can name a date of a meeting.
 *
 * @param day the field with the local date of that date
 * @param meetings document ids of those that are named; left out: all is read, also what names no date
 */
export async function readOfDates<Row>(
  strapi: Strapi,
  { uid, read }: Pick<Drafted<DraftedUid, Row, unknown>, 'uid' | 'read'>,
  day: 'originalDate' | 'discussedOn',
  meetings?: readonly string[],
): Promise<Record<Locale, Row[]>> {
  if (!meetings) return read(strapi)
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: {
      meeting: { documentId: { $in: [...meetings] } },
      [day]: { $notNull: true },
      publishedAt: { $notNull: true },
    },
    select: ['documentId'],
  })
  const ids = new Set(rows.map(({ documentId }) => documentId))
  return read(strapi, [...ids])
}
