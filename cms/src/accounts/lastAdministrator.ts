import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { activeAdministrators } from '../strapi/accounts'
import { guardAdminRoute } from '../strapi/routes'
import { inTurn } from '../strapi/turns'
import { wordsForAsker } from './asker'

/**
 * Strapi counts whoever has the role of an administrator, also those who never accepted an invitation and
 * those whose account is closed: the last one who can log in would go, and nobody could let anybody in.
 */
export function keepLastAdministrator(strapi: Core.Strapi): void {
  const guard = (method: string, path: string, goneBy: (ctx: Context) => Promise<unknown[]>) => {
    guardAdminRoute(strapi, method, path, async (ctx, next) => {
      const gone = await goneBy(ctx)
      if (gone.length === 0) return next()
      // Of two who end each other's account at once one stays.
      return inTurn(strapi, 'ending accounts', async () => {
        await refuseIfNobodyStays(strapi, gone)
        await next()
      })
    })
  }
  const idIn = (ctx: Context) => {
    const { id }: { id?: unknown } = ctx['params']
    return id
  }
  guard('PUT', '/users/:id', async (ctx) =>
    (await endsAdministering(strapi, ctx.request.body)) ? [idIn(ctx)] : [],
  )
  guard('DELETE', '/users/:id', (ctx) => Promise.resolve([idIn(ctx)]))
  guard('POST', '/users/batch-delete', ({ request: { body } }) =>
    Promise.resolve(isRecord(body) && Array.isArray(body['ids']) ? body['ids'] : []),
  )
}

/** Whether what is to be written of an account leaves it no way to administer the site. */
async function endsAdministering(strapi: Core.Strapi, body: unknown): Promise<boolean> {
  if (!isRecord(body)) return false
  const { isActive, blocked, roles } = body
  // Strapi takes `"false"` for no as well.
  if (String(isActive) === 'false' || String(blocked) === 'true') return true
  if (!Array.isArray(roles)) return false
  const where = { code: 'strapi-super-admin' }
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where })
  return role !== null && !roles.map(String).includes(String(role.id))
}

/** @throws ApplicationError */
async function refuseIfNobodyStays(strapi: Core.Strapi, gone: readonly unknown[]): Promise<void> {
  const going = new Set(gone.map(String))
  const active = await activeAdministrators(strapi)
  const staying = active.filter(({ id }) => !going.has(String(id)))
  // Whoever is no administrator may go also while there is none.
  if (staying.length === 0 && active.length > 0) {
    throw new errors.ApplicationError(wordsForAsker(strapi).lastAdministrator)
  }
}
