import { isFetchError } from '@strapi/strapi/admin'

/** With which status the cms refused something; null: it did not answer at all. */
export function statusOf(error: unknown): number | null {
  return isFetchError(error) ? (error.status ?? null) : null
}

/** What the cms says in its reader's language; `fallback` where it did not answer. */
export function messageOf(error: unknown, fallback: string): string {
  return isFetchError(error) ? error.message : fallback
}

/** Whether something can't be done any more, whatever stands in its fields. */
export function isOverFor(error: unknown): boolean {
  return isFetchError(error) && error.response?.data.error.name === 'ApplicationError'
}
