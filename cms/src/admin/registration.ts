import { questionnairePath } from './strapi/addresses'
import { hide, markup } from './strapi/markup'

/**
 * Leaves out of the pages on which people choose their first password what Strapi would like to know
 * of them: its newsletter, and the questions that follow for whoever wants that. To be called while
 * the admin registers, before it looks where it is.
 */
export function registerWithoutQuestions(): void {
  hide(markup.newsletter)
  const { pathname } = location
  if (!questionnairePath.test(pathname)) return
  history.replaceState(null, '', pathname.replace(questionnairePath, '/'))
}
