import type { StrapiApp } from '@strapi/strapi/admin'

/** Puts our Home in the place of Strapi's, with its widgets and what they advertise. */
export function replaceHome(app: StrapiApp): void {
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index === true
        ? {
            index: true,
            lazy: async () => ({ Component: (await import('./HomePage')).HomePage }),
          }
        : route,
    ),
  )
}
