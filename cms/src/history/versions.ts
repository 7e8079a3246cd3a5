import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { forgetFormerAddresses } from '../content/reading/formerAddresses'
import { currentAuthor } from './author'
import type { Content, VersionPlace } from './content'
import type { VersionAction } from './contract'
import { saidOfLeading } from './goingAlong'
import type { KeptType } from '../content/types'

const uid = 'api::version.version'

/** How many versions of a document in one language stay, and for how long. */
const bounds = { count: 50, days: 400, always: 5 }

const day = 86_400_000

/** A version without what stands in it. */
export interface VersionHead {
  id: number
  type: KeptType
  document: string
  language: string | null
  action: VersionAction
  authorKind: 'user' | 'token' | 'system'
  /** Of the admin user or API token; null: the system. */
  authorId: string | null
  authorName: string | null
  keptAt: string
  title: string | null
  /** The document with which this one was deleted; null: by itself. */
  along: string | null
}

export interface VersionRow extends VersionHead {
  content: Content
}

const head = [
  'id',
  'type',
  'document',
  'language',
  'action',
  'authorKind',
  'authorId',
  'authorName',
  'keptAt',
  'title',
  'along',
]

export interface NewVersion extends VersionPlace {
  action: VersionAction
  content: Content
  title: string
  /** One instant for all that one action does. */
  keptAt: Date
  /** The document with which this one is deleted; null: by itself. */
  along: string | null
}

/** The versions that a transaction has kept so far, by document and language. */
const keptWithin = new WeakMap<object, Map<string, number>>()

/**
 * Keeps a version in the transaction that makes it so, and forgets those that are beyond the bounds.
 * Within one transaction a document has one version in each language: the admin saves in order to
 * publish. What is saved as it was before keeps none.
 */
export async function keepVersion(strapi: Core.Strapi, version: NewVersion): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const kept = keptWithin.get(trx) ?? new Map<string, number>()
    keptWithin.set(trx, kept)
    const key = [version.uid, version.documentId, version.locale].join(' ')
    const id = kept.get(key)
    if (id !== undefined) {
      const { action, content, title, along } = version
      await strapi.db.query(uid).update({ where: { id }, data: { action, content, title, along } })
      return
    }
    if (saysNothing(version, await latestVersion(strapi, version))) return
    kept.set(key, await write(strapi, version))
    await forgetOld(strapi, version)
  })
}

/** Keeps a version beside the one that its transaction keeps of the same document. */
export async function keepBeside(strapi: Core.Strapi, version: NewVersion): Promise<void> {
  await write(strapi, version)
}

function saysNothing({ action, content }: NewVersion, last: VersionRow | null): boolean {
  if (!last || last.action === 'deleted' || action === 'restored') return false
  const isSave = action === 'saved' || action === 'discarded'
  return (isSave || action === last.action) && saysTheSame({ content }, last)
}

export function saysTheSame(
  { content }: Pick<NewVersion, 'content'>,
  last: VersionRow | null,
): boolean {
  return isDeepStrictEqual(last?.content, asStored(content))
}

function asStored(content: Content): unknown {
  return JSON.parse(JSON.stringify(content))
}

async function write(strapi: Core.Strapi, version: NewVersion): Promise<number> {
  const author = currentAuthor(strapi)
  const { action, content, keptAt, along } = version
  const row = await strapi.db.query(uid).create({
    data: {
      type: version.uid,
      document: version.documentId,
      language: version.locale,
      action,
      authorKind: author.kind,
      authorId: author.id,
      authorName: author.name,
      keptAt,
      title: version.title,
      along,
      content,
    },
  })
  return row.id
}

async function forgetOld(strapi: Core.Strapi, place: VersionPlace): Promise<void> {
  const versions: Pick<VersionHead, 'id' | 'keptAt'>[] = await strapi.db
    .query(uid)
    .findMany({ where: whereIs(place), select: ['id', 'keptAt'], orderBy: { id: 'desc' } })
  const oldest = oldestKept()
  const forgotten = versions.filter(({ keptAt }, index) => {
    const isOld = new Date(keptAt).getTime() < oldest
    return index >= bounds.count || (index >= bounds.always && isOld)
  })
  if (forgotten.length === 0) return
  await strapi.db.query(uid).deleteMany({ where: { id: { $in: forgotten.map(({ id }) => id) } } })
}

/** Forgets all versions of a document, in every language, and where it was read last. */
export async function forgetVersions(strapi: Core.Strapi, document: string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { document } })
  await forgetFormerAddresses(strapi, { document: [document] })
}

/** What stood in the versions of a document, in every language. */
export async function contentsKept(strapi: Core.Strapi, document: string): Promise<Content[]> {
  const rows: Pick<VersionRow, 'content'>[] = await strapi.db
    .query(uid)
    .findMany({ where: { document }, select: ['content'] })
  return rows.map(({ content }) => content)
}

/** Forgets all about documents that were deleted as long ago as versions are kept. */
export async function forgetDeleted(strapi: Core.Strapi): Promise<void> {
  const isOld = { action: 'deleted', keptAt: { $lt: new Date(oldestKept()) } }
  if ((await strapi.db.query(uid).count({ where: isOld })) === 0) return
  for (const { document, keptAt } of await lastDeletions(strapi)) {
    if (new Date(keptAt).getTime() < oldestKept()) {
      await forgetVersions(strapi, document)
    }
  }
}

function oldestKept(): number {
  return Date.now() - bounds.days * day
}

function whereIs({ documentId, locale }: VersionPlace): object {
  return { document: documentId, language: locale }
}

/** The version that stands last; null: none was kept. */
export async function latestVersion(
  strapi: Core.Strapi,
  place: VersionPlace,
): Promise<VersionRow | null> {
  return strapi.db.query(uid).findOne({ where: whereIs(place), orderBy: { id: 'desc' } })
}

export async function findVersion(strapi: Core.Strapi, id: number): Promise<VersionRow | null> {
  return strapi.db.query(uid).findOne({ where: { id } })
}

/**
 * The versions of a document in one language, latest first.
 *
 * @param before only those that are older than the version with this id
 */
export async function findVersions(
  strapi: Core.Strapi,
  place: VersionPlace,
  { before, limit }: { before: number | null; limit: number },
): Promise<VersionRow[]> {
  return strapi.db.query(uid).findMany({
    where: { ...whereIs(place), ...(before !== null && { id: { $lt: before } }) },
    orderBy: { id: 'desc' },
    limit,
  })
}

/** What stood in a document at an instant, as far as versions of it are kept; null: none is as old. */
export async function versionAt(
  strapi: Core.Strapi,
  place: VersionPlace,
  instant: Date,
): Promise<VersionRow | null> {
  return strapi.db.query(uid).findOne({
    where: { ...whereIs(place), keptAt: { $lte: instant } },
    orderBy: { id: 'desc' },
  })
}

/** The versions of several documents in one language without what stands in them, latest first. */
export async function versionHeads(
  strapi: Core.Strapi,
  { uid: type, documents, locale }: { uid: KeptType; documents: string[]; locale: string },
): Promise<VersionHead[]> {
  if (documents.length === 0) return []
  return strapi.db.query(uid).findMany({
    where: { type, document: { $in: documents }, language: locale },
    select: head,
    orderBy: { id: 'desc' },
  })
}

/** The versions with these ids, whole. */
export async function versionsWith(strapi: Core.Strapi, ids: number[]): Promise<VersionRow[]> {
  if (ids.length === 0) return []
  return strapi.db.query(uid).findMany({ where: { id: { $in: ids } } })
}

/**
 * How a document stood in another language when a version of it was kept: what was public in that,
 * or was kept by the same action. Null: no such version is kept.
 */
export async function versionBeside(
  strapi: Core.Strapi,
  { document, keptAt }: VersionHead,
  language: string,
): Promise<VersionRow | null> {
  const isThen = { keptAt: { $lte: keptAt }, $or: [{ action: 'published' }, { keptAt }] }
  return strapi.db
    .query(uid)
    .findOne({ where: { document, language, ...isThen }, orderBy: { id: 'desc' } })
}

/**
 * The last deletion of each document that is no more, latest first; what was deleted with another is
 * left out, with which it comes back.
 *
 * @param latest looks among so many versions only; all when left out
 */
export async function deletions(strapi: Core.Strapi, latest?: number): Promise<VersionHead[]> {
  return (await lastDeletions(strapi, latest)).filter(({ along }) => along === null)
}

async function lastDeletions(strapi: Core.Strapi, latest?: number): Promise<VersionHead[]> {
  const all: VersionHead[] = await strapi.db.query(uid).findMany({
    where: { action: 'deleted' },
    select: head,
    orderBy: { id: 'desc' },
    ...(latest !== undefined && { limit: latest }),
  })
  const last = new Map<string, VersionHead>()
  for (const version of all) {
    if (!last.has(version.document)) last.set(version.document, version)
  }
  const existing = await existingDocuments(strapi, [...last.values()])
  return [...last.values()].filter(({ document }) => !existing.has(document))
}

/** What visitors read of a document when it was deleted, where its draft said something else. */
export async function publicWhenDeleted(
  strapi: Core.Strapi,
  { document, language, keptAt }: VersionHead,
): Promise<VersionRow | null> {
  return strapi.db
    .query(uid)
    .findOne({ where: { document, language, keptAt, action: 'unpublished' } })
}

/** Before these it was as public as after them. */
const leavingPublic: readonly VersionAction[] = ['restored', 'replaced']

/** After these a document is public: of drafts alone no such version is kept. */
const publicAfter: readonly VersionAction[] = ['published', 'saved', 'discarded']

/** Whether a document was public in a language when a version of it was kept, or right before. */
export async function wasPublic(strapi: Core.Strapi, version: VersionHead): Promise<boolean> {
  const { action, document, language, id } = version
  if (action === 'unpublished' || publicAfter.includes(action)) return true
  const before: VersionHead | null = await strapi.db.query(uid).findOne({
    where: { document, language, id: { $lt: id }, action: { $notIn: [...leavingPublic] } },
    select: head,
    orderBy: { id: 'desc' },
  })
  if (before === null) return false
  const isTogether = new Date(before.keptAt).getTime() === new Date(version.keptAt).getTime()
  return publicAfter.includes(before.action) || isTogether
}

/** What was deleted together with a version: the same document in all its languages. */
export async function deletedTogether(
  strapi: Core.Strapi,
  { document, keptAt }: VersionHead,
): Promise<VersionRow[]> {
  return strapi.db
    .query(uid)
    .findMany({ where: { document, keptAt, action: 'deleted' }, orderBy: { id: 'asc' } })
}

/** What went along with a document, in all its languages. */
export async function deletedAlong(
  strapi: Core.Strapi,
  { type, document, keptAt }: VersionHead,
): Promise<VersionRow[]> {
  const versions: VersionRow[] = await strapi.db
    .query(uid)
    .findMany({ where: { along: document, keptAt, action: 'deleted' }, orderBy: { id: 'asc' } })
  return versions.map((version) => ({
    ...version,
    content: { ...version.content, ...saidOfLeading(version.type, type, document) },
  }))
}

/** Asked at once: databases limit how many values one statement has. */
const batch = 500

async function existingDocuments(
  strapi: Core.Strapi,
  versions: VersionHead[],
): Promise<Set<string>> {
  const existing = new Set<string>()
  for (const type of new Set(versions.map((version) => version.type))) {
    const ids = versions.filter((version) => version.type === type).map(({ document }) => document)
    for (let first = 0; first < ids.length; first += batch) {
      const where = { documentId: { $in: ids.slice(first, first + batch) } }
      const rows = await strapi.db.query(type).findMany({ where, select: ['documentId'] })
      for (const { documentId } of rows) existing.add(documentId)
    }
  }
  return existing
}

/** What documents were called last, by document id: for those that are no more. */
export async function lastTitles(
  strapi: Core.Strapi,
  documents: string[],
): Promise<Map<string, string>> {
  const versions: VersionHead[] = await strapi.db.query(uid).findMany({
    where: { document: { $in: documents } },
    select: ['document', 'title'],
    orderBy: { id: 'asc' },
  })
  return new Map(versions.map(({ document, title }) => [document, title ?? '']))
}
