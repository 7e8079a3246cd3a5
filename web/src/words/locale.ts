import { inject, type InjectionKey, type Ref } from 'vue'
import type { Locale } from 'cms/contract'

/** The app provides the language of the page under this key; so do tests of components. */
export const localeKey: InjectionKey<Readonly<Ref<Locale>>> = Symbol('locale')

/** The language that the page is asked for in: of addresses, interface texts and dates. */
export function useLocale(): Readonly<Ref<Locale>> {
  const locale = inject(localeKey)
  if (!locale) throw new Error('No language is provided: provide localeKey')
  return locale
}
