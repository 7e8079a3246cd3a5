import type { Locale } from '../../contract'
import { isSpoken, sourceLanguage } from '../../languages'

/**
 * The first language of a list that the admin speaks; English where it speaks none of them.
 *
 * @param wanted as a browser has them, the preferred one first: `es-MX`, `en`
 */
export function firstSpoken(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-')
    if (isSpoken(language)) return language
  }
  return sourceLanguage
}
