import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { pino } from 'pino'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { now, site } from '../src/sample-branch'

// What the server reads of `SITE_LANGUAGES` decides while its modules are loaded.

async function withLanguages<Module>(setting: string, load: () => Promise<Module>) {
  vi.stubEnv('SITE_LANGUAGES', setting)
  vi.resetModules()
  return load()
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})
afterAll(() => vi.resetModules())

describe.each([
  ['es,en', '/es/unete', '/unete'],
  ['es,en', '/ES/Unete/', '/unete'],
  ['es', '/en/meetings', '/meetings'],
  ['es', '/es', '/'],
  ['en', '/es/meetings/weekly', '/meetings/weekly'],
  // A second slash would make the answer lead to another host.
  ['en', '/es//elsewhere.example', '/elsewhere.example'],
])('a site that speaks %s', (languages, path, shown) => {
  test(`has no prefix at ${path}`, async () => {
    const { judgeAddress } = await withLanguages(languages, () => import('../src/spelling'))
    expect(judgeAddress(path)).toEqual({ kind: 'unprefixed', path: shown })
  })
})

test.each([
  ['es,en', '/en/join'],
  ['en,es', '/es/unete'],
  ['es', '/unete'],
])('a site that speaks %s has a page at %s', async (languages, path) => {
  const { judgeAddress } = await withLanguages(languages, () => import('../src/spelling'))
  expect(judgeAddress(path)).toEqual({ kind: 'page', path })
})

test('the page tells the app what the branch chose, unless it is what is usual', async () => {
  const page = {
    lang: 'es',
    palette: 'red',
    style: '',
    head: '',
    bar: '',
    body: '',
    firstData: '',
  } as const
  const opened = { ...page, kind: 'home', status: 200 } as const
  const rootIn = async (languages: string) => {
    const { documentFrom } = await withLanguages(languages, () => import('./shell'))
    return documentFrom('<html lang="en">')(opened)
  }
  expect(await rootIn('es,en')).toBe('<html lang="es" data-palette="red" data-languages="es,en">')
  expect(await rootIn('')).toBe('<html lang="es" data-palette="red">')
})

test.each([
  [' de , en ', ['de', 'en']],
  ['\tes', ['es']],
  [' ', ['en', 'es']],
])('blanks around %j say nothing', async (setting, languages) => {
  const { locales } = await withLanguages(setting, () => import('../src/languages'))
  expect(locales).toEqual(languages)
})

test.each(['es', 'de,en'])(
  'a site that speaks %s stays ready without its cms',
  async (languages) => {
    const [locale] = languages.split(',')
    const elapsed = vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const cms = createServer(({ url }, response) => {
      response.setHeader('Content-Type', 'application/json').setHeader('Content-Revision', 'a.1')
      const content =
        url === `/api/site?locale=${locale}` ? site : { revision: 'a.1', changes: null }
      response.end(JSON.stringify(content))
    })
    await once(cms.listen(0, '127.0.0.1'), 'listening')
    const load = () => Promise.all([import('./reading'), import('./health'), import('./metrics')])
    const [{ openReading }, { addHealthRoutes }, { Metrics }] = await withLanguages(languages, load)
    const reading = await openReading({
      cmsUrl: `http://127.0.0.1:${(cms.address() as AddressInfo).port}`,
      dataDir: null,
      log: pino({ enabled: false }),
      metrics: new Metrics(),
      now: () => now.getTime(),
    })
    const app = new Hono()
    addHealthRoutes(app, { reading })
    expect((await app.request('/readyz')).status).toBe(503)
    await reading.known.read(`/api/site?locale=${locale}`)
    cms.closeAllConnections()
    await new Promise((resolve) => cms.close(resolve))
    elapsed.mockReturnValue(3_600_000)
    const answer = await app.request('/readyz')
    expect([answer.status, await answer.text()]).toEqual([
      200,
      'ready, with what the cms said last',
    ])
  },
)

test('mailed links are opened wherever they lead, in a language that the site speaks', async () => {
  const { mailedAddresses } = await withLanguages('es', () => import('./mailed/pages'))
  expect(mailedAddresses.map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      '/get-involved/link',
      '/en/get-involved/link',
      '/es/get-involved/link',
    ]),
  )
  expect(new Set(mailedAddresses.map(({ locale }) => locale))).toEqual(new Set(['es']))
})

test('what can’t be used is named', async () => {
  const { readConfig } = await withLanguages('xx', () => import('./config'))
  expect(() => readConfig({ SITE_LANGUAGES: 'xx' })).toThrow(
    /^SITE_LANGUAGES is "xx": give one or several of en, /,
  )
})
