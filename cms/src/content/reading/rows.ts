import type { Core, UID } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { each } from '../../each'
import { isRecord } from '../../records'
import type { ContentChange } from './changes'
import { shortName } from '../types'
import { inOrder } from './asking'
import { listed, listedNames, type ListedName, type ListedRows, type RowsOfListed } from './listed'
import type { BoundPages } from './pageTree'
import * as queries from './queries'
import { readBoundPages, readSettings, type SettingsRow } from './siteSettings'

/** All that is public, row by row, without the long texts. */
export interface PublicRows extends ListedRows {
  pages: Record<Locale, queries.PageRow[]>
  dateChanges: queries.DateChangeRow[]
  closures: queries.ClosureRow[]
  specialDates: Record<Locale, queries.SpecialDateRow[]>
  venues: Record<Locale, queries.VenueRow[]>
  topics: Record<Locale, queries.TopicRow[]>
  calendarStates: queries.CalendarStateRow[]
  awaiting: { meeting: string; originalDate: string }[]
  rooms: queries.RoomRow[]
  settings: Record<Locale, SettingsRow[]>
  bound: BoundPages
  navigation: Record<Locale, queries.NavigationRow[]>
  redirects: queries.RedirectRow[]
  interests: Record<Locale, queries.InterestRow[]>
  getInvolved: Record<Locale, queries.GetInvolvedRow[]>
}

export async function readPublicRows(strapi: Core.Strapi): Promise<PublicRows> {
  // One after the other: a transaction has one connection.
  return {
    pages: await queries.pages.read(strapi),
    ...(await eachListed((name) => listed[name].read(strapi))),
    dateChanges: await queries.dateChanges.read(strapi),
    closures: await queries.closures.read(strapi),
    specialDates: await queries.specialDates.read(strapi),
    venues: await queries.readVenues(strapi),
    topics: await queries.readTopics(strapi),
    calendarStates: await queries.readCalendarStates(strapi),
    awaiting: await queries.readAwaiting(strapi),
    rooms: await queries.readRooms(strapi),
    settings: await readSettings(strapi),
    bound: await readBoundPages(strapi),
    navigation: await queries.readNavigation(strapi),
    redirects: await queries.readRedirects(strapi),
    interests: await queries.readInterests(strapi),
    getInvolved: await queries.readGetInvolved(strapi),
  }
}

/**
 * The same as they are after some changes: of types of which there may be thousands only what was
 * changed is read, and what refers to it now or did before. What did not change is the same object.
 */
export async function readChangedRows(
  strapi: Core.Strapi,
  before: PublicRows,
  changes: readonly ContentChange[],
): Promise<PublicRows> {
  // Of types of which there are few, all are read when one is changed, or something that they show.
  const few = <Rows>(
    rows: Rows,
    read: (strapi: Core.Strapi) => Promise<Rows>,
    ...types: string[]
  ) => (changes.some(({ type }) => types.includes(shortName(type))) ? read(strapi) : rows)
  const changed = new Changed(strapi, changes)
  const rowsBefore: ListedRows = before
  // One after the other: a transaction has one connection.
  return {
    pages: await changed.inLanguages(before.pages, queries.pages),
    ...(await eachListed((name) => changed.inLanguages(rowsBefore[name], listed[name]))),
    dateChanges: await changed.rows(before.dateChanges, queries.dateChanges),
    closures: await changed.rows(before.closures, queries.closures),
    specialDates: await changed.inLanguages(before.specialDates, queries.specialDates),
    venues: await few(before.venues, queries.readVenues, 'venue'),
    topics: await few(before.topics, queries.readTopics, 'topic'),
    calendarStates: await changed.calendarStates(before.calendarStates),
    awaiting: await few(before.awaiting, queries.readAwaiting, 'date-confirmation'),
    rooms: await few(before.rooms, queries.readRooms, 'date-room'),
    settings: await few(before.settings, readSettings, 'site-settings', 'page', 'file'),
    bound: await few(before.bound, readBoundPages, 'site-settings', 'page'),
    navigation: await few(before.navigation, queries.readNavigation, 'navigation', 'page'),
    redirects: await few(before.redirects, queries.readRedirects, 'redirect', 'page'),
    interests: await few(before.interests, queries.readInterests, 'interest'),
    getInvolved: await few(before.getInvolved, queries.readGetInvolved, 'get-involved'),
  }
}

/** Reads the rows of each type below a list, one after the other. */
async function eachListed(
  read: <Name extends ListedName>(name: Name) => Promise<RowsOfListed<Name>>,
): Promise<ListedRows> {
  const rows = new Map<ListedName, ListedRows[ListedName]>()
  for (const name of listedNames) rows.set(name, await read(name))
  return Object.fromEntries(rows) as ListedRows
}

/** A type of which there may be thousands of documents. */
interface Numerous<Rows> {
  uid: UID.ContentType
  /** Any row may be another one where a file is. */
  showsFiles?: boolean
  read: (strapi: Core.Strapi, only?: readonly string[]) => Promise<Rows>
}

interface DocumentRow {
  documentId: string
}

/** Brings the rows of one type after the other up to date. */
class Changed {
  readonly #strapi: Core.Strapi
  readonly #changes: readonly ContentChange[]

  constructor(strapi: Core.Strapi, changes: readonly ContentChange[]) {
    this.#strapi = strapi
    this.#changes = changes
  }

  async inLanguages<Row extends DocumentRow>(
    before: Record<Locale, Row[]>,
    numerous: Numerous<Record<Locale, Row[]>>,
  ): Promise<Record<Locale, Row[]>> {
    const documents = await this.#documents(Object.values(before), numerous)
    if (documents === 'all') return numerous.read(this.#strapi)
    if (documents.size === 0) return before
    const anew = await numerous.read(this.#strapi, [...documents])
    const languages = Object.keys(anew) as Locale[]
    return Object.fromEntries(
      languages.map((language) => [
        language,
        replaced(before[language], anew[language], documents),
      ]),
    ) as Record<Locale, Row[]>
  }

  async rows<Row extends DocumentRow>(before: Row[], numerous: Numerous<Row[]>): Promise<Row[]> {
    const documents = await this.#documents([before], numerous)
    if (documents === 'all') return numerous.read(this.#strapi)
    if (documents.size === 0) return before
    return replaced(before, await numerous.read(this.#strapi, [...documents]), documents)
  }

  /** They are told of by the meeting whose they are. */
  async calendarStates(before: queries.CalendarStateRow[]): Promise<queries.CalendarStateRow[]> {
    const meetings = this.#changes.filter(({ type }) => shortName(type) === 'calendar-state')
    if (meetings.length === 0) return before
    const ids = new Set(meetings.map(({ document }) => document))
    if (ids.has(null)) return queries.readCalendarStates(this.#strapi)
    const anew = await queries.readCalendarStates(
      this.#strapi,
      [...ids].filter((id) => id !== null),
    )
    return [...before.filter(({ meeting }) => !ids.has(meeting)), ...anew]
  }

  /** Those that may be others now: what was changed, and what refers to it now or did before. */
  async #documents(
    before: readonly (readonly DocumentRow[])[],
    { uid, showsFiles = false }: Numerous<unknown>,
  ): Promise<ReadonlySet<string> | 'all'> {
    const documents = new Set<string>()
    const relations = relationsOf(this.#strapi, uid)
    for (const { type, document } of this.#changes) {
      if (showsFiles && shortName(type) === 'file') return 'all'
      const paths = relations.filter(({ target }) => target === type).map(({ path }) => path)
      if (type !== uid && paths.length === 0) continue
      if (document === null) return 'all'
      if (type === uid) documents.add(document)
      if (paths.length === 0) continue
      for (const rows of before) {
        for (const row of rows) if (mentions(row, document)) documents.add(row.documentId)
      }
      // Strapi may give what is public a relation as soon as its target is.
      for (const row of await this.#referring(uid, paths, document)) documents.add(row)
    }
    return documents
  }

  async #referring(
    uid: UID.ContentType,
    paths: readonly string[],
    documentId: string,
  ): Promise<string[]> {
    const found = await each(paths, async (path) => {
      const where = path
        .split('.')
        .reduceRight<object>((inner, field) => ({ [field]: inner }), { documentId })
      const rows: unknown[] = await this.#strapi.db
        .query(uid)
        .findMany({ where, select: ['documentId'] })
      return rows.flatMap((row) => (isRecord(row) ? [String(row['documentId'])] : []))
    })
    return found.flat()
  }
}

/** A field by which the rows of a type show another document. */
interface Shown {
  path: string
  /** The uid of its type. */
  target: string
}

/** What the rows of a type show of others, also in their parts. Sections are no part of rows. */
function relationsOf(strapi: Core.Strapi, uid: UID.Schema, above = ''): Shown[] {
  return Object.entries(strapi.getModel(uid).attributes).flatMap(([name, attribute]) => {
    const path = `${above}${name}`
    if (attribute.type === 'component') {
      return relationsOf(strapi, attribute.component, `${path}.`)
    }
    const isShown = attribute.type === 'relation' && 'target' in attribute
    // What Strapi notes by itself, such as who wrote a row and its translations, is not shown.
    return isShown && attribute.visible !== false ? [{ path, target: attribute.target }] : []
  })
}

function replaced<Row extends DocumentRow>(
  before: readonly Row[],
  anew: readonly Row[],
  documents: ReadonlySet<string>,
): Row[] {
  const others = before.filter(({ documentId }) => !documents.has(documentId))
  return [...others, ...anew].sort(inOrder)
}

/** Whether a row shows something of another document. */
function mentions(row: object, documentId: string): boolean {
  return Object.values(row).some((value: unknown) => shows(value, documentId))
}

function shows(value: unknown, documentId: string): boolean {
  if (Array.isArray(value)) return value.some((each) => shows(each, documentId))
  if (!isRecord(value)) return false
  return value['documentId'] === documentId || mentions(value, documentId)
}
