import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import type { KeptType, TypesThatAre } from '../content/types'
import { textOf, type FieldShape, type Shape, type ShapeOf } from './shape'

/**
 * What an editor filled in, by field: relations as document ids, media as `Media`, components as
 * records, of which those of a dynamic zone name theirs in `__component`.
 */
export type Content = Record<string, unknown>

/** A file as a version remembers it. */
export interface Media {
  id: number
  name: string
  alternativeText: string | null
}

/** Which rows of a document are meant. */
export interface VersionPlace {
  uid: KeptType
  documentId: string
  /** null: its type has no languages. */
  locale: string | null
}

/** The same of anything that editors write, whether versions of it are kept or not. */
type WrittenPlace = Omit<VersionPlace, 'uid'> & { uid: TypesThatAre<'public'> }

/** What stands in a document now, in its draft or in public where it has both; null: it is not there. */
export async function readContent(
  strapi: Core.Strapi,
  { uid, documentId, locale }: WrittenPlace,
  shapeOf: ShapeOf,
  status: 'draft' | 'published' = 'draft',
): Promise<Content | null> {
  const shape = shapeOf(uid)
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      documentId,
      ...(locale !== null && { locale }),
      ...(shape.hasDrafts && { publishedAt: status === 'draft' ? null : { $notNull: true } }),
    },
    populate: populateOf(shape, shapeOf),
  })
  return isRecord(row) ? toContent(row, shape, shapeOf) : null
}

function populateOf(shape: Shape, shapeOf: ShapeOf): object {
  const related = shape.fields.flatMap((field) => {
    const populate = populateField(field, shapeOf)
    return populate ? [[field.name, populate] as const] : []
  })
  return Object.fromEntries(related)
}

function populateField({ kind, components }: FieldShape, shapeOf: ShapeOf): object | null {
  const populates = components.map((uid) => ({ populate: populateOf(shapeOf(uid), shapeOf) }))
  switch (kind) {
    case 'relation':
      return { select: ['id', 'documentId'] }
    case 'media':
      return { select: ['id', 'name', 'alternativeText'] }
    case 'component':
      return populates[0] ?? null
    case 'sections':
      return { on: Object.fromEntries(components.map((uid, index) => [uid, populates[index]])) }
    default:
      return null
  }
}

/** As JSON holds it, so that what was stored can be compared with what is read. */
export function toContent(row: Record<string, unknown>, shape: Shape, shapeOf: ShapeOf): Content {
  const content = shape.fields.map((field) => {
    return [field.name, toValue(row[field.name] ?? null, field, shapeOf)] as const
  })
  return Object.fromEntries(content)
}

function toValue(value: unknown, field: FieldShape, shapeOf: ShapeOf): unknown {
  if (field.isMany) return Array.isArray(value) ? manyOf(value, field, shapeOf) : []
  if (value === null) return null
  switch (field.kind) {
    case 'relation':
      return isRecord(value) ? value['documentId'] : null
    case 'media':
      return isRecord(value) ? toMedia(value) : null
    case 'component':
    case 'sections':
      return isRecord(value) ? toComponent(value, field, shapeOf) : null
    case 'instant':
      return toInstant(value)
    default:
      return value
  }
}

function manyOf(values: unknown[], field: FieldShape, shapeOf: ShapeOf): unknown[] {
  const one = { ...field, isMany: false }
  const many = values.map((value) => toValue(value, one, shapeOf))
  // A document that is related as draft and as published stands there twice.
  return field.kind === 'relation' ? [...new Set(many)] : many
}

function toComponent(value: Record<string, unknown>, field: FieldShape, shapeOf: ShapeOf): Content {
  const { __component: named } = value
  const uid = typeof named === 'string' ? named : field.components[0]
  if (uid === undefined) throw new Error(`the field ${field.name} names no component`)
  const content = toContent(value, shapeOf(uid), shapeOf)
  return typeof named === 'string' ? { __component: named, ...content } : content
}

function toMedia({ id, name, alternativeText }: Record<string, unknown>): Media {
  return {
    id: Number(id),
    name: String(name),
    alternativeText: typeof alternativeText === 'string' ? alternativeText : null,
  }
}

export function isMedia(value: unknown): value is Media {
  return isRecord(value) && typeof value['id'] === 'number' && typeof value['name'] === 'string'
}

/** Databases give instants as dates, or as text. */
function toInstant(value: unknown): string {
  return (value instanceof Date ? value : new Date(textOf(value))).toISOString()
}

/** Which component one value of a field is. */
export function componentOf(value: Content, field: FieldShape): string {
  const { __component: named } = value
  return typeof named === 'string' ? named : (field.components[0] ?? '')
}

/** What the document is called; empty when it has no title. */
export function versionTitle(content: Content, { mainField }: Shape): string {
  const title = content[mainField]
  return typeof title === 'string' ? title : ''
}
