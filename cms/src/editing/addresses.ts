import type { Core } from '@strapi/strapi'
import { address, defaultLanguage, languages } from '../content/languages'
import { builtInPaths } from '../content/reading/pageTree'
import type { Locale } from '../contract'
import type { CheckedSite } from '../checks/document'
import type { Reference } from '../checks/siteAddresses'
import type { ReportedAddress } from './contract'

/** Rows of a document that tell in what state it is; `publishedAt` null: a draft. */
export interface StateRow {
  locale: unknown
  slug: unknown
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
    select: ['locale', 'slug', 'publishedAt', 'updatedAt'],
  })
}

/** As the admin tells it: a draft that was saved after it was published differs. */
export function stateIn(rows: readonly StateRow[], locale: Locale): State {
  const written = rows.filter((row) => row.locale === locale)
  const draft = written.find(({ publishedAt }) => publishedAt === null)
  const published = written.find(({ publishedAt }) => publishedAt !== null)
  if (!published) return draft ? 'draft' : 'missing'
  return draft && time(draft.updatedAt) > time(published.updatedAt) ? 'changed' : 'published'
}

function time(value: unknown): number {
  return new Date(value instanceof Date || typeof value === 'string' ? value : 0).getTime()
}

/** Where the document is on the site in each language, or will be once it is published. */
export function toAddresses(
  reference: Reference,
  rows: readonly StateRow[],
  { addresses }: CheckedSite,
  siteUrl: string,
): ReportedAddress[] {
  return languages.map(({ code }) => {
    const path =
      reference.uid === 'api::page.page'
        ? addresses.pagePath(reference.documentId, code)
        : pathBelow(listOf[reference.uid], rows, reference.uid, code)
    return {
      locale: code,
      url: path === null ? null : siteUrl + address(path, code),
      state: stateIn(rows, code),
    }
  })
}

const listOf = {
  'api::meeting.meeting': builtInPaths.meetings,
  'api::position.position': builtInPaths.positions,
}

/** A meeting has the default language's slug everywhere, a position one of its own where it is translated. */
function pathBelow(
  list: string,
  rows: readonly StateRow[],
  uid: Reference['uid'],
  language: Locale,
): string | null {
  const asked = uid === 'api::meeting.meeting' ? [defaultLanguage] : [language, defaultLanguage]
  const slug = asked.map((locale) => slugIn(rows, locale)).find((found) => found !== null) ?? null
  return slug === null ? null : `${list}/${slug}`
}

/** The published one, where visitors find it, else the draft's. */
function slugIn(rows: readonly StateRow[], locale: Locale): string | null {
  const written = rows.filter((row) => row.locale === locale)
  const row = written.find(({ publishedAt }) => publishedAt !== null) ?? written[0]
  return typeof row?.slug === 'string' && row.slug !== '' ? row.slug : null
}
