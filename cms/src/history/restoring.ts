import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isType } from '../content/types'
import { readContent, versionTitle, type VersionPlace } from './content'
import type { Dropped, Restored } from './contract'
import { toBeSaved } from './existing'
import { deletedName } from './reading'
import { shapeIn, type Shape } from './shape'
import { Sieve } from './sieve'
import { deletedAlong, deletedTogether, keepVersion, wasPublic, type VersionRow } from './versions'
import type { Reading } from './inWords/values'

/** Who brings something back. */
interface Restorer {
  strapi: Core.Strapi
  /** Of the admin user, as Strapi remembers who wrote something. */
  userId: number
  reading: Reading
  /** Whether it is published as well: what refuses that lets nothing be brought back. */
  publishes: boolean
}

/**
 * Writes what stood in a version as the draft of its document, or, where the type has no drafts, as
 * what is public. What it names and is no more is left out, and told.
 */
export async function bringBack(restorer: Restorer, version: VersionRow): Promise<Restored> {
  const { strapi, reading } = restorer
  const shape = shapeIn(reading.shapeOf(version.type), version.language)
  return strapi.db.transaction(async () => {
    const restored = await write(restorer, version, shape)
    if (restorer.publishes) await publish(strapi, version)
    return restored
  })
}

/**
 * Brings a deleted document back under its id, in all the languages that were deleted with it, and what
 * went along with it.
 */
export async function bringBackDeleted(restorer: Restorer, version: VersionRow): Promise<Restored> {
  const { strapi, reading } = restorer
  return strapi.db.transaction(async ({ trx }) => {
    const versions = await deletedTogether(strapi, version)
    const dropped: Dropped[] = []
    for (const [index, one] of versions.sort(defaultFirst).entries()) {
      const whole = reading.shapeOf(one.type)
      const shape = index === 0 ? whole : shapeIn(whole, one.language)
      dropped.push(...(await write(restorer, one, shape)).dropped)
    }
    const along = await bringBackAlong(restorer, version, trx)
    dropped.push(...along.dropped)
    for (const one of restorer.publishes ? [...versions, ...along.versions] : []) {
      if (await wasPublic(strapi, one)) await publish(strapi, one)
    }
    return { documentId: version.document, dropped }
  })
}

/** What went along with a document, as far as it fits what is there again. */
async function bringBackAlong(
  restorer: Restorer,
  leading: VersionRow,
  transaction: Transaction,
): Promise<{ versions: VersionRow[]; dropped: Dropped[] }> {
  const { strapi, reading } = restorer
  const versions: VersionRow[] = []
  const dropped: Dropped[] = []
  for (const version of (await deletedAlong(strapi, leading)).sort(defaultFirst)) {
    const shape = reading.shapeOf(version.type)
    const restored = await unlessRefused(transaction, () =>
      write(restorer, version, shapeIn(shape, version.language)),
    )
    if (restored) {
      versions.push(version)
      dropped.push(...restored.dropped)
    } else {
      const field = reading.words.of(shape.name)
      dropped.push({ field, title: deletedName(version, reading) })
    }
  }
  return { versions, dropped }
}

interface Transaction {
  raw(sql: string): PromiseLike<unknown>
}

/** Null, and nothing is written, where it is refused; the rest of the transaction stays. */
async function unlessRefused<Result>(
  transaction: Transaction,
  doing: () => Promise<Result>,
): Promise<Result | null> {
  await transaction.raw('savepoint along')
  try {
    const result = await doing()
    await transaction.raw('release savepoint along')
    return result
  } catch (error) {
    await transaction.raw('rollback to savepoint along')
    if (error instanceof errors.ApplicationError) return null
    throw error
  }
}

async function publish(
  strapi: Core.Strapi,
  { type, document: documentId, language }: VersionRow,
): Promise<void> {
  if (!isType('drafted', type)) return
  await strapi
    .documents(type)
    .publish({ documentId, ...(language !== null && { locale: language }) })
}

/** The facts of a document are those of its default language. */
function defaultFirst(a: VersionRow, b: VersionRow): number {
  return Number(b.language === defaultLanguage) - Number(a.language === defaultLanguage)
}

async function write(restorer: Restorer, version: VersionRow, shape: Shape): Promise<Restored> {
  const { strapi, reading, userId } = restorer
  const { type, document: documentId, language, content } = version
  const sieve = new Sieve(reading, toBeSaved(strapi, reading.shapeOf, language))
  const data = await sieve.ofContent(content, shape, [])
  const documents = strapi.documents(type)
  const params = language === null ? {} : { locale: language }
  const isThere = (await strapi.db.query(type).count({ where: { documentId } })) > 0
  if (isThere) {
    await documents.update({ ...params, documentId, data: { ...data, updatedBy: userId } })
  } else {
    const creator = { createdBy: userId, updatedBy: userId }
    await documents.create({ ...params, data: { ...data, ...creator, documentId } })
  }
  await keepRestored(strapi, { uid: type, documentId, locale: language }, reading)
  return { documentId, dropped: sieve.dropped }
}

async function keepRestored(
  strapi: Core.Strapi,
  place: VersionPlace,
  { shapeOf }: Reading,
): Promise<void> {
  const content = await readContent(strapi, place, shapeOf)
  if (!content) return
  const title = versionTitle(content, shapeOf(place.uid))
  await keepVersion(strapi, {
    ...place,
    content,
    title,
    action: 'restored',
    keptAt: new Date(),
    along: null,
  })
}
