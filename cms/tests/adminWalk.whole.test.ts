import type { Context } from 'koa'
import { expect, it } from 'vitest'
import { cms, prepareWalk, walkRoutes } from './adminWalk'
import { walkFields } from './fieldWalk'

// That the walks of adminWalk.test.ts find what they look for.

prepareWalk()

it('finds a field by which somebody takes another’s document', async () => {
  const { connection } = cms.strapi.db
  // Of whichever field: a short run asks each with another value every time, most of which are refused.
  await connection.raw(
    'create temp trigger planted after update on main.positions begin update pages set created_by_id = 2; end',
  )
  const { wrong } = await walkFields(false, ['api::position.position'])
  await connection.raw('drop trigger planted')
  expect(wrong.join('\n')).toMatch(/update pages \d+ \S+ taken over/)
})

it('finds a route that lets anybody become an Administrator', async () => {
  const raise = async (ctx: Context) => {
    await cms.strapi.db.query('admin::user').updateMany({ where: {}, data: { isActive: true } })
    ctx.body = {}
  }
  cms.strapi.server.routes([
    { method: 'POST', path: '/branchline/planted', handler: raise, config: { auth: false } },
  ])
  const { wrong } = await walkRoutes('nobody', { isWhole: true })
  expect(wrong.filter((line) => !line.startsWith('POST /branchline/planted'))).toEqual([])
  expect(wrong.join('\n')).toContain('update admin_users')
})

it('asks what would do something: an Administrator changes something by most of it', async () => {
  const { changing } = await walkRoutes('administrator', {
    isMeant: ({ method }) => method !== 'GET',
    isWhole: true,
  })
  expect([...changing]).toEqual(expect.arrayContaining(['POST /admin/users', 'PUT /i18n/settings']))
  expect(changing.size).toBeGreaterThan(35)
})
