import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'

/** What Strapi's database layer knows of the fields of a type or component, by name. */
export function storedFields(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  return strapi.db.metadata.get(uid).attributes
}

export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName
}

/** Where a field with one value stands. */
export function columnOf(strapi: Core.Strapi, uid: string, field: string): string {
  const attribute = storedFields(strapi, uid)[field]
  const column = isRecord(attribute) ? attribute['columnName'] : null
  if (typeof column !== 'string') throw new Error(`${uid} has no column for ${field}`)
  return column
}

/** The table of rows by which a relation or a component is joined to what holds it. */
export function joinTableOf(strapi: Core.Strapi, uid: string, field: string): string {
  return nameOf(joinOf(strapi, uid, field), `${uid} has no table for ${field}`)
}

/** The column of that table that says which row holds it. */
export function holderColumnOf(strapi: Core.Strapi, uid: string, field: string): string {
  const join = joinOf(strapi, uid, field)
  return nameOf(join['joinColumn'], `${uid} has no column that joins ${field}`)
}

/** The column of that table that says to which row a relation leads. */
export function targetColumnOf(strapi: Core.Strapi, uid: string, field: string): string {
  const join = joinOf(strapi, uid, field)
  return nameOf(join['inverseJoinColumn'], `${uid} has no column to which ${field} leads`)
}

function joinOf(strapi: Core.Strapi, uid: string, field: string): Record<string, unknown> {
  const attribute = storedFields(strapi, uid)[field]
  const table = isRecord(attribute) ? attribute['joinTable'] : null
  return isRecord(table) ? table : {}
}

function nameOf(named: unknown, problem: string): string {
  const name = isRecord(named) ? named['name'] : null
  if (typeof name !== 'string') throw new Error(problem)
  return name
}

/** How the columns of a table are called that joins files to what shows them. */
export const fileJoin = {
  file: 'file_id',
  holder: 'related_id',
  holderType: 'related_type',
  field: 'field',
} as const

/** The same for the table that joins components to what they stand in. */
export const componentJoin = {
  component: 'cmp_id',
  componentType: 'component_type',
  holder: 'entity_id',
  field: 'field',
  order: 'order',
} as const

/** What describes the columns of a relation: some of these are written where they stand in data. */
export const columnHolders = ['joinColumn', 'morphColumn', 'idColumn', 'typeColumn'] as const

/** Under which name the row that joins a relation is written as it is, where data have it. */
export const pivot = '__pivot'

/** An id for a document of a type, as Strapi's database layer makes it where a row brings none. */
export function newDocumentId(strapi: Core.Strapi, uid: string): string {
  const field = storedFields(strapi, uid)['documentId']
  const make = isRecord(field) ? field['default'] : null
  if (typeof make !== 'function') {
    throw new Error('Strapi makes the ids of documents in another way')
  }
  return String(make())
}
