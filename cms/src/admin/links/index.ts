import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { LinkPanel } from './LinkPanel'

/** A link without its `https://` is understood, and one that leads nowhere says so. */
export function readTypedLinks(app: StrapiApp): void {
  addPanel(app, LinkPanel)
}
