import type { Context } from 'koa'
import { expect, it } from 'vitest'
import { cms, prepareWalk, walkerNames, walkRoutes } from './adminWalk'
import { walkFields } from './fieldWalk'

const isWhole = process.env['TEST_WHOLE'] === 'true'

prepareWalk()

it('whatever writes takes no field that is not for it, and breaks at no value', async () => {
  const { wrong, asked, taken } = await walkFields(isWhole)
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(500)
  expect(taken).toBeGreaterThan(asked / 5)
})

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

it.each(walkerNames)('%s changes nothing but what is theirs, at whatever route', async (walker) => {
  const { wrong, asked, changing } = await walkRoutes(walker)
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(300)
  if (['nobody', 'read token'].includes(walker)) expect([...changing]).toEqual([])
})

it('asks what would do something: an Administrator changes something by most of it', async () => {
  const { changing } = await walkRoutes('administrator')
  expect([...changing]).toEqual(expect.arrayContaining(['POST /admin/users', 'PUT /i18n/settings']))
  expect(changing.size).toBeGreaterThan(35)
})

it('finds a route that lets anybody become an Administrator', async () => {
  const raise = async (ctx: Context) => {
    await cms.strapi.db.query('admin::user').updateMany({ where: {}, data: { isActive: true } })
    ctx.body = {}
  }
  cms.strapi.server.routes([
    { method: 'POST', path: '/branchline/planted', handler: raise, config: { auth: false } },
  ])
  const { wrong } = await walkRoutes('nobody')
  expect(wrong.filter((line) => !line.startsWith('POST /branchline/planted'))).toEqual([])
  expect(wrong.join('\n')).toContain('update admin_users')
})
