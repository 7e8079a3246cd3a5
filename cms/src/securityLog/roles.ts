import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { guardAdminRoute } from '../strapi/routes'
import { answered, followed, type Act, type Follow } from './following'
import { note } from './noting'

/** Notes what becomes of roles and of what they may do, in the transaction of it. */
export function noteRoles(strapi: Core.Strapi): void {
  const follow = (method: string, path: string, act: Follow) => {
    guardAdminRoute(strapi, method, path, followed(strapi, act))
  }
  follow('POST', '/roles', async (ctx, act) => {
    await act()
    const role = answered(ctx)
    if (role) await note(strapi, { kind: 'role-made', facts: { name: String(role['name']) } })
  })
  follow('PUT', '/roles/:id', async (ctx, act) => {
    await act()
    for (const name of await namesOf(strapi, idsIn(ctx))) {
      await note(strapi, { kind: 'role-changed', facts: { name } })
    }
  })
  follow('PUT', '/roles/:id/permissions', (ctx, act) => followRights(strapi, ctx, act))
  for (const [method, path] of [
    ['DELETE', '/roles/:id'],
    ['POST', '/roles/batch-delete'],
  ] as const) {
    follow(method, path, async (ctx, act) => {
      const names = await namesOf(strapi, idsIn(ctx))
      await act()
      for (const name of names) await note(strapi, { kind: 'role-deleted', facts: { name } })
    })
  }
}

async function followRights(strapi: Core.Strapi, ctx: Context, act: Act): Promise<void> {
  const before = await rightsOf(strapi, idIn(ctx))
  await act()
  const after = await rightsOf(strapi, idIn(ctx))
  const given = [...after].filter((right) => !before.has(right)).length
  const taken = [...before].filter((right) => !after.has(right)).length
  if (given + taken === 0) return
  for (const name of await namesOf(strapi, idsIn(ctx))) {
    await note(strapi, { kind: 'role-rights', facts: { name, given, taken } })
  }
}

async function namesOf(strapi: Core.Strapi, ids: unknown[]): Promise<string[]> {
  const rows = await strapi.db
    .query('admin::role')
    .findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } })
  return rows.map(({ name }) => String(name))
}

async function rightsOf(strapi: Core.Strapi, role: unknown): Promise<Set<string>> {
  const rows = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: role } } })
  return new Set(
    rows.map(({ action, subject, properties, conditions }) =>
      JSON.stringify([action, subject, properties, conditions]),
    ),
  )
}

function idIn({ params }: Context): unknown {
  return isRecord(params) ? params['id'] : undefined
}

/** Of one that the address names, or of several in the body. */
function idsIn(ctx: Context): unknown[] {
  const { body }: { body?: unknown } = ctx.request
  const many: unknown = isRecord(body) ? body['ids'] : null
  return idIn(ctx) === undefined ? (Array.isArray(many) ? many : []) : [idIn(ctx)]
}
