import type { Context, Next } from 'koa'

/**
 * Leads browsers that ask for an icon to that of the site; Strapi would look for a file of its own. It is
 * the cms's own address of it: Firefox shows the admin no picture from another host.
 */
export default () => async (ctx: Context, next: Next) => {
  if (ctx.path !== '/favicon.ico') return next()
  ctx.redirect('/api/site/icons/favicon.ico')
}
