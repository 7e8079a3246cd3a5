import { copyIn } from '../content/reading/picturesInTexts'
import { isRecord } from '../records'
import { componentOf, isMedia, type Content } from './content'
import type { Dropped } from './contract'
import type { Existing } from './existing'
import { formerPart, textOf, type FieldShape, type Shape } from './shape'
import { linesOf, partLabel, pathOf, type Reading } from './inWords/values'

/** Lets through what still exists of a content. */
export class Sieve {
  readonly dropped: Dropped[] = []
  readonly #reading: Reading
  readonly #existing: Existing

  constructor(reading: Reading, existing: Existing) {
    this.#reading = reading
    this.#existing = existing
  }

  /** @param above labels that lead to the content */
  async ofContent(content: Content, shape: Shape, above: string[]): Promise<Content> {
    const data: Content = {}
    // One after the other: a transaction has one connection.
    for (const field of shape.fields) {
      const labels = [...above, field.label[this.#reading.words.language]]
      data[field.name] = await this.#ofField(content[field.name] ?? null, field, labels)
    }
    return data
  }

  async #ofField(value: unknown, field: FieldShape, labels: string[]): Promise<unknown> {
    // A field can have come to hold several since then.
    const values = field.isMany && isComponent(field) && isRecord(value) ? [value] : value
    if (!Array.isArray(values) || field.kind === 'blocks') return this.#ofOne(values, field, labels)
    const passing: unknown[] = []
    for (const [index, one] of values.entries()) {
      const passed: unknown = await this.#ofOne(
        one,
        field,
        this.#labelsOf(one, index, field, labels),
      )
      if (passed !== null) passing.push(passed)
    }
    return passing
  }

  #labelsOf(value: unknown, index: number, field: FieldShape, labels: string[]): string[] {
    return isComponent(field) && isRecord(value)
      ? [...labels, partLabel(value, index, field, this.#reading)]
      : labels
  }

  async #ofOne(value: unknown, field: FieldShape, labels: string[]): Promise<unknown> {
    if (value === null) return null
    if (isComponent(field)) return isRecord(value) ? this.#ofPart(value, field, labels) : null
    if (field.kind === 'blocks') return this.#ofText(value, field, labels)
    if (field.kind !== 'media' && field.kind !== 'relation') return value
    return (await this.#named(value, field)) ?? this.#drop(value, field, labels)
  }

  /** Strapi's editor begins a text of which nothing is left when there is none. */
  async #ofText(value: unknown, field: FieldShape, labels: string[]): Promise<unknown> {
    if (!Array.isArray(value)) return value
    const passing: unknown[] = []
    for (const block of value) {
      const picture = copyIn(block)
      if (picture && !(await this.#existing.hasPicture(picture.hash))) {
        this.#drop([block], field, labels)
      } else {
        passing.push(block)
      }
    }
    return passing.length === 0 && value.length > 0 ? null : passing
  }

  async #named(value: unknown, { kind, target }: FieldShape): Promise<unknown> {
    if (kind === 'relation') return this.#existing.document(target, textOf(value))
    return isMedia(value) ? this.#existing.file(value.id) : null
  }

  async #ofPart(part: Content, field: FieldShape, labels: string[]): Promise<Content | null> {
    const shape = this.#reading.shapeOf(componentOf(part, field))
    const { __component: named, ...values } = part
    if (shape === formerPart) {
      this.dropped.push({ field: pathOf(labels), title: longestIn(values) })
      return null
    }
    return {
      ...(typeof named === 'string' && { __component: named }),
      ...(await this.ofContent(part, shape, labels)),
    }
  }

  #drop(value: unknown, field: FieldShape, labels: string[]): null {
    const title = linesOf(value, field, this.#reading).join(' ')
    this.dropped.push({ field: pathOf(labels), title })
    return null
  }
}

/** PostgreSQL keeps the values of a record in an order of its own: the longest text tells most. */
function longestIn(values: Content): string {
  const texts = Object.values(values).filter((value) => typeof value === 'string')
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

function isComponent({ kind }: FieldShape): boolean {
  return kind === 'component' || kind === 'sections'
}
