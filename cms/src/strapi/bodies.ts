import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

type Middleware = (ctx: Context, next: Next) => unknown
type Factory = (config: object, context: { strapi: Core.Strapi }) => Middleware

/** Strapi's registry of middlewares, which its types don't describe. */
interface Middlewares {
  extend(name: string, change: (factory: Factory) => Factory): void
}

/** Under which name Strapi's reader of bodies is registered, and set up in `config/middlewares.ts`. */
export const bodyReader = 'strapi::body'

/** Replaces Strapi's reader of bodies; the new one is given Strapi's for what it does not read. */
export function replaceBodyReader(
  strapi: Core.Strapi,
  replace: (strapis: Middleware) => Middleware,
): void {
  const middlewares: Middlewares = strapi.get('middlewares')
  middlewares.extend(bodyReader, (make) => (config, context) => replace(make(config, context)))
}
