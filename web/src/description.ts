import type { Image, Locale, LocalizedPaths } from 'cms/contract'

/** What there is to say about a screen in a title bar, a search result or a share card. */
export interface Description {
  /** Without the site's name. */
  title: string
  /** In one to three sentences; null: nothing is known. */
  text: string | null
  image: Image | null
  /** Where it is in each language; null: it has no address to come back to. */
  paths: LocalizedPaths | null
  /** The languages in which it is really written. */
  translations: Locale[]
  /** True: nobody looks for it. */
  isUnlisted?: boolean
}

// Search results cut after about as much.
const longestText = 200

/** A text that is read beside others, cut at the end of a word. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= longestText) return words
  const cut = words.slice(0, longestText)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s.,;:–-]+$/, '')} …`
}

/** A title, after the state of what it names where that has one. */
export function withState(title: string, state: string | null): string {
  return state ? `${state}: ${title}` : title
}
