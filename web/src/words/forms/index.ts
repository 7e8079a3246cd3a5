import { computed, type ComputedRef } from 'vue'
import { useLocale } from '../locale'
import { inLanguage } from '../../inLanguage'
import type { FormWords } from './en'

export type { FormWords }

// Every language: whoever is about to fill in a form does not wait for another file.
const words = import.meta.glob<FormWords>('./??.ts', { eager: true, import: 'words' })

/** The texts of the forms, in the language of the page. For what comes with a form only. */
export function useFormWords(): ComputedRef<FormWords> {
  const locale = useLocale()
  return computed(() => inLanguage(words, locale.value))
}
