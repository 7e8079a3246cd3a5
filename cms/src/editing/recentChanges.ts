import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { readNames } from '../content/reading/documentNames'
import type { RecentChange } from './homeContract'
import { typesThatAre } from '../content/types'
import { each } from '../each'
import type { Reader } from '../http/reader'
import { broughtInAt } from '../import/memory'
import { readVersions, type Version } from './versions'

/** How many changes are told. */
const told = 8

const byPeople = { updatedBy: { id: { $notNull: true } } }

/** Tells what people deleted last, the latest first, and no more than so many. */
export type DeletionsOf = (
  strapi: Core.Strapi,
  reader: Reader,
  language: Locale,
  most: number,
) => Promise<RecentChange[]>

/** What people saved, published or deleted last, of what somebody may read; each document once. */
export async function recentChanges(
  strapi: Core.Strapi,
  reader: Reader,
  language: Locale,
  deletionsOf: DeletionsOf,
): Promise<RecentChange[]> {
  const versions: Version[] = []
  // Twice as many: a publish writes two rows.
  for (const uid of typesThatAre('public')) {
    const latest = { where: byPeople, limit: 2 * told }
    versions.push(...(await readVersions(strapi, reader, uid, latest)))
  }
  const latest = new Map<string, Version>()
  for (const version of versions.sort(latestFirst)) {
    const key = `${version.documentId} ${version.locale}`
    if (!latest.has(key)) latest.set(key, version)
  }
  const changes = [...latest.values()].slice(0, told)
  const names = await untitledNames(strapi, reader, changes, language)
  const brought = await broughtInAt(
    strapi,
    changes.map(({ documentId }) => documentId),
  )
  const written = changes.map((version) => {
    const change = toRecentChange(strapi, version)
    const isUntouched = version.updatedAt <= (brought.get(version.documentId) ?? 0)
    return {
      ...change,
      ...(isUntouched && change.action === 'saved' && { action: 'broughtIn' as const }),
      title: names.get(version.documentId) ?? version.title,
    }
  })
  return [...written, ...(await deletionsOf(strapi, reader, language, told))]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, told)
}

/** What changed dates and closed days are called, by document id, for whoever may read what they are about. */
async function untitledNames(
  strapi: Core.Strapi,
  reader: Reader,
  versions: Version[],
  language: Locale,
): Promise<Map<string, string>> {
  const readsMeetings = typesThatAre('dated').some((uid) => reader.reads(uid))
  const types = [...(readsMeetings ? typesThatAre('ofOneDate') : []), ...typesThatAre('ofDays')]
  const names = await each(types, async (uid) => {
    const ofType = versions.filter((version) => version.uid === uid)
    const ids = ofType.map(({ documentId }) => documentId)
    return [...(await readNames(strapi, uid, ids, language))]
  })
  return new Map(names.flat())
}

/** Of a draft and what was published of it at once, the published one. */
function latestFirst(a: Version, b: Version): number {
  return b.updatedAt - a.updatedAt || Number(b.isPublished) - Number(a.isPublished)
}

function toRecentChange(strapi: Core.Strapi, version: Version): RecentChange {
  const { uid, documentId, locale, title, who, updatedAt, isPublished } = version
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid)
  const hasDrafts = type?.options?.draftAndPublish === true
  return {
    kind: type?.kind === 'singleType' ? 'single-types' : 'collection-types',
    uid,
    documentId,
    locale,
    title,
    who,
    at: new Date(updatedAt).toISOString(),
    action: hasDrafts && isPublished ? 'published' : 'saved',
  }
}
