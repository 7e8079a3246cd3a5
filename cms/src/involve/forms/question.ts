import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { Locale } from '../../contract'

export interface Question {
  text: string
  locale: Locale
  /** One of them is wanted; the public is never told. */
  answers: string[]
}

/** What is asked while programs are to be kept out; null: nothing, or nothing that has an answer. */
export function questionOf(
  { getInvolved }: Pick<Published, 'getInvolved'>,
  language: Locale,
): Question | null {
  if (getInvolved[defaultLanguage]?.asksQuestion !== true) return null
  for (const locale of [language, defaultLanguage]) {
    const row = getInvolved[locale]
    const text = row?.question?.trim()
    const answers = (row?.answers ?? '').split(',').filter((answer) => plain(answer) !== '')
    if (text && answers.length > 0) return { text, locale, answers }
  }
  return null
}

/** Case, spaces and accents make no difference: phones add and leave out all three. */
export function isAnswer({ answers }: Question, given: string): boolean {
  return answers.some((answer) => plain(answer) === plain(given))
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase()
}
