import type { Core } from '@strapi/strapi'
import { onlyInField, onlyLanguage } from '../content/languages'
import { isType } from '../content/types'
import { isSpoken } from '../languages'
import type { Locale } from '../contract'
import { formOf } from '../labels/documents'
import type { Reader } from '../http/reader'

/** One row of a document: its draft or what is published, in one language. */
export interface Version {
  uid: string
  documentId: string
  locale: Locale | null
  title: string
  /** Milliseconds since 1970. */
  updatedAt: number
  isPublished: boolean
  /** The language in which alone it is; null: the default one, and others, or its type knows no such thing. */
  onlyIn: Locale | null
  /** The name of whoever wrote it; '' where nobody had signed in, as for the example content. */
  who: string
}

interface Person {
  firstname?: string | null
  lastname?: string | null
  username?: string | null
}

/** A row of any content type, as it is selected here. */
type Row = Record<string, unknown> & {
  documentId: string
  locale?: string | null
  updatedAt: string | Date
  publishedAt?: string | Date | null
  updatedBy?: Person | null
}

/**
 * The rows of a content type that somebody may read, latest first.
 *
 * @param narrowed further conditions, and how many; all when left out
 */
export async function readVersions(
  strapi: Core.Strapi,
  reader: Reader,
  uid: string,
  narrowed: { where?: object; limit?: number } = {},
): Promise<Version[]> {
  if (!reader.reads(uid)) return []
  const titleField = titleFieldOf(uid)
  const only = isType('drafted', uid) ? [onlyInField] : []
  const person = { select: ['id', 'firstname', 'lastname', 'username'] }
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'updatedAt', 'publishedAt', ...only, ...titleField],
    populate: { createdBy: { select: ['id'] }, updatedBy: person },
    orderBy: { updatedAt: 'desc' },
    ...narrowed,
  })
  return rows
    .filter((row) => reader.readsRow(uid, row, ...titleField))
    .map((row) => toVersion(uid, row, ...titleField))
}

/** The field that entries are called by; none for a type that has but one document. */
export function titleFieldOf(uid: string): [] | [string] {
  const mainField = formOf(uid)?.mainField
  return mainField === undefined || mainField === 'id' ? [] : [mainField]
}

function toVersion(uid: string, row: Row, titleField?: string): Version {
  const title = titleField === undefined ? '' : row[titleField]
  return {
    uid,
    documentId: row.documentId,
    locale: isSpoken(row.locale) ? row.locale : null,
    title: typeof title === 'string' ? title : '',
    updatedAt: new Date(row.updatedAt).getTime(),
    isPublished: Boolean(row.publishedAt),
    onlyIn: onlyLanguage(row[onlyInField]),
    who: row.updatedBy ? nameOf(row.updatedBy) : '',
  }
}

function nameOf({ firstname, lastname, username }: Person): string {
  const name = [firstname, lastname].filter(Boolean).join(' ')
  return name || username || ''
}
