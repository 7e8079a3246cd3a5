import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { Locale } from '../../contract'
import { fieldExample, fieldHelp } from '../../labels/fieldLabels'
import type { TypeOptions } from '../strapi/hooks'
import { withFields, type FormField, type WholeForm } from '../strapi/laidOut'
import { withOurMark } from './TranslatedMark'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
export interface Field extends FormField {
  hint?: string
  placeholder?: string
  /** What stands behind the label. */
  labelAction?: ReactNode
}

export interface Layout extends WholeForm<Field> {
  options: TypeOptions
}

/** A form with its help lines and examples in a language. Strapi gives them in English. */
export function withHelp(form: Layout, language: Locale): Layout {
  const { uid } = form.options
  return withFields(form, (field: Field, component) =>
    inLanguage(field, component ?? uid, language),
  )
}

function inLanguage(field: Field, uid: string | undefined, language: Locale): Field {
  const marked = field.labelAction
    ? { ...field, labelAction: withOurMark(field.labelAction) }
    : field
  if (uid === undefined) return withVisibleHelp(marked)
  const hint = fieldHelp(uid, field.name, language) ?? field.hint
  const placeholder = fieldExample(uid, field.name, language) ?? field.placeholder
  return withVisibleHelp({ ...marked, hint, placeholder })
}

/** Strapi shows no help under a field that holds fields: there it stands behind the label. */
function withVisibleHelp(field: Field): Field {
  if (field.type !== 'component' || !field.hint) return field
  return {
    ...field,
    labelAction: (
      <>
        {field.labelAction}
        <Typography variant="pi" textColor="neutral600" data-beside-label>
          {field.hint}
        </Typography>
      </>
    ),
  }
}
