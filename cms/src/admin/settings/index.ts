import type { StrapiApp } from '@strapi/strapi/admin'
import { replaceOverviewPage } from '../strapi/pages'

/** Puts a plain page in the place of Strapi's overview of itself, which offers what is for sale. */
export function replaceOverview(app: StrapiApp): void {
  replaceOverviewPage(app, async () => (await import('./Overview')).Overview)
}
