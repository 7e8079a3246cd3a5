import type { Locale } from '../../contract'
import { adminLabels } from '../../labels/adminLabels'
import { idOf } from './useWords'
import { adminWordsOf } from '.'
import { emptyFieldTexts } from './emptyFields'

/** What the admin takes beside Strapi's own texts, or in place of them, by their ids. */
export function translationsIn(language: Locale): Record<string, string> {
  const { parts, strapi } = adminWordsOf(language)
  return {
    ...strapi,
    ...Object.fromEntries(Object.entries(parts).map(([key, text]) => [idOf(key), text])),
    ...adminLabels(language),
    ...emptyFieldTexts(language),
  }
}
