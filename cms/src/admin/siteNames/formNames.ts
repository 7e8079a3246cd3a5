import { withOwnFields, type FormField, type LaidOut } from '../strapi/laidOut'

export type Layout = LaidOut<FormField>

/** By which our field is known to Strapi. */
export const nameType = 'branchline-site-name'

const names = ['branchName', 'organizationName']

/** A form in which the names of the site are our own fields. */
export function withNames<Form extends Layout>(form: Form): Form {
  return withOwnFields(form, (field: FormField) =>
    names.includes(field.name) ? { ...field, type: nameType } : field,
  )
}
