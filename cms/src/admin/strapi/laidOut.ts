/** A field as a form's layout has it; only what is used here. */
export interface LaidOutField {
  name: string
  type: string
  label: string
  /** In columns of twelve. */
  size: number
  attribute: { type?: string; default?: unknown; component?: string }
  disabled?: boolean
  required?: boolean
}

/** The forms of components, by uid. */
export type Components = Record<string, { layout: LaidOutField[][] }>

/**
 * By which name a field of ours stands in the place of one of Strapi's: who may read what has that name
 * is shown it. The rights to a component are those to what is within it.
 */
export function readableName({ name, attribute }: LaidOutField, components: Components): string {
  const [first] = components[attribute.component ?? '']?.layout.flat() ?? []
  return first ? `${name}.${readableName(first, components)}` : name
}

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used of any. */
export interface FormField {
  name: string
  type: string
}

/** A form as Strapi hands it to whoever changes forms; only what is used here. */
export interface LaidOut<Field> {
  /** Panels of rows of fields. */
  layout: Field[][][]
}

/** The same with what it may hold. */
export interface WholeForm<Field> extends LaidOut<Field> {
  /** The forms of components, by uid. */
  components: Record<string, { layout: Field[][] }>
}

/**
 * The same form with other rows, within components as well.
 *
 * @param change is told in which component a row is; null: in none
 */
export function withRows<Field, Form extends WholeForm<Field>>(
  form: Form,
  change: (row: Field[], component: string | null) => Field[],
): Form {
  const components = Object.entries(form.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map((row) => change(row, uid)) },
  ])
  return {
    ...form,
    layout: form.layout.map((panel) => panel.map((row) => change(row, null))),
    components: Object.fromEntries(components),
  }
}

/** The same form with other fields, within components as well. @param change as in `withRows` */
export function withFields<Field, Form extends WholeForm<Field>>(
  form: Form,
  change: (field: Field, component: string | null) => Field,
): Form {
  return withRows<Field, Form>(form, (row, uid) => row.map((field) => change(field, uid)))
}

/** The same form with other fields of its own: those within components stay. */
export function withOwnFields<Field, Form extends LaidOut<Field>>(
  form: Form,
  change: (field: Field) => Field,
): Form {
  return { ...form, layout: form.layout.map((panel) => panel.map((row) => row.map(change))) }
}
