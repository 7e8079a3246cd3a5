import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config'

test('without any variable everything stays on this machine', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    siteUrl: 'http://127.0.0.1:3000',
    cmsUrl: 'http://127.0.0.1:1337',
    adminUrl: 'http://127.0.0.1:1337',
    webServerSecret: null,
    trustedProxies: 0,
    isProxyNameOld: false,
    dataDir: null,
    problemsDir: null,
    metrics: null,
  })
})

test('the addresses follow the ports unless they are given', () => {
  expect(readConfig({ HOST: '0.0.0.0', WEB_PORT: '8080', CMS_PORT: '9090' })).toMatchObject({
    siteUrl: 'http://localhost:8080',
    cmsUrl: 'http://127.0.0.1:9090',
  })
  expect(
    readConfig({ SITE_URL: 'https://branch.example/', CMS_URL: 'http://cms:1337' }),
  ).toMatchObject({ siteUrl: 'https://branch.example', cmsUrl: 'http://cms:1337' })
  expect(readConfig({ ADMIN_URL: 'https://admin.branch.example' }).adminUrl).toBe(
    'https://admin.branch.example',
  )
})

test('what is kept has a folder of its own, and figures a port', () => {
  const variables = { HOST: '0.0.0.0', DATA_DIR: '/data', METRICS_PORT: '9464' }
  expect(readConfig(variables)).toMatchObject({
    dataDir: '/data/web',
    problemsDir: '/data/logs/problems',
    // Not for visitors, whoever may reach the site.
    metrics: { host: '127.0.0.1', port: 9464 },
  })
})

test('the old name of the number of proxies is understood', () => {
  const told = { trustedProxies: 1, isProxyNameOld: true }
  expect(readConfig({ BEHIND_PROXY: 'true' })).toMatchObject(told)
})

test.each([
  ['WEB_PORT', 'http'],
  ['WEB_PORT', '0'],
  ['WEB_PORT', '65536'],
  ['CMS_PORT', '1337.5'],
  ['METRICS_PORT', 'yes'],
  ['SITE_URL', 'branch.example'],
  ['SITE_URL', 'ftp://branch.example'],
  ['SITE_URL', 'https://branch.example/site'],
  ['CMS_URL', 'http://user:secret@cms'],
  ['ADMIN_URL', 'admin.branch.example'],
  ['HOST', 'http://localhost'],
  ['TRUSTED_PROXIES', 'true'],
  ['BEHIND_PROXY', 'yes'],
])('%s=%s is refused with the variable, the value and an example', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
  expect(() => readConfig({ [name]: value })).toThrow(
    new RegExp(`^${name} is "${value.replaceAll('.', '\\.')}", but must be .+, for example .+`),
  )
})

test('all that is wrong is said at once', () => {
  expect(() => readConfig({ WEB_PORT: 'x', SITE_URL: 'y' })).toThrow(/WEB_PORT.*\nSITE_URL/)
})
