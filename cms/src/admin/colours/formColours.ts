import { withOwnFields, type LaidOut } from '../strapi/laidOut'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
interface Field {
  name: string
  type: string
}

export type Layout = LaidOut<Field>

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
  return withOwnFields(form, (field: Field) => ({
    ...field,
    type: types[field.name] ?? field.type,
  }))
}
