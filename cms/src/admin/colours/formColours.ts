import { withOwnFields, type FormField, type LaidOut } from '../strapi/laidOut'

export type Layout = LaidOut<FormField>

/** By which our fields are known to Strapi. */
export const paletteType = 'branchline-palette'
export const colourType = 'branchline-colour'

const types: Readonly<Record<string, string>> = {
  palette: paletteType,
  ownColor: colourType,
  ownAccent: colourType,
}

/** A form in which colours are our own fields. */
export function withColours<Form extends Layout>(form: Form): Form {
  return withOwnFields(form, (field: FormField) => ({
    ...field,
    type: types[field.name] ?? field.type,
  }))
}
