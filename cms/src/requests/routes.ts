import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

export type Guard = (ctx: Context, next: Next) => Promise<unknown>

/** Puts something in front of each route of Strapi's admin, behind the look at who asks. */
export function guardRoutes(
  routes: Core.Plugin['routes'],
  guardOf: (route: { method: string; path: string }) => Guard,
): void {
  if (Array.isArray(routes)) throw new Error('Strapi names its routes in another way')
  const guarded = Object.entries(routes).filter(([name]) => name !== 'content-api')
  for (const route of guarded.flatMap(([, router]) => router.routes)) {
    const guard = guardOf(route)
    route.config = { ...route.config, middlewares: [guard, ...(route.config?.middlewares ?? [])] }
  }
}
