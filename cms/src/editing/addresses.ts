import type { Core } from '@strapi/strapi'
import { address, defaultLanguage, languages, onlyLanguage } from '../content/languages'
import { isType, listPath } from '../content/types'
import type { Locale } from '../contract'
import type { CheckedSite } from '../checks/document'
import type { Reference } from '../checks/siteAddresses'
import type { ReportedAddress } from './contract'

/** Rows of a document that tell in what state it is; `publishedAt` null: a draft. */
export interface StateRow {
  locale: unknown
  slug?: unknown
  onlyIn: unknown
  publishedAt: unknown
  updatedAt: unknown
}

export type State = ReportedAddress['state']

export function readStates(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
): Promise<StateRow[]> {
  return strapi.db.query(uid).findMany({
    where: { documentId },
    select: [
      ...['locale', 'onlyIn', 'publishedAt', 'updatedAt'],
      // What has no address of its own is read at that of a meeting.
      ...(isType('placed', uid) ? ['slug'] : []),
    ],
  })
}

/** A draft that was saved after it was published differs, and visitors see none without its original. */
export function stateIn(rows: readonly StateRow[], locale: Locale): State {
  const written = rows.filter((row) => row.locale === locale)
  const draft = written.find(({ publishedAt }) => publishedAt === null)
  const published = written.find(isPublished)
  if (!published) return draft ? 'draft' : 'missing'
  if (!isPublic(rows)) return 'waiting'
  return draft && time(draft.updatedAt) > time(published.updatedAt) ? 'changed' : 'published'
}

/** The language in which alone visitors read it, or will; null: the default one, and others. */
export function onlyInOf(rows: readonly StateRow[]): Locale | null {
  const originals = rows.filter((row) => row.locale === defaultLanguage)
  return onlyLanguage((originals.find(isPublished) ?? originals[0])?.onlyIn)
}

/** The same in the language of the text, wherever that is stored. */
export function stateForVisitors(rows: readonly StateRow[], language: Locale): State {
  const only = onlyInOf(rows)
  if (only === language && stateIn(rows, only) === 'missing') return stateIn(rows, defaultLanguage)
  if (only === null || language !== defaultLanguage) return stateIn(rows, language)
  const draft = rows.find((row) => row.locale === defaultLanguage && !isPublished(row))
  return draft && onlyLanguage(draft.onlyIn) === null ? 'draft' : 'missing'
}

/** Whether the default language is, by which visitors find it. */
export function isPublic(rows: readonly StateRow[]): boolean {
  return rows.some((row) => row.locale === defaultLanguage && isPublished(row))
}

function isPublished({ publishedAt }: StateRow): boolean {
  return publishedAt !== null
}

function time(value: unknown): number {
  return new Date(value instanceof Date || typeof value === 'string' ? value : 0).getTime()
}

/** Where the document is on the site in each language, or will be once it is published. */
export function toAddresses(
  reference: Reference,
  rows: readonly StateRow[],
  { addresses }: Pick<CheckedSite, 'addresses'>,
  siteUrl: string,
): ReportedAddress[] {
  const list = listPath(reference.uid)
  const pathIn = (code: Locale) =>
    list === undefined
      ? addresses.pagePath(reference.documentId, code)
      : pathBelow(list, rows, reference.uid, code)
  return addressesAt(rows, siteUrl, pathIn, isType('dated', reference.uid))
}

/**
 * @param pathIn null while it has none
 * @param hasFlyer true of a meeting, and of a date
 */
export function addressesAt(
  rows: readonly StateRow[],
  siteUrl: string,
  pathIn: (language: Locale) => string | null,
  hasFlyer: boolean,
): ReportedAddress[] {
  return languages.map(({ code }) => {
    const path = pathIn(code)
    return {
      locale: code,
      url: path === null ? null : siteUrl + address(path, code),
      flyer: path === null || !hasFlyer ? null : siteUrl + address(`flyer/${path}`, code),
      state: stateForVisitors(rows, code),
    }
  })
}

/** Where there is one slug, it is the default language's; else each translation has its own. */
function pathBelow(
  list: string,
  rows: readonly StateRow[],
  uid: Reference['uid'],
  language: Locale,
): string | null {
  const asked = isType('oneSlug', uid) ? [defaultLanguage] : [language, defaultLanguage]
  const slug = asked.map((locale) => slugIn(rows, locale)).find((found) => found !== null) ?? null
  return slug === null ? null : `${list}/${slug}`
}

/** The published one, where visitors find it, else the draft's. */
function slugIn(rows: readonly StateRow[], locale: Locale): string | null {
  const written = rows.filter((row) => row.locale === locale)
  const row = written.find(({ publishedAt }) => publishedAt !== null) ?? written[0]
  return typeof row?.slug === 'string' && row.slug !== '' ? row.slug : null
}
