import type { StrapiApp } from '@strapi/strapi/admin'
import { replaceHomePage } from '../strapi/pages'

/** Puts our Home in the place of Strapi's, with its widgets and what they advertise. */
export function replaceHome(app: StrapiApp): void {
  replaceHomePage(app, async () => (await import('./HomePage')).HomePage)
}
