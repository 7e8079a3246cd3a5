import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

/**
 * Compresses what the desk asks for: what all types are made of has 67 kB, which takes a third of a second
 * on a slow phone. Only whoever sends the key of an account gets it, so nobody can have another one's
 * browser ask and tell a secret by the length of the answer. The web server, which asks by `/api/`,
 * stands beside the cms.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const compress = strapi.middleware('strapi::compression')({}, { strapi })
  if (!compress) throw new Error('Strapi has no compression any more')
  return (ctx: Context, next: Next) => (isForDesk(ctx) ? compress(ctx, next) : next())
}

function isForDesk(ctx: Context): boolean {
  return ctx.get('Authorization') !== '' && !ctx.path.startsWith('/api/')
}
