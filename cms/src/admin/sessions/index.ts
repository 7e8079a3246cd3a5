import type { StrapiApp } from '@strapi/strapi/admin'
import { replaceSessionsPage } from '../strapi/pages'

/** Shows people where they are logged in as a list that fits a phone, in place of Strapi's table. */
export function replaceSessions(app: StrapiApp): void {
  replaceSessionsPage(app, async () => (await import('./SessionsPage')).SessionsPage)
}
