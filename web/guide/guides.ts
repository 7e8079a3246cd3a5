import path from 'node:path'
import type { Locale } from 'cms/contract'
import { spoken } from '../src/words/files'

const docs = path.resolve(import.meta.dirname, '../../docs')

/** The editors' guide, by language: files below `docs`. */
export const guides: readonly (readonly [Locale, string])[] = spoken.map((locale, index) => [
  locale,
  index === 0 ? 'editing.md' : `editing.${locale}.md`,
])

/** A file below `docs`. */
export function docsFile(name: string): string {
  return path.join(docs, name)
}
