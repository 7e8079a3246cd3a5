import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'
import { alternativeTextsField, writtenIn, type Described } from '../alternativeTexts'
import { isDescription } from '../description'
import { defaultLanguage } from '../languages'

interface Copy extends Record<string, unknown> {
  hash: string
}

interface File extends Described {
  hash: string
  url: unknown
  width: unknown
  height: unknown
  formats: unknown
}

/**
 * A text holds a copy of what the media library knew of a picture when it was put there, in the fields
 * that Strapi's editor knows. Another may have taken its place since then, with other words: what the
 * library has now is put over the copy.
 *
 * @param row as it was just read, and nobody else has it: it is changed
 */
export async function withTextsOfPictures<Row>(strapi: Core.Strapi, row: Row): Promise<Row> {
  const copies = copiesIn(row)
  if (copies.length === 0) return row
  const hashes = [...new Set(copies.map(({ hash }) => hash))]
  const files: File[] = await strapi.db.query('plugin::upload.file').findMany({
    where: { hash: { $in: hashes } },
    select: ['hash', 'url', 'width', 'height', 'formats', 'alternativeText', alternativeTextsField],
  })
  const byHash = new Map(files.map((file) => [file.hash, file]))
  for (const copy of copies) {
    const file = byHash.get(copy.hash)
    Object.assign(copy, file ? asItIsNow(file, copy) : { [alternativeTextsField]: null })
  }
  return row
}

/** Texts that were brought in can have words for a picture that has none in the library. */
function asItIsNow(file: File, copy: Copy): File {
  const hasWords = isDescription(writtenIn(file, defaultLanguage))
  return { ...file, alternativeText: hasWords ? file.alternativeText : copy['alternativeText'] }
}

function copiesIn(value: unknown): Copy[] {
  if (Array.isArray(value)) return value.flatMap(copiesIn)
  if (!isRecord(value)) return []
  const copy = copyIn(value)
  return copy ? [copy] : Object.values(value).flatMap(copiesIn)
}

/** What a block of a text holds of a picture of the media library; null: it is none. */
export function copyIn(block: unknown): Copy | null {
  if (!isRecord(block) || block['type'] !== 'image') return null
  const { image } = block
  return isCopy(image) ? image : null
}

function isCopy(image: unknown): image is Copy {
  return isRecord(image) && typeof image['hash'] === 'string'
}
