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
