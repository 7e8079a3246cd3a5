import { defaultLanguage } from '../../content/languages'
import { deskPage, inLanguageOf, languageIn } from '../strapi/addresses'

/**
 * Where to go instead of an address of the desk; null: there. Left alone, Strapi goes on in the language
 * of the form that was open last, so that lists seem empty and what is new is a translation of nothing.
 * Whoever chooses a language in a list stays in it there.
 *
 * @param from the path of the page that is open
 */
export function insteadOf(to: URL, from: string): string | null {
  const page = deskPage(to.pathname)
  const language = languageIn(to.search)
  if (page === null || language === defaultLanguage) return null
  const isKept = page === 'form' || (page === 'list' && from === to.pathname)
  return language !== null && isKept ? null : inLanguageOf(to, defaultLanguage)
}
