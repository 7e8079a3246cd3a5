import type { StrapiApp } from '@strapi/strapi/admin'

/** Puts a plain page in the place of Strapi's overview of itself, which offers what is for sale. */
export function replaceOverview(app: StrapiApp): void {
  app.router.addRoute((routes) => {
    const settings = routes.find(({ path }) => path === 'settings/*')
    const overview = settings?.children?.find(({ path }) => path === 'application-infos')
    if (overview) {
      overview.lazy = async () => ({ Component: (await import('./Overview')).Overview })
    }
    return routes
  })
}
