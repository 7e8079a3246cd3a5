import { changeLanguages } from '../strapi/configurations'
import { languageOfPage } from './ofPage'
import { withTitles } from './titles'

/**
 * Strapi calls each language as it calls itself ("Español"), and all that is ours as its reader does: one
 * and the same screen had both. So Strapi's have the names of the reader's language, too. To be called
 * when Strapi's plugins are there.
 */
export function nameLanguages(): void {
  changeLanguages((languages) => withTitles(languages, languageOfPage()))
}
