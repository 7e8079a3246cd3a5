import { spanishDocuments } from '../labels/spanish'

/**
 * Strapi does not say whose form or list it is: a type is told by its fields.
 *
 * @param metadatas of all fields, by name
 * @returns a uid; undefined for what is not ours
 */
export function typeByFields(metadatas: Record<string, unknown>): string | undefined {
  return Object.keys(spanishDocuments).find((uid) =>
    Object.keys(spanishDocuments[uid] ?? {}).every((name) => name in metadatas),
  )
}
