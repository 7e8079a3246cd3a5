import type { Core } from '@strapi/strapi'
import { guardRoute, type Guard } from '../requests/routes'

/** Puts a step of ours in front of what one of the admin's own routes does. */
export function guardAdminRoute(
  strapi: Core.Strapi,
  method: string,
  path: string,
  step: Guard,
): void {
  const { routes } = strapi.admin
  const own = Array.isArray(routes) ? routes : Object.values(routes).flatMap((some) => some.routes)
  const route = own.find((known) => known.method === method && known.path === path)
  if (!route) throw new Error(`the admin has no route ${method} ${path}`)
  guardRoute(strapi, route, step)
}
