import { createServer, type Server, type ServerResponse } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { page } from '../src/cms/sample-cms'
import { now, site } from '../src/sample-branch'
import { Metrics } from './metrics'
import { Previews } from './previews'
import { openReading } from './reading'
import { close, listen, sampleShell } from './sample-app'

const preview = {
  locale: 'en',
  status: 'version',
  keptAt: '2026-11-24T03:05:00.000Z',
  expiresAt: '2026-11-25T20:00:00.000Z',
  site,
  shown: { kind: 'page', data: page },
}

// A cms over real HTTP that answers previews only when it is told to.
let cms: Server
let cmsUrl: string
const held: ServerResponse[] = []
let mostHeld = 0
/** What is public, by its address. */
const contents: Record<string, unknown> = {}

beforeAll(async () => {
  cms = createServer((request, response) => {
    if (request.url !== '/api/preview') {
      const content = contents[request.url ?? '']
      response.setHeader('Content-Type', 'application/json').setHeader('Content-Revision', 'a.1')
      response.writeHead(content ? 200 : 404).end(JSON.stringify(content))
      return
    }
    held.push(response)
    mostHeld = Math.max(mostHeld, held.length)
  })
  cmsUrl = await listen(cms)
})
afterAll(() => close(cms))

const html = '<html><head><!--head--></head><body><div id="app"><!--app--></div></body></html>'

async function openPreviews(): Promise<Previews> {
  const log = pino({ enabled: false })
  const metrics = new Metrics()
  const time = () => now.getTime()
  const reading = await openReading({ cmsUrl, dataDir: null, log, metrics, now: time })
  return new Previews({
    ...reading,
    cmsUrl,
    siteUrl: 'https://branch.example',
    shell: () => Promise.resolve(sampleShell(html)),
    headers: () => ({}),
  })
}

const token = `a.${'b'.repeat(43)}`

test('what stands above a list is shown, also where nothing of it is public yet', async () => {
  const list = { ...page, title: 'What we demand', path: 'positions', paths: { en: 'positions' } }
  contents['/api/site?locale=en'] = site
  contents['/api/site/positions?locale=en'] = { data: [] }
  const read = (await openPreviews()).read(token, null)
  const answer = await vi.waitUntil(() => held.shift(), { timeout: 20_000 })
  const boundPages = { ...site.boundPages, positions: true }
  const shown = { kind: 'page', data: list }
  answer.end(JSON.stringify({ ...preview, site: { ...site, boundPages }, shown }))
  const { status, body } = await read
  expect(status).toBe(200)
  expect(body.toString()).toMatch(/<h1[^>]*>What we demand</)
})

test('only a few previews are made at once; some wait, and the rest is told to come again', async () => {
  const previews = await openPreviews()
  const outcomes = Array.from({ length: 30 }, () =>
    previews.read(token, null).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof Error ? error.name : 'no error'),
    ),
  )
  await vi.waitUntil(() => held.length === 4, { timeout: 20_000 })
  for (let answered = 0; answered < 20; answered += 1) {
    const next = await vi.waitUntil(() => held.shift(), { timeout: 20_000 })
    next.end(JSON.stringify(preview))
  }
  const counted = (await Promise.all(outcomes)).toSorted()
  expect(counted).toEqual([...Array(20).fill(200), ...Array(10).fill('Busy')])
  expect(mostHeld).toBe(4)
  expect(held).toEqual([])
})
