import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'
import type { Settings } from '../settings'

/** Leads browsers that ask for an icon to that of the site; Strapi would look for a file of its own. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { siteUrl }: Settings = strapi.config.get('settings')
  return async (ctx: Context, next: Next) => {
    if (ctx.path !== '/favicon.ico') return next()
    ctx.redirect(`${siteUrl}/favicon.svg`)
  }
}
