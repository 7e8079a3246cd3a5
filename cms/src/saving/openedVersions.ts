import type { Core } from '@strapi/strapi'
import { sourceLanguage, wordsOf } from '../languages'
import { hiddenFields } from '../requests/hiddenFields'
import { requester } from '../checks/requester'
import { differences, type Difference } from './differences'
import { isRow, readDraft, versionOf, type Row } from './drafts'
import { placeOf, type EditedPlace } from './place'

/** With it the admin tells which version of a document its form was filled with. */
const openedHeader = 'opened-version'
/** With it the cms tells the version that a form is filled with. */
const currentHeader = 'document-version'

/** What the admin is told with status 409. */
export interface Conflict {
  /** Null when no person did. */
  changedBy: string | null
  /** An instant. */
  changedAt: string
  version: string
  fields: Difference[]
}

/** Tells the admin with each document that it opens or saves which version of it that is. */
export function tellVersions(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    // Strapi takes the language out of the query on its way.
    const { path, query } = ctx
    const asked = { path, query: { ...query } }
    await next()
    const isForm = ctx.status === 200 && asked.query['status'] !== 'published'
    const place = isForm && ctx.state['userAbility'] ? await placeOf(strapi, asked) : null
    if (!place) return
    const hidden = hiddenFields(strapi, place.uid)
    ctx.set(currentHeader, versionOf(strapi, place.uid, await readDraft(strapi, place), hidden))
  })
}

/** Refuses to save a form over what was changed since it was opened: one person writes at a time. */
export function refuseOverwriting(strapi: Core.Strapi): void {
  // What else a request writes follows from its form, such as a name in other languages.
  const asked = new WeakSet<object>()
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const request = action === 'update' ? strapi.requestContext.get() : undefined
    const opened = request?.get(openedHeader)
    const place =
      request && opened ? await placeOf(strapi, { path: request.path, query: { ...params } }) : null
    const documentId = 'documentId' in params ? params.documentId : null
    if (!request || place?.uid !== uid || place.documentId !== documentId) return next()
    if (asked.has(request)) return next()
    asked.add(request)

    const draft = await readDraft(strapi, place)
    const version = versionOf(strapi, uid, draft, hiddenFields(strapi, uid))
    if (draft === null || version === opened) return next()
    const data = 'data' in params && isRow(params.data) ? params.data : {}
    const language = requester(strapi)?.language ?? sourceLanguage
    const fields = await differences(strapi, uid, language, { mine: data, theirs: draft })
    const conflict: Conflict = { ...(await lastChange(strapi, place, draft)), version, fields }
    return request.throw(409, wordsOf(language).saving.conflict(conflict.changedBy), {
      details: conflict,
    })
  })
}

/** A meeting's facts are changed in another language: who wrote last in any of them is meant. */
async function lastChange(
  strapi: Core.Strapi,
  { uid, documentId }: EditedPlace,
  draft: Row,
): Promise<Pick<Conflict, 'changedBy' | 'changedAt'>> {
  const [last = draft]: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    orderBy: { updatedAt: 'desc' },
    limit: 1,
    populate: { updatedBy: true },
  })
  return { changedBy: nameOf(last['updatedBy']), changedAt: String(last['updatedAt']) }
}

function nameOf(person: unknown): string | null {
  if (!isRow(person)) return null
  const name = [person['firstname'], person['lastname']].filter(Boolean).join(' ')
  return name || null
}
