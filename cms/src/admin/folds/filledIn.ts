import { isRecord } from '../../records'
import type { LaidOutField } from '../strapi/laidOut'

/**
 * The names of those fields in which something stands that a new form would not have.
 *
 * @param values what the form holds
 * @param saved the document as it is saved: of other documents, which a form holds as changes only, it
 *   has the number
 */
export function filledIn(
  fields: readonly LaidOutField[],
  values: object,
  saved: Readonly<Record<string, unknown>> | undefined,
): string[] {
  const held: Record<string, unknown> = { ...values }
  return fields
    .filter(({ name, attribute }) => {
      const value = held[name]
      return attribute.type === 'relation'
        ? relatedCount(value, saved?.[name]) > 0
        : isFilled(value) && value !== attribute.default
    })
    .map(({ name }) => name)
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== '' && value !== false
}

/** How many documents a form would leave attached. */
function relatedCount(changes: unknown, saved: unknown): number {
  const lengthOf = (name: string) => {
    const list = isRecord(changes) ? changes[name] : null
    return Array.isArray(list) ? list.length : 0
  }
  const before = isRecord(saved) ? Number(saved['count'] ?? 0) : 0
  return before + lengthOf('connect') - lengthOf('disconnect')
}
