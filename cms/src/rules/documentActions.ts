import type { Locale } from '../contract'
import { defaultLanguage, isEdited } from '../content/languages'
import { isRecord } from '../records'

/** What a middleware of the document service is told. */
export interface DocumentAction {
  uid: string
  action: string
  params: object
}

export function publishes({ action, params }: DocumentAction): boolean {
  if (action === 'publish') return true
  const isWritten = action === 'create' || action === 'update'
  return isWritten && 'status' in params && params.status === 'published'
}

/**
 * Whether a document is gone after it was deleted or taken back in these languages: without its
 * translation it is still there, in the default one.
 */
export function takesAll(params: object): boolean {
  const locale: unknown = 'locale' in params ? params.locale : undefined
  const locales = locale === undefined || locale === null ? [defaultLanguage] : [locale].flat()
  return locales.includes('*') || locales.includes(defaultLanguage)
}

/** A document in one language. */
export interface WrittenEntry {
  documentId: string
  locale: Locale
}

/** What an action wrote, out of its result. */
export function writtenEntries(result: unknown): WrittenEntry[] {
  const entries =
    isRecord(result) && Array.isArray(result['entries']) ? result['entries'] : [result]
  return entries.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry['documentId'] !== 'string') return []
    const { documentId, locale } = entry
    return [{ documentId, locale: isEdited(locale) ? locale : defaultLanguage }]
  })
}

/** A clone's own id stands in its result only, beside the one of its source in the parameters. */
export function writtenDocuments(params: object, result: unknown): string[] {
  const written = writtenEntries(result).map(({ documentId }) => documentId)
  if (written.length > 0) return [...new Set(written)]
  return 'documentId' in params ? [String(params.documentId)] : []
}
