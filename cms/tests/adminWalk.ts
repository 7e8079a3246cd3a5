/**
 * Every route of the cms is asked by everybody once: what changes is seen in the rows, so that a route
 * that is new is walked by itself, and a table that is new belongs to nobody until it is said whose it is.
 */
import { afterAll, beforeAll } from 'vitest'
import { addEntry } from '../src/involve/entries'
import type * as Erasing from '../src/involve/retention/erasing'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import { programWith, registerAdministrator, signInAs } from './admin'
import { built } from './built'
import { startCms, type Answer, type Cms } from './cms'
import { inProcess } from './inProcess'
import { newEntry } from './newEntry'
import { RowWatch, type RowChange } from './rowWatch'
import { addressFor, bodyFor, modelsFor, walkedRoutes, type Route } from './walkAddresses'

const { stopErasing } = built<typeof Erasing>('involve/retention/erasing')
const { stopHousekeeping } = built<typeof Housekeeping>('involve/retention/housekeeping')

export let cms: Cms
export let walkers: Record<Walker, Ask>
export let watch: RowWatch

export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

export const walkerNames = ['nobody', 'read token', 'full token', 'contributor', 'editor'] as const
export type Walker = (typeof walkerNames)[number] | 'administrator'

/** A cms with the example, and somebody of each kind, for a file of tests. */
export function prepareWalk(): void {
  beforeAll(async () => {
    cms = inProcess(await startCms({ example: true }))
    const sessions = {
      administrator: await registerAdministrator(cms),
      contributor: await signInAs(cms, 'strapi-author'),
      editor: await signInAs(cms, 'strapi-editor'),
    }
    const asSigned = ({ ask }: (typeof sessions)['editor']): Ask => {
      return (method, path, body) => ask(method, path, hasBody(method) ? body : undefined)
    }
    walkers = {
      nobody: (method, path, body) => cms.ask(path, sending(method, body)),
      'read token': asSigned(await programWith(cms, 'read-only')),
      'full token': asSigned(await programWith(cms)),
      contributor: asSigned(sessions.contributor),
      editor: asSigned(sessions.editor),
      administrator: asSigned(sessions.administrator),
    }
    await plantEntries()
    // They write when they please: what follows a request would be taken for what the next one does.
    await stopErasing(cms.strapi)
    await stopHousekeeping(cms.strapi)
    watch = await RowWatch.begin(cms.strapi)
  })
  afterAll(() => cms.stop())
}

/** For each who may take one away. */
async function plantEntries(): Promise<void> {
  for (const number of [1, 2, 3, 4]) {
    const email = `walked-${number}@example.org`
    await addEntry(cms.strapi, newEntry({ kind: 'ask', email, message: 'Hello' }))
  }
}

const hasBody = (method: string) => !['GET', 'HEAD', 'DELETE'].includes(method)

function sending(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(hasBody(method) && body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** What people wrote to the branch, and what was said to them, by letters too. */
const entries =
  /^(involvement_entries|outbox_mails|saved_answers|spent_tokens|privacy_logs|date_confirmations|letters)$/
export const isEntry = (table: string): boolean => entries.test(table)
/** What follows from a change of content, and files. */
const following =
  /^(versions|former_addresses|consent_withdrawals|unfinished_withdrawals|content_revisions|calendar_states|date_rooms|schedules|preview_rounds|import_sources|files\w*|upload_folders\w*)$/

/** The tables in which a branch's content lies, by the types that the cms has. */
function isContent(table: string): boolean {
  const names = Object.values(cms.strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ collectionName = '' }) => collectionName)
    .filter((name) => !entries.test(name) && !following.test(name))
  return new RegExp(`^((${names.join('|')})(_cmps|_\\w+_lnk)?|components_\\w+)$`).test(table)
}

/** What is noted of whoever asks: sessions, the security log, when a token was used, how Home is laid out. */
function isNote(walker: Walker, { table, act, of }: RowChange, accountId: number | null): boolean {
  if (/^(strapi_sessions|rate_limits)$/.test(table)) return true
  if (table === 'security_log') return act !== 'delete'
  if (table === 'strapi_api_tokens') return act === 'update' && walker.endsWith(' token')
  if (table !== 'strapi_core_store_settings') return false
  if (of === 'plugin_upload_metrics' || of?.startsWith('branchline_')) return true
  return of === `core_admin_homepage-layout:${accountId}`
}

/** Whether somebody may have made that change, by whatever request. */
export function isTheirs(walker: Walker, change: RowChange, accountId: number | null): boolean {
  const { table, row, act, isPublished, isTakenOver } = change
  if (isNote(walker, change, accountId)) return true
  if (walker === 'nobody' || walker === 'read token' || isTakenOver) return false
  if (table === 'admin_users') return row === accountId && act === 'update'
  if (entries.test(table)) return walker === 'editor'
  if (walker === 'contributor' && isPublished) return false
  return following.test(table) || isContent(table)
}

export const inWords = ({ act, table, row, of, isPublished, isTakenOver }: RowChange): string =>
  [act, table, row, of ?? '', isPublished ? 'published' : '', isTakenOver ? 'taken over' : '']
    .filter((word) => word !== '')
    .join(' ')

export async function accountOf(walker: Walker): Promise<number | null> {
  const { json, status } = await walkers[walker]('GET', '/admin/users/me')
  return status === 200 ? (json as { data: { id: number } }).data.id : null
}

export interface Found {
  /** What is wrong, in words. */
  wrong: string[]
  /** How many requests there were. */
  asked: number
  /** The routes that changed something, as `POST /path`. */
  changing: Set<string>
}

export interface Wanted {
  /** Which routes; every one that there is when left out. */
  isMeant?: (route: Route) => boolean
  /**
   * A route that takes a type is asked about each; else about one, another for each walker and route, and
   * what only reads by strangers and by one of the tokens or of the people for whom it is.
   */
  isWhole: boolean
}

/** Asks routes with what would do something. */
export async function walkRoutes(
  walker: Walker,
  { isMeant = () => true, isWhole }: Wanted,
): Promise<Found> {
  const accountId = await accountOf(walker)
  const found: Found = { wrong: [], asked: 0, changing: new Set() }
  const first = walker === 'administrator' ? 0 : walkerNames.indexOf(walker)
  const isReader = ({ method, path }: Route, turn: number): boolean =>
    walker === 'nobody' ||
    method !== 'GET' ||
    (path.startsWith('/api/') === walker.endsWith(' token') && turn % 2 === first % 2)
  for (const [turn, route] of walkedRoutes(cms).filter(isMeant).entries()) {
    if (!isWhole && !isReader(route, turn)) continue
    const { method, path } = route
    const all = modelsFor(path)
    for (const model of isWhole
      ? all
      : all.filter((_, i) => (turn + first + i) % all.length === 0)) {
      const address = await addressFor(cms, path, model)
      const body = hasBody(method) ? await bodyFor(cms, path, model) : undefined
      await watch.take()
      const { status, text } = await walkers[walker](method, address, body)
      const changes = (await watch.take()).filter((change) => !isNote(walker, change, accountId))
      found.asked += 1
      if (changes.length > 0) found.changing.add(`${method} ${path}`)
      if (status >= 500 && !isElsewhere(path)) {
        found.wrong.push(`${method} ${address} answered ${status}: ${text.slice(0, 200)}`)
      }
      for (const change of changes.filter((one) => !isTheirs(walker, one, accountId))) {
        found.wrong.push(`${method} ${address} answered ${status}: ${inWords(change)}`)
      }
    }
  }
  return found
}

/** What Strapi asks servers of its maker for, or does only while it is developed. */
const isElsewhere = (path: string): boolean =>
  /^\/(admin\/(ai-|license-)|upload\/(ai-|actions\/generate-ai)|content-type-builder\/)/.test(path)
