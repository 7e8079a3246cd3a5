import type { Locale } from 'cms/contract'
import { locales } from './languages'

/** Something for each language of the site. */
export function byLocale<Value>(make: (locale: Locale) => Value): Partial<Record<Locale, Value>> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)]))
}
