import { languageOfPage } from '../languages/ofPage'
import { changeConfigurations } from '../strapi/configurations'
import { translationsIn } from '../languages/translations'
import { withNames } from './namedColumns'

/**
 * Lets the menu in which columns are chosen name them in its reader's language: it is the one place
 * where Strapi looks for no translation. To be called when Strapi's content manager is there.
 */
export function nameColumnsToChoose(): void {
  changeConfigurations((configuration, uid) =>
    withNames(configuration, uid, translationsIn(languageOfPage())),
  )
}
