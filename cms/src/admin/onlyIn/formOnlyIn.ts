import { onlyInField } from '../../content/languages'
import type { FormField, LaidOut } from '../strapi/laidOut'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
interface Field extends FormField {
  /** What stands behind the label: that each language has its own, which is not so here. */
  labelAction?: unknown
  attribute: { enum?: readonly string[] }
}

export type Layout = LaidOut<Field>

/** By which our field is known to Strapi. */
export const onlyInType = 'branchline-only-in'

/**
 * A form that asks whether something is in one language only: of an original, and where there is more
 * than one language.
 */
export function withOnlyIn<Form extends Layout>(form: Form, isOriginal: boolean): Form {
  const isAsked = ({ name, attribute }: Field) =>
    name !== onlyInField || (isOriginal && (attribute.enum ?? []).length > 0)
  const drawn = (field: Field): Field =>
    field.name === onlyInField ? { ...field, type: onlyInType, labelAction: null } : field
  return {
    ...form,
    layout: form.layout.map((panel) =>
      panel.map((row) => row.filter(isAsked).map(drawn)).filter((row) => row.length > 0),
    ),
  }
}
