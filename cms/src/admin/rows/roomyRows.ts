/** A field of a form, in columns of twelve; only what is used here. */
interface Field {
  size: number
}

export interface Layout {
  /** Panels of rows of fields. */
  layout: Field[][][]
  /** Of the components that the form may hold, by uid. */
  components: Record<string, { layout: Field[][] }>
}

/** The same form with room for a date where three fields stand in a row: the first has one of its own. */
export function withRoomyRows<Form extends Layout>(form: Form): Form {
  const components = Object.entries(form.components).map(([name, component]) => [
    name,
    { ...component, layout: component.layout.map(roomy) },
  ])
  return {
    ...form,
    layout: form.layout.map((panel) => panel.map(roomy)),
    components: Object.fromEntries(components),
  }
}

const roomy = (row: Field[]): Field[] =>
  row.length === 3 ? row.map((field, index) => ({ ...field, size: index === 0 ? 12 : 6 })) : row
