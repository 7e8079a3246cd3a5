import type { Core } from '@strapi/strapi'
import { hideAccounts } from './accounts'
import { refuseUnreadable } from './reading'
import { guardRoutes } from './routes'

/** What the lists of Strapi's media library are of. */
const listed: Record<string, string> = {
  '/files': 'plugin::upload.file',
  '/folders': 'plugin::upload.folder',
}

/** See `refuseUnreadable`, for the media library. */
export function guardFileLists(strapi: Core.Strapi): void {
  guardRoutes(strapi.plugin('upload').routes, ({ path }) => async (ctx, next) => {
    const uid = Object.entries(listed).find(([start]) => path.startsWith(start))?.[1]
    if (uid !== undefined) refuseUnreadable(strapi, ctx, uid, ctx.query)
    await next()
    hideAccounts(ctx.body)
  })
}

/** See `refuseUnreadable`, for the list of users, whose passwords its order would tell. */
export function guardUserList(strapi: Core.Strapi): void {
  guardRoutes(strapi.admin.routes, ({ path }) => async (ctx, next) => {
    if (path.startsWith('/users')) refuseUnreadable(strapi, ctx, 'admin::user', ctx.query)
    await next()
  })
}
