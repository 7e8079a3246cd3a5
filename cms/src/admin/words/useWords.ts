import { useIntl } from 'react-intl'
import type { Locale } from '../../contract'
import { en } from './en'

export type Key = keyof typeof en

type Values = Record<string, string | number>

/** Says a text of ours in the language that its reader chose for the admin. */
export function useWords(): (key: Key, values?: Values) => string {
  const intl = useIntl()
  return (key, values) => intl.formatMessage({ id: idOf(key), defaultMessage: en[key] }, values)
}

/** The language of the admin's reader, as far as we speak it. */
export function useLanguage(): Locale {
  return useIntl().locale.startsWith('es') ? 'es' : 'en'
}

/** As the texts stand among Strapi's own. */
export function idOf(key: string): string {
  return `branchline.${key}`
}
