import { withRows, type WholeForm } from '../strapi/laidOut'

/** A field of a form, in columns of twelve; only what is used here. */
interface Field {
  size: number
}

export type Layout = WholeForm<Field>

/** The same form with room for a date where three fields stand in a row: the first has one of its own. */
export function withRoomyRows<Form extends Layout>(form: Form): Form {
  return withRows(form, roomy)
}

const roomy = (row: Field[]): Field[] =>
  row.length === 3 ? row.map((field, index) => ({ ...field, size: index === 0 ? 12 : 6 })) : row
