import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { allThatAFormShows } from '../strapi/contentManager'
import type { EditedPlace } from './place'

/** A document, or a component of one, as it is read. */
export type Row = Record<string, unknown>

export interface Attribute {
  type: string
  component?: string
  target?: string
}

/** Null while nothing is written in that language. */
export async function readDraft(
  strapi: Core.Strapi,
  { uid, documentId, locale }: EditedPlace,
): Promise<Row | null> {
  const populate = await allThatAFormShows(strapi, uid)
  return strapi.db.query(uid).findOne({
    where: { documentId, ...(locale && { locale }), ...draftOnly(strapi, uid) },
    populate,
  })
}

/** What is live as soon as it is saved has no other row. */
function draftOnly(strapi: Core.Strapi, uid: string): object {
  return modelOf(strapi, uid).options?.draftAndPublish === true ? { publishedAt: null } : {}
}

/**
 * The same for the same content, however often it was saved or published since.
 *
 * @param hidden fields that whoever is told may not read: they could guess at them by it
 */
export function versionOf(
  strapi: Core.Strapi,
  uid: string,
  draft: Row | null,
  hidden: ReadonlySet<string> = new Set(),
): string {
  const seen = draft && Object.entries(draft).filter(([name]) => !hidden.has(name))
  const content = seen && toContent(strapi, uid, Object.fromEntries(seen))
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

/** What an editor can change; not what only Strapi counts with. */
function toContent(strapi: Core.Strapi, uid: string, row: Row): unknown {
  return Object.entries(attributesOf(strapi, uid)).map(([name, attribute]) => [
    name,
    toValue(strapi, attribute, row[name]),
  ])
}

function toValue(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value) && attribute.type !== 'blocks') {
    return value.map((item: unknown) => toValue(strapi, attribute, item))
  }
  if (!isRow(value)) return value
  if (attribute.type === 'relation') return value['documentId']
  if (attribute.type === 'media') return value['id']
  const component = componentOf(attribute, value)
  return component === null ? value : [component, toContent(strapi, component, value)]
}

/** The uid of a component's type; in a dynamic zone each names its own. */
export function componentOf(attribute: Attribute, value: Row): string | null {
  const named = value['__component']
  if (attribute.type === 'dynamiczone') return typeof named === 'string' ? named : null
  return attribute.component ?? null
}

/** Fields that are shown in the form, in the order of the schema. */
export function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(modelOf(strapi, uid).attributes).filter(([name]) => !unseen.has(name)),
  )
}

const unseen = new Set([
  ...['id', 'documentId', 'locale', 'localizations'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
])

interface Model {
  uid: string
  attributes: Record<string, Attribute>
  options?: { draftAndPublish?: boolean }
}

function modelOf(strapi: Core.Strapi, uid: string): Model {
  const models: Model[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ]
  const model = models.find((candidate) => candidate.uid === uid)
  if (!model) throw new Error(`there is no type ${uid}`)
  return model
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
