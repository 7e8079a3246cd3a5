import type { Core, UID } from '@strapi/strapi'
import { isRecord } from '../records'
import { defaultLanguage, storedLanguages } from '../content/languages'
import {
  isType,
  listOf,
  shortName,
  typesThatAre,
  typeThatIs,
  type TypesThatAre,
} from '../content/types'
import type { Locale } from '../contract'
import { readDead } from '../checks/deadAddresses'
import { linkErrors } from '../checks/links'
import { sourceLanguage, wordsOf } from '../languages'
import { attributesOf, componentsOf, readUndrafted, readSite } from '../checks/read'
import { populateAll } from '../checks/schema'
import { countEntries } from '../rules/obstacles'
import { removeFile } from '../strapi/uploads'
import { ExampleMemory, type LoadedExample } from './memory'

type Row = Record<string, unknown> & Written

/** What some name, by the short name of their type: they go and stay with it. */
const belonging: Readonly<Partial<Record<string, string>>> = {
  'date-change': 'meeting',
  'special-date': 'meeting',
  redirect: 'page',
}

type ExampleType = TypesThatAre<'public'>

/** They stay, and lead nowhere that is gone. */
const settings = typeThatIs('settings', 'linking')

/** Of these the example leaves; menu and settings stay. Those first that need others. */
export const exampleTypes = typesThatAre('public')
  .filter((uid) => !isType('single', uid))
  .sort((one, other) => rank(one) - rank(other))

function rank(uid: ExampleType): number {
  if (shortName(uid) in belonging) return 0
  return listOf(uid) === undefined ? 2 : 1
}

export interface Removal {
  /** How many documents left, by the short name of their type. */
  removed: Record<string, number>
  /** Titles of what stays since somebody wrote in it or chose it, or what stays needs it. */
  kept: string[]
}

interface Written {
  updatedAt: string | number | Date
}

/** What stands in the database: all rows of a document, and what they name. */
interface Document {
  uid: ExampleType
  documentId: string
  title: string
  /** Milliseconds since 1970. */
  writtenAt: number
  /** Document ids and names of files. */
  names: Set<string>
  /** The document that it belongs to, if it belongs to one. */
  owner: string | null
}

/**
 * Takes the example content away: pages, meetings, positions, and the places, topics and pictures that
 * only those need. What somebody wrote in, or chose in a form, stays, with all that it names; settings
 * and menu stay, but for links to what is gone. The history keeps what left, for administrators to bring
 * back.
 *
 * @throws when it is not known what the example brought
 */
export async function removeExample(strapi: Core.Strapi): Promise<Removal> {
  const memory = new ExampleMemory(strapi)
  const loaded = await memory.loaded()
  if (!loaded) {
    throw new Error(
      'It is not known what of this content is the example: it was removed already, or never loaded, or loaded by an earlier release. Delete what you do not want in the admin.',
    )
  }
  const removal = await strapi.db.transaction(async () => {
    const documents = await readDocuments(strapi)
    const staying = stayingOf(documents, loaded, await readChosen(strapi, documents))
    const leaving = documents.filter(({ documentId }) => !staying.has(documentId))
    for (const uid of exampleTypes) {
      for (const { documentId } of leaving.filter((document) => document.uid === uid)) {
        await strapi.documents(uid).delete({ documentId, locale: '*' })
      }
    }
    await mendMenusAndSettings(strapi, loaded)
    await memory.remember(null)
    return { removed: countsOf(leaving), kept: keptTitles(documents, staying, loaded) }
  })
  await removeFiles(strapi, loaded)
  return removal
}

async function readDocuments(strapi: Core.Strapi): Promise<Document[]> {
  const documents = new Map<string, Document>()
  for (const uid of exampleTypes) {
    for (const row of await readRows(strapi, uid)) {
      const documentId = String(row['documentId'])
      const document = documents.get(documentId) ?? newDocument(uid, row)
      if (row['locale'] === defaultLanguage) document.title = exampleTitle(row)
      // A translation may not be told of what it belongs to.
      document.owner ??= ownerOf(uid, row)
      document.writtenAt = Math.max(document.writtenAt, timeOf(row))
      for (const value of Object.values(row)) collectNames(value, document.names)
      documents.set(documentId, document)
    }
  }
  return [...documents.values()]
}

async function readRows(strapi: Core.Strapi, uid: UID.ContentType): Promise<Row[]> {
  // The other side of a relation is not what the document names, but what names it.
  const own = Object.entries(attributesOf(strapi, uid)).filter(
    ([, attribute]) => !('mappedBy' in attribute),
  )
  return strapi.db
    .query(uid)
    .findMany({ populate: populateAll(Object.fromEntries(own), componentsOf(strapi)) })
}

function newDocument(uid: ExampleType, row: Row): Document {
  return {
    uid,
    documentId: String(row['documentId']),
    title: exampleTitle(row),
    writtenAt: 0,
    names: new Set(),
    owner: ownerOf(uid, row),
  }
}

function ownerOf(uid: ExampleType, row: Row): string | null {
  const owner = row[belonging[shortName(uid)] ?? '']
  return isRecord(owner) ? String(owner['documentId']) : null
}

function exampleTitle(row: Row): string {
  const titles = ['title', 'name', 'from', 'originalDate'].map((field) => row[field])
  return titles.find((title) => typeof title === 'string') ?? ''
}

function timeOf({ updatedAt }: Written): number {
  return new Date(updatedAt).getTime()
}

/** Texts hold pictures of their own making, without ids: a file's hash is in both. */
function collectNames(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) value.forEach((one) => collectNames(one, names))
  if (!isRecord(value)) return
  for (const key of ['documentId', 'hash']) {
    const name = value[key]
    if (typeof name === 'string') names.add(name)
  }
  for (const one of Object.values(value)) collectNames(one, names)
}

/** Ids of what people have chosen who filled in a form. */
async function readChosen(strapi: Core.Strapi, documents: Document[]): Promise<Set<string>> {
  const chosen = new Set<string>()
  for (const document of documents) {
    if ((await countEntries(strapi, document)) > 0) chosen.add(document.documentId)
  }
  return chosen
}

/** Ids of what is no example, of what somebody wrote in or chose, and of all that these name. */
function stayingOf(
  documents: Document[],
  loaded: LoadedExample,
  chosen: ReadonlySet<string>,
): Set<string> {
  const byId = new Map(documents.map((document) => [document.documentId, document]))
  const staying = new Set<string>()
  const stay = (documentId: string) => {
    const document = byId.get(documentId)
    if (!document || staying.has(documentId)) return
    staying.add(documentId)
    document.names.forEach(stay)
    for (const { owner, documentId: id } of documents) if (owner === documentId) stay(id)
  }
  for (const document of documents) {
    const { documentId } = document
    if (isOwn(document, loaded) || chosen.has(documentId)) stay(documentId)
  }
  return staying
}

function isOwn({ uid, documentId, writtenAt }: Document, loaded: LoadedExample): boolean {
  return !loaded.documents[uid]?.includes(documentId) || writtenAt > loaded.at
}

function countsOf(leaving: Document[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { uid } of leaving) counts[shortName(uid)] = (counts[shortName(uid)] ?? 0) + 1
  return counts
}

function keptTitles(
  documents: Document[],
  staying: ReadonlySet<string>,
  loaded: LoadedExample,
): string[] {
  return documents
    .filter(({ uid, documentId }) => loaded.documents[uid]?.includes(documentId))
    .filter(({ documentId }) => staying.has(documentId))
    .map(({ title }) => title)
}

/**
 * Links that lead nowhere now leave the menus. Announcements go with the link of one, or with the meeting
 * that they are about if nobody has written in the settings.
 */
async function mendMenusAndSettings(strapi: Core.Strapi, { at }: LoadedExample): Promise<void> {
  const { addresses } = await readSite(strapi)
  const brokenIn = async (uid: Parameters<typeof readUndrafted>[1], entry: Entry) => {
    const content = await readUndrafted(strapi, uid, entry)
    const dead = await readDead(strapi, content.links, addresses)
    return linkErrors(content, addresses, dead, wordsOf(sourceLanguage).checks).map(
      ({ path }) => path,
    )
  }
  for (const entry of await entriesOf(strapi, 'api::navigation.navigation')) {
    const broken = await brokenIn('api::navigation.navigation', entry)
    if (broken.length > 0) await removeLinks(strapi, entry, broken)
  }
  for (const entry of await entriesOf(strapi, settings)) {
    const broken = await brokenIn(settings, entry)
    if (timeOf(entry) <= at || broken.some(([field]) => field === 'announcement')) {
      const { documentId, locale } = entry
      const data: object = { announcement: [] }
      await strapi.documents(settings).update({ documentId, locale, data })
    }
  }
}

interface Entry {
  documentId: string
  locale: Locale
}

async function entriesOf(strapi: Core.Strapi, uid: UID.ContentType): Promise<(Entry & Written)[]> {
  return strapi.db.query(uid).findMany({
    where: { locale: { $in: [...storedLanguages] } },
    select: ['documentId', 'locale', 'updatedAt'],
  })
}

async function removeLinks(
  strapi: Core.Strapi,
  { documentId, locale }: Entry,
  broken: (string | number)[][],
): Promise<void> {
  const menus = strapi.documents('api::navigation.navigation')
  const row = await menus.findOne({
    documentId,
    locale,
    populate: { header: { populate: ['page'] }, footer: { populate: ['page'] } },
  })
  const whole = (menu: 'header' | 'footer') =>
    (row?.[menu] ?? [])
      .filter((_, index) => !broken.some(([field, place]) => field === menu && place === index))
      .map(({ label, builtIn, url, page }) => ({ label, builtIn, url, page: page?.documentId }))
  const data: object = { header: whole('header'), footer: whole('footer') }
  await menus.update({ documentId, locale, data })
}

/**
 * Those that nothing names any more; settings are asked, too. What somebody put into the place of one has
 * its name, and stays.
 */
async function removeFiles(
  strapi: Core.Strapi,
  { files: hashes, at }: LoadedExample,
): Promise<void> {
  const named = new Set<string>()
  for (const uid of [...exampleTypes, settings] as const) {
    for (const row of await readRows(strapi, uid)) collectNames(row, named)
  }
  const files: ({ id: number; hash: string } & Written)[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } } })
  for (const file of files) {
    if (!named.has(file.hash) && timeOf(file) <= at) await removeFile(strapi, file)
  }
}
