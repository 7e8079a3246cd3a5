import { createHash } from 'node:crypto'
import { Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { FormKind, FormToken } from '../src/contract'
import { rateLimitsTable } from '../src/involve/limits/table'
import type * as SlowRequests from '../src/slowRequests'
import { registerAdministrator } from './admin'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inProcess } from './inProcess'
import { issueLink, mailRow } from './involve'
import { closedStatuses, openRoutes, refusedStatuses } from './publicRoutes'
import {
  comingDate,
  fromSomewhere,
  getInvolved,
  holdClock,
  oldToken,
  post,
  readJson,
} from './visitor'

// The very modules that the running cms has loaded.
const { slowLimits } = built<typeof SlowRequests>('slowRequests')

const entryUid = 'api::involvement-entry.involvement-entry'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

let cms: Cms
/** The same, for long walks. */
let walked: Cms

/** Everything that this process connects to, from before the boot on. */
const connecting = vi.spyOn(Socket.prototype, 'connect')

beforeAll(async () => {
  cms = await startCms({ example: true })
  walked = inProcess(cms)
})
afterAll(() => cms.stop())

interface Route {
  path: string
  methods: string[]
}

function registeredRoutes(): Route[] {
  return (
    cms.strapi.server
      .listRoutes()
      .map(({ path, methods }) => ({ path, methods }))
      // Middleware of the router stands among the routes, without a method.
      .filter(({ methods }) => methods.length > 0)
  )
}

/** Real ids, so that a route that would answer for a draft gets the chance to. */
async function fillers(): Promise<Record<string, string>> {
  const draft = await cms.strapi.documents('api::page.page').create({
    data: { title: 'A secret draft', slug: 'a-secret-draft' },
    locale: 'en',
  })
  const [file] = await cms.strapi.db.query('plugin::upload.file').findMany({ limit: 1 })
  return {
    documentId: draft.documentId,
    id: draft.documentId,
    model: 'api::page.page',
    uid: 'api::page.page',
    slug: 'a-secret-draft',
    path: 'a-secret-draft',
    fileId: String(file.id),
  }
}

function fill(path: string, values: Record<string, string>): string {
  return path
    .replace(/:(\w+)(\([^)]*\))?[?*+]?/g, (_, name: string) => values[name] ?? 'x')
    .replaceAll('/(.*)', '/x')
    .replace('/((?!uploads/).+)', '/x')
}

it('walks every registered route: only the listed ones answer anybody', async () => {
  const values = await fillers()
  const routes = registeredRoutes()
  expect(routes.length).toBeGreaterThan(100)

  const wrong: string[] = []
  const opened = new Set<string>()
  for (const [turn, route] of routes.entries()) {
    const isListed = openRoutes.some(({ path }) => path === route.path)
    if (isListed) opened.add(route.path)
    if (isListed || isOtherDoor(route.path)) continue
    // In a short run with those that it has, and by turn with one that it may not have.
    const asked = methods.filter(
      (method, index) =>
        isWhole || route.methods.includes(method) || (turn + index) % methods.length === 0,
    )
    for (const method of asked) {
      const address = fill(route.path, values)
      const { status, text } = await walked.ask(address, { method })
      const isPreflight = method === 'OPTIONS' && (status === 200 || status === 204) && text === ''
      if (!closedStatuses.includes(status) && !isPreflight) {
        wrong.push(`${method} ${route.path} (${address}) answered ${status}`)
      }
      if (text.includes('A secret draft')) wrong.push(`${method} ${route.path} showed a draft`)
    }
  }
  expect(wrong).toEqual([])
  expect([...opened].sort()).toEqual(openRoutes.map(({ path }) => path).sort())
})

/** The admin has its own sign-in; uploads are files that the site shows. */
function isOtherDoor(path: string): boolean {
  return path.startsWith('/admin') || path.startsWith('/uploads/')
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Attempt {
  path: string
  method: Method
  body?: object
}

const attempt = ({ path, method, body }: Attempt) =>
  walked.ask(path, {
    method,
    headers: { ...fromSomewhere(), ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })

it('lets nobody write through an open route', async () => {
  const values = await fillers()
  const posted = openRoutes.filter(({ isPost }) => isPost).map(({ path }) => asPattern(path))
  const attempts = openRoutes.flatMap(({ path }) =>
    (['POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method): Attempt[] =>
      [undefined, {}, { title: 'Written by anybody', token: 'x' }].map((body) => ({
        path: fill(path, values),
        method,
        ...(body && { body }),
      })),
    ),
  )
  const before = await tables()
  const wrong: string[] = []
  for (const one of attempts) {
    const { status } = await attempt(one)
    // A form's address is one where a form's token is fetched, too.
    const isToForm = one.method === 'POST' && posted.some((pattern) => pattern.test(one.path))
    const expected = isToForm ? refusedStatuses : closedStatuses
    if (one.path !== '/_health' && !expected.includes(status)) {
      wrong.push(`${one.method} ${one.path} answered ${status}`)
    }
  }
  expect(wrong).toEqual([])
  expect(changed(before, await tables())).toEqual([])
})

function asPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
}

it('keeps nothing of a form or a link without a token that is good for it', async () => {
  holdClock()
  const used = await oldToken(cms)
  const early = (await readJson<FormToken>(cms, '/forms/token')).token
  const good = await formsInOrder()
  expect((await post(cms, '/forms/ask', { ...good.ask, token: used })).status).toBe(202)
  const code = String((await cms.strapi.db.query(entryUid).findOne({ where: {} })).code)
  const link = issueLink(cms.strapi, { kind: 'confirm', entry: code }, now() + 60 * 60_000)
  const ended = issueLink(cms.strapi, { kind: 'confirm', entry: code }, now() - 1)
  const [, signature = ''] = link.split('.')
  const other = Buffer.from(JSON.stringify({ kind: 'my-data', entry: code, expiresAt: 9e15 }))
  // That mail is the last thing that the cms does by itself.
  await vi.waitUntil(async () => (await mailRow(cms, `confirm:${code}`))['state'] === 'sent', {
    timeout: 30_000,
  })

  const formTokens = [undefined, '', 'x', 7, used, early, link, `${used}x`, used.toUpperCase()]
  const linkTokens = [
    '',
    'x',
    ended,
    used,
    `${link}x`,
    `${other.toString('base64url')}.${signature}`,
  ]
  const acts = [undefined, { do: 'confirm' }, { do: 'unsubscribe' }, { do: 'delete' }]
  const method = 'POST'
  const attempts: Attempt[] = [
    ...Object.entries(good).flatMap(([kind, form]) =>
      [
        ...formTokens.map((token) => ({ ...form, ...(token !== undefined && { token }) })),
        // As anybody can send who never saw the form.
        {},
        Object.fromEntries(Object.keys(form).map((name) => [name, null])),
      ].map((body) => ({ path: `/api/site/forms/${kind}`, method, body }) as const),
    ),
    ...linkTokens.flatMap((token) =>
      acts.map((act) => ({ path: '/api/site/links', method, body: { token, act } }) as const),
    ),
    { path: '/api/site/links', method, body: {} },
    { path: '/api/site/links', method, body: { token: link, act: { do: 'delete' } } },
  ]
  const before = await tables()
  for (const one of attempts) {
    const { status, text } = await attempt(one)
    expect(refusedStatuses, `${JSON.stringify(one)}: ${text}`).toContain(status)
  }
  expect(changed(before, await tables())).toEqual([])

  // The same with a good token is kept: what was looked at would have shown it.
  const token = await oldToken(cms)
  expect((await post(cms, '/forms/sign-up', { ...good['sign-up'], token })).status).toBe(202)
  // Its mail may be on its way by then, which is noted as well.
  expect(changed(before, await tables())).toEqual(
    expect.arrayContaining(['involvement_entries', 'outbox_mails', 'spent_tokens']),
  )
  const confirmed = await tables()
  expect((await post(cms, '/links', { token: link, act: { do: 'confirm' } })).status).toBe(200)
  expect(changed(confirmed, await tables())).toContain('involvement_entries')
}, 120_000)

async function formsInOrder() {
  const { consent } = await getInvolved(cms)
  const { meeting, date } = await comingDate(cms)
  const base = { email: 'anybody@example.org', consent: consent.id }
  return {
    'sign-up': { ...base, name: 'Anybody' },
    attend: { ...base, meeting, date },
    remind: { ...base, meeting },
    ask: { ...base, message: 'Hello' },
    'my-data': { email: base.email },
  } satisfies Record<FormKind, object>
}

/**
 * All that the database holds, by table: how many rows there are, and a digest of what stands in them.
 * Only the counts of requests are left out, which PostgreSQL has for all replicas.
 */
async function tables(): Promise<Map<string, string>> {
  const database = cms.strapi.db.connection
  const names: string[] =
    cms.strapi.db.dialect.client === 'postgres'
      ? await database.from('pg_tables').where({ schemaname: 'public' }).pluck('tablename')
      : await database.from('sqlite_master').where({ type: 'table' }).pluck('name')
  const held = new Map<string, string>()
  for (const name of names) {
    if (name === rateLimitsTable || name.startsWith('sqlite_')) continue
    const rows: unknown[] = await database.from(name)
    const texts = rows.map((row) => JSON.stringify(row)).sort()
    const digest = createHash('sha256').update(texts.join('\n')).digest('hex')
    held.set(name, `${rows.length} rows ${digest}`)
  }
  return held
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}

it('lets the admin’s pages load from no other host than the cms and the site', async () => {
  const policy = (await cms.ask('/_health')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain('connect-src')
  const sources = policy.split(/[; ]+/).filter((word) => word.includes(':'))
  const known = ['data:', 'blob:', 'http://127.0.0.1:1337', 'http://127.0.0.1:3000']
  expect(sources.filter((source) => !known.includes(source))).toEqual([])
})

it('shuts its closed routes however their address is written', async () => {
  for (const path of [
    '//',
    '/content-manager/preview/script/',
    '/Content-Manager/Preview/Script',
  ]) {
    expect((await cms.ask(path)).status, path).toBe(404)
  }
})

it('has the icon of the site for whoever looks for one, under its own address', async () => {
  const answer = await cms.ask('/favicon.ico')
  expect(answer.status).toBe(302)
  const address = answer.headers.get('location') ?? ''
  expect(address).toBe('/api/site/icons/favicon.ico')
  const icon = await cms.ask(address)
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
})

it('answers nobody who names two hosts', async () => {
  for (const path of ['/api/site', '/admin/init', '/_health', '/uploads/x.webp']) {
    const lines = [
      `GET ${path} HTTP/1.1`,
      'Host: a.example',
      'host: b.example',
      'Connection: close',
    ]
    const { port } = new URL(cms.url)
    const socket = new Socket().connect(Number(port), '127.0.0.1')
    socket.write([...lines, '', ''].join('\r\n'))
    expect(await text(socket), path).toMatch(/^HTTP\/1\.1 400 /)
  }
})

it('keeps no connection of somebody who never ends what they ask', () => {
  const { headersTimeout, requestTimeout } = cms.strapi.server.httpServer
  expect(headersTimeout).toBe(15_000)
  // The longest that an upload of 15 MB may take at the slowest pace that is let pass.
  expect(requestTimeout).toBeGreaterThan((15 * 2 ** 20 * 1000) / slowLimits.bytesPerSecond)
  expect(requestTimeout).toBeLessThanOrEqual(1_000_000)
})

it('cuts whoever sends a body drop by drop', async () => {
  const kept = { ...slowLimits }
  Object.assign(slowLimits, { graceMs: 100, everyMs: 20 })
  try {
    const { port } = new URL(cms.url)
    const socket = new Socket().connect(Number(port), '127.0.0.1')
    const head = ['Host: a', 'Content-Type: application/json', 'Content-Length: 1000']
    socket.write(['POST /admin/login HTTP/1.1', ...head, '', '{'].join('\r\n'))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /)
  } finally {
    Object.assign(slowLimits, kept)
  }
})

it('asks nothing of the outside, neither while it boots nor while somebody is signed in', async () => {
  const session = await registerAdministrator(cms)
  const information = ['init', 'project-type', 'information', 'telemetry-properties', 'users/me']
  for (const path of information) {
    expect([200, 204], path).toContain((await session.ask('GET', `/admin/${path}`)).status)
  }
  const hosts = connecting.mock.calls.map(hostOf)
  // Those of this test itself, at least.
  expect(hosts).toContain('127.0.0.1')
  expect(hosts.filter((host) => host !== '127.0.0.1' && host !== 'localhost')).toEqual([])
})

/** Of a port and a host, or of options, which Node hands on in a list. */
function hostOf([first, second]: unknown[]): unknown {
  if (typeof first === 'number') return second
  const [options] = [first].flat()
  if (typeof options !== 'object' || options === null) return options
  return 'host' in options ? options.host : options
}
