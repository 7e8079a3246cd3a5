import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inCheckout } from '../checkout.mjs'
import { readSettings, systemEnvironment } from './settings.mjs'

test('binds to this machine alone and finds both servers there when nothing is set', () => {
  assert.deepEqual(readSettings({}), {
    host: '127.0.0.1',
    reachableHost: '127.0.0.1',
    webPort: 3000,
    cmsPort: 1337,
    siteUrl: 'http://127.0.0.1:3000',
    adminUrl: 'http://127.0.0.1:1337',
    cmsUrl: 'http://127.0.0.1:1337',
    dataDir: inCheckout('cms', '.data'),
    databaseUrl: null,
    loadsExample: true,
    adminEmail: null,
  })
})

test('asks a server where it listens', () => {
  const asked = (/** @type {string} */ HOST) => readSettings({ HOST }).cmsUrl
  assert.equal(asked('0.0.0.0'), 'http://127.0.0.1:1337')
  assert.equal(asked('::'), 'http://[::1]:1337')
  assert.equal(asked('192.0.2.7'), 'http://192.0.2.7:1337')
  assert.equal(asked('2001:db8::7'), 'http://[2001:db8::7]:1337')
})

test('an empty variable counts as not set', () => {
  assert.equal(readSettings({ WEB_PORT: '', SEED: ' ' }).webPort, 3000)
})

test('takes a relative folder from the checkout and leaves the trailing slash of an address out', () => {
  const settings = readSettings({ DATA_DIR: 'data', SITE_URL: 'https://branch.example.org/' })
  assert.equal(settings.dataDir, inCheckout('data'))
  assert.equal(settings.siteUrl, 'https://branch.example.org')
})

for (const [variable, values] of Object.entries({
  WEB_PORT: ['abc', '0', '65536', '80.5', '-1', '1e3'],
  CMS_PORT: ['x', '99999'],
  HOST: ['my laptop', 'example.org', '300.1.1.1'],
  SITE_URL: ['branch.example.org', 'ftp://branch.example.org', 'https://branch.example.org/site'],
  ADMIN_URL: ['localhost:1337', 'https://user@branch.example.org'],
  CMS_URL: ['//cms:1337'],
  DATABASE_URL: ['mysql://db/site', 'postgres://db', 'postgres'],
  SEED: ['no', '0'],
})) {
  for (const value of values) {
    test(`${variable}=${value} is refused in one sentence that names it`, () => {
      assert.throws(
        () => readSettings({ [variable]: value }),
        (error) => {
          assert.ok(error instanceof Error)
          assert.equal(error.name, 'Failure')
          assert.ok(error.message.startsWith(`${variable} is `), error.message)
          assert.ok(!error.message.includes('\n'))
          return true
        },
      )
    })
  }
}

test('the address of a database is never repeated, it may hold a password', () => {
  assert.throws(
    () => readSettings({ DATABASE_URL: 'mysql://root:sesame@db/site' }),
    (error) => error instanceof Error && !error.message.includes('sesame'),
  )
})

test('one port for both is refused', () => {
  assert.throws(() => readSettings({ WEB_PORT: '1337' }), /WEB_PORT and CMS_PORT are both 1337/)
})

test('half an administrator is refused', () => {
  assert.throws(() => readSettings({ ADMIN_EMAIL: 'a@example.org' }), /belong together/)
})

test('both servers are told everything, and keep what the operator set besides', () => {
  const environment = systemEnvironment(
    readSettings({ WEB_PORT: '8080' }),
    { TZ: 'UTC', NODE_ENV: 'development' },
    'production',
  )
  assert.equal(environment.TZ, 'UTC')
  assert.equal(environment.NODE_ENV, 'production')
  assert.equal(environment.WEB_PORT, '8080')
  assert.equal(environment.SITE_URL, 'http://127.0.0.1:8080')
})
