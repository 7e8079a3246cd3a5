import type { OriginalField, OriginalFields, OriginalPart } from '../../translations/contract'
import { chosenDocuments, keyed, sectionKind } from '../strapi/formValues'

type Parts = Extract<OriginalField, { kind: 'parts' }>

type Row = Record<string, unknown>

/** Something of the original that a form lacks. */
export type Gap = {
  /** Labels that lead to it. */
  labels: string[]
  /** Where it belongs: names and numbers. */
  path: string[]
} & (
  | { kind: 'field'; value: unknown }
  /** A part that goes in before the one that has this number now. */
  | { kind: 'row'; index: number; value: Row }
)

/** What the original has where a field of the form stands; null: it has nothing there. */
export function fieldAt(
  fields: OriginalFields,
  values: unknown,
  [name = '', ...rest]: string[],
): OriginalField | null {
  const field = fields[name]
  if (!field) return null
  if (rest.length === 0) return field
  const value = isRow(values) ? values[name] : undefined
  if (field.kind === 'part') return field.part && fieldAt(field.part.fields, value, rest)
  if (field.kind !== 'parts') return null
  const [index = '', ...below] = rest
  const rows = rowsOf(value)
  const part = partnerOf(rows, Number(index), field)
  return part && fieldAt(part.fields, rows[Number(index)], below)
}

/**
 * The part of the original that a row of the form translates: the one of its kind that has the same
 * place among them. Where the original had as many when the translation was saved, and has not now, it
 * is the one that stood there then.
 */
function partnerOf(
  rows: readonly Row[],
  index: number,
  { parts, formerly }: Parts,
): OriginalPart | null {
  const row = rows[index]
  if (!row) return null
  const kind = kindOf(row)
  const own = rows.filter((one) => kindOf(one) === kind)
  const theirs = parts.filter(({ component }) => component === kind)
  const nth = own.indexOf(row)
  const isOfThen = own.length !== theirs.length && formerly?.[kind] === own.length
  return (isOfThen ? theirs.find(({ was }) => was === nth) : theirs[nth]) ?? null
}

/** What a form holds where nothing stands in it yet and the original has something, in their order. */
export function gapsOf(fields: OriginalFields, values: unknown): Gap[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    gapsAt(field, isRow(values) ? values[name] : undefined, [name], [field.label]),
  )
}

/** Whether pictures are among them: what these show is not taken over, it is written in each language. */
export function holdPictures(gaps: readonly Gap[]): boolean {
  return gaps.some(({ value }) => holdsPicture(value))
}

function holdsPicture(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPicture)
  if (!isRow(value)) return false
  const { mime } = value
  if (typeof mime === 'string') return mime.startsWith('image/')
  return Object.values(value).some(holdsPicture)
}

function gapsAt(field: OriginalField, value: unknown, path: string[], labels: string[]): Gap[] {
  switch (field.kind) {
    case 'text':
    case 'blocks':
    case 'media':
      return isEmpty(value) && !isEmpty(valueOf(field)) ? [whole(field, path, labels)] : []
    case 'part': {
      if (field.part === null) return []
      if (!isRow(value)) return [whole(field, path, labels)]
      return gapsWithin(field.part, value, path, labels)
    }
    case 'parts':
      if (field.parts.length === 0) return []
      if (rowsOf(value).length === 0) return [whole(field, path, labels)]
      return gapsAmong(field, rowsOf(value), path, labels)
    default:
      // What a part that is there leads to, or chooses, is its editor's own.
      return []
  }
}

function whole(field: OriginalField, path: string[], labels: string[]): Gap {
  return { kind: 'field', labels, path, value: valueOf(field) }
}

function gapsWithin(part: OriginalPart, value: Row, path: string[], labels: string[]): Gap[] {
  return Object.entries(part.fields).flatMap(([name, field]) =>
    gapsAt(field, value[name], [...path, name], [...labels, field.label]),
  )
}

function gapsAmong(field: Parts, rows: Row[], path: string[], labels: string[]): Gap[] {
  const partners = rows.map((_, index) => partnerOf(rows, index, field))
  const within = rows.flatMap((row, index) => {
    const part = partners[index]
    return part ? gapsWithin(part, row, [...path, String(index)], [...labels, part.label]) : []
  })
  const missing = field.parts.flatMap((part, index) => {
    if (partners.includes(part)) return []
    const before = field.parts.slice(0, index).map((one) => partners.indexOf(one))
    const gap = { labels: [...labels, part.label], path, value: rowOf(part) }
    return [{ kind: 'row' as const, ...gap, index: Math.max(-1, ...before) + 1 }]
  })
  return [...within, ...missing]
}

/** What a field of the form holds once the original's is taken over. */
export function valueOf(field: OriginalField): unknown {
  switch (field.kind) {
    case 'text':
      return field.text
    case 'blocks':
      return field.blocks
    case 'media':
      return field.isMany ? field.files : (field.files[0] ?? null)
    case 'relation':
      return chosenDocuments(field.related)
    case 'fact':
      return field.value
    case 'part':
      return field.part && rowOf(field.part)
    case 'parts':
      return keyed(field.parts.map(rowOf))
  }
}

function rowOf({ component, fields }: OriginalPart): Row {
  const values = Object.entries(fields).map(([name, field]) => [name, valueOf(field)] as const)
  return { ...(component !== '' && { [sectionKind]: component }), ...Object.fromEntries(values) }
}

/** Whether a text of the form still says what the original says, or a picture is the same. */
export function isAsOriginal(field: OriginalField, value: unknown): boolean {
  if (field.kind === 'media') return [value].flat().some((one) => isRow(one) && isOneOf(one, field))
  return wordsIn(valueOf(field)) === wordsIn(value)
}

function isOneOf({ id }: Row, { files }: Extract<OriginalField, { kind: 'media' }>): boolean {
  return files.some((file) => file.id === id)
}

/** Whether nobody would see anything of it. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty)
  if (!isRow(value)) return value === null || value === undefined || wordsIn(value).trim() === ''
  return value['type'] !== 'image' && 'children' in value && isEmpty(textsIn(value))
}

/** The words of a plain text, or of Strapi's Blocks. */
function wordsIn(value: unknown): string {
  return textsIn(value).join('\n')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isRow(value)) return []
  return typeof value['text'] === 'string' ? [value['text']] : textsIn(value['children'])
}

/** Labels that lead to texts of which the original says something else than when it was translated. */
export function changedIn(fields: OriginalFields, above: string[] = []): string[][] {
  return Object.values(fields).flatMap((field) => {
    const labels = [...above, field.label]
    switch (field.kind) {
      case 'text':
      case 'blocks':
        return field.changed ? [labels] : []
      case 'part':
        return field.part ? changedIn(field.part.fields, labels) : []
      case 'parts':
        return field.parts.flatMap((part) => changedIn(part.fields, [...labels, part.label]))
      default:
        return []
    }
  })
}

/** What a form holds at a path of names and numbers. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, step) => {
    if (Array.isArray(within)) return within[Number(step)]
    return isRow(within) ? within[step] : undefined
  }, values)
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function kindOf(row: Row): string {
  const kind = row[sectionKind]
  return typeof kind === 'string' ? kind : ''
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
