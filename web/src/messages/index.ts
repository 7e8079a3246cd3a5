import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../composables/locale'
import { en } from './en'
import { es } from './es'

/** The interface's own texts; every language has all of them, or it does not compile. */
export type Messages = typeof en

export const messages: Record<Locale, Messages> = { en, es }

/** The interface texts in the language of the page. */
export function useMessages(): ComputedRef<Messages> {
  const locale = useLocale()
  return computed(() => messages[locale.value])
}
