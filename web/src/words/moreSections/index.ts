import { computed, type ComputedRef } from 'vue'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { MoreSectionsWords } from './en'

const words = import.meta.glob<MoreSectionsWords>('./??.ts', { eager: true, import: 'words' })

/** What is said in sections that few pages have, in the language of the page. */
export function useMoreSectionsWords(): ComputedRef<MoreSectionsWords> {
  const locale = useLocale()
  return computed(() => inLanguage(words, locale.value))
}
