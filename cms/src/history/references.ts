import type { Core } from '@strapi/strapi'
import { componentOf, type Content } from './content'
import type { FieldShape, Shape, ShapeOf } from './shape'
import { lastTitles } from './versions'
import { partsOf } from './inWords/values'

/** A document that stands in another one. */
interface Reference {
  uid: string
  documentId: string
}

/**
 * What the documents are called that contents name: as now, in the asked language if they have it,
 * or, when they are no more, as they were called last.
 *
 * @returns by type and document id
 */
export async function titlesOf(
  strapi: Core.Strapi,
  references: Reference[],
  shapeOf: ShapeOf,
  language: string,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const uid of new Set(references.map((reference) => reference.uid))) {
    const ids = references.filter((one) => one.uid === uid).map(({ documentId }) => documentId)
    const unique = [...new Set(ids)]
    const rows = await readTitles(strapi, uid, unique, shapeOf(uid).mainField)
    rows.sort((a, b) => Number(a.locale === language) - Number(b.locale === language))
    const former = await lastTitles(strapi, unique)
    for (const documentId of unique) {
      const title = rows.filter((row) => row.documentId === documentId).at(-1)?.title
      const known = title ?? former.get(documentId)
      if (known !== undefined) titles.set(`${uid} ${documentId}`, known)
    }
  }
  return titles
}

interface Titled {
  documentId: string
  locale: string | null
  title: string
}

async function readTitles(
  strapi: Core.Strapi,
  uid: string,
  documentIds: string[],
  mainField: string,
): Promise<Titled[]> {
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['documentId', 'locale', mainField],
    orderBy: { id: 'asc' },
  })
  return rows.map(({ documentId, locale, [mainField]: title }) => ({
    documentId: String(documentId),
    locale: typeof locale === 'string' ? locale : null,
    title: typeof title === 'string' ? title : '',
  }))
}

/** The documents that stand in a content, at any depth. */
export function referencesIn(content: Content, shape: Shape, shapeOf: ShapeOf): Reference[] {
  return shape.fields.flatMap((field) => inField(content[field.name], field, shapeOf))
}

function inField(value: unknown, field: FieldShape, shapeOf: ShapeOf): Reference[] {
  if (field.kind === 'relation') {
    const ids = [value].flat().filter((id) => typeof id === 'string')
    return ids.map((documentId) => ({ uid: field.target, documentId }))
  }
  if (field.kind !== 'component' && field.kind !== 'sections') return []
  return partsOf(value).flatMap((part) => {
    return referencesIn(part, shapeOf(componentOf(part, field)), shapeOf)
  })
}
