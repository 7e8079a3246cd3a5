import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

export type Guard = (ctx: Context, next: Next) => Promise<unknown>

type GuardedRoute = Pick<Core.Route, 'config'>

interface Guarded {
  strapi: Core.Strapi
  /** As Strapi has it. */
  config: Core.Route['config']
}

/** Strapi's routes outlive a cms of the same process: the guards of that one must not. */
const guarded = new WeakMap<GuardedRoute, Guarded>()

/** Puts something in front of what a route of Strapi's does, and of what was put there before. */
export function guardRoute(strapi: Core.Strapi, route: GuardedRoute, guard: Guard): void {
  const before = guarded.get(route)
  const config = before && before.strapi !== strapi ? before.config : route.config
  guarded.set(route, { strapi, config: before?.config ?? route.config })
  route.config = { ...config, middlewares: [guard, ...(config?.middlewares ?? [])] }
}

/** Puts something in front of each route of Strapi's admin, behind the look at who asks. */
export function guardRoutes(
  strapi: Core.Strapi,
  routes: Core.Plugin['routes'],
  guardOf: (route: { method: string; path: string }) => Guard,
): void {
  if (Array.isArray(routes)) throw new Error('Strapi names its routes in another way')
  const own = Object.entries(routes).filter(([name]) => name !== 'content-api')
  for (const route of own.flatMap(([, router]) => router.routes)) {
    guardRoute(strapi, route, guardOf(route))
  }
}
