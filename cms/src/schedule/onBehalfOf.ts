import type { Core } from '@strapi/strapi'
import { asIfAskedBy } from '../strapi/requests'

/** A row of the admin's users. */
export interface User {
  id: number
}

/** Does something as if a user had asked for it, for whatever wants to know who did. */
export function onBehalfOf(
  strapi: Core.Strapi,
  user: User,
  act: () => Promise<void>,
): Promise<void> {
  return asIfAskedBy(strapi, { user, credentials: user }, act)
}
