import type { Locale } from 'cms/contract'
import { locales } from './languages'

export { locales }
export const defaultLocale: Locale = locales[0]

/** `''` for the default language, `/es` for Spanish. */
export function prefixOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`
}

/** The root-relative address of a site path as in the contract: `('es', 'unete')` is `/es/unete`. */
export function addressOf(locale: Locale, path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return (path === '' ? prefixOf(locale) : `${prefixOf(locale)}/${encoded}`) || '/'
}
