import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { defaultLanguage, onlyInField } from '../content/languages'
import type { Locale } from '../contract'
import { formOf } from '../labels/documents'
import type { Form } from '../labels/form'
import { wholeLabel } from '../labels/fieldLabels'
import { byLanguage } from '../languages'

/** What an editor fills in of a content type or a component, in the order of its form. */
export interface Shape {
  /** Strapi's own name of it, in English. */
  name: string
  mainField: string
  hasDrafts: boolean
  isLocalized: boolean
  fields: FieldShape[]
}

export interface FieldShape {
  name: string
  /** As it stands in the form, without what is explained in brackets. */
  label: Record<Locale, string>
  kind: FieldKind
  /** Whether it differs between languages; all fields of a component do as the component does. */
  isLocalized: boolean
  isMany: boolean
  /** The content type that a relation leads to. */
  target: string
  /** The uids of what may stand in it. */
  components: string[]
}

export type FieldKind =
  | 'text'
  | 'number'
  | 'switch'
  | 'choice'
  | 'date'
  | 'instant'
  | 'blocks'
  | 'relation'
  | 'media'
  | 'component'
  | 'sections'

const kinds: Record<string, FieldKind> = {
  string: 'text',
  text: 'text',
  email: 'text',
  uid: 'text',
  integer: 'number',
  float: 'number',
  boolean: 'switch',
  enumeration: 'choice',
  date: 'date',
  datetime: 'instant',
  blocks: 'blocks',
  relation: 'relation',
  media: 'media',
  component: 'component',
  dynamiczone: 'sections',
}

/** Gives the shape of a content type or a component; `formerPart` for one that is no more. */
export type ShapeOf = (uid: string) => Shape

/** A component of another release, of which nothing is known here. */
export const formerPart: Shape = {
  name: 'Part of another release',
  mainField: '',
  hasDrafts: false,
  isLocalized: false,
  fields: [],
}

/** Those of each cms: its types stay what they are as long as it runs. */
const known = new WeakMap<Core.Strapi, ShapeOf>()

export function shapesOf(strapi: Core.Strapi): ShapeOf {
  const shapeOf = known.get(strapi) ?? madeOf(strapi)
  known.set(strapi, shapeOf)
  return shapeOf
}

function madeOf(strapi: Core.Strapi): ShapeOf {
  const types = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
  const shapes = new Map<string, Shape | null>()
  for (const type of types) {
    const form = formOf(type.uid)
    shapes.set(type.uid, form ? toShape(type.uid, type, form) : null)
  }
  return (uid) => {
    const shape = shapes.get(uid)
    if (shape === null) throw new Error(`${uid} has no form: write one in labels/`)
    return shape ?? formerPart
  }
}

/** Strapi's schema, as far as it is read here. */
interface Schema {
  info: { displayName: string }
  options?: { draftAndPublish?: boolean } | undefined
  pluginOptions?: object | undefined
  attributes: object
}

/**
 * What does not stand in the form is no editor's to change, and no part of the shape. What is private
 * isn't either: whom to ask about a date, or the way into a meeting, stands nowhere once it is taken
 * out of the document.
 */
export function toShape(uid: string, schema: Schema, form: Form): Shape {
  const attributes = new Map<string, unknown>(Object.entries(schema.attributes))
  return {
    name: schema.info.displayName,
    mainField: form.mainField,
    hasDrafts: schema.options?.draftAndPublish === true,
    isLocalized: isLocalized(schema),
    fields: form.rows.flat().flatMap((name) => {
      const attribute = attributes.get(name)
      const labels = byLanguage((language) => plain(wholeLabel(uid, name, language)))
      const isShown = isRecord(attribute) && attribute['private'] !== true
      return isShown ? toField(name, labels, attribute) : []
    }),
  }
}

function plain(label: string): string {
  return label.replace(/ \(.*\)$/, '')
}

function toField(
  name: string,
  label: Record<Locale, string>,
  attribute: Record<string, unknown>,
): FieldShape[] {
  const kind = kinds[String(attribute['type'])]
  if (kind === undefined) return []
  const { component, components, target } = attribute
  return [
    {
      name,
      label,
      kind,
      isLocalized: isLocalized(attribute),
      isMany: isMany(attribute),
      target: typeof target === 'string' ? target : '',
      components: [component, components].flat().filter((uid) => typeof uid === 'string'),
    },
  ]
}

/**
 * A translation has words of its own only: its facts are those of the default language, and that
 * something is in one language only is said of an original.
 */
export function shapeIn(shape: Shape, language: string | null): Shape {
  if (language === null || language === defaultLanguage) return shape
  const isOwn = ({ isLocalized, name }: FieldShape) => isLocalized && name !== onlyInField
  return { ...shape, fields: shape.fields.filter(isOwn) }
}

function isMany({ type, relation, multiple, repeatable }: Record<string, unknown>): boolean {
  if (type === 'relation') return relation === 'oneToMany' || relation === 'manyToMany'
  return type === 'dynamiczone' || multiple === true || repeatable === true
}

function isLocalized(described: { pluginOptions?: unknown }): boolean {
  const { pluginOptions } = described
  const i18n = isRecord(pluginOptions) ? pluginOptions['i18n'] : null
  return isRecord(i18n) && i18n['localized'] === true
}

/** A simple value as text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
