import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import { redirect } from 'react-router-dom'

type Load = () => Promise<ComponentType>

/** Where Strapi's settings are among its routes, and its overview of itself among these. */
export const settingsRoute = 'settings/*'
export const overviewRoute = 'application-infos'

/** Puts a page in the place of the admin's first one. */
export function replaceHomePage(app: StrapiApp, load: Load): void {
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index === true
        ? { index: true, lazy: async () => ({ Component: await load() }) }
        : route,
    ),
  )
}

/** Puts a page in the place of Strapi's overview of itself. */
export function replaceOverviewPage(app: StrapiApp, load: Load): void {
  app.router.addRoute((routes) => {
    const settings = routes.find(({ path }) => path === settingsRoute)
    const overview = settings?.children?.find(({ path }) => path === overviewRoute)
    if (overview) overview.lazy = async () => ({ Component: await load() })
    return routes
  })
}

/** Where Strapi's content manager is among its routes. */
export const contentManagerRoute = 'content-manager/*'

/**
 * Lets each page of the content manager open elsewhere. To be called when Strapi's plugins have put
 * theirs in.
 *
 * @param insteadOf gives where, below `/admin`, or null, of where somebody goes and of what is open
 */
export function leadElsewhere(
  app: StrapiApp,
  insteadOf: (to: URL, from: string) => string | null,
): void {
  app.router.addRoute((routes) => {
    const route = routes.find(({ path }) => path === contentManagerRoute)
    if (route) {
      route.loader = ({ request }) => {
        const instead = insteadOf(new URL(request.url), location.pathname)
        return instead === null ? null : redirect(instead)
      }
    }
    return routes
  })
}

/** Where the page of somebody's own sessions is among Strapi's routes. */
export const sessionsRoute = 'me/sessions'

/** Puts a page in the place of Strapi's list of somebody's own sessions. */
export function replaceSessionsPage(app: StrapiApp, load: Load): void {
  app.router.addRoute((routes) => {
    const sessions = routes.find(({ path }) => path === sessionsRoute)
    if (sessions) sessions.lazy = async () => ({ Component: await load() })
    return routes
  })
}

/** The rights by which pages of Strapi are in the menu and among the settings. */
export const pageRights = {
  marketplace: 'admin::marketplace.read',
  languages: 'plugin::i18n.locale.read',
  transfers: 'admin::transfer.tokens.access',
  mailServer: 'plugin::email.settings.read',
} as const

/** Lets the admin know nothing of some rights, whoever has them. */
export function ignoreRights(app: StrapiApp, rights: readonly string[]): void {
  app.addRBACMiddleware(
    () => (next) => (permissions) =>
      next(permissions.filter(({ action }) => !rights.includes(action))),
  )
}
