import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isType } from '../content/types'
import { isRecord } from '../records'
import { isLocalized } from '../strapi/i18n'
import { note } from './noting'
import { isAsked } from './who'

const readActions = new Set(['findOne', 'findMany', 'findFirst', 'count'])

/**
 * Notes which settings of the site were changed, in the transaction of it, and nothing of what they are.
 * Commands that change all of them have a line of their own.
 */
export function noteSettings(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params, contentType }, next) => {
    if (!isType('settings', uid) || readActions.has(action) || !isAsked(strapi)) return next()
    const locale: unknown = 'locale' in params ? params.locale : undefined
    return strapi.db.transaction(async () => {
      const before = await read(strapi, uid, locale)
      const result = await next()
      const after = await read(strapi, uid, locale)
      const fields = Object.keys({ ...before, ...after }).filter(
        (field) => !isDeepStrictEqual(before[field], after[field]),
      )
      if (fields.length > 0) {
        const form = contentType.info.displayName
        await note(strapi, { kind: 'settings-changed', facts: { uid, form, fields } })
      }
      return result
    })
  })
}

/** What somebody can have changed, by field. */
async function read(
  strapi: Core.Strapi,
  uid: string,
  locale: unknown,
): Promise<Record<string, unknown>> {
  const where = isLocalized(strapi, uid) ? { locale: locale ?? defaultLanguage } : {}
  const populate = populateOf(strapi, uid)
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate })
  const fields = Object.keys(attributesOf(strapi, uid))
  return isRecord(row) ? Object.fromEntries(fields.map((name) => [name, plain(row[name])])) : {}
}

const bookkeeping = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy']
const unedited = [...bookkeeping, 'locale', 'localizations']

interface Model {
  uid: string
  attributes: Record<string, { type: string; component?: string }>
}

function attributesOf(strapi: Core.Strapi, uid: string): Model['attributes'] {
  const models: Model[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ]
  const all = Object.entries(models.find((model) => model.uid === uid)?.attributes ?? {})
  return Object.fromEntries(all.filter(([name]) => !unedited.includes(name)))
}

/** All that stands in a type or component, with what stands in its own components. */
function populateOf(strapi: Core.Strapi, uid: string): object {
  const populate: Record<string, object> = {}
  for (const [name, { type, component }] of Object.entries(attributesOf(strapi, uid))) {
    if (component !== undefined) populate[name] = { populate: populateOf(strapi, component) }
    if (type === 'relation' || type === 'media') populate[name] = { select: ['documentId'] }
  }
  return populate
}

/** Rows of components have another number after each save. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value) || value instanceof Date) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'id')
  return Object.fromEntries(kept.map(([name, held]) => [name, plain(held)]))
}
