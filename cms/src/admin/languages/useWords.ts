import { useIntl } from 'react-intl'
import type { Locale } from '../../contract'
import { adminWordsOf, type AdminWords } from '.'
import { firstSpoken } from './spoken'

export type Key = keyof AdminWords['parts']

type Values = Record<string, string | number>

/** Says a text of ours in the language that its reader chose for the admin. */
export function useWords(): (key: Key, values?: Values) => string {
  const intl = useIntl()
  return (key, values) => intl.formatMessage(wordIn(key), values)
}

/** What a feature says, in the language that its reader chose for the admin. */
export function useWordsOf<Feature extends keyof AdminWords>(
  feature: Feature,
): AdminWords[Feature] {
  return adminWordsOf(useLanguage())[feature]
}

/** The language of the admin's reader, as far as we speak it. */
export function useLanguage(): Locale {
  return firstSpoken([useIntl().locale])
}

/**
 * A text of ours as Strapi takes it, to be said in its reader's language. What would be said where there
 * is none is never shown: nothing is, before a language is there whole.
 */
export function wordIn(key: Key): { id: string; defaultMessage: string } {
  return { id: idOf(key), defaultMessage: idOf(key) }
}

/** As the texts stand among Strapi's own. */
export function idOf(key: string): string {
  return `branchline.${key}`
}
