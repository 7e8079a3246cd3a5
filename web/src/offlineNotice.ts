import type { Locale } from 'cms/contract'
import { inLanguage } from './inLanguage'
import type { KeptWords } from './words/kept/en'

/** What a phone says where it is offline and has not kept a page: plain data, which it keeps itself. */
export type OfflineNotice = KeptWords['offline'] & {
  forget: ForgetWords
  /** What it has kept, by root-relative addresses. */
  pages: { title: string; address: string }[]
}

/** On the buttons by which all that a phone keeps goes. */
export type ForgetWords = KeptWords['forget']

const files = import.meta.glob<KeptWords>('./words/kept/??.ts', { eager: true, import: 'words' })

/** That a page is not kept, in one language; which ones are the phone knows. */
export function offlineNotice(locale: Locale): OfflineNotice {
  const { offline, forget } = inLanguage(files, locale)
  return { ...offline, forget, pages: [] }
}

export function forgetWords(locale: Locale): ForgetWords {
  return inLanguage(files, locale).forget
}
