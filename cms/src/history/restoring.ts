import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { savedAsTold } from '../checks/calendar'
import { defaultLanguage } from '../content/languages'
import { isType } from '../content/types'
import { inTurn, waitForTurn } from '../strapi/turns'
import { readContent, versionTitle, type VersionPlace } from './content'
import type { Dropped, Restored, VersionAction } from './contract'
import { toBeSaved } from './existing'
import { deletedName } from './reading'
import { shapeIn, type Shape, type ShapeOf } from './shape'
import { Sieve } from './sieve'
import {
  deletedAlong,
  deletedTogether,
  keepBeside,
  keepVersion,
  latestVersion,
  publicWhenDeleted,
  saysTheSame,
  wasPublic,
  type NewVersion,
  type VersionRow,
} from './versions'
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
  return inTurn(strapi, 'changing content', async () => {
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
  // Of two who do so at once the second finds it there.
  return strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    const versions = await deletedTogether(strapi, version)
    const dropped: Dropped[] = []
    const returned: Returned[] = []
    for (const [index, one] of versions.sort(defaultFirst).entries()) {
      const whole = reading.shapeOf(one.type)
      const shape = index === 0 ? whole : shapeIn(whole, one.language)
      returned.push(await bringBackOne(restorer, one, shape))
    }
    const along = await bringBackAlong(restorer, version, trx)
    dropped.push(...along.dropped)
    const all = [...returned, ...along.returned]
    for (const { version: one } of restorer.publishes ? all : []) {
      if (await wasPublic(strapi, one)) await publish(strapi, one)
    }
    for (const one of all) dropped.push(...(await goOn(restorer, one)))
    return { documentId: version.document, dropped }
  })
}

/** What is there again, so far as what visitors read of it where its draft said something else. */
interface Returned {
  version: VersionRow
  shape: Shape
  /** Whether its draft is still to be written. */
  isShown: boolean
  dropped: Dropped[]
}

/** What is published is what was public: a draft that was not finished is none for anybody to see. */
async function bringBackOne(
  restorer: Restorer,
  version: VersionRow,
  shape: Shape,
): Promise<Returned> {
  const shown = restorer.publishes ? await publicWhenDeleted(restorer.strapi, version) : null
  const { dropped } = await write(restorer, shown ?? version, shape)
  return { version, shape, isShown: shown !== null, dropped }
}

/** Writes the draft of what is public again; says what is left out of it. */
async function goOn(
  restorer: Restorer,
  { version, shape, isShown, dropped }: Returned,
): Promise<Dropped[]> {
  return isShown ? (await put(restorer, version, shape)).dropped : dropped
}

/**
 * What went along with a document, as far as it fits what is there again. One may fit once another is
 * there, such as a move onto the day of a date that is cancelled.
 */
async function bringBackAlong(
  restorer: Restorer,
  leading: VersionRow,
  transaction: Transaction,
): Promise<{ returned: Returned[]; dropped: Dropped[] }> {
  const { strapi, reading } = restorer
  const returned: Returned[] = []
  let refused = (await deletedAlong(strapi, leading)).sort(defaultFirst)
  let tried: number
  do {
    const trying = refused
    tried = trying.length
    refused = []
    for (const version of trying) {
      const shape = shapeIn(reading.shapeOf(version.type), version.language)
      const one = await unlessRefused(transaction, () => bringBackOne(restorer, version, shape))
      if (one) returned.push(one)
      else refused.push(version)
    }
  } while (refused.length < tried)
  const dropped = refused.map((version) => ({
    field: reading.words.of(reading.shapeOf(version.type).name),
    title: deletedName(version, reading),
  }))
  return { returned, dropped }
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

/** Keeps what it takes the place of, too: of what is not public no saves are kept. */
async function write(restorer: Restorer, version: VersionRow, shape: Shape): Promise<Restored> {
  const { strapi, reading } = restorer
  const { type: uid, document: documentId, language: locale } = version
  const place = { uid, documentId, locale }
  await keepReplaced(strapi, place, reading)
  const restored = await put(restorer, version, shape)
  await keepRestored(strapi, place, reading)
  return restored
}

async function put(restorer: Restorer, version: VersionRow, shape: Shape): Promise<Restored> {
  const { strapi, reading, userId } = restorer
  const { type, document: documentId, language, content } = version
  const sieve = new Sieve(reading, toBeSaved(strapi, reading.shapeOf, language))
  const data = await sieve.ofContent(content, shape, [])
  const documents = strapi.documents(type)
  const params = language === null ? {} : { locale: language }
  const isThere = (await strapi.db.query(type).count({ where: { documentId } })) > 0
  await savedAsTold(() => {
    if (isThere) {
      return documents.update({ ...params, documentId, data: { ...data, updatedBy: userId } })
    }
    const creator = { createdBy: userId, updatedBy: userId }
    return documents.create({ ...params, data: { ...data, ...creator, documentId } })
  })
  return { documentId, dropped: sieve.dropped }
}

async function keepReplaced(
  strapi: Core.Strapi,
  place: VersionPlace,
  { shapeOf }: Reading,
): Promise<void> {
  const version = await versionNow(strapi, place, shapeOf, 'replaced')
  if (!version) return
  const latest = await latestVersion(strapi, place)
  if (!saysTheSame(version, latest)) await keepBeside(strapi, version)
}

async function keepRestored(
  strapi: Core.Strapi,
  place: VersionPlace,
  { shapeOf }: Reading,
): Promise<void> {
  const version = await versionNow(strapi, place, shapeOf, 'restored')
  if (version) await keepVersion(strapi, version)
}

/** What stands there now; null: nothing. */
async function versionNow(
  strapi: Core.Strapi,
  place: VersionPlace,
  shapeOf: ShapeOf,
  action: VersionAction,
): Promise<NewVersion | null> {
  const content = await readContent(strapi, place, shapeOf)
  if (!content) return null
  const title = versionTitle(content, shapeOf(place.uid))
  return { ...place, content, title, action, keptAt: new Date(), along: null }
}
