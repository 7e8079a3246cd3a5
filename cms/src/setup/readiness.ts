import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'

/**
 * `/_ready` answers 204 when the database does, 503 while it does not. Strapi's own `/_health` says
 * only that the process lives.
 */
export function openReadiness(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_ready',
      handler: async (ctx: Context) => {
        ctx.set('Cache-Control', 'no-store')
        ctx.status = (await databaseAnswers(strapi)) ? 204 : 503
      },
      config: { auth: false },
    },
  ])
}

async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  try {
    await strapi.db.query('api::content-revision.content-revision').count()
    return true
  } catch (error) {
    strapi.log.error('The database does not answer', { error })
    return false
  }
}
