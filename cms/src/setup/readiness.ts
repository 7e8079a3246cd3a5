import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { caching } from '../http/caching'
import { isAlmostFull } from '../disks/room'
import { fillingDisks } from '../disks/watch'
import { areWritesKept } from '../storage/writes'

/**
 * `/_ready` answers 204 when the database does and keeps what is written, 503 while it does not.
 * Strapi's own `/_health` says only that the process lives. With a disk that is almost full all still
 * works: it says so with 200.
 */
export function openReadiness(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_ready',
      handler: async (ctx: Context) => {
        ctx.set('Cache-Control', caching.moment)
        const isReady = (await databaseAnswers(strapi)) && (await areWritesKept(strapi))
        ctx.status = isReady ? 204 : 503
        if (isReady && (await fillingDisks(strapi)).some(isAlmostFull)) {
          ctx.status = 200
          ctx.body = 'ready; a disk is almost full'
        }
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
