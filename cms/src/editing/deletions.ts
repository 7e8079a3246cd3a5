import type { Core } from '@strapi/strapi'
import { requester } from '../checks/requester'
import { readNames } from '../content/reading/documentNames'
import { isType } from '../content/types'
import type { Locale } from '../contract'
import type { Reader } from '../http/reader'
import { obstacleToDeleting, obstacleToUnpublishing, type Obstacle } from '../rules/obstacles'
import type { Deletion, DeletionQuestion } from './deletionContract'
import { readVersions, type Version } from './versions'

/**
 * Whether documents can be deleted, or taken off the site, before anybody is offered to: the same that
 * would refuse it afterwards. What is there no more, or is hidden from the reader, is left out.
 */
export async function readDeletion(
  strapi: Core.Strapi,
  reader: Reader,
  { action = 'delete', uid, documents, locale }: DeletionQuestion,
  language: Locale,
): Promise<Deletion> {
  const obstacleTo = action === 'delete' ? obstacleToDeleting : obstacleToUnpublishing
  const versions = await versionsOf(strapi, reader, uid, documents)
  const titles = await titlesOf(strapi, versions, uid, locale, language)
  const known = documents.filter((documentId) => titles.has(documentId))
  const asked = { person: requester(strapi), language, locale }
  const obstacles = new Map<string, Obstacle>()
  // What stays may lead to what was to go with it.
  for (let free = known, before = 0; free.length !== before;) {
    before = free.length
    for (const documentId of free) {
      const deleting = { ...asked, together: free }
      const obstacle = await obstacleTo(strapi, { uid, documentId }, deleting)
      if (obstacle) obstacles.set(documentId, obstacle)
    }
    free = known.filter((documentId) => !obstacles.has(documentId))
  }
  return {
    documents: known.map((documentId) => {
      const obstacle = obstacles.get(documentId)
      return {
        documentId,
        title: titles.get(documentId) ?? '',
        isPublic:
          !isType('drafted', uid) ||
          versions.some(
            (version) =>
              version.documentId === documentId &&
              version.isPublished &&
              (locale === '*' || locale === null || version.locale === locale),
          ),
        obstacle: obstacle ? { sentence: obstacle.aboveList, places: obstacle.places } : null,
      }
    }),
  }
}

/** What one document is called, as its form and all that tells of it say; '' where it has no title yet. */
export async function readTitle(
  strapi: Core.Strapi,
  reader: Reader,
  { uid, documentId }: { uid: string; documentId: string },
  language: Locale,
): Promise<string | null> {
  const versions = await versionsOf(strapi, reader, uid, [documentId])
  const titles = await titlesOf(strapi, versions, uid, null, language)
  return titles.get(documentId) ?? null
}

function versionsOf(strapi: Core.Strapi, reader: Reader, uid: string, documentIds: string[]) {
  return readVersions(strapi, reader, uid, { where: { documentId: { $in: documentIds } } })
}

/** As in the language that is deleted, else as the reader calls them. */
async function titlesOf(
  strapi: Core.Strapi,
  versions: readonly Version[],
  uid: string,
  locale: string | null,
  language: Locale,
): Promise<Map<string, string>> {
  const rank = (version: Version) =>
    version.locale === locale ? 2 : version.locale === language ? 1 : 0
  const titles = new Map<string, string>()
  for (const version of [...versions].sort((a, b) => rank(a) - rank(b))) {
    if (version.title !== '' || !titles.has(version.documentId)) {
      titles.set(version.documentId, version.title)
    }
  }
  for (const [documentId, name] of await readNames(strapi, uid, [...titles.keys()], language)) {
    if (titles.has(documentId)) titles.set(documentId, name)
  }
  return titles
}
