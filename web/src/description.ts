import type { Image, Locale, LocalizedPaths, RichText } from 'cms/contract'
import { byLocale } from './byLocale'
import { firstParagraph } from './firstWords'
import { locales } from './languages'
import type { ShownPage } from './shownPage'

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

/** What stands at an address of the site's own, above which an editor may have written something. */
export function underPage(
  page: ShownPage | null,
  title: string,
  path: string,
): Omit<Description, 'text'> {
  return {
    title: page?.title ?? title,
    image: page?.shareImage ?? null,
    paths: byLocale(() => path),
    translations: page?.translations ?? [...locales],
  }
}

/** A list that says `own` where no editor wrote a page to stand above it. */
export function describeList(
  page: ShownPage | null,
  own: { title: string; lead: string | null },
  path: string,
): Description {
  const text = page?.description ?? page?.lead ?? own.lead
  return { ...underPage(page, own.title, path), text }
}

/** Something that has a text. @param lead its first sentences; null: the text begins with them */
export function describeItem(
  {
    title,
    body,
    image,
    paths,
    translations,
  }: Omit<Description, 'text' | 'isUnlisted'> & { body: RichText },
  lead: string | null,
): Description {
  return { title, text: lead ?? firstParagraph(body), image, paths, translations }
}
