import type { Locale } from 'cms/contract'
import type { RouteRecordRaw } from 'vue-router'
import { locales, prefixOf } from './addresses'
import { collectionRoutes } from './collections'
import { routeName, type RouteKind } from './links'

declare module 'vue-router' {
  interface RouteMeta {
    locale: Locale
    kind: RouteKind
  }
}

/** Every address that the site has, below the language's prefix; `loads.ts` says what it shows. */
export const routes: Record<RouteKind, string> = {
  home: '',
  meetings: '/meetings',
  next: '/next',
  archive: '/meetings/archive/:year(\\d{4})?',
  month: '/meetings/month/:month(\\d{4}-\\d{2})?',
  meeting: '/meetings/:slug',
  date: '/meetings/:slug/:date(\\d{4}-\\d{2}-\\d{2})',
  ...collectionRoutes,
  getInvolved: '/get-involved',
  form: '/get-involved/:form/:slug?/:date?',
  sent: '/get-involved/sent/:form/:slug?/:date?',
  privacy: '/privacy',
  search: '/search',
  page: '/:path(.*)*',
}

/** The table as the router takes it. The app shows the screens itself, so no route has a component. */
export function routeRecords(): RouteRecordRaw[] {
  const kinds = Object.keys(routes) as RouteKind[]
  return locales.flatMap((locale) =>
    kinds.map((kind) => ({
      name: routeName(locale, kind),
      path: `${prefixOf(locale)}${routes[kind]}` || '/',
      meta: { locale, kind },
      component: Nothing,
    })),
  )
}

const Nothing = { render: () => null }
