import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

type Step = (ctx: Context, next: Next) => Promise<unknown>

interface Guarded {
  strapi: Core.Strapi
  /** As Strapi has it. */
  config: Core.Route['config']
}

/** Strapi's routes outlive a cms of the same process. */
const guarded = new WeakMap<Core.Route, Guarded>()

/** Puts a step of ours in front of what one of the admin's own routes does. */
export function guardAdminRoute(
  strapi: Core.Strapi,
  method: string,
  path: string,
  step: Step,
): void {
  const { routes } = strapi.admin
  const own = Array.isArray(routes) ? routes : Object.values(routes).flatMap((some) => some.routes)
  const route = own.find((known) => known.method === method && known.path === path)
  if (!route) throw new Error(`the admin has no route ${method} ${path}`)
  const before = guarded.get(route)
  const config = before && before.strapi !== strapi ? before.config : route.config
  guarded.set(route, { strapi, config: before?.config ?? route.config })
  route.config = { ...config, middlewares: [step, ...(config?.middlewares ?? [])] }
}
