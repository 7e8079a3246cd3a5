import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../../words/locale'
import { inLanguage } from '../../inLanguage'
import type { MailedWords } from './en'

export type { MailedWords }

/** Only the server needs them: these pages come without a script. */
const words = import.meta.glob<MailedWords>('./??.ts', { eager: true, import: 'words' })

export function mailedWordsOf(locale: Locale): MailedWords {
  return inLanguage(words, locale)
}

export function useMailedWords(): ComputedRef<MailedWords> {
  const locale = useLocale()
  return computed(() => mailedWordsOf(locale.value))
}
