import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { GroupsWords } from './en'

const words = import.meta.glob<GroupsWords>('./??.ts', { eager: true, import: 'words' })

/** What is said where groups are shown, in one language. */
export function groupsWordsOf(locale: Locale): GroupsWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function useGroupsWords(): ComputedRef<GroupsWords> {
  const locale = useLocale()
  return computed(() => groupsWordsOf(locale.value))
}
