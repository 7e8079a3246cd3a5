import type { ReactNode } from 'react'
import { FieldName } from '../strapi/fields'
import { withFields, type FormField, type WholeForm } from '../strapi/laidOut'
import type { Field as SharedField } from './sharedFields'
import { BesideField } from './BesideField'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
export interface Field extends FormField, SharedField {
  /** Of twelve columns. */
  size?: number
  /** What stands behind the label. */
  labelAction?: ReactNode
}

export interface Layout extends WholeForm<Field> {
  options: { i18n?: { localized?: boolean } }
}

/** By which our own fields are known to Strapi. */
export const ownTypes = { all: 'branchline-original', media: 'branchline-original-media' } as const

/** What has words of its own in each language: beside its label there is room for the original's. */
const texts = new Set(['string', 'text', 'blocks'])

/** The form of a translation with its original: a button for all of it above, each text at its field. */
export function withOriginal<Form extends Layout>(form: Form): Form {
  if (form.options.i18n?.localized !== true) return form
  const translated = form.layout.flat(2).filter(isTranslated)
  if (translated.length === 0) return form
  // Strapi shows a field to whoever may read the one of its name; a list of parts is none by itself. Where
  // there is nothing else, as in the menus, the parts are those of the original anyway.
  const first = translated.find(({ type }) => type !== 'component')
  const own = first ? [[[{ ...first, type: ownTypes.all, size: 12 }]]] : []
  const beside = withFields(form, (field: Field, component) =>
    component !== null || isTranslated(field) ? besideOriginal(field) : field,
  )
  return { ...beside, layout: [...own, ...beside.layout] }
}

const isTranslated = ({ attribute }: Field) => attribute.pluginOptions?.i18n?.localized === true

/** All fields of a component are translated as the component is; of others the original tells nothing. */
function besideOriginal(field: Field): Field {
  if (field.type === 'media') return { ...field, type: ownTypes.media }
  if (!texts.has(field.type)) return field
  return {
    ...field,
    labelAction: (
      <>
        {field.labelAction}
        <FieldName>{(name) => <BesideField name={name} />}</FieldName>
      </>
    ),
  }
}
