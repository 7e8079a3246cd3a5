import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { defaultLanguage } from '../content/languages'
import { isRecord } from '../records'
import { requestLanguage } from '../checks/request'
import { isLocalized } from '../strapi/i18n'
import {
  deletingPath,
  draftPaths,
  formPath,
  guardRoutes,
  slugPath,
  writingPaths,
} from '../strapi/routes'
import { hideAccounts } from './accounts'
import { attributesOf } from './columns'
import { refuseChangedBookkeeping } from './data'
import { isDocumentId } from '../documentIds'
import { hiddenFields, refuseHidden, takeOutOfForm } from './hiddenFields'
import { refuseUnreadable } from './reading'
import { wordsOf } from '../languages'
import { longestSource } from '../slugs'

/**
 * Stands between the admin's forms and Strapi's content manager, which takes more of a body than a form
 * offers, and leaves out without a word what it does not take. Comes after Strapi has looked at who
 * asks.
 */
export function guardContentManager(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'content-manager', ({ method, path }) => {
    const writes = ['POST', 'PUT'].includes(method) && writingPaths.test(path)
    const isAboutDrafts = draftPaths.test(path)
    return async (ctx, next) => {
      refuseOtherIds(strapi, ctx)
      if (isAboutDrafts) refuseWithoutDrafts(strapi, ctx)
      refuseUnreadableOf(strapi, ctx)
      if (path === slugPath) shortenSources(ctx)
      if (path === deletingPath) deleteInAllLanguages(strapi, ctx)
      if (writes) await refuseOtherFields(strapi, ctx)
      await next()
      if (ctx.status === 404) throw nothingThere(strapi)
      hideAccounts(ctx.body)
      if (path === formPath) takeOutOfForm(ctx.body, hiddenFields(strapi, partsOf(ctx).uid ?? ''))
    }
  })
}

/** Strapi says no more than that an entity was not found. */
const nothingThere = (strapi: Core.Strapi) =>
  new errors.NotFoundError(wordsOf(requestLanguage(strapi)).requests.nothingThere)

/** Ids of parts, of which addresses of relations may tell, are numbers. */
function refuseOtherIds(strapi: Core.Strapi, ctx: Context): void {
  const { model, id, sourceId } = partsOf(ctx)
  const isPart = Object.values(strapi.components).some(({ uid }) => uid === model)
  const inAddress = [sourceId, isPart ? undefined : id].filter((one) => one !== undefined)
  if (!inAddress.every(isDocumentId)) throw nothingThere(strapi)
  const { body } = ctx.request
  const named = isRecord(body) ? [body['documentIds'] ?? []].flat() : []
  const other = named.find((one) => !isDocumentId(one))
  if (other === undefined) return
  const said = typeof other === 'string' ? other : JSON.stringify(other)
  throw new errors.ValidationError(wordsOf(requestLanguage(strapi)).requests.notAnId(said))
}

/** Strapi fails at what it has no drafts of. */
function refuseWithoutDrafts(strapi: Core.Strapi, ctx: Context): void {
  const { model } = partsOf(ctx)
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === model)
  if (type?.options?.draftAndPublish !== true) throw new errors.NotFoundError()
}

function refuseUnreadableOf(strapi: Core.Strapi, ctx: Context): void {
  const { model, targetField } = partsOf(ctx)
  if (model === undefined) return
  const asked = targetField === undefined ? model : attributesOf(strapi, model)[targetField]?.target
  if (asked === undefined) return
  refuseUnreadable(strapi, ctx, asked, ctx.query)
  const { body } = ctx.request
  if (isRecord(body) && 'documentIds' in body) {
    refuseUnreadable(strapi, ctx, asked, { sort: body['sort'] })
  }
}

/**
 * Of several documents Strapi deletes the default language where none is asked for: what is left of them
 * would be translations that nobody sees.
 */
function deleteInAllLanguages(strapi: Core.Strapi, ctx: Context): void {
  const { body } = ctx.request
  const { model } = partsOf(ctx)
  if (!isRecord(body) || model === undefined || languageInAddress(ctx) !== null) return
  if (isLocalized(strapi, model)) body['locale'] = '*'
}

/** No title refuses itself here by its length, and Strapi makes an address of all of it. */
function shortenSources(ctx: Context): void {
  const { body } = ctx.request
  if (!isRecord(body) || !isRecord(body['data'])) return
  const fields = Object.entries(body['data']).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, longestSource) : value,
  ])
  body['data'] = Object.fromEntries(fields)
}

async function refuseOtherFields(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { model, id, sourceId } = partsOf(ctx)
  const { body } = ctx.request
  const uid = Object.values(strapi.contentTypes).find((type) => type.uid === model)?.uid
  if (uid === undefined || !isRecord(body)) return
  const locale = isLocalized(strapi, uid) ? languageOf(ctx) : null
  const isSingle = ctx.path.includes('/single-types/')
  const documentId = isSingle ? await onlyDocument(strapi, uid) : (id ?? sourceId ?? null)
  const written = { uid, documentId, locale, user: userOf(ctx) }
  refuseHidden(strapi, uid, body)
  body['locale'] = ctx.state['sentLanguage']
  await refuseChangedBookkeeping(strapi, body, written)
  if (locale !== null) body['locale'] = locale
}

/** Strapi has taken the language out of the address, and put it into the body over what was there. */
function languageOf(ctx: Context): string {
  return languageInAddress(ctx) || defaultLanguage
}

function languageInAddress(ctx: Context): string | null {
  return new URL(ctx.originalUrl, 'http://cms').searchParams.get('locale')
}

async function onlyDocument(strapi: Core.Strapi, uid: string): Promise<string | null> {
  const row: unknown = await strapi.db.query(uid).findOne({ select: ['documentId'] })
  return isRecord(row) ? String(row['documentId']) : null
}

function userOf(ctx: Context): number | null {
  const user: unknown = ctx.state['user']
  return isRecord(user) ? Number(user['id']) : null
}

type Part = 'uid' | 'model' | 'id' | 'sourceId' | 'targetField'

function partsOf(ctx: Context): Partial<Record<Part, string>> {
  const params: unknown = ctx['params']
  return isRecord(params)
    ? Object.fromEntries(Object.entries(params).filter(([, part]) => typeof part === 'string'))
    : {}
}
