import { defaultLanguage } from '../../content/languages'
import type { Locale } from '../../contract'

interface Asked {
  /** Nothing was saved yet. */
  isNew: boolean
  /** The language in which the admin speaks to whoever writes. */
  reader: Locale
  /** In which alone something can be. */
  choices: readonly Locale[]
}

/**
 * Whoever has the admin in another language of the site is about to write in it, and is asked before they
 * do: a form is the default language's, which nothing else in it says.
 */
export function asksAtOnce({ isNew, reader, choices }: Asked): boolean {
  return isNew && reader !== defaultLanguage && choices.includes(reader)
}
