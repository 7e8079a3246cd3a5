import type { StrapiApp } from '@strapi/strapi/admin'
import { ignoreRight, marketplaceRight } from './strapi/pages'

/** Takes the link to Strapi's marketplace out of the menu: nothing is installed here by hand. */
export function hideMarketplace(app: StrapiApp): void {
  ignoreRight(app, marketplaceRight)
}
