import type { StrapiApp } from '@strapi/strapi/admin'
import { ignoreRights, pageRights, replaceOverviewPage } from '../strapi/pages'

/** Puts a plain page in the place of Strapi's overview of itself, which offers what is for sale. */
export function replaceOverview(app: StrapiApp): void {
  replaceOverviewPage(app, async () => (await import('./Overview')).Overview)
}

/**
 * Takes pages out of the menu and the settings that would do nothing, or harm: nothing is installed by
 * hand; languages and the mail server are set where the site runs (`docs/operating.md`); transfers
 * between machines are off.
 */
export function hideNeedlessPages(app: StrapiApp): void {
  ignoreRights(app, Object.values(pageRights))
}
