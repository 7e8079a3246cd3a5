import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { home, page } from '../src/cms/sample-cms'
import { occurrence, site } from '../src/sample-branch'
import { longestFile } from './cms/ask'
import { siteIcons } from './cms/siteIcons'
import { fastPath } from './fastPath'
import type { Metrics } from './metrics'
import type { Reading } from './reading'
import { close, listen, openSample, sampleShell } from './sample-app'

// This server as a whole, before a cms with a few answers; both over real HTTP.
const picture = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 256))
const icon = Buffer.from('89504e470d0a1a0a', 'hex')
const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const list = { data: [occurrence()], meta: { next: null, from: '2026-11-24', to: '2027-12-29' } }

let contents: Record<string, unknown>
let isIll: boolean
let asked: string[]
let reading: Reading
let lines: string[]
let metrics: Metrics
let cms: Server
let web: Server
let cmsUrl: string
let origin: string

beforeAll(async () => {
  cms = createServer((request, response) => {
    const { url = '' } = request
    if (url !== '/api/site/revision') asked.push(url)
    if (isIll) {
      response.writeHead(500).end()
      return
    }
    const content = contents[url]
    if (!url.startsWith('/uploads/')) response.setHeader('Content-Revision', 'a.1')
    if (content === undefined) {
      const error = { status: 404, name: 'NotFoundError', message: 'Not Found' }
      response.writeHead(404, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ data: null, error }))
      return
    }
    const type = url.includes('.ics') ? 'text/calendar' : 'application/json'
    const isFile = Buffer.isBuffer(content)
    response.setHeader('Content-Type', isFile ? 'image/png' : type)
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    response.end(isFile ? content : text)
  })
  cmsUrl = await listen(cms)
})

beforeEach(async () => {
  // Time stands still: what is held stays fresh however busy the machine is.
  vi.spyOn(performance, 'now').mockReturnValue(1_000)
  isIll = false
  asked = []
  lines = []
  contents = {
    '/api/site/revision': { revision: 'a.1' },
    '/api/site?locale=en': site,
    '/api/site?locale=es': { ...site, locale: 'es' },
    '/api/site/pages?locale=en': home,
    '/api/site/pages/what-we-do?locale=en': page,
    '/api/site/meetings?locale=en': list,
    '/api/site/meetings?locale=es': list,
    '/api/site/meetings?locale=en&topic=organizing': list,
    '/api/site/topics?locale=en': { data: [] },
    '/api/site/archive?locale=en': { data: [] },
    '/api/site/news?locale=en': { data: [] },
    '/api/site/calendar.ics?locale=en': calendar,
    '/api/site/calendar.ics?locale=en&topic=organizing': calendar,
    ...Object.fromEntries(siteIcons.map((name) => [`/api/site/icons/${name}`, icon])),
    '/uploads/march.png': picture,
    '/uploads/film.mp4': Buffer.alloc(longestFile + 1, 'x'),
  }
  const opened = await openSample({
    ...{ cmsUrl, write: (line) => void lines.push(line) },
    shell: sampleShell('<div id="app"><!--app--></div>'),
  })
  const { app, logRequest } = opened
  ;({ reading, metrics } = opened)
  const sendReady = fastPath({ ...reading, logRequest, metrics })
  const listener = getRequestListener((request) => app.fetch(request))
  web = createServer((request, response) => {
    if (!sendReady(request, response)) void listener(request, response)
  })
  origin = await listen(web)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  return close(web)
})
afterAll(() => close(cms))

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' })

async function textAt(path: string, headers?: Record<string, string>): Promise<string> {
  return (await get(path, headers)).text()
}

/** How many replies are held, by what their bytes grow. */
async function growth(ask: () => Promise<unknown>): Promise<number> {
  const before = reading.replies.bytes
  await ask()
  return reading.replies.bytes - before
}

test('a cms that does not tell what was changed, as of a former release, is as fresh as any', async () => {
  await reading.watch.check()
  contents['/api/site/revision'] = { revision: 'a.2' }
  await reading.watch.check()
  expect([reading.watch.current, reading.watch.isFresh]).toEqual(['a.2', true])
})

describe('what was asked once is ready', () => {
  test.each([
    '/what-we-do',
    '/api/site?locale=en',
    '/calendar.ics',
    '/uploads/march.png',
    '/favicon.ico',
    '/es/manifest.webmanifest',
    '/feed.atom',
    '/feed.json',
  ])('%s is answered the second time as the first, without the cms', async (path) => {
    const first = await get(path)
    const body = Buffer.from(await first.arrayBuffer())
    const { length } = asked
    const second = await get(path)
    expect(asked).toHaveLength(length)
    expect(Buffer.from(await second.arrayBuffer()).equals(body)).toBe(true)
    const headersOf = ({ headers }: Response) => {
      const { date: _date, ...rest } = Object.fromEntries(headers)
      return rest
    }
    expect(headersOf(second)).toEqual(headersOf(first))
    expect(await metrics.text()).toContain('{class="2xx",source="hit"} 1')
  })

  test('in its encoding, to HEAD, and not again to who has it', async () => {
    const headers = { 'Accept-Encoding': 'br' }
    await textAt('/what-we-do', headers)
    const { length } = asked
    const ready = await get('/what-we-do', headers)
    expect(ready.headers.get('Content-Encoding')).toBe('br')
    const tag = ready.headers.get('ETag') ?? ''
    expect((await get('/what-we-do', { ...headers, 'If-None-Match': tag })).status).toBe(304)
    const head = await fetch(`${origin}/what-we-do`, { method: 'HEAD', headers })
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, tag, ''])
    expect(asked).toHaveLength(length)
  })

  test('to those who only read: a form is refused as before', async () => {
    await textAt('/what-we-do')
    const response = await fetch(`${origin}/what-we-do`, { method: 'POST', body: 'a=b' })
    expect(response.status).toBe(405)
  })
})

describe('one page is held once, however it is asked for', () => {
  test.each([
    ['/what-we-do', '/what-we-do?utm_source=letter&topic=x'],
    ['/what-we-do', '/what%2Dwe%2Ddo'],
    ['/meetings?topic=organizing', '/meetings?utm=1&topic=%6frganizing&access=nothing'],
    ['/api/site?locale=en', '/api/site'],
    ['/api/site/meetings?locale=en&topic=organizing', '/api/site/meetings?topic=organizing'],
    ['/calendar.ics', '/calendar%2eics'],
    ['/calendar.ics', '/calendar.ics?fbclid=x&locale=es'],
    ['/calendar.ics?cancelled=hidden', '/calendar.ics?x=y&cancelled=%68idden'],
    ['/calendar.ics?topic=organizing', '/calendar.ics?topic=%6frganizing'],
    ['/uploads/march.png', '/uploads/march%2Epng'],
    ['/uploads/march.png', '/uploads/march.png?width=500'],
    ['/icon-512.png', '/icon-512.png?v=made-up'],
    ['/manifest.webmanifest', '/manifest.webmanifest?utm=1'],
    ['/feed.atom', '/feed.atom?utm=1'],
  ])('%s, and as %s', async (path, other) => {
    const body = await textAt(path)
    const { length } = asked
    expect(await growth(async () => expect(await textAt(other)).toBe(body))).toBe(0)
    expect(asked).toHaveLength(length)
  })

  test.each([
    ['/api/site?draft=true', 400],
    ['/api/site/meetings?topic=a&topic=b', 400],
    ['/api/site/everything', 404],
    ['/calendar.ics?topic=a&topic=b', 400],
    ['/uploads/..%2f..%2fpackage.json', 404],
    ['/..%2f..%2f..%2fadmin%2finit', 404],
    ['/meetings/..%2f..%2f..%2fadmin', 404],
  ])('%s is refused with %i and does not reach the cms', async (path, status) => {
    expect(await growth(async () => expect((await get(path)).status).toBe(status))).toBe(0)
    expect(asked).toEqual([])
  })
})

describe('where nothing is', () => {
  test('all addresses of a language share one reply', async () => {
    const first = await get('/nowhere')
    expect(first.status).toBe(404)
    const body = await first.text()
    expect(body).toContain('This page is not here')
    const grown = await growth(async () => {
      for (const path of ['/elsewhere', '/positions/none', '/meetings/none/2026-11-26']) {
        const response = await get(path)
        expect([response.status, await response.text()]).toEqual([404, body])
      }
    })
    expect(grown).toBe(0)
    expect(await growth(() => textAt('/es/nada'))).toBeGreaterThan(0)
    expect(await growth(() => textAt('/es/nunca'))).toBe(0)
  })

  test('the words of the cms are passed on', async () => {
    const response = await get('/api/site/pages/nowhere')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { message: 'Not Found' } })
  })

  test('a crowd of made-up addresses neither reaches the cms nor fills the memory', async () => {
    // How many strangers are let through is counted by time: here all of them come at once.
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    reading.expected.setAddresses(['/api/site?locale=en', '/api/site/pages/what-we-do?locale=en'])
    await textAt('/nowhere')
    asked = []
    const grown = await growth(() =>
      Promise.all(Array.from({ length: 300 }, (_, index) => textAt(`/made-up-${index}`))),
    )
    expect(grown).toBe(0)
    expect(asked.length).toBeLessThanOrEqual(60)
    const refused = await get('/made-up-again')
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '5'])
    expect((await get('/what-we-do')).status).toBe(200)
  })
})

describe('a part of a file', () => {
  const part = (range: string, headers = {}) =>
    get('/uploads/march.png', { Range: range, ...headers })

  test.each([
    ['bytes=0-99', 0, 99],
    ['bytes=990-', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=900-5000', 900, 999],
  ])('%s is sent alone', async (range, start, end) => {
    await get('/uploads/march.png')
    const response = await part(range)
    expect(response.status).toBe(206)
    expect(response.headers.get('Content-Range')).toBe(`bytes ${start}-${end}/1000`)
    expect(response.headers.get('Content-Length')).toBe(String(end - start + 1))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.equals(picture.subarray(start, end + 1))).toBe(true)
  })

  test('that is not there is refused', async () => {
    const response = await part('bytes=1000-')
    expect([response.status, response.headers.get('Content-Range')]).toEqual([416, 'bytes */1000'])
  })

  test.each(['lines=1-2', 'bytes=0-1,5-6', 'nonsense'])(
    'is the whole when it is asked for as %s',
    async (range) => {
      const response = await part(range)
      expect(response.status).toBe(200)
      expect((await response.arrayBuffer()).byteLength).toBe(1_000)
    },
  )

  test('is the whole when the file is another by now', async () => {
    const tag = (await get('/uploads/march.png')).headers.get('ETag') ?? ''
    expect((await part('bytes=0-1', { 'If-Range': tag })).status).toBe(206)
    expect((await part('bytes=0-1', { 'If-Range': '"old"' })).status).toBe(200)
  })
})

test('icons, manifests and feeds are there with a cms that went away, as they were last', async () => {
  const paths = ['/apple-touch-icon.png', '/manifest.webmanifest', '/feed.atom']
  const before = await Promise.all(paths.map((path) => textAt(path)))
  isIll = true
  vi.spyOn(performance, 'now').mockReturnValue(60_000)
  expect(reading.watch.isFresh).toBe(false)
  expect(await Promise.all(paths.map((path) => textAt(path)))).toEqual(before)
})

test('what other sites may show is gone as soon as the branch has switched it off', async () => {
  const paths = ['/embed/meetings', '/embed/meetings.json']
  const statuses = () => Promise.all(paths.map(async (path) => (await get(path)).status))
  contents['/api/site?locale=en'] = { ...site, embeds: ['page', 'data'] }
  expect(await statuses()).toEqual([200, 200])
  contents['/api/site?locale=en'] = site
  expect(await statuses()).toEqual([200, 200])
  contents['/api/site/revision'] = { revision: 'a.2' }
  await reading.watch.check()
  expect(await statuses()).toEqual([404, 404])
})

test('a file that is too large to be held is passed through', async () => {
  const grown = await growth(async () => {
    const response = await get('/uploads/film.mp4')
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBe(longestFile + 1)
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })
  expect(grown).toBe(0)
})

test('each request leaves one line without its query, whether its reply was ready or not', async () => {
  for (const path of ['/what-we-do?who=me', '/what-we-do', '/what-we-do', '/readyz', '/healthz']) {
    await textAt(path, { 'X-Forwarded-For': '192.0.2.7' })
  }
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    Array.from({ length: 3 }, () => ({
      level: 'info',
      time: expect.any(String),
      method: 'GET',
      path: '/what-we-do',
      status: 200,
      ms: expect.any(Number),
    })),
  )
})
