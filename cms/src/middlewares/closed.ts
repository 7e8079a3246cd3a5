import { errors } from '@strapi/utils'
import type { Context, Next } from 'koa'
import { needlessPaths } from '../strapi/addresses'

const closedPaths = new Set<string>(needlessPaths)

/**
 * Closes the way from `/` to the admin, which tells every scanner where it is, and a script for
 * previews.
 */
export default () => async (ctx: Context, next: Next) => {
  if (closedPaths.has(normalize(ctx.path)))
    throw new errors.NotFoundError('There is nothing at this address')
  await next()
}

/** As the router reads a path: case, a slash at the end and doubled slashes make no difference. */
function normalize(path: string): string {
  return `/${path.toLowerCase().split('/').filter(Boolean).join('/')}`
}
