import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { caching } from './caching'
import { Asked } from './asked'

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the prefix. */
  path: string
  /** Gives the body of the answer; it has to ask itself what of it the reader may see. */
  answer: (asked: Asked) => Promise<object>
}

/** Opens routes of ours to people who are signed in to the admin; nothing of what they say is kept. */
export function openToAdmin(strapi: Core.Strapi, prefix: string, routes: AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: routes.map(({ method, path, answer }) => ({
      method,
      path,
      handler: async (ctx: Context) => {
        ctx.set('Cache-Control', caching.moment)
        ctx.body = await answer(new Asked(strapi, ctx))
      },
      info: {},
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  })
}
