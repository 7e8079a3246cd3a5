import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

export type Guard = (ctx: Context, next: Next) => Promise<unknown>

/** Of a route, what may stand in its way. */
interface Address {
  method: string
  /** As Strapi writes it, below the prefix of its plugin. */
  path: string
}

type GuardedRoute = Pick<Core.Route, 'config'>

interface Guarded {
  strapi: Core.Strapi
  /** As Strapi has it. */
  config: Core.Route['config']
}

/** Strapi's routes outlive a cms of the same process: the guards of that one must not. */
const guarded = new WeakMap<GuardedRoute, Guarded>()

/** Puts something in front of what a route of Strapi's does, and of what was put there before. */
function guardRoute(strapi: Core.Strapi, route: GuardedRoute, guard: Guard): void {
  const before = guarded.get(route)
  const config = before && before.strapi !== strapi ? before.config : route.config
  guarded.set(route, { strapi, config: before?.config ?? route.config })
  route.config = { ...config, middlewares: [guard, ...(config?.middlewares ?? [])] }
}

/** A part of Strapi whose routes the admin asks. */
export type Part = 'admin' | 'content-manager' | 'upload' | 'i18n'

/** By the name of a router; the one for API tokens is not the admin's. */
function routersOf(strapi: Core.Strapi, part: Part): Record<string, Core.Router> {
  const { routes } = part === 'admin' ? strapi.admin : strapi.plugin(part)
  if (Array.isArray(routes)) throw new Error('Strapi names its routes in another way')
  return Object.fromEntries(Object.entries(routes).filter(([name]) => name !== 'content-api'))
}

/** Puts something in front of each route of a part of the admin, behind the look at who asks. */
export function guardRoutes(
  strapi: Core.Strapi,
  part: Part,
  guardOf: (route: Address) => Guard | null,
): void {
  for (const route of Object.values(routersOf(strapi, part)).flatMap(({ routes }) => routes)) {
    const guard = guardOf(route)
    if (guard) guardRoute(strapi, route, guard)
  }
}

/** Puts a step of ours in front of what one of the admin's own routes does. */
export function guardAdminRoute(
  strapi: Core.Strapi,
  method: string,
  path: string,
  step: Guard,
): void {
  const own = Object.values(routersOf(strapi, 'admin')).flatMap(({ routes }) => routes)
  const route = own.find((known) => known.method === method && known.path === path)
  if (!route) throw new Error(`the admin has no route ${method} ${path}`)
  guardRoute(strapi, route, step)
}

/** Takes routes of the media library away, before they are opened. */
export function shutLibraryRoutes(strapi: Core.Strapi, isShut: (route: Address) => boolean): void {
  for (const router of Object.values(routersOf(strapi, 'upload'))) {
    router.routes = router.routes.filter((route) => !isShut(route))
  }
}

/** The routes by which the content manager writes what a form sends, below its prefix. */
export const writingPaths =
  /^\/(collection|single)-types\/:model(\/:id|\/(auto-)?clone\/:sourceId)?(\/actions\/publish)?$/

/** Where the documents of a type are listed. */
export const listPath = '/collection-types/:model'

/** Where what has drafts is published, taken back, or begun anew, below the same prefix. */
export const draftPaths = /\/actions\/(publish|unpublish|discard|bulkPublish|bulkUnpublish)$/

/** Where what is chosen in a list is deleted. */
export const deletingPath = '/collection-types/:model/actions/bulkDelete'

/** Where a form asks for an address that is made from what stands in another field. */
export const slugPath = '/uid/generate'

/** Where the admin asks how a form and a list look, below the content manager's prefix. */
export const formPath = '/content-types/:uid/configuration'
