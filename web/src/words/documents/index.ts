import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { DocumentsWords } from './en'

const words = import.meta.glob<DocumentsWords>('./??.ts', { eager: true, import: 'words' })

/** What is said where documents are shown, in one language. */
export function documentsWordsOf(locale: Locale): DocumentsWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function useDocumentsWords(): ComputedRef<DocumentsWords> {
  const locale = useLocale()
  return computed(() => documentsWordsOf(locale.value))
}
