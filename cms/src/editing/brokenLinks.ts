import type { Core } from '@strapi/strapi'
import { isAtDesk } from '../content/languages'
import { isRecord } from '../records'
import type { Published } from '../content/reading/published'
import { isType, typesThatAre } from '../content/types'
import { contentOf, type Content } from '../checks/content'
import { readDead, type DeadAddresses } from '../checks/deadAddresses'
import type { CheckedSite } from '../checks/document'
import { linkErrors, linkWarnings } from '../checks/links'
import { isSpoken, sourceLanguage, wordsOf } from '../languages'
import { attributesOf, componentsOf, readSite } from '../checks/read'
import { populateAll } from '../checks/schema'
import { each } from '../each'
import type { DocumentInNeed } from './homeContract'
import type { Reader } from '../http/reader'

type Row = Record<string, unknown>

/** What is on every page first. */
const sources = typesThatAre('linking').sort(
  (one, other) => Number(isType('single', other)) - Number(isType('single', one)),
)

/** A document that leads visitors nowhere, with what conditions of permissions ask for. */
interface Broken {
  document: DocumentInNeed
  createdBy: unknown
}

/** Every text of the site has to be read for it: it is kept as long as what is public is the same. */
const kept = new WeakMap<Published, Promise<Broken[]>>()

/**
 * What visitors read, of what somebody may read in the admin, with a link to nothing or to what is not
 * public: a program may have taken back the page that it led to.
 *
 * @param coming document ids of the meetings that are not over
 */
export async function withBrokenLinks(
  strapi: Core.Strapi,
  reader: Reader,
  published: Published,
  coming: ReadonlySet<string>,
): Promise<DocumentInNeed[]> {
  let found = kept.get(published)
  if (!found) {
    found = findBroken(strapi)
    kept.set(published, found)
    // What could not be read is tried again.
    found.catch(() => kept.delete(published))
  }
  return (await found)
    .filter(({ document: { uid, documentId } }) => !isType('dated', uid) || coming.has(documentId))
    .filter(
      ({ document: { uid, locale }, createdBy }) =>
        reader.reads(uid) && reader.readsRow(uid, { locale, createdBy }),
    )
    .map(({ document }) => document)
}

async function findBroken(strapi: Core.Strapi): Promise<Broken[]> {
  const site = await readSite(strapi)
  const found = await each(sources, async (uid) => {
    const rows: unknown[] = await strapi.db.query(uid).findMany({
      where: isType('drafted', uid) ? { publishedAt: { $notNull: true } } : {},
      populate: {
        ...populateAll(attributesOf(strapi, uid), componentsOf(strapi)),
        createdBy: { select: ['id'] },
      },
      orderBy: { id: 'asc' },
    })
    const contents = rows
      .filter(isRecord)
      .filter(isAtDesk)
      .map((row) => ({
        row,
        content: contentOf(row, attributesOf(strapi, uid), componentsOf(strapi)),
      }))
    const links = contents.flatMap(({ content }) => content.links)
    const dead = await readDead(strapi, links, site.addresses)
    return contents
      .filter(({ content }) => isBroken(content, site, dead))
      .map(({ row }) => toBroken(uid, row))
  })
  return found.flat()
}

function isBroken(content: Content, site: CheckedSite, dead: DeadAddresses): boolean {
  // Which words are used is all the same: only whether there is something to say.
  return (
    linkErrors(content, site.addresses, dead, wordsOf(sourceLanguage).checks).length > 0 ||
    linkWarnings(content, site.addresses, site.drafts, wordsOf(sourceLanguage).checks).length > 0
  )
}

function toBroken(uid: string, row: Row): Broken {
  const { documentId, locale, title, createdBy } = row
  const isSingle = isType('single', uid)
  return {
    document: {
      kind: isSingle ? 'single-types' : 'collection-types',
      uid,
      documentId: String(documentId),
      locale: isSpoken(locale) ? locale : null,
      title: !isSingle && typeof title === 'string' ? title : '',
      date: null,
    },
    createdBy,
  }
}
