import type { Locale } from 'cms/contract'
import type { Words } from './words/en'

/** Named by its code, each language has a file in every folder of words: nothing else lists them. */
export const wordFiles = import.meta.glob<Words>('./words/??.ts', { import: 'words' })

const codes = Object.keys(wordFiles).map((file) => file.slice(-5, -3))

/**
 * The languages that the code speaks; the first is the default one. The contract names the same: a
 * test of the house holds them together.
 */
export const locales = [...new Set(['en', ...codes])] as [Locale, ...Locale[]]
