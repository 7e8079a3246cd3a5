/** An earlier version can be looked at as a page of the site, and looking changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Settings } from '../src/settings'
import { Tickets, type VersionTicket } from '../src/tickets/tickets'
import type { Locale, Preview, VersionPreview } from '../src/contract'
import type { DeletedList, VersionList, VersionView } from '../src/history/contract'
import { goodPassword, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inDays } from './days'
import { collection, documentsBy, ok } from './documents'
import { picture } from './pictures'
import { fileForm, fileIn } from './uploads'

let cms: Cms
let admin: AdminSession
let editor: AdminSession
let contributor: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  contributor = await signInAs(cms, 'strapi-author')
})
afterAll(() => cms.stop())

const day = 86_400_000
const { make, save, published, makePublic } = documentsBy(() => admin)
const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'
const positions = 'api::position.position'
const previewed = [pages, meetings, positions] as const
type Previewed = (typeof previewed)[number]

async function upload(name: string): Promise<number> {
  const info = { name, alternativeText: 'A march on a bridge' }
  const form = fileForm(name, await picture(40, 30), { info })
  return fileIn(await admin.upload('/upload', form)).id
}

/** The ids of the versions of a document in one language, latest first. */
async function versionsOf(uid: string, document: string, locale: Locale = 'en'): Promise<number[]> {
  const query = new URLSearchParams({ type: uid, document, locale }).toString()
  const { json } = ok(await admin.ask('GET', `/history/versions?${query}`))
  return (json as VersionList).versions.map(({ id }) => id)
}

async function latest(uid: string, document: string, locale: Locale = 'en'): Promise<number> {
  const [id] = await versionsOf(uid, document, locale)
  if (id === undefined) throw new Error(`no version was kept of ${uid} ${document} in ${locale}`)
  return id
}

/** The token in the link that the history gives. */
async function tokenOf(version: number, session = editor): Promise<string> {
  const { json } = ok(await session.ask('GET', `/history/versions/${version}`))
  const { siteLink } = json as VersionView
  expect(siteLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/preview\?token=/)
  return new URL(siteLink ?? '').searchParams.get('token') ?? ''
}

function open(token: string, query = ''): Promise<Answer> {
  return cms.ask(`/api/preview${query}`, { headers: { 'preview-token': token } })
}

async function look(version: number, query = ''): Promise<VersionPreview> {
  const preview = ok(await open(await tokenOf(version), query)).json as Preview
  if (preview.status !== 'version') throw new Error(`it shows what is ${preview.status}`)
  return preview
}

/** What the door says of a document or a date that is shown; null: nothing. */
async function publicAt(path: string, locale: Locale): Promise<unknown> {
  const address = /^(meetings|positions)\//.test(path) ? path : `pages/${path}`
  const { status, json } = await cms.ask(`/api/site/${address.replace(/\/$/, '')}?locale=${locale}`)
  return status === 200 ? timeless(json) : null
}

/** Without the times at which rows were written: a version has that at which it was kept. */
function timeless(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'lastModified' ? '' : value)),
  )
}

async function revision(): Promise<string> {
  return (await cms.ask('/api/site/revision')).text
}

/** All that is written of documents and their history. */
async function everythingWritten(): Promise<unknown> {
  const tables = ['pages', 'meetings', 'positions', 'versions', 'files_related_mph', 'pages_cmps']
  const rows = tables.map((table) => cms.strapi.db.connection(table).select('*').orderBy('id'))
  return Promise.all(rows)
}

/** Every language in which documents of the example are public. */
async function exampleDocuments(uid: Previewed) {
  const documents: { id: string; locale: Locale }[] = []
  for (const locale of ['en', 'es'] as const) {
    const rows = await cms.strapi.documents(uid).findMany({ status: 'published', locale })
    documents.push(...rows.map(({ documentId: id }) => ({ id, locale })))
  }
  return documents
}

describe('a version that was just published', () => {
  it.each(previewed)(
    'of each %s of the example is what visitors see, in each language',
    async (uid) => {
      const documents = await exampleDocuments(uid)
      expect(new Set(documents.map(({ locale }) => locale))).toEqual(new Set(['en', 'es']))
      const before = await everythingWritten()
      const counted = await revision()
      const some = documents.filter((_, index) => isWhole || index % 3 === 0)
      expect(new Set(some.map(({ locale }) => locale)).size).toBe(2)
      for (const { id, locale } of some) {
        const { shown, locale: language, site } = await look(await latest(uid, id, locale))
        if (shown.kind === 'date') throw new Error('it shows a date')
        expect([language, site.locale]).toEqual([locale, locale])
        const path = shown.data.paths[locale] ?? ''
        const visible = await publicAt(path, locale)
        expect(visible, path).not.toBeNull()
        expect(timeless(shown.data)).toEqual(visible)
      }
      expect(await everythingWritten()).toEqual(before)
      expect(await revision()).toBe(counted)
    },
  )
})

describe('an earlier version', () => {
  it('of a page is what visitors saw, in each language; draft and public page stay', async () => {
    const image = await upload('then.jpg')
    const parent = await published(pages, { title: 'Above then' })
    const id = await published(pages, {
      title: 'Then',
      lead: 'As it was.',
      parent: { connect: [{ documentId: parent }] },
      sections: [
        { __component: 'sections.picture', image, caption: 'Then' },
        {
          __component: 'sections.call-to-action',
          title: 'Act',
          links: [
            { label: 'Go', page: { connect: [{ documentId: parent }] } },
            { label: 'Write', url: 'mailto:branch@example.org' },
          ],
        },
      ],
    })
    await makePublic(pages, id, { title: 'Entonces', lead: 'Como era.' }, '?locale=es')
    const [english, spanish] = [await latest(pages, id), await latest(pages, id, 'es')]
    const saw = {
      en: await publicAt('above-then/then', 'en'),
      es: await publicAt('above-then/entonces', 'es'),
    }
    expect(saw).toMatchObject({ en: { lead: 'As it was.' }, es: { lead: 'Como era.' } })
    await makePublic(pages, id, { title: 'Now', lead: 'As it is.', slug: 'now', sections: [] })
    await makePublic(pages, id, { title: 'Ahora', lead: 'Como es.', slug: 'ahora' }, '?locale=es')
    await save(pages, id, { lead: 'As it will be.' })

    const [before, counted] = [await everythingWritten(), await revision()]
    const { shown, keptAt, locale } = await look(english)
    expect(shown.kind).toBe('page')
    expect(locale).toBe('en')
    expect(Math.abs(Date.parse(keptAt) - now())).toBeLessThan(60_000)
    // Where it stands in the other language is told as it is now.
    const paths = { en: 'above-then/then', es: 'above-then/ahora' }
    expect(timeless(shown.data)).toEqual({ ...Object(saw.en), paths })
    expect(timeless((await look(spanish)).shown.data)).toEqual(saw.es)
    expect(await everythingWritten()).toEqual(before)
    expect(await revision()).toBe(counted)
    expect(await publicAt('above-then/now', 'en')).toMatchObject({ lead: 'As it is.' })
    expect(await publicAt('above-then/then', 'en')).toBeNull()
  })

  it('of a meeting has the dates of then, each with its page, also in Spanish', async () => {
    const [venue] = await cms.strapi.documents('api::venue.venue').findMany({ limit: 1 })
    const firstDate = inDays(3)
    const later = inDays(31)
    const id = await published(meetings, {
      title: 'Monthly then',
      ...{ firstDate, startTime: '18:00', endTime: '19:30', attendance: 'in person' },
      recurrence: { frequency: 'weekly', interval: 1 },
      venue: { connect: [{ documentId: venue?.documentId }] },
      phases: [{ from: later, startTime: '17:00' }],
      access: { stepFree: 'yes', masks: 'required' },
      accessTexts: { transit: 'Bus 4' },
      readings: [{ title: 'The book', author: 'Somebody' }],
    })
    await makePublic(meetings, id, { title: 'Cada mes' }, '?locale=es')
    const [english, spanish] = [await latest(meetings, id), await latest(meetings, id, 'es')]
    const paths = ['meetings/monthly-then', `meetings/monthly-then/${firstDate}`]
    const saw = { en: await allPublic(paths, 'en'), es: await allPublic(paths, 'es') }
    expect(saw.es[0]).toMatchObject({ title: 'Cada mes', venue: { name: expect.any(String) } })
    await makePublic(meetings, id, { startTime: '10:00', endTime: '11:00', phases: [] })
    await makePublic(meetings, id, { title: 'Otra cosa' }, '?locale=es')

    const dates = `?date=${firstDate}`
    for (const [version, locale] of [
      [english, 'en'],
      [spanish, 'es'],
    ] as const) {
      expect(timeless((await look(version)).shown.data)).toEqual(saw[locale][0])
      const date = await look(version, dates)
      expect(date.shown.kind).toBe('date')
      expect(timeless(date.shown.data)).toEqual(saw[locale][1])
    }
    expect(await allPublic(paths, 'es')).not.toEqual(saw.es)
    expect((await open(await tokenOf(english), '?date=1999-01-01')).status).toBe(404)
  })

  async function allPublic(paths: string[], locale: Locale): Promise<unknown[]> {
    const answers: unknown[] = []
    for (const path of paths) answers.push(await publicAt(path, locale))
    return answers
  }

  it.runIf(isWhole)('of a position is what visitors read, in each language', async () => {
    const [topic] = await cms.strapi.documents('api::topic.topic').findMany({ limit: 1 })
    const image = await upload('position.jpg')
    const id = await published(positions, {
      title: 'Then we said',
      summary: 'This.',
      adoptedOn: '2025-05-01',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'All of it.', bold: true }] }],
      topics: { connect: [{ documentId: topic?.documentId }] },
      image,
    })
    await makePublic(positions, id, { title: 'Entonces dijimos', summary: 'Esto.' }, '?locale=es')
    const [english, spanish] = [await latest(positions, id), await latest(positions, id, 'es')]
    const saw = {
      en: await publicAt('positions/then-we-said', 'en'),
      es: await publicAt('positions/entonces-dijimos', 'es'),
    }
    expect(saw.en).toMatchObject({ topics: [{}], image: {}, adoptedOn: '2025-05-01' })
    const other = { summary: 'That.', adoptedOn: '2026-05-01', body: [], image: null }
    await makePublic(positions, id, other)
    await makePublic(positions, id, { summary: 'Aquello.' }, '?locale=es')
    expect(timeless((await look(english)).shown.data)).toEqual(saw.en)
    expect(timeless((await look(spanish)).shown.data)).toEqual(saw.es)
  })

  it('that was saved and not published shows what was saved', async () => {
    const id = await published(pages, { title: 'Saved once', lead: 'Public.' })
    await save(pages, id, { lead: 'Tried.' })
    const tried = await latest(pages, id)
    await save(pages, id, { lead: 'Tried otherwise.' })
    expect((await look(tried)).shown.data).toMatchObject({ lead: 'Tried.' })
  })

  it.runIf(isWhole)('leaves out what is no more', async () => {
    const parent = await published(pages, { title: 'Gone above' })
    const image = await upload('gone.jpg')
    const id = await published(pages, {
      title: 'Poorer',
      lead: 'Still here.',
      parent: { connect: [{ documentId: parent }] },
      sections: [
        { __component: 'sections.picture', image },
        { __component: 'sections.quote', text: 'Stays' },
      ],
    })
    const version = await latest(pages, id)
    expect((await look(version)).shown.data).toMatchObject({ sections: [{}, {}] })
    await save(pages, id, { parent: { disconnect: [{ documentId: parent }] }, sections: [] })
    await cms.strapi.documents(pages).publish({ documentId: id, locale: 'en' })
    await cms.strapi.documents(pages).delete({ documentId: parent, locale: '*' })
    ok(await admin.ask('DELETE', `/upload/files/${image}`))
    expect((await look(version)).shown.data).toMatchObject({
      path: 'poorer',
      lead: 'Still here.',
      ancestors: [],
      sections: [{ type: 'quote', text: 'Stays' }],
    })
  })

  it('of a page that was deleted can be looked at before it is brought back', async () => {
    const id = await published(pages, { title: 'Deleted then', lead: 'Missed.' })
    await makePublic(pages, id, { title: 'Borrado entonces' }, '?locale=es')
    const before = await tokenOf(await latest(pages, id))
    ok(await admin.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    const { documents } = ok(await admin.ask('GET', '/history/deleted')).json as DeletedList
    const link = documents.find(({ document }) => document === id)?.siteLink ?? ''
    const preview = ok(await open(new URL(link).searchParams.get('token') ?? '')).json as Preview
    // Links of before ended with the page.
    expect((await open(before)).status).toBe(403)
    expect(preview).toMatchObject({
      status: 'version',
      locale: 'en',
      shown: { data: { title: 'Deleted then', lead: 'Missed.', path: 'deleted-then' } },
    })
    expect(await cms.strapi.documents(pages).findOne({ documentId: id })).toBeNull()
  })

  it('of a translation that was deleted has the facts that were deleted with it', async () => {
    const firstDate = inDays(3)
    const id = await make(meetings, {
      title: 'Draft',
      firstDate,
      startTime: '18:00',
      endTime: '20:00',
    })
    await save(meetings, id, { title: 'Borrador' }, '?locale=es')
    ok(await admin.ask('DELETE', `${collection}/${meetings}/${id}?locale=*`))
    const { shown } = await look(await latest(meetings, id, 'es'), `?date=${firstDate}`)
    expect(shown.data).toMatchObject({ occurrence: { title: 'Borrador', originalDate: firstDate } })
  })
})

describe('the link to a version', () => {
  let id: string
  let version: number
  let other: number

  beforeAll(async () => {
    id = await published(pages, { title: 'Behind a link', lead: 'Not for everybody.' })
    version = await latest(pages, id)
    await makePublic(pages, id, { lead: 'Otherwise.' })
    other = await latest(pages, await published(pages, { title: 'Another one' }))
  })

  function issue(ticket: Partial<VersionTicket>, at = now()): string {
    const { secrets } = cms.strapi.config.get<Settings>('settings')
    const made = { round: 0, maker: null }
    const usual = { type: pages, documentId: id, language: 'en', version, ...made } as const
    return new Tickets(secrets.adminJwt).issue({ ...usual, ...ticket, status: 'version' }, at)
  }

  it('opens that version of that document in that language only', async () => {
    expect((await open(issue({}))).status).toBe(200)
    for (const ticket of [
      { version: other },
      { version: 999_999_999 },
      { documentId: 'other' },
      { language: 'es' },
      { type: positions },
    ] as const) {
      const { status, text } = await open(issue(ticket))
      expect(status, JSON.stringify(ticket)).toBe(404)
      expect(text).not.toContain('Not for everybody')
    }
    expect((await open(issue({}), '?date=2026-11-26')).status).toBe(404)
    expect((await open(issue({}), `?version=${other}`)).status).toBe(400)
  })

  it('opens nothing when it was altered, or after a day', async () => {
    const [text = '', signature] = (await tokenOf(version)).split('.')
    const payload = Buffer.from(text, 'base64url').toString()
    expect(payload).toContain(`,${version},0,`)
    const changed = payload.replace(`,${version},0,`, `,${other},0,`)
    const altered = Buffer.from(changed).toString('base64url')
    expect((await open(`${altered}.${signature}`)).status).toBe(403)
    expect((await open(issue({}, now() - day + 60_000))).status).toBe(200)
    expect((await open(issue({}, now() - day - 1_000))).status).toBe(403)
  })

  it('opens nothing once the version is forgotten', async () => {
    const forgotten = await latest(pages, await published(pages, { title: 'Forgotten soon' }))
    const token = await tokenOf(forgotten)
    expect((await open(token)).status).toBe(200)
    await cms.strapi.db.query('api::version.version').delete({ where: { id: forgotten } })
    expect((await open(token)).status).toBe(404)
  })

  it('is answered so that nobody keeps or lists it, and names nobody', async () => {
    const { headers, text } = await open(await tokenOf(version))
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('etag')).toBe(null)
    expect(text).not.toMatch(/"author|Ada/)
  })

  it('is given to whoever may read the history, and to nobody else', async () => {
    expect((await open(await tokenOf(version, contributor))).status).toBe(200)
    expect((await cms.ask(`/history/versions/${version}`)).status).toBe(401)
    const role = await cms.strapi.service('admin::role').create({ name: 'Nobody' })
    const credentials = { email: 'nobody@example.org', password: goodPassword }
    await cms.strapi
      .service('admin::user')
      .create({ firstname: 'No', isActive: true, roles: [role.id], ...credentials })
    const nobody = await signIn(cms, credentials)
    expect((await nobody.ask('GET', `/history/versions/${version}`)).status).toBe(403)
  })

  it('is not offered for what has no page of its own', async () => {
    const venue = await make('api::venue.venue', { name: 'No page' })
    const { json } = ok(
      await editor.ask('GET', `/history/versions/${await latest('api::venue.venue', venue)}`),
    )
    expect((json as VersionView).siteLink).toBe(null)
  })
})
