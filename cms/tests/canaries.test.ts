import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addEntry, findEntries } from '../src/involve/entries'
import { issueLink } from '../src/involve/linkTokens'
import { enqueue } from '../src/involve/outbox/mails'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'

// What people wrote about themselves is planted, and then everything is read by everybody.

let cms: Cms
let readers: Record<Reader, Ask>

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

const readerNames = ['anybody', 'read token', 'full token', 'contributor', 'editor'] as const
type Reader = (typeof readerNames)[number]

const canary = (name: string) => `canary${name}${randomBytes(6).toString('hex')}`

/** Nobody but whoever may read entries, on the page of entries. */
const personal = {
  email: `${canary('address')}@secret.example`,
  name: canary('name'),
  message: canary('message'),
  accessNeeds: canary('needs'),
}
/** Kept with it: not readable either, but good to whoever had a copy of the database. */
const sealed: string[] = []
/** Editors read them in the meeting's form; the public nowhere. */
const joinLink = `https://join.example/${canary('join')}`
const organizer = `${canary('organizer')}@secret.example`

const meetingType = 'api::meeting.meeting'
const collection = '/content-manager/collection-types'
let meetingId = ''
let versionId = 0

/** Each line of the cms's log. */
const logged: string[] = []

beforeAll(async () => {
  cms = await startCms({ example: false })
  cms.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)))
  const administrator = await registerAdministrator(cms)
  const contributor = await signInAs(cms, 'strapi-author')
  const editor = await signInAs(cms, 'strapi-editor')
  readers = {
    anybody: (method, path, body) => cms.ask(path, sending(method, body, {})),
    'read token': await withToken('read-only'),
    'full token': await withToken('full-access'),
    contributor: contributor.ask,
    editor: editor.ask,
  }
  await plantMeeting(administrator)
  await plantEntries()
}, 240_000)
afterAll(() => cms.stop())

function sending(method: string, body: unknown, headers: Record<string, string>): RequestInit {
  return {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

async function withToken(type: 'read-only' | 'full-access'): Promise<Ask> {
  const tokens = cms.strapi.service('admin::api-token')
  const made = { name: type, type, description: '', lifespan: null }
  const { accessKey } = await tokens.create(made)
  const headers = { authorization: `Bearer ${String(accessKey)}` }
  return (method, path, body) => cms.ask(path, sending(method, body, headers))
}

async function plantMeeting(administrator: AdminSession): Promise<void> {
  const data = {
    title: 'A meeting online',
    slug: 'a-meeting-online',
    firstDate: '2060-01-05',
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
    joinLink,
    organizerEmail: organizer,
  }
  const made = await administrator.ask('POST', `${collection}/${meetingType}`, data)
  expect(made.status, made.text).toBe(201)
  meetingId = (made.json as { data: { documentId: string } }).data.documentId
  const publish = `${collection}/${meetingType}/${meetingId}/actions/publish`
  // Twice: the history has a version that is no more the current one.
  for (const summary of ['Once', 'Again']) {
    const answer = await administrator.ask('POST', publish, { ...data, summary })
    expect(answer.status, answer.text).toBe(200)
  }
  const [version] = await cms.strapi.db
    .query('api::version.version')
    .findMany({ where: { document: meetingId }, orderBy: { id: 'asc' }, limit: 1 })
  versionId = Number(version.id)
}

async function plantEntries(): Promise<void> {
  for (const kind of ['sign-up', 'attend', 'remind', 'ask', 'my-data'] as const) {
    const isAboutMeeting = kind === 'attend' || kind === 'remind'
    const { code } = await addEntry(cms.strapi, {
      ...personal,
      kind,
      language: 'en',
      interests: [],
      meeting: isAboutMeeting ? meetingId : null,
      originalDate: kind === 'attend' ? '2060-01-05' : null,
      consentText: 'I agree.',
      consentedAt: new Date(),
      confirmedAt: null,
      handledAt: null,
      handledBy: null,
    })
    await enqueue(cms.strapi, {
      key: `planted:${code}`,
      kind: 'reply',
      entry: code,
      to: personal.email,
      language: 'en',
      about: { subject: personal.name, text: personal.message },
      // Long after this test.
      dueAt: Date.parse('2059-01-01T00:00:00Z'),
    })
    sealed.push(code, issueLink(cms.strapi, { kind: 'my-data', entry: code }, 4e12))
  }
  const rows: Record<string, unknown>[] = [
    ...(await cms.strapi.db.query('api::involvement-entry.involvement-entry').findMany()),
    ...(await cms.strapi.db.query('api::outbox-mail.outbox-mail').findMany()),
  ]
  for (const row of rows) sealed.push(String(row['sealed']), String(row['addressIndex']))
}

const types = [
  meetingType,
  'api::date-change.date-change',
  'api::venue.venue',
  'api::get-involved.get-involved',
  'api::involvement-entry.involvement-entry',
  'api::outbox-mail.outbox-mail',
  'api::privacy-log.privacy-log',
  'api::version.version',
  'admin::user',
]

/** Each type for a route that takes one; else one address. */
function addresses(path: string): string[] {
  const models = /:(model|uid|type|contentType)\b/.test(path) ? types : ['x']
  const addressesOf = (model: string) =>
    path
      .replace(/:(\w+)(\([^)]*\))?[?*+]?/g, (_, name: string) => fillerFor(name, model))
      .replaceAll('/(.*)', '/x')
      .replace('/((?!uploads/).+)', '/x')
  return models.map(addressesOf)
}

function fillerFor(name: string, model: string): string {
  if (/^(model|uid|type|contentType)$/.test(name)) return model
  if (/^(documentId|document|slug)$/.test(name))
    return name === 'slug' ? 'a-meeting-online' : meetingId
  if (name === 'date') return '2060-01-05'
  if (name === 'kind') return 'sign-up'
  return name === 'id' ? String(versionId) : '1'
}

const isAboutContent =
  /^\/(api|content-manager|i18n|upload|history|schedule|branchline|involve)(\/|$)/

/** Where an error is ours: Strapi's own routes of files fail when asked for columns that are none. */
const isOurs = /^\/(api\/site|api\/preview|history|schedule|branchline|involve)(\/|$)/

const hidden = ['sealed', 'addressIndex', 'joinLink', 'organizerEmail']

/** What is repeated in an answer because it was asked for is no leak: only a part of it is. */
const begun = (word: string) => word.slice(0, -4)

/** Everything by which Strapi's reads are bent. */
function queries(path: string): string[] {
  if (!isAboutContent.test(path)) return ['populate=*', `_q=${begun(personal.name)}`]
  return [
    'populate=*',
    'populate=deep',
    'status=draft&populate=*',
    'locale=all&populate=*',
    'pageSize=1000&pagination[pageSize]=1000',
    `_q=${begun(personal.name)}`,
    `search=${begun(personal.email)}`,
    'populate[meeting][populate]=*',
    'populate[createdBy][populate]=*',
    'populate[localizations][fields][0]=joinLink',
    `type=${meetingType}&document=${meetingId}&language=en`,
    ...hidden.flatMap((field) => [
      `sort=${field}`,
      `fields[0]=${field}`,
      `filters[${field}][$startsWith]=c`,
      `filters[meeting][${field}][$notNull]=true`,
    ]),
  ]
}

interface Route {
  path: string
  methods: string[]
}

function routes(): Route[] {
  return cms.strapi.server
    .listRoutes()
    .map(({ path, methods }) => ({ path, methods }))
    .filter(({ methods }) => methods.length > 0)
}

/** Which people may read entries where. */
const entriesPage = /^\/involve(\/|$)/

function leaks(reader: Reader, path: string, { text, headers }: Answer): string[] {
  const said = text + [...headers.values()].join(' ')
  const mayReadEntries = reader === 'editor' && entriesPage.test(path)
  const forbidden = [
    ...(mayReadEntries ? [] : Object.values(personal)),
    ...sealed,
    ...(reader === 'editor' ? [] : [joinLink, organizer]),
  ]
  return forbidden.filter((word) => said.includes(word))
}

interface Request {
  method: string
  address: string
  /** As its route is written. */
  path: string
  queries: string[]
}

async function readBy(reader: Reader, requests: Request[]) {
  const found: string[] = []
  let answered = 0
  const waiting = [...requests]
  async function read({ method, path }: Request, address: string): Promise<number> {
    const body = ['GET', 'HEAD'].includes(method) ? undefined : { data: {}, email: 'x' }
    const answer = await readers[reader](method, address, body)
    if (answer.status >= 500 && isOurs.test(path))
      found.push(`${method} ${address} answered ${answer.status}`)
    if (answer.status < 400) answered += 1
    for (const word of leaks(reader, path, answer)) found.push(`${method} ${address}: ${word}`)
    return answer.status
  }
  async function next(): Promise<void> {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      const status = await read(request, request.address)
      // Who asks is looked at before what they ask for.
      if (status === 401 || status === 403) continue
      for (const query of request.queries) await read(request, `${request.address}?${query}`)
    }
  }
  await Promise.all([next(), next(), next(), next()])
  return { found, answered }
}

/** Reading as somebody else, or ending the session, would end the walk. */
const notWalked = /^\/admin\/(logout|login|register|forgot|reset|access-token|token|renew)/

// What is answered is decided before the database is asked: one of them is enough for the long walks.
const walks = describe.runIf(inject('postgresServer') === null)

walks.each(readerNames)('what people wrote about themselves is read by %s', (reader) => {
  it('nowhere, through any address and any parameter', { timeout: 300_000 }, async () => {
    const requests = routes()
      .filter(({ path, methods }) => methods.includes('GET') && !notWalked.test(path))
      .flatMap(({ path }) =>
        addresses(path).map((address) => ({
          method: 'GET',
          address,
          path,
          queries: queries(path),
        })),
      )
    const { found, answered } = await readBy(reader, requests)
    expect(found).toEqual([])
    expect(answered).toBeGreaterThan(reader === 'anybody' ? 10 : 50)
  })
})

walks.each(['anybody', 'contributor'] as const)('%s', (reader) => {
  it(
    'reads nothing of it in the answers to what they send either',
    { timeout: 300_000 },
    async () => {
      const before = await findEntries(cms.strapi, {})
      const requests = routes()
        .filter(({ path }) => !notWalked.test(path))
        .flatMap(({ path, methods }) =>
          methods
            .filter((method) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
            .flatMap((method) =>
              addresses(path).map((address) => ({ method, address, path, queries: [] })),
            ),
        )
      const { found } = await readBy(reader, requests)
      expect(found).toEqual([])
      expect(await findEntries(cms.strapi, {})).toEqual(before)
    },
  )
})

describe.each(['read token', 'full token'] as const)('a %s', (reader) => {
  it.each(['joinLink', 'organizerEmail'])(
    'learns nothing of %s by asking how it begins',
    async (field) => {
      const answers = []
      for (const start of [field === 'joinLink' ? joinLink : organizer, 'nothing begins so']) {
        const filter = `filters[${field}][$startsWith]=${encodeURIComponent(start)}`
        const { status, text } = await readers[reader]('GET', `/api/meetings?${filter}`)
        answers.push({ status, text: text.replace(start, '…') })
      }
      expect(answers[0]).toEqual(answers[1])
    },
  )
})

it('stands in no line of the log, whatever somebody sends', async () => {
  const [, link = ''] = sealed
  const tried: [path: string, body: string][] = [
    ['/api/site/forms/sign-up', JSON.stringify({ ...personal, token: 'none' })],
    ['/api/site/forms/ask', JSON.stringify(personal).slice(0, -1)],
    ['/api/site/forms/attend', JSON.stringify({ ...personal, [personal.name]: 1 })],
    ['/api/site/links', JSON.stringify({ token: link })],
    ['/api/site/links', JSON.stringify({ token: `${link}x` })],
  ]
  const headers = { 'content-type': 'application/json' }
  for (const [path, body] of tried) {
    const { status } = await cms.ask(path, { method: 'POST', headers, body })
    expect(status, path).toBeLessThan(500)
  }
  const lines = logged.join('\n')
  expect(lines).toContain('/api/site/forms/ask')
  expect([...Object.values(personal), ...sealed].filter((word) => lines.includes(word))).toEqual([])
})

it('would be noticed: whoever may read the form of the meeting reads its link', async () => {
  const path = `${collection}/${meetingType}/${meetingId}`
  expect((await readers.editor('GET', path)).text).toContain(joinLink)
})
