import type { Core } from '@strapi/strapi'
import { followCalendar, meetingsTellingOf, together } from './calendarState'
import { PublicAddresses } from './publicAddresses'
import { redirectMoved } from './redirects'
import { raiseRevision } from './revision'
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
      const isAddressed = isType('addressing', context.uid)
      const before = isAddressed ? await PublicAddresses.read(strapi) : null
      const dates = await watchDates(strapi, context.uid)
      const telling = await meetingsTellingOf(strapi, context)
      const result = await next()
      if (isAddressed) await keepSingleRelations(strapi)
      if (before) await redirectMoved(strapi, before, await PublicAddresses.read(strapi))
      const toldNow = await meetingsTellingOf(strapi, context, result)
      await followCalendar(strapi, together(telling, toldNow))
      await raiseRevision(strapi)
      await dates?.tell()
      return result
    })
  })
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

interface DocumentAction {
  action: string
  contentType: { options?: { draftAndPublish?: boolean } | undefined }
  params: object
}

function changesPublic({ action, contentType, params }: DocumentAction): boolean {
  const hasDrafts = contentType.options?.draftAndPublish === true
  if (!hasDrafts || !draftActions.has(action)) return true
  // An API token's POST publishes at once, and is seen here as `create` only.
  return 'status' in params && params.status === 'published'
}
