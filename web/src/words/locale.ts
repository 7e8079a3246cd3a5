import type { InjectionKey, Ref } from 'vue'
import type { Locale } from 'cms/contract'
import { provided } from '../provided'

/** The app provides the language of the page under this key; so do tests of components. */
export const localeKey: InjectionKey<Readonly<Ref<Locale>>> = Symbol('locale')

/** The language that the page is asked for in: of addresses, interface texts and dates. */
export function useLocale(): Readonly<Ref<Locale>> {
  return provided(localeKey)
}
