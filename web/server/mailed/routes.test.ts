import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { site } from '../../src/sample-branch'
import { askedDate, held } from '../../src/mailed/sample-mailed'
import { close, listen, openSample, sampleShell } from '../sample-app'

// A cms that knows a few tokens, over real HTTP; what is tested here is this server.
const token = 'dG9rZW4.c2lnbmF0dXJl'
const view = { kind: 'confirm', entry: held() }

interface Asked {
  url: string
  body: unknown
}

let cms: Server
let cmsUrl: string
let asked: Asked[] = []
let answer: { status: number; body: unknown } = { status: 200, body: null }
let lines: string[] = []

beforeAll(async () => {
  cms = createServer((request, response) => {
    const { method, url = '' } = request
    const say = (status: number, body: unknown) => {
      response.writeHead(status, {
        'Content-Type': 'application/json',
        'Content-Revision': 'a.1',
        ...(status === 429 && { 'Retry-After': '7' }),
      })
      response.end(JSON.stringify(body))
    }
    if (method === 'POST') {
      const pieces: Buffer[] = []
      request.on('data', (piece: Buffer) => pieces.push(piece))
      request.on('end', () => {
        asked.push({ url, body: JSON.parse(Buffer.concat(pieces).toString()) })
        say(answer.status, answer.body)
      })
    } else if (url === '/api/site/revision') say(200, { revision: 'a.1' })
    else if (url === '/api/site?locale=en') say(200, site)
    else if (url === '/api/site?locale=es') say(200, { ...site, locale: 'es' })
    else say(404, refusal(404))
  })
  cmsUrl = await listen(cms)
})

afterAll(() => close(cms))

afterEach(() => {
  asked = []
  lines = []
})

function refusal(status: number) {
  return { data: null, error: { status, name: 'Refusal', message: 'No' } }
}

function answersWith(status: number, body: unknown) {
  answer = { status, body }
}

async function ask(address: string, init?: RequestInit): Promise<Response> {
  const html =
    '<html><head><!--head--><script src="/x.js"></script></head><body><div id="app"><!--app--></div></body></html>'
  const hashes = { scripts: ['sha256-def='], styles: ['sha256-abc='] }
  const { app } = await openSample({
    ...{ cmsUrl, level: 'debug', write: (line) => void lines.push(line) },
    shell: { ...sampleShell(html), hashes },
  })
  return app.request(`https://branch.example${address}`, init)
}

const address = `/get-involved/link?t=${token}`

function post(body: string, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    },
    body,
  }
}

test('to open a link changes nothing: the cms is asked what it opens, without an act', async () => {
  answersWith(200, { done: false, view, problems: [] })
  for (const method of ['GET', 'HEAD']) {
    const response = await ask(address, { method })
    expect(response.status).toBe(200)
  }
  const request = { url: '/api/site/links?locale=en', body: { token } }
  expect(asked).toEqual([request, request])
})

test('what is answered is nobody else’s: not kept, not listed, not passed on, and runs nothing', async () => {
  answersWith(200, { done: false, view, problems: [] })
  const response = await ask(address)
  const { headers } = response
  expect(headers.get('Cache-Control')).toBe('private, no-store')
  expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('ETag')).toBeNull()
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toMatch(/^default-src 'none'; style-src 'self' 'sha256-abc=' 'sha256-[^']+'; /)
  expect(policy).not.toContain('script-src')
  expect(policy).not.toContain('connect-src')
  expect(policy).toContain("form-action 'self'")
  const html = await response.text()
  expect(html).toContain('rosa@example.org')
  expect(html).not.toContain('<script')
  // Not even in the page: its form is sent to the address at which it stands.
  expect(html).not.toContain(token)
})

test('in Spanish below its prefix', async () => {
  answersWith(200, { done: false, view, problems: [] })
  const response = await ask(`/es${address}`)
  expect(await response.text()).toContain('<html class="faces" lang="es"')
  expect(asked[0]?.url).toBe('/api/site/links?locale=es')
})

test('a posted form acts, and the page says what happened', async () => {
  const entry = held({ state: 'confirmed' })
  answersWith(200, { done: true, view: { kind: 'confirm', entry }, problems: [] })
  const response = await ask(address, post('do=confirm'))
  expect(response.status).toBe(200)
  expect(asked.map(({ body }) => body)).toEqual([{ token, act: { do: 'confirm' } }])
  expect(await response.text()).toContain('Confirmed. Thank you!')
})

test('what was refused is answered with 422 and what was typed', async () => {
  const problems = [{ field: 'date', message: 'That day is over.' }]
  answersWith(200, { done: false, view: askedDate(), problems })
  const body = 'do=date-move&date=2020-01-01&startTime=19:00&endTime=21:00&note='
  const response = await ask(address, post(body))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('That day is over.')
  expect(html).toContain('value="2020-01-01"')
})

describe('one click of a mail program', () => {
  const oneClick = {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  }

  test('acts at once and is answered in plain text', async () => {
    answersWith(200, { done: true, view: null, problems: [] })
    const response = await ask(address, oneClick)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(asked.map(({ body }) => body)).toEqual([{ token, act: { do: 'unsubscribe' } }])
  })

  test('is told when there was nothing to end', async () => {
    answersWith(404, refusal(404))
    expect((await ask(address, oneClick)).status).toBe(404)
  })

  test('from a page of another site is refused', async () => {
    const headers = { ...oneClick.headers, Origin: 'https://elsewhere.example' }
    expect((await ask(address, { ...oneClick, headers })).status).toBe(403)
    expect(asked).toEqual([])
  })
})

test.each([
  ['of another site', post('do=confirm', { 'Sec-Fetch-Site': 'cross-site' }), 403],
  ['that asks for nothing', post('x=1'), 400],
  ['of another type', post('{}', { 'Content-Type': 'application/json' }), 400],
  ['that is too long', post(`do=date-cancel&note=${'x'.repeat(20_000)}`), 413],
])('a form %s reaches the cms never', async (_name, init, status) => {
  const response = await ask(address, init)
  expect(response.status).toBe(status)
  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(asked).toEqual([])
})

test.each([
  ['', 0],
  ['?t=', 0],
  ['?t=no-signature', 0],
  ['?t=<b>.x', 0],
  [`?t=${'x'.repeat(3_000)}.x`, 0],
  [`?t=${token}`, 1],
])('a link that opens nothing (%s) says what can be done', async (query, times) => {
  answersWith(404, refusal(404))
  for (const init of [undefined, post('do=confirm')]) {
    asked = []
    const response = await ask(`/get-involved/link${query}`, init)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('This link opens nothing any more')
    expect(asked).toHaveLength(times)
  }
})

test.each([
  [500, refusal(500)],
  // Of a proxy, without a cms behind it.
  [404, 'Not found'],
  [200, { done: true }],
])('a cms that answers %s: nothing is lost, and it can be tried again', async (status, body) => {
  answersWith(status, body)
  for (const init of [undefined, post('do=confirm')]) {
    const response = await ask(address, init)
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(await response.text()).toContain('Your link still works')
  }
})

test('who opens too many is told when to come back', async () => {
  answersWith(429, refusal(429))
  const response = await ask(address)
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('7')
})

test('neither the token nor what is held stands in a log', async () => {
  answersWith(200, { done: false, view, problems: [] })
  await ask(address)
  answersWith(200, { done: true, view: { kind: 'confirm', entry: { email: 'rosa@example.org' } } })
  await ask(address, post('do=confirm'))
  answersWith(500, refusal(500))
  await ask(address, post('do=date-cancel&note=Canary'))
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join()).not.toMatch(/dG9rZW4|rosa@example|Canary/)
})
