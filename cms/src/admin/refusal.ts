import { isBaseQueryError } from '@strapi/strapi/admin'
import { isRecord } from '../records'

/** What the cms said of an entry: by field, or of it as a whole. */
export interface Refusal {
  fields: Record<string, string>
  /** null: each message stands at a field. */
  message: string | null
}

export const noRefusal: Refusal = { fields: {}, message: null }

export function refusalOf(error: unknown, fallback: string): Refusal {
  const fields = isRecord(error) ? messagesOf(error['details']) : {}
  const message = messageOf(error, fallback)
  return { fields, message: Object.keys(fields).length > 0 ? null : message }
}

/** With which status; null: the cms did not answer. */
export function statusOf(error: unknown): number | null {
  const status = isRecord(error) ? error['status'] : null
  return typeof status === 'number' ? status : null
}

/** Why, in the words of the cms; `fallback` where it gave none. */
export function messageOf(error: unknown, fallback: string): string {
  return (isRecord(error) && isBaseQueryError(error) && error.message) || fallback
}

function messagesOf(details: unknown): Record<string, string> {
  const all: unknown[] =
    isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : []
  const messages = all.flatMap((one) => {
    if (!isRecord(one) || !Array.isArray(one['path'])) return []
    return [[String(one['path'][0]), String(one['message'])] as const]
  })
  return Object.fromEntries(messages)
}

export function withoutFields(refusal: Refusal, names: readonly string[]): Refusal {
  const fields = Object.entries(refusal.fields).filter(([name]) => !names.includes(name))
  return { ...refusal, fields: Object.fromEntries(fields) }
}

/** What was said of something that has no field here, or of all. */
export function saidOfAll({ fields, message }: Refusal, shown: readonly string[]): string {
  const others = Object.entries(fields).flatMap(([name, text]) =>
    shown.includes(name) ? [] : [text],
  )
  return [...others, ...(message === null ? [] : [message])].join(' ')
}
