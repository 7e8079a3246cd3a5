import { computed, type ComputedRef } from 'vue'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { StudyWords } from './en'

const words = import.meta.glob<StudyWords>('./??.ts', { eager: true, import: 'words' })

/** What is said of what people read and discuss together, in the language of the page. */
export function useStudyWords(): ComputedRef<StudyWords> {
  const locale = useLocale()
  return computed(() => inLanguage(words, locale.value))
}
