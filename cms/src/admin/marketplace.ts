import type { StrapiApp } from '@strapi/strapi/admin'

/** Takes the link to Strapi's marketplace out of the menu: nothing is installed here by hand. */
export function hideMarketplace(app: StrapiApp): void {
  app.addRBACMiddleware(
    () => (next) => (permissions) =>
      next(permissions.filter(({ action }) => action !== 'admin::marketplace.read')),
  )
}
