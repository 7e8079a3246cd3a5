import type { Locale } from 'cms/contract'
import type { Words } from './en'

/** Named by its code, each language has a file in every folder of words: nothing else lists them. */
export const wordFiles = import.meta.glob<Words>('./??.ts', { import: 'words' })

/**
 * The languages that the code speaks, that of the source first. The contract names the same: a test of
 * the house holds them together.
 */
export const spoken = /* @__PURE__ */ spokenBy(wordFiles)

function spokenBy(files: Record<string, unknown>): Locale[] {
  const codes = Object.keys(files).map((file) => file.slice(-5, -3))
  return [...new Set(['en', ...codes])] as Locale[]
}
