import { isType } from '../../content/types'
import type { LaidOutField } from '../strapi/laidOut'
import type { TypeOptions } from '../strapi/hooks'

/** By which our line is known to Strapi. */
export const nextType = 'branchline-next-date'

export interface Layout {
  /** Panels of rows of fields. */
  layout: LaidOutField[][][]
  options: TypeOptions
}

/** A form of a meeting that begins with a line about its next date. */
export function withNext<Form extends Layout>(form: Form): Form {
  const [first, ...panels] = form.layout
  const field = first?.[0]?.[0]
  if (!first || !field || !isType('dated', form.options.uid ?? '')) return form
  const line = { ...field, type: nextType, size: 12 }
  return { ...form, layout: [[[line], ...first], ...panels] }
}
