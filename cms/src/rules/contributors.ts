import { isDeepStrictEqual } from 'node:util'
import { errors } from '@strapi/utils'
import type { Core, UID } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isRecord } from '../records'
import { readMeetingRow, type MeetingRow } from '../content/reading/queries'
import { isType, typeThatIs } from '../content/types'
import { wordsOf } from '../languages'
import { takesAll } from './documentActions'
import { requester, type Requester } from '../checks/requester'
import type { Chosen } from '../checks/choices'

/**
 * What permissions can't say, since the same people write the whole of a draft and delete what is their
 * own: who may not publish moves no published meeting, and takes nothing off the site by deleting it.
 */
export function limitContributors(strapi: Core.Strapi): void {
  keepPublishedMeetings(strapi)
  keepPublished(strapi)
}

function keepPublished(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const person = action === 'delete' ? requester(strapi) : null
    if (!person || !('documentId' in params)) return next()
    const target = { uid, documentId: String(params.documentId) }
    if (await keepsPublished(strapi, target, params, person)) {
      // Of a ForbiddenError Strapi passes on nothing but that it is one.
      throw new errors.PolicyError(wordsOf(person.language).rules.deleted)
    }
    return next()
  })
}

/** Whether somebody may not delete it, or a translation of it, since visitors read that. */
export async function keepsPublished(
  strapi: Core.Strapi,
  { uid, documentId }: Chosen,
  params: object,
  person: Requester,
): Promise<boolean> {
  if (!isType('drafted', uid) || person.mayPublish(uid)) return false
  return isPublished(strapi, uid, { documentId, ...translationsOnly(params) })
}

/** Which rows go without the default language's. */
function translationsOnly(params: object): object {
  if (takesAll(params) || !('locale' in params)) return {}
  return { locale: { $in: [params.locale].flat() } }
}

function keepPublishedMeetings(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const mayMove = isType('dated', uid) && (action === 'update' || action === 'discardDraft')
    const person = mayMove ? requester(strapi) : null
    if (!person || person.mayPublish(uid) || !('documentId' in params)) return next()
    const documentId = String(params.documentId)
    if (!(await isPublished(strapi, uid, { documentId }))) return next()

    const before = await readFacts(strapi, documentId)
    const result = await next()
    refuseChanged(before, await readFacts(strapi, documentId), wordsOf(person.language).rules.moved)
    return result
  })
}

async function isPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rows: object,
): Promise<boolean> {
  const where = { ...rows, publishedAt: { $notNull: true } }
  return (await strapi.db.query(uid).count({ where })) > 0
}

type Facts = Record<string, unknown>

/** What the default language's draft says: those of other languages are shown nowhere. */
async function readFacts(strapi: Core.Strapi, documentId: string): Promise<Facts> {
  const row = await readMeetingRow(strapi, documentId, defaultLanguage, 'draft')
  const secrets: unknown = await strapi.db.query(typeThatIs('dated')).findOne({
    where: { documentId, locale: defaultLanguage, publishedAt: null },
    select: ['joinLink', 'organizerEmail'],
  })
  return row ? { ...toFacts(row), ...(isRecord(secrets) && toSecrets(secrets)) } : {}
}

/** An editor's, too, though no form of theirs has them: they would go with the draft. */
function toSecrets({ joinLink, organizerEmail }: Record<string, unknown>): Facts {
  return { joinLink: joinLink || null, organizerEmail: organizerEmail || null }
}

function toFacts(row: MeetingRow): Facts {
  return {
    firstDate: row.firstDate,
    allDay: row.allDay === true,
    startTime: row.startTime || null,
    endTime: row.endTime || null,
    daysLater: row.daysLater ?? 0,
    timeZone: row.timeZone || null,
    recurrence: withoutId(row.recurrence),
    furtherDates: (row.furtherDates ?? []).map(({ date }) => date),
    phases: (row.phases ?? []).map((phase) => ({
      ...withoutId(phase),
      recurrence: withoutId(phase.recurrence),
      venue: phase.venue?.documentId ?? null,
    })),
    planStatus: row.planStatus,
    venue: row.venue?.documentId ?? null,
  }
}

/** A component that was written anew has another id, though it says the same. */
function withoutId(component: object | null | undefined): object | null {
  return component ? { ...component, id: null } : null
}

function refuseChanged(before: Facts, after: Facts, message: string): void {
  const changed = Object.keys(before).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  )
  if (changed.length === 0) return
  throw new errors.ValidationError(message, {
    errors: changed.map((field) => ({ path: [field], message, name: 'ValidationError' })),
  })
}
