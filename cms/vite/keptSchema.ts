/** Parts of a form by their names, as the cms tells them. */
type Components = Record<string, { attributes: object }>

interface Kept {
  components: Components
  schema: unknown
}

const kept = new WeakMap<object, Kept>()

/**
 * What the rules of a form are, made when they are asked for first: the cms tells of each type once,
 * and whatever is told anew is another object.
 */
export function keptSchema<Schema>(
  make: (attributes: object, components: Components) => Schema,
  attributes: object,
  components: Components,
): Schema {
  const before = kept.get(attributes)
  // What was made of these attributes was made by the same function.
  if (before && isSame(before.components, components)) return before.schema as Schema
  const schema = make(attributes, components)
  kept.set(attributes, { components, schema })
  return schema
}

function isSame(some: Components, others: Components): boolean {
  const names = Object.keys(some)
  return (
    names.length === Object.keys(others).length &&
    names.every((name) => some[name]?.attributes === others[name]?.attributes)
  )
}
