import type { Locale } from 'cms/contract'
import { usualLanguages } from 'cms/siteLanguages'

/** What the branch chose: the server, which checks it, reads it from its settings, a browser from the page. */
const chosen = import.meta.env.SSR
  ? (globalThis as ServersGlobal).process?.env.SITE_LANGUAGES
  : document.documentElement.dataset.languages

/** The languages of the site; addresses without a prefix are in the first. */
export const locales = (chosen?.trim() || usualLanguages).split(/\s*,\s*/) as [Locale, ...Locale[]]

/** Typed here since browsers have no such thing. */
interface ServersGlobal {
  process?: { env: { SITE_LANGUAGES?: string } }
}
