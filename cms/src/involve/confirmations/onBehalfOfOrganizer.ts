import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { asIfAskedBy } from '../../strapi/requests'

/** What history and logs call whoever acts by the link in a mail. */
const name = 'Organizer’s link'

/**
 * Does something for whoever follows an organizer's link: problems are told in their language, and
 * history says by what it was done. It gives no permission.
 */
export function onBehalfOfOrganizer<Result>(
  strapi: Core.Strapi,
  language: Locale,
  act: () => Promise<Result>,
): Promise<Result> {
  const user = { preferedLanguage: language }
  return asIfAskedBy(strapi, { user, credentials: { id: 'organizer', name } }, act)
}
