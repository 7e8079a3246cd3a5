import type { Locale } from 'cms/contract'
import { usualLanguages } from 'cms/siteLanguages'
import type { Words } from './words/en'

/** Named by its code, each language has a file in every folder of words: nothing else lists them. */
export const wordFiles = import.meta.glob<Words>('./words/??.ts', { import: 'words' })

/**
 * The languages that the code speaks, that of the source first. The contract names the same: a test of
 * the house holds them together.
 */
export const spoken = [
  ...new Set(['en', ...Object.keys(wordFiles).map((file) => file.slice(-5, -3))]),
] as Locale[]

/** Only there on the server. */
const { process } = globalThis as { process?: { env: Record<string, string | undefined> } }

/** What the branch chose: the server reads it from its settings, a browser from the page. */
const chosen = import.meta.env.SSR
  ? process?.env.SITE_LANGUAGES
  : document.documentElement.dataset.languages

/** The languages of the site; addresses without a prefix are in the first. What can't be read counts for nothing. */
export const locales = (chosen || usualLanguages)
  .split(',')
  .map((code) => code.trim())
  .filter((code) => spoken.includes(code as Locale)) as [Locale, ...Locale[]]
