import type { Locale } from '../../contract'

/**
 * The first language of a list that the admin speaks; English where it speaks none of them.
 *
 * @param wanted as a browser has them, the preferred one first: `es-MX`, `en`
 */
export function firstSpoken(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-')
    if (language === 'es' || language === 'en') return language
  }
  return 'en'
}
