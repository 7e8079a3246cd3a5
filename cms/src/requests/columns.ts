import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import type { Path } from '../checks/content'
import { columnHolders, pivot, storedFields } from '../strapi/tables'
import { isBookkeeping, type Row } from './bookkeeping'

/**
 * What stands in data, at any depth, under the name of a column, of a relation's row (`__pivot`), or, in
 * a part, of what only documents have. Strapi's database layer writes some of it as it is, past all
 * that is known of fields; no form sends it. So do names that every object has (`constructor`), which
 * Strapi's validator takes for fields, or calls.
 */
export function columnsIn(strapi: Core.Strapi, uid: string, data: Row): Path[] {
  const fields = storedFields(strapi, uid)
  const columns = new Set(Object.entries(fields).flatMap(([name, field]) => namesOf(name, field)))
  const isPart = Object.values(strapi.components).some((component) => component.uid === uid)
  return Object.entries(data).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const isColumn = field === undefined && (columns.has(name) || /_by_id$/i.test(name))
    if (isColumn || everyObjectHas(name) || (isPart && field === undefined && isBookkeeping(name)))
      return [[name]]
    return partsIn(strapi, uid, name, value).map((path) => [name, ...path])
  })
}

function namesOf(name: string, field: unknown): string[] {
  if (!isRecord(field)) return []
  const own = [field['columnName'], field['name']].filter((column) => typeof column === 'string')
  const held = columnHolders.flatMap((holder) => namesOf('', field[holder]))
  return [...own, ...held].filter((column) => column !== name)
}

/** In a relation or the parts that stand in a field. */
function partsIn(strapi: Core.Strapi, uid: string, name: string, value: unknown): Path[] {
  const attribute = attributesOf(strapi, uid)[name]
  switch (attribute?.type) {
    case 'relation':
    case 'media':
      return pivotsIn(value)
    case 'component':
    case 'dynamiczone':
      return partsOf(value).flatMap(([part, place]) => {
        const component = componentOf(strapi, attribute, part)
        return component === null
          ? []
          : columnsIn(strapi, component, part).map((path) => [...place, ...path])
      })
    default:
      return inheritedIn(value)
  }
}

const everyObjectHas = (name: string): boolean => name in Object.prototype

/** Where a name that every object has stands in what was sent. */
export function inheritedIn(value: unknown): Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => inheritedIn(one).map((path) => [index, ...path]))
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, one]) =>
    everyObjectHas(name) ? [[name]] : inheritedIn(one).map((path) => [name, ...path]),
  )
}

function pivotsIn(value: unknown): Path[] {
  if (Array.isArray(value)) return value.flatMap(pivotsIn)
  if (!isRecord(value)) return []
  if (pivot in value) return [[pivot]]
  return ['set', 'connect', 'disconnect'].flatMap((name) => pivotsIn(value[name]))
}

/** The parts that stand in a field, with where. */
export function partsOf(value: unknown): [Row, Path][] {
  if (!Array.isArray(value)) return isRecord(value) ? [[value, []]] : []
  return value.flatMap((part: unknown, index): [Row, Path][] =>
    isRecord(part) ? [[part, [index]]] : [],
  )
}

/** Null: it names none that there is. */
export function componentOf(
  strapi: Core.Strapi,
  { component }: SchemaField,
  part: Row,
): string | null {
  const uid = component ?? part['__component']
  return Object.values(strapi.components).find((one) => one.uid === uid)?.uid ?? null
}

export interface SchemaField {
  type: string
  component?: string
  target?: string
  /** False: Strapi's own, such as who made it. */
  visible?: boolean
  /** Never leaves the cms but to editors. */
  private?: boolean
  searchable?: boolean
}

/** The fields of a content type or component, by name. */
export function attributesOf(strapi: Core.Strapi, uid: string): Record<string, SchemaField> {
  const models: { uid: string; attributes: Record<string, SchemaField> }[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ]
  return models.find((model) => model.uid === uid)?.attributes ?? {}
}
