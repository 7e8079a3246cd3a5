import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator, goodPassword, post } from './admin'
import { newPlace, startCms, type Cms } from './cms'
import { run } from './process'
import { ensureAdministrator, mendAddresses, StartRefused } from '../src/setup/administrator'
import { accountsOf } from '../src/strapi/accounts'

const start = ['dist/src/start.js']

let cms: Cms

beforeAll(async () => {
  const first = {
    ADMIN_EMAIL: administrator.email.replace('admin', 'Admin'),
    ADMIN_PASSWORD: administrator.password,
  }
  // It listens on this machine alone all the same.
  cms = await startCms({ example: false, env: { HOST: '0.0.0.0', ...first } })
})
afterAll(() => cms.stop())

it('refuses a password that would soon be guessed for the first administrator, and says why', async () => {
  const password = 'Password1234'
  const { code, stderr } = await run(start, await newPlace('empty'), {
    HOST: '0.0.0.0',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: password,
  })
  expect(code).toBe(1)
  expect(stderr).toContain(`ADMIN_PASSWORD can’t be used. This password would soon be guessed`)
  expect(stderr).not.toContain(`"${password}"`)
  expect(stderr).not.toMatch(/\bat .*\.js:\d/)
})

it('refuses all settings that make no sense, each by its name in one line, and shows no secret', async () => {
  const { code, stderr } = await run(start, await newPlace('empty'), {
    SITE_URL: 'branch.example.org',
    SMTP_URL: 'mail.example.org/sesame',
    ADMIN_EMAIL: 'Ada',
    SEED: 'no',
    PRIVATE_DATA_KEYS: 'sesame',
  })
  expect(code).toBe(1)
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual([
    'The variable SMTP_URL is "…"',
    'The variable SITE_URL is "branch.example.org"',
    'The variable MAIL_FROM is missing',
    'The variable ADMIN_EMAIL is "Ada"',
    'The variable SEED is "no"',
    'The variable PRIVATE_DATA_KEYS is "…"',
  ])
  expect(stderr).not.toContain('sesame')
})

it('makes the first administrator, who can sign in however their address was written, and nobody else can register', async () => {
  expect((await post(cms, '/admin/login', administrator)).status).toBe(200)
  // As an earlier release stored it.
  const accounts = accountsOf(cms.strapi)
  await accounts.updateMany({ where: {}, data: { email: 'Admin@example.org' } })
  expect((await post(cms, '/admin/login', administrator)).status).toBe(400)
  await mendAddresses(cms.strapi)
  expect((await post(cms, '/admin/login', administrator)).status).toBe(200)
  const other = { firstname: 'Eve', email: 'eve@example.org', password: goodPassword }
  expect((await post(cms, '/admin/register-admin', other)).status).toBe(400)

  // Where no administrator can log in any more, another is made, and none that was closed comes back.
  const ensure = () => ensureAdministrator(cms.strapi, () => Promise.resolve(null))
  await accounts.updateMany({ where: {}, data: { isActive: false } })
  await ensure()
  expect((await post(cms, '/admin/login', administrator)).status).toBe(400)
  expect((await post(cms, '/admin/register-admin', other)).status).toBe(400)
  await accounts.updateMany({ where: {}, data: { email: 'ada@example.org' } })
  await ensure()
  expect((await post(cms, '/admin/login', administrator)).status).toBe(200)
  await ensure()
  expect(await accounts.findMany({ where: {} })).toHaveLength(2)
})

it('refuses to be reached by others while nobody has claimed the admin, and says what to do', async () => {
  const ensure = () => ensureAdministrator(cms.strapi, () => Promise.resolve(null))
  await cms.strapi.db.query('admin::user').deleteMany({ where: {} })
  cms.strapi.config.set('settings.admin', { email: null, password: null })
  await expect(ensure()).rejects.toThrow(
    /^HOST is 0\.0\.0\.0, .*: set ADMIN_EMAIL and ADMIN_PASSWORD to make the first administrator/,
  )
  await expect(ensure()).rejects.toThrow(StartRefused)
})
