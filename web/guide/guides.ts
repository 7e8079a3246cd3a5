import path from 'node:path'
import type { Locale } from 'cms/contract'

const docs = path.resolve(import.meta.dirname, '../../docs')

/** The editors' guide, by language: files below `docs`. */
export const guides: readonly (readonly [Locale, string])[] = [
  ['en', 'editing.md'],
  ['es', 'editing.es.md'],
]

/** A file below `docs`. */
export function docsFile(name: string): string {
  return path.join(docs, name)
}
