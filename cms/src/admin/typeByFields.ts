import { documentForms } from '../labels/documents'

/**
 * Strapi does not say whose form or list it is: a type is told by its fields.
 *
 * @param metadatas of all fields, by name
 * @returns a uid; undefined for what is not ours
 */
export function typeByFields(metadatas: Record<string, unknown>): string | undefined {
  const [uid] =
    Object.entries(documentForms).find(([, { rows }]) =>
      rows.flat().every((name) => name in metadatas),
    ) ?? []
  return uid
}

/** Fields that types have which can be published at a time, and no others. */
const plannedFields = ['sections', 'planStatus', 'supersedes']

/** Whether such a list can be published at a time. @param metadatas of all fields, by name */
export function isPlannedByFields(metadatas: Record<string, unknown>): boolean {
  return plannedFields.some((field) => field in metadatas)
}
