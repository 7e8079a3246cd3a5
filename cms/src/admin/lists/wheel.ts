import { languageOfPage } from '../language/ofPage'
import { changeConfigurations } from '../strapi/configurations'
import { translations } from '../words'
import { withNames } from './spanishColumns'

/**
 * Lets the menu in which columns are chosen name them in its reader's language: it is the one place
 * where Strapi looks for no translation. To be called when Strapi's content manager is there.
 */
export function nameColumnsToChoose(): void {
  changeConfigurations((configuration, uid) =>
    languageOfPage() === 'es' ? withNames(configuration, uid, translations.es) : configuration,
  )
}
