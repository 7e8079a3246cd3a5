import { isRecord } from '../../records'
import { componentOf, isMedia, type Content } from '../content'
import type { DescribedField } from '../contract'
import { textOf, type FieldShape, type Shape, type ShapeOf } from '../shape'
import { paragraphsOf } from './blocks'
import type { Words } from './words'

/** All that it takes to put content into words. */
export interface Reading {
  words: Words
  shapeOf: ShapeOf
  /** What a document is called; null: it is not known any more. */
  titleOf: (uid: string, documentId: string) => string | null
}

/** Labels that lead to a field, joined. */
export function pathOf(labels: string[]): string {
  return labels.join(' › ')
}

/** Everything that stands in a content, field by field; what is empty or off is left out. */
export function describe(
  content: Content,
  shape: Shape,
  reading: Reading,
  above: string[] = [],
): DescribedField[] {
  return shape.fields.flatMap((field) => {
    const labels = [...above, field.label[reading.words.language]]
    const value = content[field.name] ?? null
    if (field.kind === 'component' || field.kind === 'sections') {
      return describeComponents(value, field, reading, labels)
    }
    const lines = value === false ? [] : linesOf(value, field, reading)
    return lines.length === 0 ? [] : [{ field: pathOf(labels), lines }]
  })
}

function describeComponents(
  value: unknown,
  field: FieldShape,
  reading: Reading,
  labels: string[],
): DescribedField[] {
  return partsOf(value).flatMap((part, index) => {
    const shape = reading.shapeOf(componentOf(part, field))
    const label = partLabel(part, index, field, reading)
    return describe(part, shape, reading, field.isMany ? [...labels, label] : labels)
  })
}

/** `2. Quote`, or only the number where all are of one kind. */
export function partLabel(part: Content, index: number, field: FieldShape, reading: Reading) {
  const number = `${index + 1}.`
  if (field.kind !== 'sections') return number
  return `${number} ${reading.words.of(reading.shapeOf(componentOf(part, field)).name)}`
}

/** The components that stand in a field. */
export function partsOf(value: unknown): Content[] {
  return [value].flat().filter(isRecord)
}

/** A simple value in words, a paragraph each; none when it is empty. */
export function linesOf(value: unknown, field: FieldShape, reading: Reading): string[] {
  if (field.kind === 'blocks') return paragraphsOf(value)
  return [value].flat().flatMap((one) => {
    const line = lineOf(one, field, reading)
    return line === '' ? [] : line.split('\n')
  })
}

function lineOf(value: unknown, field: FieldShape, { words, titleOf }: Reading): string {
  if (value === null || value === undefined) return ''
  switch (field.kind) {
    case 'switch':
      return value === true ? words.yes : words.no
    case 'choice':
      return words.of(textOf(value))
    case 'date':
      return words.date(textOf(value))
    case 'instant':
      return words.instant(textOf(value))
    case 'relation':
      return titleOf(field.target, textOf(value)) || words.untitled
    case 'media':
      return isMedia(value) ? mediaLine(value.name, value.alternativeText) : ''
    default:
      return textOf(value)
  }
}

function mediaLine(name: string, alternativeText: string | null): string {
  return alternativeText ? `${name} (${alternativeText})` : name
}
