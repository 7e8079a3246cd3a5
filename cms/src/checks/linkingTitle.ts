import { dateNameInWords } from '../content/inWords/dates'
import { shortName } from '../content/types'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'

/**
 * What editors call a document that leads visitors elsewhere: the menu and the settings have no title
 * of their own. Empty where it has none yet.
 */
export function linkingTitle(
  uid: string,
  row: Readonly<Record<string, unknown>>,
  language: Locale,
): string {
  const words = wordsOf(language).checks
  switch (shortName(uid)) {
    case 'navigation':
      return words.navigation
    case 'site-settings':
      return words.settings
    default: {
      const title = row['title'] ?? row['name']
      if (typeof title === 'string' && title !== '') return title
      // What is about one date of a meeting may have no title but that of its day.
      const date = row['originalDate']
      return typeof date === 'string' ? dateNameInWords('', date, language) : ''
    }
  }
}
