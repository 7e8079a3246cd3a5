import type { Locale } from '../contract'
import { isRecord } from '../records'
import { fieldLabel } from '../labels/fieldLabels'
import type { Path } from './content'
import type { Attribute, Attributes } from './schema'

/** A field of a document or of a part of it, with what stands in it; undefined: nothing was said. */
export interface EnteredField {
  path: Path
  /** The content type and the components in which it stands, each with the field of it. */
  names: (FieldName | number)[]
  attribute: Attribute
  value: unknown
}

interface FieldName {
  uid: string
  name: string
}

/** Gives the fields of a content type or component. */
export type Schemas = (uid: string) => Attributes

/** All the fields of a document, filled in or not, and those of its parts that are there. */
export function fieldsIn(uid: string, row: unknown, schemas: Schemas): EnteredField[] {
  return fieldsOf(uid, row, schemas, { path: [], names: [] })
}

type PartPlace = Pick<EnteredField, 'path' | 'names'>

function fieldsOf(uid: string, row: unknown, schemas: Schemas, place: PartPlace): EnteredField[] {
  if (!isRecord(row)) return []
  return Object.entries(schemas(uid))
    .filter(([, attribute]) => attribute.visible !== false)
    .flatMap(([name, attribute]) => {
      const own = { path: [...place.path, name], names: [...place.names, { uid, name }] }
      const value = row[name]
      return [{ ...own, attribute, value }, ...partsOf(attribute, value, schemas, own)]
    })
}

function partsOf(
  { type, component }: Attribute,
  value: unknown,
  schemas: Schemas,
  place: PartPlace,
): EnteredField[] {
  if (type !== 'component' && type !== 'dynamiczone') return []
  const uidOf = (part: unknown) => component ?? (isRecord(part) ? String(part['__component']) : '')
  if (!Array.isArray(value)) return fieldsOf(uidOf(value), value, schemas, place)
  return value.flatMap((part: unknown, index) =>
    fieldsOf(uidOf(part), part, schemas, {
      path: [...place.path, index],
      names: [...place.names, index],
    }),
  )
}

/** "Sections (2) › Title": a field as the forms call it, with those in which it stands. */
export function enteredFieldName({ names }: PartPlace, language: Locale): string {
  return names.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before} (${step + 1})`
    const label = fieldLabel(step.uid, step.name, language)
    return before === '' ? label : `${before} › ${label}`
  }, '')
}
