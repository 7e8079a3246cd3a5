import { withOwnFields, type LaidOut } from '../strapi/laidOut'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
interface Field {
  name: string
  type: string
}

export type Layout = LaidOut<Field>

/** By which our field is known to Strapi. */
export const nameType = 'branchline-site-name'

const names = ['branchName', 'organizationName']

/** A form in which the names of the site are our own fields. */
export function withNames<Form extends Layout>(form: Form): Form {
  return withOwnFields(form, (field: Field) =>
    names.includes(field.name) ? { ...field, type: nameType } : field,
  )
}
