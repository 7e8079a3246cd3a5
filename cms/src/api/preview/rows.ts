import type { Core } from '@strapi/strapi'
import { componentOf, type Content } from '../../history/content'
import { asRead } from '../../history/existing'
import { readingOf } from '../../history/reading'
import type { FieldShape, Shape, ShapeOf } from '../../history/shape'
import { isRecord } from '../../records'
import { Sieve } from '../../history/sieve'
import type { VersionRow } from '../../history/versions'
import { defaultLanguage } from '../../content/languages'
import { withTextsOfPictures } from '../../content/reading/picturesInTexts'
import type { DocumentRow } from './opened'

/**
 * What stood in a version, as the row that would be read if it were public. What it names and is no
 * more is left out, as when it is brought back. Null when a field holds something else today than
 * when the version was kept.
 */
export async function toRow<Row extends DocumentRow>(
  strapi: Core.Strapi,
  version: VersionRow,
): Promise<Row | null> {
  const reading = await readingOf(strapi, [version], defaultLanguage)
  const { shapeOf } = reading
  const sieve = new Sieve(reading, asRead(strapi, shapeOf, version.language))
  const row = {
    ...(await sieve.ofContent(version.content, shapeOf(version.type), [])),
    id: version.id,
    documentId: version.document,
    updatedAt: new Date(version.keptAt).toISOString(),
  }
  if (!isRow<Row>(row, shapeOf(version.type), shapeOf)) return null
  return withTextsOfPictures(strapi, row)
}

// Strapi derives the types of rows from the same schemas as the shapes are made of.
function isRow<Row extends DocumentRow>(
  row: Content,
  shape: Shape,
  shapeOf: ShapeOf,
): row is Content & Row {
  return fits(row, shape, shapeOf)
}

function fits(content: Content, shape: Shape, shapeOf: ShapeOf): boolean {
  return shape.fields.every((field) => {
    const value = content[field.name] ?? null
    if (value === null) return true
    if (!field.isMany) return fitsOne(value, field, shapeOf)
    return Array.isArray(value) && value.every((one) => fitsOne(one, field, shapeOf))
  })
}

function fitsOne(value: unknown, field: FieldShape, shapeOf: ShapeOf): boolean {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number'
    case 'switch':
      return typeof value === 'boolean'
    case 'blocks':
      return Array.isArray(value)
    case 'relation':
    case 'media':
      return isRecord(value)
    case 'component':
    case 'sections':
      return isRecord(value) && fits(value, shapeOf(componentOf(value, field)), shapeOf)
    default:
      return typeof value === 'string'
  }
}
