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
  const isKnown = isRecord(error) && isBaseQueryError(error)
  const fields = isKnown && 'details' in error ? messagesOf(error.details) : {}
  const message = (isKnown && error.message) || fallback
  return { fields, message: Object.keys(fields).length > 0 ? null : message }
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
