import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { isSiteRole } from '../setup/roles'
import { guardAdminRoute } from '../strapi/routes'
import { wordsForAsker } from './asker'

/**
 * Editors and contributors have the role that each boot makes anew: what somebody changed of it would be
 * gone then, without a word.
 */
export function keepSiteRoles(strapi: Core.Strapi): void {
  guardAdminRoute(strapi, 'PUT', '/roles/:id/permissions', async (ctx, next) => {
    if (await siteRoleOf(strapi, ctx)) throw refusal(strapi)
    await next()
  })

  // A form that is saved sends them along with the rights.
  guardAdminRoute(strapi, 'PUT', '/roles/:id', async (ctx, next) => {
    const role = await siteRoleOf(strapi, ctx)
    const { body }: { body?: unknown } = ctx.request
    const isOther = (name: 'name' | 'description') =>
      role !== null && isRecord(body) && name in body && body[name] !== role[name]
    if (isOther('name') || isOther('description')) throw refusal(strapi)
    await next()
  })
}

interface Role {
  code: string
  name: string
  description: string | null
}

/** null: it is another role, or none. */
async function siteRoleOf(strapi: Core.Strapi, ctx: Context): Promise<Role | null> {
  const { id }: { id?: string } = ctx['params']
  const role: Role | null = await strapi.db.query('admin::role').findOne({ where: { id } })
  return role && isSiteRole(role.code) ? role : null
}

function refusal(strapi: Core.Strapi): errors.ApplicationError {
  return new errors.ApplicationError(wordsForAsker(strapi).siteRole)
}
