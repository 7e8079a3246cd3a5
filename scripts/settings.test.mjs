import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { inCheckout } from './checkout.mjs'
import { notesOn, readSettings, systemEnvironment } from './settings.mjs'

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
    bucket: null,
    loadsExample: true,
    adminEmail: null,
    trustedProxies: 0,
    isProxyNameOld: false,
    metrics: { host: '127.0.0.1', ports: { METRICS_PORT: null, CMS_METRICS_PORT: null } },
  })
})

test('asks a server where it listens', () => {
  const asked = (/** @type {string} */ HOST) => readSettings({ HOST }).cmsUrl
  assert.equal(asked('0.0.0.0'), 'http://127.0.0.1:1337')
  assert.equal(asked('::'), 'http://[::1]:1337')
  assert.equal(asked('192.0.2.7'), 'http://192.0.2.7:1337')
  assert.equal(asked('2001:db8::7'), 'http://[2001:db8::7]:1337')
})

test('uploads lie in a bucket where all that it needs is set, and half of that is told at once', () => {
  const whole = {
    S3_BUCKET: 'branch-uploads',
    S3_ENDPOINT: 'https://s3.example.org',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  assert.equal(readSettings(whole).bucket, 'branch-uploads')
  assert.throws(
    () => readSettings({ ...whole, S3_BUCKET: 'No', S3_ENDPOINT: '', S3_SECRET_ACCESS_KEY: '' }),
    /^Failure: S3_BUCKET is "No": .*\.\nS3_ENDPOINT is missing: .*\.\nS3_SECRET_ACCESS_KEY is missing: .*\.$/,
  )
  assert.throws(() => readSettings({ S3_REGION: 'eu-central-1' }), /S3_BUCKET is missing/)
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
  SITE_LANGUAGES: ['xx', 'en,', 'en,en', 'en es'],
  SEED: ['no', '0'],
  TRUSTED_PROXIES: ['true', '-1', '10', '10.0.0.0/8'],
  BEHIND_PROXY: ['yes', '1'],
  METRICS_PORT: ['no', '0'],
  CMS_METRICS_PORT: ['no', '0'],
  PRIVATE_DATA_KEYS: ['short', `${'k'.repeat(40)},${'k'.repeat(40)}`],
  SMTP_URL: ['mail.example.org', 'https://mail.example.org', 'smtp://'],
  MAIL_FROM: ['Our branch', 'no-reply@'],
  RETURNS_URL: [
    'mail.example.org',
    'pop3s://user:password@mail.example.org',
    'imaps://mail.example.org',
    'imaps://user@mail.example.org',
    'imaps://user:100%@mail.example.org',
    'imaps://user:password@mail.example.org',
  ],
  BACKUP_MAIL_TO: ['Ada', 'ada@example.org'],
})) {
  for (const value of values) {
    test(`${variable}=${value} is refused in one sentence that names it`, () => {
      assert.throws(
        () => readSettings({ MAIL_FROM: 'a@example.org', [variable]: value }),
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

for (const [variable, value] of Object.entries({
  DATABASE_URL: 'mysql://root:sesame@db/site',
  SMTP_URL: 'http://root:sesame@mail',
  RETURNS_URL: 'imaps://root:sesame@mail',
  PRIVATE_DATA_KEYS: 'sesame',
})) {
  test(`what ${variable} holds is never repeated, it may be a secret`, () => {
    assert.throws(
      () => readSettings({ [variable]: value }),
      (error) => error instanceof Error && !error.message.includes('sesame'),
    )
  })
}

test('all problems are told at once, each in one line', () => {
  const wrong = {
    HOST: 'my laptop',
    WEB_PORT: 'abc',
    SEED: 'no',
    SMTP_URL: 'mail',
    TRUSTED_PROXIES: 'many',
    ADMIN_EMAIL: 'a@example.org',
  }
  assert.throws(
    () => readSettings(wrong),
    (error) => {
      assert.ok(error instanceof Error)
      const lines = error.message.split('\n')
      assert.equal(lines.length, Object.keys(wrong).length + 1, error.message)
      for (const name of [...Object.keys(wrong), 'MAIL_FROM']) {
        assert.equal(lines.filter((line) => line.startsWith(`${name} `)).length, 1, name)
      }
      return true
    },
  )
})

test('mail and keys that the servers take are taken', () => {
  readSettings({
    SMTP_URL: 'smtps://user:password@mail.example.org:465',
    MAIL_FROM: 'Our branch <no-reply@branch.example.org>',
    RETURNS_URL: 'imaps://site%40example.org:pass%2Fword@mail.example.org:993/INBOX',
    BACKUP_MAIL_TO: 'ada@branch.example.org',
    PRIVATE_DATA_KEYS: `${'n'.repeat(32)}, ${'o'.repeat(32)}`,
    METRICS_PORT: '9464',
  })
})

test('the guide has a backup tried beside the site with nothing that the site uses', () => {
  const site = {
    HOST: '0.0.0.0',
    WEB_PORT: '3000',
    CMS_PORT: '1337',
    METRICS_PORT: '9464',
    CMS_METRICS_PORT: '9465',
    SITE_URL: 'https://branch.example.org',
    ADMIN_URL: 'https://admin.branch.example.org',
    CMS_URL: 'http://127.0.0.1:1337',
    SMTP_URL: 'smtps://user:password@mail.example.org:465',
    MAIL_FROM: 'no-reply@branch.example.org',
    RETURNS_URL: 'imaps://user:password@mail.example.org:993/INBOX',
    DATA_DIR: '/srv/branchline',
  }
  const guide = readFileSync(inCheckout('docs', 'operating.md'), 'utf8')
  const [, recipe = ''] = /### Trying a backup\n[^]*?```sh\n([^]*?)```/.exec(guide) ?? []
  const trial = Object.fromEntries(
    [...recipe.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value]) => [name, value]),
  )
  assert.deepEqual(Object.keys(trial).sort(), Object.keys(site).sort())
  const used = Object.values(site)
  for (const [name, value] of Object.entries(trial)) assert.ok(!used.includes(value ?? ''), name)
  readSettings({ ...site, ...trial })
})

test('addresses are checked by the rules of the cms', () => {
  const patterns = (/** @type {string[]} */ ...files) =>
    files
      .flatMap((file) => [
        ...readFileSync(inCheckout(file), 'utf8').matchAll(/= (\/\^\[\^<>@.+\/)$/gm),
      ])
      .map(([, pattern]) => pattern)
      .sort()
  const own = patterns('scripts/settings.mjs')
  assert.equal(own.length, 2)
  assert.deepEqual(own, patterns('cms/src/commandSettings.ts', 'cms/config/settings.ts'))
})

test('one port for two is refused', () => {
  assert.throws(() => readSettings({ WEB_PORT: '1337' }), /WEB_PORT and CMS_PORT are both 1337/)
  assert.throws(
    () => readSettings({ METRICS_PORT: '3000' }),
    /WEB_PORT and METRICS_PORT are both 3000: .* METRICS_PORT=3001\.$/,
  )
  assert.throws(
    () => readSettings({ METRICS_PORT: '9464', CMS_METRICS_PORT: '9464' }),
    /METRICS_PORT and CMS_METRICS_PORT are both 9464/,
  )
})

test('the administrator has an address, in the small letters that a log-in is looked for by', () => {
  const given = (/** @type {string} */ ADMIN_EMAIL) =>
    readSettings({ ADMIN_EMAIL, ADMIN_PASSWORD: 'sesame' }).adminEmail
  assert.equal(given('Ada@Example.org'), 'ada@example.org')
  for (const wrong of ['ada', 'ada@localhost', 'Ada <ada@example.org>', 'ada example.org']) {
    assert.throws(() => given(wrong), /ADMIN_EMAIL is "/)
  }
})

test('half an administrator is refused', () => {
  assert.throws(() => readSettings({ ADMIN_EMAIL: 'a@example.org' }), /belong together/)
})

test('counts one proxy by the old name, and goes by the new one where both are set', () => {
  const counted = (/** @type {NodeJS.ProcessEnv} */ given) => {
    const { trustedProxies, isProxyNameOld } = readSettings(given)
    return [trustedProxies, isProxyNameOld]
  }
  assert.deepEqual(counted({ BEHIND_PROXY: 'true' }), [1, true])
  assert.deepEqual(counted({ BEHIND_PROXY: 'false' }), [0, true])
  assert.deepEqual(counted({ BEHIND_PROXY: 'true', TRUSTED_PROXIES: '0' }), [0, false])
})

test('tells whoever used the old name, or counts no proxy where one must be, what to write', () => {
  const notes = (/** @type {NodeJS.ProcessEnv} */ given) => notesOn(readSettings(given)).join()
  const https = { SITE_URL: 'https://branch.example.org' }
  assert.match(notes({ ...https, BEHIND_PROXY: 'true' }), /write TRUSTED_PROXIES=1 /)
  assert.match(notes(https), /TRUSTED_PROXIES .+for example 1/)
  assert.equal(notes({ ...https, TRUSTED_PROXIES: '1' }), '')
  assert.equal(notes({}), '')
})

test('says of the number of proxies what both servers say', () => {
  const rule = readFileSync(inCheckout('cms', 'src', 'proxies.ts'), 'utf8')
  const [, most = ''] = /mostProxies = (\d)/.exec(rule) ?? []
  const [, remedy = ''] = /const remedy = `(.+)`/.exec(rule) ?? []
  const told = remedy.replace('${mostProxies}', most)
  for (const variable of ['TRUSTED_PROXIES', 'BEHIND_PROXY']) {
    assert.throws(
      () => readSettings({ [variable]: 'x' }),
      (error) => error instanceof Error && error.message.endsWith(`${told}.`) && told !== '',
    )
  }
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
