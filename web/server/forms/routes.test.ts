import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { askFrom, startProxy, type Habit } from 'cms/tests/proxy'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { meeting } from '../../src/cms/sample-cms'
import { formToken, getInvolved, occurrence, site } from '../../src/sample-branch'
import type { App } from '../app'
import { close, listen, openSample, sampleShell } from '../sample-app'

// A front door over real HTTP, which says of forms what it is told to: what is tested here is this
// server.

interface Said {
  status: number
  body: unknown
  headers?: Record<string, string>
}

const siteUrl = 'https://branch.example'
const again = { ...formToken, token: 'again' }
const accepted: Said = { status: 202, body: { accepted: 'ask' } }

function refused(...problems: object[]): Said {
  const error = { status: 400, name: 'ValidationError', message: 'No' }
  const details = { problems, token: again }
  return { status: 400, body: { data: null, error: { ...error, details } } }
}

let cms: Server
let cmsUrl: string
let said: Said = accepted
let hangs = false
let asked: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
let lines: string[] = []
let app: App

const contents: Record<string, unknown> = Object.fromEntries([
  ...(['en', 'es'] as const).flatMap((locale) => [
    [`/api/site?locale=${locale}`, { ...site, locale }],
    [`/api/site/get-involved?locale=${locale}`, { ...getInvolved, locale }],
    [
      `/api/site/meetings/branch-meeting/2026-11-26?locale=${locale}`,
      { occurrence: occurrence(), meeting, previous: null, next: null },
    ],
    [`/api/site/forms/token?locale=${locale}`, formToken],
  ]),
  ['/api/site/revision', { revision: 'a.1' }],
])

beforeAll(async () => {
  cms = createServer((request, response) => {
    const { url = '', headers, method } = request
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      if (url.includes('/forms/')) asked.push({ url, headers, body })
      if (hangs) return
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Content-Revision', 'a.1')
      const answer: Said =
        method === 'POST' ? said : { status: url in contents ? 200 : 404, body: contents[url] }
      const error = { status: 404, name: 'NotFoundError', message: 'Nothing' }
      response.writeHead(answer.status, answer.headers)
      response.end(JSON.stringify(answer.body ?? { data: null, error }))
    })
  })
  cmsUrl = await listen(cms)
})

afterAll(() => close(cms))

async function open(trustedProxies: number): Promise<App> {
  const { app } = await openSample({
    ...{ cmsUrl, level: 'trace', write: (line) => void lines.push(line) },
    shell: sampleShell(html),
    config: { siteUrl, webServerSecret: 'between-us', trustedProxies },
  })
  return app
}

beforeEach(async () => {
  said = accepted
  hangs = false
  asked = []
  lines = []
  app = await open(0)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const html = '<html><head><!--head--></head><div id="app"><!--app--></div><!--first-data--></html>'

const own = { origin: siteUrl }
const written = {
  token: 'a.b.c',
  name: 'Ximena Test',
  email: 'ximena@private.example',
  message: 'Is there a lift? <b>&"',
  consent: 'c1',
}

function post(
  path: string,
  fields: Record<string, string> = written,
  headers: Record<string, string> = own,
) {
  return app.request(siteUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  })
}

describe('the page of a form', () => {
  test('is one visitor’s: it holds what lets it be sent once, and nobody keeps it', async () => {
    for (const path of ['/get-involved/ask', '/es/get-involved/attend/branch-meeting/2026-11-26']) {
      const response = await app.request(siteUrl + path)
      expect(response.status).toBe(200)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('X-Robots-Tag')).toBe('noindex')
      const html = await response.text()
      expect(html).toContain(`name="token" value="${formToken.token}"`)
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).toContain(`action="${path}"`)
    }
    await app.request(`${siteUrl}/get-involved/ask`)
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/site/forms/token?locale=en',
      '/api/site/forms/token?locale=es',
      '/api/site/forms/token?locale=en',
    ])
  })

  test('tells the cms who asks, without saying so', async () => {
    await app.request(`${siteUrl}/get-involved/ask`)
    const headers = asked[0]?.headers
    expect(headers?.['x-branchline-web']).toBe('between-us')
    expect(headers?.['x-branchline-source']).toMatch(/^[\w-]{43}$/)
  })

  test('is none where there is no such form', async () => {
    for (const path of ['/get-involved/nothing', '/get-involved/attend/branch-meeting']) {
      expect((await app.request(siteUrl + path)).status).toBe(404)
    }
  })

  test('of many forms holds no token and is everybody’s', async () => {
    const response = await app.request(`${siteUrl}/get-involved`)
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    const html = await response.text()
    expect(html).toContain('action="/get-involved/sign-up"')
    expect(html).toContain('action="/get-involved/ask"')
    expect(html).not.toContain(formToken.token)
    expect(asked).toEqual([])
  })
})

describe('a form that is sent', () => {
  test('goes to the cms and leads on', async () => {
    const response = await post('/es/get-involved/ask')
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/es/get-involved/sent/ask')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const [{ url, body } = { url: '', body: '' }] = asked
    expect(url).toBe('/api/site/forms/ask?locale=es')
    expect(JSON.parse(body)).toEqual(written)
  })

  test('and refused is shown again with all that was written, and what is wrong', async () => {
    said = refused(
      { field: 'email', problem: 'invalid' },
      { field: 'message', problem: 'too-long' },
    )
    const response = await post('/get-involved/ask')
    expect(response.status).toBe(422)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Security-Policy')).toContain("form-action 'self'")
    const html = await response.text()
    expect(html).toContain('<title>Not sent yet: Write to us · Portland Branch</title>')
    expect(html).toContain('value="ximena@private.example"')
    expect(html).toContain('value="Ximena Test"')
    expect(html).toMatch(/<textarea[^>]*>Is there a lift\? &lt;b&gt;&amp;&quot;<\/textarea>/)
    expect(html).toContain('href="#ask-email"')
    expect(html).toMatch(
      /id="ask-email"[^>]*aria-invalid="true"[^>]*aria-describedby="ask-email-problem/,
    )
    expect(html).toContain(`name="token" value="${again.token}"`)
    // It was refused with a token that it can be sent again with: no other is asked for.
    expect(asked).toHaveLength(1)
  })

  test('without a token only needs to be sent once more', async () => {
    said = refused({ field: 'token', problem: 'missing' })
    const response = await post('/get-involved/sign-up', {
      email: 'a@b.example',
      interests: 'reading',
    })
    const html = await response.text()
    expect(html).toContain('send it once more')
    expect(html).toMatch(/value="reading" checked/)
  })

  test('and refused is shown again with letters ticked, as long as they are the same', async () => {
    said = refused({ field: 'email', problem: 'missing' })
    const page = async (letters: string) =>
      (await post('/get-involved/sign-up', { ...written, letters })).text()
    expect(await page('l1')).not.toContain('name="letters"')
    const letters = { id: 'l1', text: 'Write me letters.', locale: 'en' }
    contents['/api/site/get-involved?locale=en'] = { ...getInvolved, letters }
    app = await open(0)
    expect(await page('l1')).toMatch(/name="letters" value="l1" checked/)
    expect(await page('l0')).toMatch(/name="letters" value="l1"(?! checked)/)
    contents['/api/site/get-involved?locale=en'] = { ...getInvolved, locale: 'en' }
    expect(asked.map(({ body }) => JSON.parse(body).letters)).toEqual(['l1', 'l1', 'l0'])
  })

  test('too often is told to wait', async () => {
    const error = { status: 429, name: 'TooManyRequestsError', message: 'No' }
    said = { status: 429, body: { data: null, error }, headers: { 'Retry-After': '77' } }
    const response = await post('/get-involved/ask')
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('77')
    expect(await response.text()).toContain('value="ximena@private.example"')
  })

  test.each([
    ['an error', { status: 500, body: {} }],
    ['something that is not the cms', { status: 404, body: '<html>' }],
    ['nonsense', { status: 400, body: { error: { status: 400, message: 'No' } } }],
  ])('is not lost where the cms answers with %s', async (_what, answer) => {
    await app.request(`${siteUrl}/get-involved/ask`)
    said = answer
    const response = await post('/get-involved/ask')
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    const html = await response.text()
    expect(html).toContain('value="ximena@private.example"')
    expect(html).toContain('portland@example.org')
  })

  test('waits five seconds for a cms that hangs', async () => {
    await app.request(`${siteUrl}/get-involved/ask`)
    hangs = true
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const before = asked.length
    const answer = post('/get-involved/ask')
    await vi.waitUntil(() => asked.length > before, { timeout: 20_000 })
    vi.advanceTimersByTime(5_000)
    const response = await answer
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('value="Ximena Test"')
  })

  test('is refused from another site, and never reaches the cms', async () => {
    const elsewhere: Record<string, string>[] = [{}, { origin: 'https://evil.example' }]
    for (const headers of elsewhere) {
      const response = await post('/get-involved/ask', written, headers)
      expect(response.status).toBe(403)
      expect(await response.text()).not.toContain('Ximena')
    }
    expect(asked).toEqual([])
  })

  test('is refused when it is too long, or no form at all', async () => {
    expect((await post('/get-involved/ask', { message: 'x'.repeat(17_000) })).status).toBe(413)
    const response = await app.request(`${siteUrl}/get-involved/ask`, {
      method: 'POST',
      body: '{}',
      headers: { ...own, 'content-type': 'text/plain' },
    })
    expect(response.status).toBe(415)
    expect(asked).toEqual([])
  })

  test('where none is taken is refused as before', async () => {
    for (const path of ['/', '/get-involved', '/get-involved/nothing', '/get-involved/%ff']) {
      expect((await post(path)).status).toBe(405)
    }
  })

  test('leaves nothing of what was written in the log', async () => {
    for (const answer of [accepted, refused(), { status: 500, body: {} }]) {
      said = answer
      await post('/get-involved/ask')
      await sendJson('ask', JSON.stringify(written))
    }
    const log = lines.join('')
    expect(log).toContain('/get-involved/ask')
    for (const value of ['Ximena', 'ximena', 'lift', 'a.b.c', 'between-us']) {
      expect(log).not.toContain(value)
    }
  })
})

function sendJson(form: string, body: string, headers: Record<string, string> = own) {
  return app.request(`${siteUrl}/api/site/forms/${form}?locale=es`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

describe('the door for the app', () => {
  test('hands a token to whoever asks, and keeps none', async () => {
    for (let times = 0; times < 2; times++) {
      const response = await app.request(`${siteUrl}/api/site/forms/token?locale=en`)
      expect(await response.json()).toEqual(formToken)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
    }
    expect(asked).toHaveLength(2)
  })

  test('passes on what is sent and what the cms says', async () => {
    said = refused({ field: 'email', problem: 'missing' })
    const response = await sendJson('ask', '{"token":"a"}')
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(said.body)
    expect(asked[0]).toMatchObject({ url: '/api/site/forms/ask?locale=es', body: '{"token":"a"}' })
    expect(asked[0]?.headers['x-branchline-web']).toBe('between-us')
  })

  test('refuses what is from elsewhere, too long, or no JSON', async () => {
    expect((await sendJson('ask', '{}', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await sendJson('ask', `"${'x'.repeat(17_000)}"`)).status).toBe(413)
    expect((await sendJson('ask', '{}', { ...own, 'content-type': 'text/plain' })).status).toBe(415)
    expect((await sendJson('nothing', '{}')).status).toBe(405)
    expect(asked).toEqual([])
  })

  test('says so when the cms does not answer', async () => {
    said = { status: 502, body: 'bad gateway' }
    const response = await sendJson('ask', '{}')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { status: 503 } })
  })
})

test.each<[Habit[], boolean]>([
  [[], true],
  [['adds'], true],
  [['replaces'], true],
  [['adds', 'adds'], true],
  [['adds', 'replaces'], false],
])(
  'behind proxies of which each %j, visitors are told apart (%s) and nobody is whom they claim',
  async (habits, areToldApart) => {
    const behind = await open(habits.length)
    const listener = getRequestListener((request, env) => behind.fetch(request, env))
    const server = createServer((request, response) => void listener(request, response))
    let url = await listen(server)
    const proxies = []
    for (const habit of habits.toReversed()) {
      const proxy = await startProxy(url, habit, `127.0.1.${proxies.length + 1}`)
      proxies.push(proxy)
      url = proxy.url
    }
    const sourceSeen = async (from: string, claimed: string) => {
      asked = []
      const headers = { 'X-Forwarded-For': claimed, 'X-Real-IP': claimed }
      await askFrom(from, `${url}/api/site/forms/token?locale=en`, { headers })
      return asked[0]?.headers['x-branchline-source']
    }
    const source = await sourceSeen('127.0.2.1', '198.51.100.1')
    expect(source).toMatch(/^[\w-]{43}$/)
    expect(await sourceSeen('127.0.2.1', '198.51.100.2, 203.0.113.7')).toBe(source)
    expect((await sourceSeen('127.0.2.2', '198.51.100.1')) !== source).toBe(areToldApart)
    for (const proxy of proxies) await proxy.stop()
    await close(server)
  },
)
