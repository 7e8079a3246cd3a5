import type { Core } from '@strapi/strapi'
import { attributesOf } from '../checks/read'
import { address, defaultLanguage, onlyInField, onlyLanguage } from '../content/languages'
import { publishedContent } from '../content/reading/published'
import type { TypesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { isRecord } from '../records'
import { componentOf, isMedia, readContent, type Content } from '../history/content'
import { formerParts } from '../history/inWords/differences'
import { textDifference } from '../history/inWords/texts'
import { linesOf, partLabel, partsOf, pathOf, type Reading } from '../history/inWords/values'
import { readingOf } from '../history/reading'
import type { Dropped } from '../history/contract'
import { shapeIn, shapesOf, textOf, type FieldShape, type Shape } from '../history/shape'
import type {
  Changed,
  Original,
  OriginalField,
  OriginalFields,
  OriginalFile,
  OriginalPart,
  RelatedDocument,
} from './contract'
import { formerOriginal } from './former'

/** What editors write in each language. */
export type WrittenUid = TypesThatAre<'public'>

interface Reference {
  uid: WrittenUid
  documentId: string
}

interface Languages {
  /** Of the form. */
  translation: Locale
  /** Of its reader. */
  language: Locale
}

/** A link in sections and in the announcement, and the fields by which it leads somewhere. */
const link = { component: 'shared.link', page: 'page', url: 'url' }

/** What the original of a translation says, and what of it changed; null: there is no original. */
export async function readOriginal(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
  { translation, language }: Languages,
): Promise<Original | null> {
  const shape = translated(strapi, uid, translation)
  const shapeOf = shapesOf(strapi)
  const content = await readContent(strapi, { uid, documentId, locale: defaultLanguage }, shapeOf)
  if (!content) return null
  const former = await formerOriginal(strapi, { uid, documentId }, translation)
  const reading = await readingOf(strapi, [{ type: uid, content }], language)
  const teller = new Teller(strapi, reading, translation)
  const fields = await teller.fieldsOf(content, former, shape, [])
  const written = onlyLanguage(content[onlyInField]) ?? defaultLanguage
  return { language: written, mayWrite: false, fields, dropped: teller.dropped }
}

/** What of a document is written in each language anew; its address is made from what it is called. */
export function translated(strapi: Core.Strapi, uid: WrittenUid, translation: Locale): Shape {
  const shape = shapeIn(shapesOf(strapi)(uid), translation)
  const attributes = attributesOf(strapi, uid)
  return { ...shape, fields: shape.fields.filter(({ name }) => attributes[name]?.type !== 'uid') }
}

/** Tells a content field by field, beside what it was before. */
class Teller {
  readonly dropped: Dropped[] = []
  readonly #strapi: Core.Strapi
  readonly #reading: Reading
  readonly #translation: Locale

  constructor(strapi: Core.Strapi, reading: Reading, translation: Locale) {
    this.#strapi = strapi
    this.#reading = reading
    this.#translation = translation
  }

  /**
   * @param former null: that is not known, or it was not there
   * @param above labels that lead to the content
   */
  async fieldsOf(
    content: Content,
    former: Content | null,
    shape: Shape,
    above: string[],
  ): Promise<OriginalFields> {
    const fields: OriginalFields = {}
    // One after the other: a transaction has one connection.
    for (const field of shape.fields) {
      const label = field.label[this.#reading.words.language]
      const was = former === null ? undefined : (former[field.name] ?? null)
      const value = content[field.name] ?? null
      fields[field.name] = await this.#field(value, was, field, [...above, label])
    }
    return fields
  }

  async #field(
    value: unknown,
    former: unknown,
    field: FieldShape,
    labels: string[],
  ): Promise<OriginalField> {
    const label = labels.at(-1) ?? ''
    switch (field.kind) {
      case 'text':
        return {
          label,
          kind: 'text',
          text: textOf(value),
          changed: this.#changed(value, former, field),
        }
      case 'blocks':
        return {
          label,
          kind: 'blocks',
          blocks: Array.isArray(value) ? value : [],
          lines: linesOf(value, field, this.#reading),
          changed: this.#changed(value, former, field),
        }
      case 'media':
        return { label, kind: 'media', isMany: field.isMany, files: await this.#files(value) }
      case 'relation':
        return { label, kind: 'relation', related: await this.#related(value, field, labels) }
      case 'component':
      case 'sections':
        return this.#parts(value, former, field, labels)
      default:
        return { label, kind: 'fact', value }
    }
  }

  #changed(value: unknown, former: unknown, field: FieldShape): Changed | null {
    if (former === undefined) return null
    const [before, after] = [former, value].map((one) => linesOf(one, field, this.#reading))
    const { passages } = textDifference(before?.join('\n') ?? '', after?.join('\n') ?? '')
    return passages.length === 0 ? null : { passages }
  }

  async #files(value: unknown): Promise<OriginalFile[]> {
    const files: OriginalFile[] = []
    for (const media of [value].flat().filter(isMedia)) {
      const file: unknown = await this.#strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id: media.id }, select: shownOfFiles })
      if (isFile(file)) files.push(file)
    }
    return files
  }

  async #related(value: unknown, field: FieldShape, labels: string[]): Promise<RelatedDocument[]> {
    const related: RelatedDocument[] = []
    for (const documentId of [value].flat().filter((id) => typeof id === 'string')) {
      const found = await this.#document(field.target, documentId)
      if (found) related.push(found)
      else this.#drop(documentId, field, labels)
    }
    return related
  }

  /** A translation can name only what is written in its language, too. */
  async #document(uid: string, documentId: string): Promise<RelatedDocument | null> {
    const { isLocalized, hasDrafts, mainField } = this.#reading.shapeOf(uid)
    const row: unknown = await this.#strapi.db.query(uid).findOne({
      where: {
        documentId,
        ...(isLocalized && { locale: this.#translation }),
        ...(hasDrafts && { publishedAt: null }),
      },
    })
    if (!isRecord(row)) return null
    return {
      id: Number(row['id']),
      documentId,
      locale: isLocalized ? this.#translation : null,
      title: textOf(row[mainField]),
    }
  }

  #drop(documentId: string, field: FieldShape, labels: string[]): void {
    const title = linesOf(documentId, { ...field, isMany: false }, this.#reading).join(' ')
    this.dropped.push({ field: pathOf(labels), title })
  }

  async #parts(
    value: unknown,
    former: unknown,
    field: FieldShape,
    labels: string[],
  ): Promise<OriginalField> {
    const label = labels.at(-1) ?? ''
    const now = partsOf(value)
    const before = former === undefined ? null : partsOf(former)
    const were = before ? formerParts(before, now, field) : now.map(() => null)
    const parts: OriginalPart[] = []
    for (const [index, content] of now.entries()) {
      const partsLabel = partLabel(content, index, field, this.#reading)
      parts.push({
        component: kindOf(content),
        label: partsLabel,
        was: nthOfKind(before ?? [], were[index] ?? null),
        fields: await this.#fieldsOfPart(
          content,
          were[index] ?? null,
          field,
          field.isMany ? [...labels, partsLabel] : labels,
        ),
      })
    }
    if (!field.isMany) return { label, kind: 'part', part: parts[0] ?? null }
    return { label, kind: 'parts', parts, formerly: before && countByKind(before) }
  }

  async #fieldsOfPart(
    content: Content,
    former: Content | null,
    field: FieldShape,
    labels: string[],
  ): Promise<OriginalFields> {
    const component = componentOf(content, field)
    const shape = this.#reading.shapeOf(component)
    if (component !== link.component) return this.fieldsOf(content, former, shape, labels)
    const led = await this.#ledByAddress(content, shape)
    const fields = await this.fieldsOf(led, former, shape, labels)
    const url = fields[link.url]
    // Where a link leads is nothing to be put into other words.
    return url
      ? { ...fields, [link.url]: { label: url.label, kind: 'fact', value: led[link.url] ?? null } }
      : fields
  }

  /** To a page that is not translated a link leads by its address: visitors read the original there. */
  async #ledByAddress(content: Content, { fields }: Shape): Promise<Content> {
    const page = content[link.page]
    const target = fields.find(({ name }) => name === link.page)?.target
    if (typeof page !== 'string' || target === undefined) return content
    if (await this.#document(target, page)) return content
    const { tree } = await publishedContent(this.#strapi).read()
    const path = tree.path(page, this.#translation)
    if (path === null) return content
    return { ...content, [link.page]: null, [link.url]: address(path, this.#translation) }
  }
}

const shownOfFiles = [
  ...[
    'id',
    'documentId',
    'name',
    'alternativeText',
    'alternativeTexts',
    'caption',
    'width',
    'height',
    'formats',
  ],
  ...['hash', 'ext', 'mime', 'size', 'url', 'previewUrl', 'provider', 'createdAt', 'updatedAt'],
]

function isFile(row: unknown): row is OriginalFile {
  return isRecord(row) && typeof row['id'] === 'number' && typeof row['url'] === 'string'
}

const kindOf = (content: Content) => textOf(content['__component'])

function nthOfKind(parts: Content[], part: Content | null): number | null {
  if (part === null) return null
  const nth = parts.filter((one) => kindOf(one) === kindOf(part)).indexOf(part)
  return nth === -1 ? null : nth
}

function countByKind(parts: Content[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const part of parts) counts[kindOf(part)] = (counts[kindOf(part)] ?? 0) + 1
  return counts
}
