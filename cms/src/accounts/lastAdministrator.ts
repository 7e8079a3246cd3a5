import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isRecord } from '../records'
import { activeAdministrators } from '../strapi/accounts'
import { guardAdminRoute } from '../strapi/routes'
import { wordsForAsker } from './asker'

/**
 * Strapi counts whoever has the role of an administrator, also those who never accepted an invitation and
 * those whose account is closed: the last one who can log in would go, and nobody could let anybody in.
 */
export function keepLastAdministrator(strapi: Core.Strapi): void {
  guardAdminRoute(strapi, 'PUT', '/users/:id', async (ctx, next) => {
    const { id }: { id?: unknown } = ctx['params']
    if (await endsAdministering(strapi, ctx.request.body)) await refuseIfNobodyStays(strapi, [id])
    await next()
  })
  guardAdminRoute(strapi, 'DELETE', '/users/:id', async (ctx, next) => {
    const { id }: { id?: unknown } = ctx['params']
    await refuseIfNobodyStays(strapi, [id])
    await next()
  })
  guardAdminRoute(strapi, 'POST', '/users/batch-delete', async (ctx, next) => {
    const { body }: { body?: unknown } = ctx.request
    if (isRecord(body) && Array.isArray(body['ids'])) await refuseIfNobodyStays(strapi, body['ids'])
    await next()
  })
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
