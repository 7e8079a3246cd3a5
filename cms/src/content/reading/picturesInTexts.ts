import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'
import { alternativeTextsField } from '../alternativeTexts'

type Copy = Record<string, unknown>

/**
 * A text holds a copy of what the media library knew of a picture when it was put there, in the fields
 * that Strapi's editor knows. What it shows in other languages is added to it from the library, as it is now.
 *
 * @param row as it was just read, and nobody else has it: it is changed
 */
export async function withTextsOfPictures<Row>(strapi: Core.Strapi, row: Row): Promise<Row> {
  const copies = copiesIn(row)
  if (copies.length === 0) return row
  const hashes = [...new Set(copies.map(({ hash }) => hash))]
  const files: { hash: string; [alternativeTextsField]: unknown }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } }, select: ['hash', alternativeTextsField] })
  const texts = new Map(files.map((file) => [file.hash, file[alternativeTextsField]]))
  for (const copy of copies) copy[alternativeTextsField] = texts.get(String(copy['hash'])) ?? null
  return row
}

function copiesIn(value: unknown): Copy[] {
  if (Array.isArray(value)) return value.flatMap(copiesIn)
  if (!isRecord(value)) return []
  const { type, image } = value
  return type === 'image' && isRecord(image) && typeof image['hash'] === 'string'
    ? [image]
    : Object.values(value).flatMap(copiesIn)
}
