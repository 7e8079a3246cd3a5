import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { defaultLanguage, isAtDesk, languages } from '../content/languages'
import type { Moment } from '../content/mappers/occurrences'
import { readDateNames } from '../content/reading/dateNames'
import type { Published } from '../content/reading/published'
import { isType, typesThatAre, typeThatIs } from '../content/types'
import type { Locale } from '../contract'
import { withBrokenLinks } from './brokenLinks'
import { comingMeetings, withoutAccess, withoutPlace, type DateInNeed } from './comingDates'
import type { Attention, AttentionReason, DocumentInNeed } from './homeContract'
import type { Reader } from '../http/reader'
import { readVersions, type Version } from './versions'

const meetings = typeThatIs('dated')
const settings = typeThatIs('settings', 'addressing')

/** How many of a kind are told: Home stays quick where an import has just brought hundreds. */
const told = 30

/** Tells which translations are older than what their original says. */
export type OutdatedOf = (strapi: Core.Strapi, versions: readonly Version[]) => Promise<Version[]>

/** What somebody should look after, of what they may read; the most urgent first. */
export async function attention(
  strapi: Core.Strapi,
  reader: Reader,
  published: Published,
  moment: Moment,
  outdatedOf: OutdatedOf,
): Promise<Attention[]> {
  const coming = comingMeetings(published, moment.now)
  const versions = await draftedVersions(strapi, reader, moment)
  const dates = (find: typeof withoutPlace) =>
    reader.reads(meetings) ? find(published, moment).map(toMeetingInNeed) : []
  const found = [
    kind('no-home-page', withoutHomePage(reader, published)),
    kind('no-place', dates(withoutPlace)),
    kind('no-access', dates(withoutAccess)),
    kind('broken-links', await withBrokenLinks(strapi, reader, published, coming)),
    kind('changed', changed(versions)),
    kind('draft', neverPublished(versions)),
    kind('outdated', await outdated(strapi, versions, coming, outdatedOf)),
    kind('untranslated', untranslated(reader, versions, coming)),
  ].filter(({ total }) => total > 0)
  return reader.reads(meetings) ? named(strapi, found, moment.language) : found
}

/** By their names where they have none but that of a date. */
async function named(
  strapi: Core.Strapi,
  attention: Attention[],
  language: Locale,
): Promise<Attention[]> {
  const documents = attention.flatMap(({ documents }) => documents)
  const names = new Map<string, string>()
  for (const uid of typesThatAre('ofOneDate')) {
    const ids = documents.flatMap((one) => (one.uid === uid ? one.documentId : []))
    for (const [id, name] of await readDateNames(strapi, uid, ids, language)) names.set(id, name)
  }
  return attention.map(({ documents: told, ...rest }) => ({
    ...rest,
    documents: told.map((one) => ({ ...one, title: names.get(one.documentId) ?? one.title })),
  }))
}

/** What one date has of its own needs nothing any more once that is over. */
async function draftedVersions(
  strapi: Core.Strapi,
  reader: Reader,
  { now }: Moment,
): Promise<Version[]> {
  const versions: Version[] = []
  for (const uid of typesThatAre('drafted'))
    versions.push(...(await readVersions(strapi, reader, uid, stillToCome(uid, now))))
  return versions.filter(isAtDesk)
}

/** A day more, since a date may pass midnight, and be moved. */
function stillToCome(uid: string, now: Temporal.Instant): { where?: object } {
  if (!isType('ofOneDate', uid)) return {}
  const day = now.subtract({ hours: 48 }).toString().slice(0, 10)
  return { where: { $or: [{ originalDate: { $gte: day } }, { originalDate: { $null: true } }] } }
}

function kind(reason: AttentionReason, documents: DocumentInNeed[]): Attention {
  return { reason, total: documents.length, documents: documents.slice(0, told) }
}

/** Until one is chosen the first address of the site says that nothing is there. */
function withoutHomePage(reader: Reader, published: Published): DocumentInNeed[] {
  const hasOne = published.tree.find('', defaultLanguage) !== null
  if (hasOne || !reader.may('update', settings)) return []
  const documentId = published.settings[defaultLanguage]?.documentId ?? ''
  const address = { uid: settings, documentId, locale: defaultLanguage }
  return [{ kind: 'single-types', ...address, title: '', date: null }]
}

function toMeetingInNeed({ meeting, title, words }: DateInNeed): DocumentInNeed {
  return {
    kind: 'collection-types',
    uid: meetings,
    documentId: meeting,
    locale: defaultLanguage,
    title,
    date: words,
  }
}

function toDocumentInNeed({ uid, documentId, locale, title }: Version): DocumentInNeed {
  return { kind: 'collection-types', uid, documentId, locale, title, date: null }
}

/** Drafts that say something else than what visitors read. */
function changed(versions: Version[]): DocumentInNeed[] {
  const published = publishedTimes(versions)
  return versions
    .filter(
      (version) =>
        !version.isPublished && version.updatedAt > (published.get(keyOf(version)) ?? Infinity),
    )
    .map(toDocumentInNeed)
}

function neverPublished(versions: Version[]): DocumentInNeed[] {
  const published = publishedTimes(versions)
  return versions
    .filter((version) => !version.isPublished && !published.has(keyOf(version)))
    .map(toDocumentInNeed)
}

function publishedTimes(versions: Version[]): Map<string, number> {
  return new Map(
    versions
      .filter(({ isPublished }) => isPublished)
      .map((version) => [keyOf(version), version.updatedAt]),
  )
}

/**
 * What visitors read, and nobody has begun to translate; the link leads to the empty translation. A
 * meeting that is over needs none, nor does what is meant for one language, and what somebody may not
 * read in a language they can't miss there.
 */
function untranslated(
  reader: Reader,
  versions: Version[],
  coming: ReadonlySet<string>,
): DocumentInNeed[] {
  const written = new Set(versions.map(keyOf))
  return languages
    .filter(({ code }) => code !== defaultLanguage)
    .flatMap(({ code }) =>
      versions
        .filter(({ isPublished, locale }) => isPublished && locale === defaultLanguage)
        .filter(({ onlyIn }) => onlyIn === null)
        .filter(({ uid, documentId }) => !isType('dated', uid) || coming.has(documentId))
        .filter(({ uid }) => reader.readsRow(uid, { locale: code }))
        .map((version) => ({ ...version, locale: code }))
        .filter((translation) => !written.has(keyOf(translation))),
    )
    .map(toDocumentInNeed)
}

/** As of what is not translated, of meetings those alone that are still to come. */
async function outdated(
  strapi: Core.Strapi,
  versions: Version[],
  coming: ReadonlySet<string>,
  outdatedOf: OutdatedOf,
): Promise<DocumentInNeed[]> {
  const looked = versions.filter(
    ({ uid, documentId }) => !isType('dated', uid) || coming.has(documentId),
  )
  const found = await outdatedOf(strapi, looked)
  return found
    .filter(({ locale }) => languages.some(({ code }) => code === locale))
    .map(toDocumentInNeed)
}

function keyOf({ documentId, locale }: Version): string {
  return `${documentId} ${locale}`
}
