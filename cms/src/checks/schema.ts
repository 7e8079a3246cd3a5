/** The part of a field's schema that the checks go by. */
export interface Attribute {
  type: string
  component?: string
  components?: readonly string[]
  /** Of a relation: the content type. */
  target?: string
  /** Of how many there may be on each side: `manyToOne`. */
  relation?: string
  allowedTypes?: string | readonly string[]
  /** Never leaves the cms. */
  private?: boolean
  /** False: Strapi's own, such as who made it. */
  visible?: boolean
  pluginOptions?: { i18n?: { localized?: boolean } }
  required?: boolean
  unique?: boolean
  enum?: readonly string[]
  maxLength?: number
  /** Of a number, or of how many parts there are, or documents are chosen. */
  min?: number | string
  max?: number | string
}

export type Attributes = Readonly<Record<string, Attribute>>

/** Gives the fields of a component. */
export type Components = (uid: string) => Attributes

/** What Strapi's query has to bring along so that everything in a document can be looked at. */
export function populateAll(attributes: Attributes, components: Components): object {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const wanted = populateOne(attribute, components)
      return wanted === null ? [] : [[name, wanted]]
    }),
  )
}

function populateOne(attribute: Attribute, components: Components): true | object | null {
  switch (attribute.type) {
    case 'media':
      return true
    case 'relation':
      return attribute.visible === false ? null : { select: ['documentId'] }
    case 'component':
      return { populate: populateAll(components(attribute.component ?? ''), components) }
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [
            uid,
            { populate: populateAll(components(uid), components) },
          ]),
        ),
      }
    default:
      return null
  }
}

/** The fields that are written in each language anew. */
export function localizedOnly(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([, { pluginOptions }]) => pluginOptions?.i18n?.localized === true,
    ),
  )
}

/** The fields that are the same in every language. */
export function sharedOnly(attributes: Attributes): Attributes {
  const localized = localizedOnly(attributes)
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in localized)))
}
