import type { Core } from '@strapi/strapi'
import { followCalendar, meetingsTellingOf, together } from './calendarState'
import { PublicAddresses } from './publicAddresses'
import { redirectMoved } from './redirects'
import { writtenDocuments, type DocumentAction } from './documentActions'
import { raiseRevision, type Changed } from './revision'
import { keepSingleRelations } from './singleRelations'
import { isType } from '../content/types'
import { isOnPostgres } from '../strapi/database'

const draftActions = new Set(['create', 'update', 'clone', 'discardDraft'])
const readActions = new Set(['findOne', 'findMany', 'findFirst', 'count'])

/** Called before a change of that type; null: it can't touch what is watched. */
type Watch = (strapi: Core.Strapi, uid: string) => Promise<{ tell: () => Promise<void> } | null>

/**
 * Whatever changes what the public sees runs in one transaction with its consequences: the content
 * revision is raised, calendars learn what differs, people who want to come are written to when their
 * date does, and an address that content has left leads on to where it is now.
 *
 * @param watchDates remembers what people wait for, and tells them what has become of it
 */
export function followPublicChanges(strapi: Core.Strapi, watchDates: Watch): void {
  strapi.documents.use(async (context, next) => {
    if (!isType('public', context.uid) || readActions.has(context.action)) return next()
    return strapi.db.transaction(async ({ trx }) => {
      await waitForOthers(strapi, trx)
      if (!changesPublic(context)) return next()
      const addressing = isType('addressing', context.uid) ? context.uid : null
      const before = addressing ? await PublicAddresses.read(strapi, addressing) : null
      const dates = await watchDates(strapi, context.uid)
      const telling = await meetingsTellingOf(strapi, context)
      const result = await next()
      if (addressing && before) {
        await keepSingleRelations(strapi)
        await redirectMoved(strapi, before, await PublicAddresses.read(strapi, addressing))
      }
      const toldNow = await meetingsTellingOf(strapi, context, result)
      const inCalendars = await followCalendar(strapi, together(telling, toldNow))
      await raiseRevision(strapi, [...changedBy(context, result), ...inCalendars])
      await dates?.tell()
      return result
    })
  })
}

function changedBy({ uid, params }: DocumentAction, result: unknown): Changed[] {
  const documents = new Set(writtenDocuments(params, result))
  if ('documentId' in params) documents.add(String(params.documentId))
  if (documents.size === 0) return [{ type: uid, document: null }]
  return [...documents].map((document) => ({ type: uid, document }))
}

/** Any number will do, as long as every replica takes the same. */
const writersLock = 7_214_002

/**
 * One change at a time, drafts included: what editors save together touches the same relations and
 * redirects, and PostgreSQL would end one of them as a deadlock. SQLite has one connection anyway.
 */
export async function waitForOthers(strapi: Core.Strapi, transaction: Transaction): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await transaction.raw('select pg_advisory_xact_lock(?)', [writersLock])
}

interface Transaction {
  raw(sql: string, bindings: number[]): PromiseLike<unknown>
}

interface PublicAction extends DocumentAction {
  contentType: { options?: { draftAndPublish?: boolean } | undefined }
}

function changesPublic({ action, contentType, params }: PublicAction): boolean {
  const hasDrafts = contentType.options?.draftAndPublish === true
  if (!hasDrafts || !draftActions.has(action)) return true
  // An API token's POST publishes at once, and is seen here as `create` only.
  return 'status' in params && params.status === 'published'
}
