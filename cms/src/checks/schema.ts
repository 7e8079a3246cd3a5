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

/**
 * Of that only what can lead to documents of one type: links, choices, texts with links in them, fields
 * that are named after the address which they hold.
 */
export function populateLeading(
  attributes: Attributes,
  target: string,
  components: Components,
): object {
  const wanted = new Leading(target, components)
  return wanted.of(attributes, (relation) => relation.target === target)
}

/** What of some fields can lead to documents of a type. */
class Leading {
  readonly #target: string
  readonly #components: Components

  constructor(target: string, components: Components) {
    this.#target = target
    this.#components = components
  }

  of(attributes: Attributes, isWanted: (relation: Attribute) => boolean): object {
    return Object.fromEntries(
      Object.entries(attributes).flatMap(([name, attribute]) => {
        const wanted = this.#one(attribute, () => isWanted(attribute))
        return wanted === null ? [] : [[name, wanted]]
      }),
    )
  }

  #one(attribute: Attribute, isWanted: () => boolean): object | null {
    switch (attribute.type) {
      case 'relation':
        return attribute.visible !== false && isWanted() ? { select: ['documentId'] } : null
      case 'component': {
        const { component = '' } = attribute
        return this.#leads(this.#components(component)) ? this.#inside(component) : null
      }
      case 'dynamiczone':
        // Each kind of section is asked for: where a link stands is told by how many are before it.
        return {
          on: Object.fromEntries(
            (attribute.components ?? []).map((uid) => [uid, this.#inside(uid)]),
          ),
        }
      default:
        return null
    }
  }

  /** The page of a link goes before its address, so that it has to be known with any target. */
  #inside(uid: string): object {
    const attributes = this.#components(uid)
    const isLink = Object.keys(attributes).some(isAddressField)
    return {
      populate: this.of(attributes, ({ target }) => isLink || target === this.#target),
    }
  }

  #leads(attributes: Attributes): boolean {
    return Object.entries(attributes).some(
      ([name, attribute]) =>
        attribute.type === 'blocks' ||
        isAddressField(name) ||
        this.#one(attribute, () => attribute.target === this.#target) !== null,
    )
  }
}

/** Whether a field holds an address, as its name says. */
export function isAddressField(name: string): boolean {
  return /url$/i.test(name)
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
