import { adminWordsOf } from './languages'
import { languageOfPage } from './languages/ofPage'

/** What is heard while a page of the admin is being loaded; Strapi says it in English. */
export function loadingText(): string {
  return adminWordsOf(languageOfPage()).parts.loading
}
