import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../../composables/locale'
import { en, type FormMessages } from './en'
import { es } from './es'

export type { FormMessages }

// Both languages: whoever is about to fill in a form does not wait for another file.
const texts: Record<Locale, FormMessages> = { en, es }

/** The texts of the forms, in the language of the page. For what comes with a form only. */
export function useFormMessages(): ComputedRef<FormMessages> {
  const locale = useLocale()
  return computed(() => texts[locale.value])
}
