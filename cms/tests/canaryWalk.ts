/**
 * What people wrote about themselves is planted, and then everything is read by everybody: by
 * `canaries.test.ts` once, by `canaries.whole.test.ts` in all ways.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import { addEntry } from '../src/involve/entries'
import { issueLink } from '../src/involve/linkTokens'
import { enqueue } from '../src/involve/outbox/mails'
import { lookAfterLetters } from '../src/letters/sending'
import { type AdminSession, programWith, registerAdministrator, signInAs } from './admin'
import { now } from './clock/clock.mjs'
import { startCms, type Answer, type Cms } from './cms'
import { documentsBy } from './documents'
import { inProcess } from './inProcess'
import { setInvolve } from './involve'
import { addReader, writeLetter } from './letters'
import { newEntry } from './newEntry'

export let cms: Cms
let walked: Cms
export let readers: Record<Reader, Ask>

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

export const readerNames = ['anybody', 'read token', 'full token', 'contributor', 'editor'] as const
export type Reader = (typeof readerNames)[number]

/** A word that stands nowhere else. */
const canary = (name: string) =>
  `canary${name}${createHash('sha256').update(name).digest('hex').slice(0, 12)}`

/** Nobody but whoever may read entries, on the page of entries. */
export const personal = {
  email: `${canary('address')}@secret.example`,
  name: canary('name'),
  message: canary('message'),
  accessNeeds: canary('needs'),
}
/** Kept with it: not readable either, but good to whoever had a copy of the database. */
export const sealed: string[] = []
/** Editors read them in the meeting's form; the public nowhere. */
export const joinLink = `https://join.example/${canary('join')}`
export const organizer = `${canary('organizer')}@secret.example`

export const meetingType = 'api::meeting.meeting'
const letterType = 'api::letter.letter'
export let meetingId = ''
let versionId = 0
let letterCode = ''

/** Each line of the cms's log. */
export const logged: string[] = []

/** A cms in which it is planted, for a file of tests. */
export function plantCanaries(): void {
  beforeAll(async () => {
    sealed.length = 0
    logged.length = 0
    cms = await startCms({ example: false })
    cms.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)))
    const administrator = await registerAdministrator(cms)
    walked = inProcess(cms)
    readers = {
      anybody: (method, path, body) => walked.ask(path, sending(method, body, {})),
      'read token': (await programWith(walked, 'read-only')).ask,
      'full token': (await programWith(walked)).ask,
      contributor: (await signInAs(walked, 'strapi-author')).ask,
      editor: (await signInAs(walked, 'strapi-editor')).ask,
    }
    await plantMeeting(administrator)
    await plantLetter(administrator)
    await plantEntries()
  })
  afterAll(() => cms.stop())
}

function sending(method: string, body: unknown, headers: Record<string, string>): RequestInit {
  return {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
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
  const { make, makePublic } = documentsBy(() => administrator)
  meetingId = await make(meetingType, data)
  // Twice: the history has a version that is no more the current one.
  for (const summary of ['Once', 'Again']) {
    await makePublic(meetingType, meetingId, { ...data, summary })
  }
  const [version] = await cms.strapi.db
    .query('api::version.version')
    .findMany({ where: { document: meetingId }, orderBy: { id: 'asc' }, limit: 1 })
  versionId = Number(version.id)
}

/**
 * A letter that is on its way and on the site. No mail server is there: it is begun as the cms begins it,
 * and its mail waits.
 */
async function plantLetter(administrator: AdminSession): Promise<void> {
  await setInvolve(cms, { lettersOn: true })
  const entry = await addReader(cms, personal.email, { name: personal.name })
  sealed.push(entry, issueLink(cms.strapi, { kind: 'letters', entry }, 4e12))
  const letter = await writeLetter(administrator, 'To all', { onSite: true })
  letterCode = letter.code
  const planned = { state: 'planned', sendAt: new Date(now()) }
  await cms.strapi.db.query(letterType).updateMany({ where: { code: letterCode }, data: planned })
  for (let more = true; more;) more = await lookAfterLetters(cms.strapi, now())
  const mails = await cms.strapi.db
    .query('api::outbox-mail.outbox-mail')
    .count({ where: { kind: 'letter' } })
  expect(mails).toBe(1)
  const page = await cms.ask('/api/site/circulars/to-all')
  expect(page.status, page.text).toBe(200)
}

async function plantEntries(): Promise<void> {
  for (const kind of ['sign-up', 'attend', 'remind', 'ask', 'my-data'] as const) {
    const isAboutMeeting = kind === 'attend' || kind === 'remind'
    const meeting = isAboutMeeting ? meetingId : null
    const originalDate = kind === 'attend' ? '2060-01-05' : null
    const entry = newEntry({ ...personal, kind, meeting, originalDate })
    const { code } = await addEntry(cms.strapi, entry)
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

/** In whose rows it stands. */
export const plantedTypes = [
  meetingType,
  'api::involvement-entry.involvement-entry',
  'api::outbox-mail.outbox-mail',
  'api::version.version',
  letterType,
  'api::circular.circular',
]
/** And those that lead there. */
export const allTypes = [
  ...plantedTypes,
  'api::date-change.date-change',
  'api::closure.closure',
  'api::venue.venue',
  'api::get-involved.get-involved',
  'api::privacy-log.privacy-log',
  'admin::user',
]

/** Each type for a route that takes one; else one address. */
function addresses(path: string, types: string[]): string[] {
  const models = /:(model|uid|type|contentType)\b/.test(path) ? types : ['x']
  const addressesOf = (model: string) =>
    path
      .replace(/:(\w+)(\([^)]*\))?[?*+]?/g, (_, name: string) => fillerFor(name, model, path))
      .replaceAll('/(.*)', '/x')
      .replace('/((?!uploads/).+)', '/x')
  return models.map(addressesOf)
}

function fillerFor(name: string, model: string, path: string): string {
  if (name === 'slug' && path.includes('/circulars/')) return 'to-all'
  if (name === 'code') return letterCode
  if (/^(model|uid|type|contentType)$/.test(name)) return model
  if (/^(documentId|document|slug)$/.test(name))
    return name === 'slug' ? 'a-meeting-online' : meetingId
  if (name === 'date') return '2060-01-05'
  if (name === 'kind') return 'sign-up'
  if (name === 'id') return model === meetingType ? meetingId : String(versionId)
  return '1'
}

const isAboutContent =
  /^\/(api|content-manager|i18n|upload|history|schedule|branchline|involve)(\/|$)/

/** Where an error is ours: Strapi's own routes of files fail when asked for columns that are none. */
const isOurs = /^\/(api\/site|api\/preview|history|schedule|branchline|involve)(\/|$)/

const hidden = ['sealed', 'addressIndex', 'joinLink', 'organizerEmail']

/** What is repeated in an answer because it was asked for is no leak: only a part of it is. */
const begun = (word: string) => word.slice(0, -4)

/** Everything by which Strapi's reads are bent, but for single fields. */
function bending(path: string): string[] {
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
  ]
}

/** The ways to ask for what only some may read. */
const askedFor: ((field: string) => string)[] = [
  (field) => `sort=${field}`,
  (field) => `fields[0]=${field}`,
  (field) => `filters[${field}][$startsWith]=c`,
  (field) => `filters[meeting][${field}][$notNull]=true`,
]

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

/** Reading as somebody else, or ending the session, would end the walk. */
const notWalked = /^\/admin\/(logout|login|register|forgot|reset|access-token|token|renew)/

/** Every address at which something can be read, by the route that answers there. */
export function readAddresses(types: string[]): Map<string, string[]> {
  const paths = routes()
    .filter(({ path, methods }) => methods.includes('GET') && !notWalked.test(path))
    .map(({ path }) => path)
  return new Map(paths.map((path) => [path, addresses(path, types)]))
}

/** All questions that are asked at the addresses of a route. */
export function everyQuery(path: string): string[] {
  const asked = isAboutContent.test(path) ? askedFor : []
  return [
    ...bending(path),
    ...hidden.flatMap((field) => asked.map((questionFor) => questionFor(field))),
  ]
}

/** The same with each hidden field once, and each way to ask for one, in other pairs by `turn`. */
export function eachQuery(path: string, turn: number): string[] {
  const asked = isAboutContent.test(path) ? askedFor : []
  return [
    ...bending(path),
    ...asked.map((questionFor, index) => questionFor(hidden[(index + turn) % hidden.length] ?? '')),
  ]
}

export interface Request {
  method: string
  address: string
  /** As its route is written. */
  path: string
}

/**
 * Everything that can be sent, without anything in it that would make sense.
 *
 * @param isWhole about each of the types; else about one, another for each route
 */
export function writes(types: string[], { isWhole }: { isWhole: boolean }): Request[] {
  return routes()
    .filter(({ path }) => !notWalked.test(path))
    .flatMap(({ path, methods }, turn) => {
      const all = addresses(path, types)
      const asked = all.filter((_, index) => isWhole || index === turn % all.length)
      return methods
        .filter((method) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
        .flatMap((method) => asked.map((address) => ({ method, address, path })))
    })
}

/** What somebody finds who asks all that, one after the other. */
export class Walk {
  readonly found: string[] = []
  answered = 0

  constructor(private readonly reader: Reader) {}

  /** @returns the status of the answer */
  async ask({ method, address, path }: Request): Promise<number> {
    const body = ['GET', 'HEAD'].includes(method) ? undefined : { data: {}, email: 'x' }
    const answer = await readers[this.reader](method, address, body)
    if (answer.status >= 500 && isOurs.test(path)) {
      this.found.push(`${method} ${address} answered ${answer.status}`)
    }
    if (answer.status < 400) this.answered += 1
    for (const word of leaks(this.reader, path, answer)) {
      this.found.push(`${method} ${address}: ${word}`)
    }
    return answer.status
  }

  read(path: string, address: string): Promise<number> {
    return this.ask({ method: 'GET', address, path })
  }
}

/** Who asks is looked at before what they ask for. */
export const isClosed = (status: number): boolean => status === 401 || status === 403
