/** Each publish and each save of what is public keeps what there is to be gone back to. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { MeetingDate, Revision, Site } from '../src/contract'
import { each } from '../src/each'
import type { DocumentTitle } from '../src/editing/contract'
import type {
  DeletedList,
  Restored,
  VersionList,
  VersionSummary,
  VersionView,
} from '../src/history/contract'
import { keepVersion } from '../src/history/versions'
import {
  goodPassword,
  programWith,
  registerAdministrator,
  signIn,
  signInAs,
  type AdminSession,
} from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { ago, inDays, today } from './days'
import { collection, documentsBy, ok, single } from './documents'
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

const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'

const documents = documentsBy(() => admin)
const asEditor = documentsBy(() => editor)
const asContributor = documentsBy(() => contributor)
const { make, save, publish } = documents
const published = (data: { title: string; [field: string]: unknown }) =>
  documents.published(pages, data)

/** The facts of a meeting to which nothing but a title is missing. */
function evening() {
  return { firstDate: inDays(5), startTime: '19:00', endTime: '21:00', attendance: 'online' }
}

interface Question {
  uid?: string
  locale?: string | null
  language?: 'en' | 'es'
  session?: AdminSession
  before?: number
}

async function list(document: string, question: Question = {}): Promise<VersionList> {
  const { uid = pages, locale = 'en', language = 'en', session = admin, before } = question
  const params = new URLSearchParams({ type: uid, document, language })
  if (locale !== null) params.set('locale', locale)
  if (before !== undefined) params.set('before', String(before))
  return ok(await session.ask('GET', `/history/versions?${params.toString()}`)).json as VersionList
}

async function versions(document: string, question: Question = {}): Promise<VersionSummary[]> {
  return (await list(document, question)).versions
}

async function actionsOf(document: string, question: Question = {}): Promise<string[]> {
  return (await versions(document, question)).map(({ action }) => action)
}

async function oldest(document: string): Promise<number> {
  const id = (await versions(document)).at(-1)?.id
  if (id === undefined) throw new Error('no version was kept')
  return id
}

async function restore(version: number, session = admin, then = ''): Promise<Answer> {
  return session.ask('POST', `/history/versions/${version}/restore${then}`)
}

const andPublish = '?then=publish'

async function draftOf(documentId: string, locale = 'en') {
  return cms.strapi
    .documents(pages)
    .findOne({ documentId, locale, populate: ['parent', 'sections'] })
}

function said(version: VersionSummary | undefined): [string, string][] {
  return (version?.differences ?? []).map(({ field, summary }) => [field, summary])
}

describe('a version', () => {
  it('is kept of each publish and each save of what is public, and of no other draft', async () => {
    const id = await make(pages, { title: 'Kept' })
    await save(pages, id, { lead: 'A draft' })
    expect(await actionsOf(id)).toEqual([])
    ok(await publish(pages, id, { lead: 'Public' }))
    expect(await actionsOf(id)).toEqual(['published'])
    await save(pages, id, { lead: 'Changed' })
    // What is saved as it was is none.
    await save(pages, id, { lead: 'Changed' })
    expect(await actionsOf(id)).toEqual(['saved', 'published'])
    ok(await publish(pages, id, { lead: 'Changed again' }))
    expect(await actionsOf(id)).toEqual(['published', 'saved', 'published'])
    await save(pages, id, { lead: 'Not this' })
    ok(await admin.ask('POST', `${collection}/${pages}/${id}/actions/discard`, {}))
    ok(await admin.ask('POST', `${collection}/${pages}/${id}/actions/unpublish`, {}))
    const [unpublished, discarded, saved] = await versions(id)
    expect([unpublished?.action, discarded?.action, saved?.action]).toEqual([
      'unpublished',
      'discarded',
      'saved',
    ])
    expect(said(discarded)).toEqual([['Opening sentence', '“Not this” became “Changed again”']])
    expect(said(unpublished)).toEqual([])
  })

  it.runIf(isWhole)('is not kept of what is saved as it was', async () => {
    const id = await published({ title: 'The same' })
    await save(pages, id, { title: 'The same' })
    ok(await publish(pages, id, { title: 'The same' }))
    expect(await actionsOf(id)).toEqual(['published'])
    await save(pages, id, { title: 'Another' })
    await save(pages, id, { title: 'Another' })
    expect(await actionsOf(id)).toEqual(['saved', 'published'])
  })

  it('says who: a person, an API token, or the system', async () => {
    const id = await published({ title: 'Whose' })
    await asContributor.save(pages, id, { lead: 'By a contributor' })
    ok(await asEditor.publish(pages, id, {}))
    const program = await programWith(cms, 'full-access', 'Importer')
    ok(await program.ask('PUT', `/api/pages/${id}`, { data: { lead: 'By a token' } }))
    await cms.strapi
      .documents(pages)
      .update({ documentId: id, locale: 'en', data: { lead: 'By nobody' } })
    expect((await versions(id)).map(({ author }) => author)).toEqual([
      { kind: 'system', name: null },
      { kind: 'token', name: 'Importer' },
      { kind: 'user', name: 'strapi-editor' },
      { kind: 'user', name: 'strapi-author' },
      { kind: 'user', name: 'Ada' },
    ])
  })

  it.runIf(isWhole)('is kept of each type that visitors see, once for each action', async () => {
    const venue = await make('api::venue.venue', { name: 'The hall', city: 'Portland' })
    await save('api::venue.venue', venue, { city: 'Salem' })
    const ofVenue = await versions(venue, { uid: 'api::venue.venue' })
    expect(ofVenue.map(({ action }) => action)).toEqual(['saved', 'saved'])
    expect(said(ofVenue[0])).toEqual([['City', '“Portland” became “Salem”']])

    const topic = await make('api::topic.topic', { name: 'Rents' })
    expect(await actionsOf(topic, { uid: 'api::topic.topic' })).toEqual(['saved'])

    for (const uid of ['api::site-settings.site-settings', 'api::navigation.navigation']) {
      const row = await cms.strapi.db.query(uid).findOne({ where: { locale: 'en' } })
      const before = await actionsOf(row.documentId, { uid })
      const change = uid.includes('settings') ? { tagline: 'Kept' } : { footer: [] }
      ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, change))
      expect(await actionsOf(row.documentId, { uid })).toEqual(['saved', ...before])
    }

    const meeting = await cms.strapi.db
      .query(meetings)
      .findOne({ where: { slug: 'weekly-branch-meeting', locale: 'en' } })
    const [change] = await cms.strapi.documents('api::date-change.date-change').findMany({
      filters: { meeting: { documentId: meeting.documentId } },
      limit: 1,
    })
    if (!change) throw new Error('the example changes no date of that meeting')
    const id = change.documentId
    const question = { uid: 'api::date-change.date-change', locale: null }
    await asEditor.save(question.uid, id, { note: 'Kept' })
    const [saved] = await versions(id, question)
    expect(saved).toMatchObject({ action: 'saved', author: { name: 'strapi-editor' } })
    expect(said(saved).map(([field]) => field)).toEqual(['Note'])
  })

  it('tells what changed in the reader’s language, whichever the text is in', async () => {
    const parent = await published({ title: 'Above' })
    const id = await published({ title: 'Told' })
    await save(pages, id, {
      parent: { connect: [{ documentId: parent }] },
      sections: [{ __component: 'sections.quote', text: 'Peace, land, bread' }],
    })
    const [english] = await versions(id)
    expect(said(english)).toEqual([
      ['Sections', 'Added: 1. Quote “Peace, land, bread”'],
      ['Page above', 'Now “Above”, empty before'],
    ])
    const [spanish] = await versions(id, { language: 'es' })
    expect(said(spanish)).toEqual([
      ['Secciones', 'Añadido: 1. Cita «Peace, land, bread»'],
      ['Página superior', 'Ahora «Above», antes vacío'],
    ])
  })

  it.runIf(isWhole)('is one of each language, of the words that are written in it', async () => {
    const id = await published({ title: 'In English' })
    ok(await asEditor.publish(pages, id, { title: 'En español' }, '?locale=es'))
    await asEditor.save(pages, id, { title: 'Mejor español' }, '?locale=es')
    expect(await actionsOf(id)).toEqual(['published'])
    const [saved, first] = await versions(id, { locale: 'es' })
    expect(first?.differences).toBeNull()
    expect(said(saved)).toEqual([['Title', '“En español” became “Mejor español”']])
  })

  it('can be looked at', async () => {
    const id = await published({ title: 'Looked at', lead: 'The first' })
    await save(pages, id, { lead: 'The second' })
    const answer = ok(await editor.ask('GET', `/history/versions/${await oldest(id)}?language=es`))
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.json as VersionView).toMatchObject({
      action: 'published',
      title: 'Looked at',
      differences: null,
      content: [
        { field: 'Título', lines: ['Looked at'] },
        { field: 'Frase de apertura', lines: ['The first'] },
        { field: 'Dirección', lines: ['looked-at'] },
      ],
    })
  })

  it('is not kept of a publish that is refused', async () => {
    const data = { title: 'Refused', ...evening() }
    const id = await make(meetings, data)
    ok(await publish(meetings, id, data))
    const refused = await publish(meetings, id, { startTime: 'soon' })
    expect(refused.status).toBe(400)
    expect(await actionsOf(id, { uid: meetings })).toEqual(['published'])
  })

  it.runIf(isWhole)('never raises the content revision', async () => {
    const revision = async () => ((await cms.ask('/api/site/revision')).json as Revision).revision
    const id = await published({ title: 'Counted' })
    const before = await revision()
    await save(pages, id, { lead: 'A draft' })
    ok(await restore(await oldest(id)))
    expect(await actionsOf(id)).toEqual(['restored', 'saved', 'published'])
    expect(await revision()).toBe(before)
  })
})

describe('bounds', () => {
  const table = () => cms.strapi.db.connection('versions')

  it('leave the last fifty, in pages', async () => {
    const id = await published({ title: 'Often' })
    const { content } = await cms.strapi.db
      .query('api::version.version')
      .findOne({ where: { document: id } })
    // What so many saves would leave.
    const saved = {
      uid: pages,
      documentId: id,
      locale: 'en',
      action: 'saved',
      title: 'Often',
    } as const
    for (let number = 1; number <= 50; number++) {
      const written = { ...content, lead: `Lead ${number}` }
      await keepVersion(cms.strapi, { ...saved, content: written, keptAt: ago(0), along: null })
    }
    for (const number of [51, 52]) await save(pages, id, { lead: `Lead ${number}` })
    expect(await table().where({ document: id }).count({ count: '*' })).toMatchObject([
      { count: expect.toSatisfy((count: unknown) => Number(count) === 50) },
    ])
    const first = await list(id)
    expect(first.versions).toHaveLength(5)
    expect(said(first.versions.at(-1))).toEqual([
      ['Opening sentence', '“Lead 47” became “Lead 48”'],
    ])
    const second = await list(id, { before: first.next ?? 0 })
    expect(said(second.versions[0])).toEqual([['Opening sentence', '“Lead 46” became “Lead 47”']])
  })

  it('forget after four hundred days, but never the last five', async () => {
    const id = await published({ title: 'Long ago' })
    for (let number = 1; number <= 7; number++) await save(pages, id, { lead: `Lead ${number}` })
    const old = ago(401 * 86_400_000)
    const { client } = cms.strapi.db.dialect
    await table()
      .where({ document: id })
      .update({ kept_at: client === 'sqlite' ? old.getTime() : old })
    await save(pages, id, { lead: 'Today' })
    expect(await versions(id)).toHaveLength(5)
  })
})

describe('bringing back', () => {
  it('writes the version as the draft; visitors go on reading what is published', async () => {
    const sections = [{ __component: 'sections.quote', text: 'Peace' }]
    const id = await published({ title: 'Came back', lead: 'The first', sections })
    const first = await oldest(id)
    ok(await publish(pages, id, { lead: 'The second', sections: [], title: 'Changed' }))
    expect(ok(await restore(first, contributor)).json).toEqual({ documentId: id, dropped: [] })
    expect(await draftOf(id)).toMatchObject({
      title: 'Came back',
      lead: 'The first',
      sections: [{ __component: 'sections.quote', text: 'Peace' }],
    })
    const page = await cms.ask('/api/site/pages/came-back')
    expect(page.json).toMatchObject({ title: 'Changed', lead: 'The second' })
    const [latest, ...others] = await versions(id)
    expect(latest).toMatchObject({ action: 'restored', author: { name: 'strapi-author' } })
    expect(said(latest)).toContainEqual(['Opening sentence', '“The second” became “The first”'])
    expect(others).toHaveLength(2)
  })

  it('publishes it as well, where it was public and nothing refuses it', async () => {
    const id = await published({ title: 'Back on the site', lead: 'The first' })
    const first = await oldest(id)
    ok(await publish(pages, id, { title: 'Back on the site', lead: 'The second' }))
    const mayPublish = async (session: AdminSession) =>
      (ok(await session.ask('GET', `/history/versions/${first}`)).json as VersionView).mayPublish
    expect([await mayPublish(editor), await mayPublish(contributor)]).toEqual([true, false])
    expect((await restore(first, contributor, andPublish)).status).toBe(403)
    ok(await restore(first, editor, andPublish))
    expect((await cms.ask('/api/site/pages/back-on-the-site')).json).toMatchObject({
      lead: 'The first',
    })
    expect((await actionsOf(id))[0]).toBe('published')

    // What stands in the way undoes all of it.
    const button = { label: 'There', url: '/back-for-a-while' }
    const led = await published({ title: 'Back for a while' })
    const sections = [{ __component: 'sections.call-to-action', title: 'Go', links: [button] }]
    ok(await publish(pages, id, { title: 'Back on the site', sections }))
    const leading = (await versions(id))[0]?.id ?? 0
    ok(await publish(pages, id, { title: 'Back on the site', sections: [], lead: 'The third' }))
    ok(await admin.ask('DELETE', `${collection}/${pages}/${led}?locale=*`))
    const refused = await restore(leading, editor, andPublish)
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('/back-for-a')])
    expect(await draftOf(id)).toMatchObject({ lead: 'The third', sections: [] })
    ok(await restore(leading, editor))
  })

  it('keeps the draft that it replaces, of which no version was kept while it was not public', async () => {
    const id = await published({ title: 'Off for days', lead: 'The first' })
    const first = await oldest(id)
    ok(await admin.ask('POST', `${collection}/${pages}/${id}/actions/unpublish`, {}))
    await save(pages, id, { lead: 'Written for days' })
    ok(await restore(first))
    const [latest, replaced] = await versions(id)
    expect(said(latest)).toEqual([['Opening sentence', '“Written for days” became “The first”']])
    expect(await actionsOf(id)).toEqual(['restored', 'replaced', 'unpublished', 'published'])
    const look = async () =>
      ok(await admin.ask('GET', `/history/versions/${replaced?.id}`)).json as VersionView
    expect((await look()).mayPublish).toBe(false)
    ok(await restore(replaced?.id ?? 0))
    expect(await draftOf(id)).toMatchObject({ lead: 'Written for days' })
    // What stood there was kept already.
    expect((await actionsOf(id)).slice(0, 3)).toEqual(['restored', 'restored', 'replaced'])
  })

  it('leaves out a part of another release, and says what stood in it', async () => {
    const quote = { __component: 'sections.quote', text: 'Peace' }
    const id = await published({ title: 'Of another release', sections: [quote] })
    const first = await oldest(id)
    const kept = await cms.strapi.db.query('api::version.version').findOne({ where: { id: first } })
    const former = { __component: 'sections.former', kind: 'x', headline: 'Bread', count: 2 }
    const content = { ...kept.content, sections: [former, ...kept.content.sections] }
    await cms.strapi.db
      .query('api::version.version')
      .update({ where: { id: first }, data: { content } })

    const view = ok(await editor.ask('GET', `/history/versions/${first}`)).json as VersionView
    expect(view.content.some(({ lines }) => lines.includes('Peace'))).toBe(true)
    const token = new URL(view.siteLink ?? '').searchParams.get('token') ?? ''
    const shown = ok(await cms.ask('/api/preview', { headers: { 'preview-token': token } })).text
    expect(shown).toContain('Peace')
    expect(shown).not.toContain('Bread')

    await save(pages, id, { title: 'Of another release', sections: [] })
    const { dropped } = ok(await restore(first)).json as Restored
    expect(dropped).toEqual([{ field: 'Sections › 1. Part of another release', title: 'Bread' }])
    expect(await draftOf(id)).toMatchObject({ sections: [{ text: 'Peace' }] })
  })

  it('leaves out what is no more, and names it', async () => {
    const parent = await published({ title: 'Soon gone' })
    const id = await published({
      title: 'Below',
      parent: { connect: [{ documentId: parent }] },
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Act',
          links: [{ label: 'Go', page: { connect: [{ documentId: parent }] } }],
        },
      ],
    })
    const first = await oldest(id)
    await cms.strapi.documents(pages).delete({ documentId: parent, locale: '*' })
    await save(pages, id, { title: 'Still below' })
    const { dropped } = ok(await restore(first)).json as Restored
    expect(dropped).toEqual([
      { field: 'Sections › 1. Call to action › Buttons › 1. › To a page', title: 'Soon gone' },
      { field: 'Page above', title: 'Soon gone' },
    ])
    expect(await draftOf(id)).toMatchObject({ title: 'Below', parent: null })
  })

  it('of a translation leaves the facts of the document alone', async () => {
    const data = { title: 'Facts', ...evening() }
    const id = await make(meetings, data)
    ok(await publish(meetings, id, data))
    ok(await publish(meetings, id, { title: 'Hechos' }, '?locale=es'))
    const [first] = await versions(id, { uid: meetings, locale: 'es' })
    ok(await publish(meetings, id, { startTime: '18:00' }))
    ok(await publish(meetings, id, { title: 'Otros hechos' }, '?locale=es'))
    ok(await restore(first?.id ?? 0))
    const read = (locale: string) =>
      cms.strapi.documents(meetings).findOne({ documentId: id, locale })
    expect(await read('es')).toMatchObject({ title: 'Hechos' })
    expect(await read('en')).toMatchObject({ title: 'Facts', startTime: '18:00' })
  })

  it('in which a field held one part comes back where the field holds several by now', async () => {
    const uid = 'api::site-settings.site-settings'
    const row = await cms.strapi.db.query(uid).findOne({ where: { locale: 'en' } })
    const announced = { announcement: [{ text: 'Bread and roses' }] }
    ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, announced))
    const [kept] = await versions(row.documentId, { uid })
    ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, { announcement: [] }))
    const stored = await cms.strapi.db
      .query('api::version.version')
      .findOne({ where: { id: kept?.id ?? 0 } })
    const content = { ...stored.content, announcement: stored.content.announcement[0] }
    await cms.strapi.db
      .query('api::version.version')
      .update({ where: { id: stored.id }, data: { content } })
    ok(await restore(stored.id, editor))
    expect(((await cms.ask('/api/site')).json as Site).announcements).toMatchObject([
      { text: 'Bread and roses' },
    ])
    ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, { announcement: [] }))
  })

  it('of settings is seen at once', async () => {
    const uid = 'api::site-settings.site-settings'
    const row = await cms.strapi.db.query(uid).findOne({ where: { locale: 'en' } })
    ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, { tagline: 'Before' }))
    const [kept] = await versions(row.documentId, { uid })
    ok(await editor.ask('PUT', `${single}/${uid}?locale=en`, { tagline: 'After' }))
    ok(await restore(kept?.id ?? 0, editor))
    expect((await cms.ask('/api/site')).json).toMatchObject({ tagline: 'Before', palette: 'red' })
    expect(await actionsOf(row.documentId, { uid })).toEqual(
      expect.arrayContaining(['restored', 'saved']),
    )
  })
})

describe('what was deleted', () => {
  async function deleted(): Promise<DeletedList['documents']> {
    return (ok(await admin.ask('GET', '/history/deleted')).json as DeletedList).documents
  }

  it('is listed for administrators, who bring it back as a draft in all its languages', async () => {
    const id = await published({ title: 'Deleted', lead: 'Words' })
    ok(await publish(pages, id, { title: 'Borrado' }, '?locale=es'))
    await save(pages, id, { lead: 'Later words' })
    ok(await editor.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    expect(await draftOf(id)).toBeNull()
    const listed = (await deleted()).find(({ title }) => title === 'Deleted')
    expect(listed).toMatchObject({
      type: pages,
      typeName: 'Pages',
      author: { name: 'strapi-editor' },
    })
    expect(listed?.languages.sort()).toEqual(['en', 'es'])

    const answer = await admin.ask('POST', `/history/deleted/${listed?.id}/restore`)
    expect(ok(answer).json).toEqual({ documentId: id, dropped: [] })
    expect(await draftOf(id)).toMatchObject({ title: 'Deleted', lead: 'Later words' })
    expect(await draftOf(id, 'es')).toMatchObject({ title: 'Borrado' })
    expect((await cms.ask('/api/site/pages/deleted')).status).toBe(404)
    expect((await actionsOf(id)).slice(0, 2)).toEqual(['restored', 'deleted'])
    expect((await deleted()).map((document) => document.id)).not.toContain(listed?.id)
    expect((await admin.ask('POST', `/history/deleted/${listed?.id}/restore`)).status).toBe(404)
  })

  it('comes back to the site in the languages in which it was there', async () => {
    const id = await published({ title: 'Off and on', lead: 'Words' })
    await save(pages, id, { title: 'Solo borrador' }, '?locale=es')
    ok(await editor.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    const listed = (await deleted()).find(({ document }) => document === id)
    expect(listed?.mayPublish).toBe(true)
    ok(await editor.ask('POST', `/history/deleted/${listed?.id}/restore${andPublish}`))
    expect((await cms.ask('/api/site/pages/off-and-on')).status).toBe(200)
    expect(await draftOf(id, 'es')).toMatchObject({ title: 'Solo borrador' })
    const where = { documentId: id, publishedAt: { $notNull: true } }
    expect(await cms.strapi.db.query(pages).count({ where })).toBe(1)

    // What was off the site before stays so.
    ok(await admin.ask('POST', `${collection}/${pages}/${id}/actions/unpublish`))
    ok(await admin.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    expect((await deleted()).find(({ document }) => document === id)?.mayPublish).toBe(false)
  })

  it('comes back to the site as visitors read it, with the draft that was not finished', async () => {
    const id = await published({ title: 'Half done', lead: 'For everybody' })
    await save(pages, id, { title: 'Half done', lead: 'Not yet' })
    ok(await editor.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    const listed = async () => (await deleted()).find(({ document }) => document === id)
    ok(await editor.ask('POST', `/history/deleted/${(await listed())?.id}/restore${andPublish}`))
    const onSite = await cms.ask('/api/site/pages/half-done')
    expect(onSite.json).toMatchObject({ lead: 'For everybody' })
    expect(await draftOf(id)).toMatchObject({ lead: 'Not yet' })

    ok(await editor.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    expect((await listed())?.mayPublish).toBe(true)
    ok(await editor.ask('POST', `/history/deleted/${(await listed())?.id}/restore`))
    expect(await draftOf(id)).toMatchObject({ lead: 'Not yet' })
  })

  it('comes back without the pictures in its text that are no more, and names them', async () => {
    const info = { alternativeText: 'A march' }
    const form = fileForm('gone.jpg', await picture(40, 30), { info })
    const file = fileIn(await admin.upload('/upload', form))
    const text = [
      { type: 'image', image: file, children: [{ type: 'text', text: '' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Come.' }] },
    ]
    const sections = [
      { __component: 'sections.rich-text', text },
      { __component: 'sections.quote', text: 'Stays' },
    ]
    const id = await published({ title: 'Pictured', sections })
    ok(await admin.ask('DELETE', `${collection}/${pages}/${id}?locale=*`))
    ok(await admin.ask('DELETE', `/upload/files/${file.id}`))
    const listed = (await deleted()).find(({ document }) => document === id)
    const bring = `/history/deleted/${listed?.id}/restore${andPublish}`
    expect((ok(await admin.ask('POST', bring)).json as Restored).dropped).toEqual([
      { field: 'Sections › 1. Text › Text', title: '[A march]' },
    ])
    const { json } = await cms.ask('/api/site/pages/pictured')
    expect(json).toMatchObject({
      sections: [{ text: [{ type: 'paragraph' }] }, { text: 'Stays' }],
    })
  })

  it('comes back by whoever deleted it, as long as they may write it', async () => {
    const own = async (session: AdminSession) =>
      (ok(await session.ask('GET', '/history/deleted')).json as DeletedList).documents
    const venue = await asEditor.make('api::venue.venue', { name: 'Deleted by its editor' })
    const draft = await asContributor.make(pages, { title: 'Deleted by its contributor' })
    ok(await editor.ask('DELETE', `${collection}/api::venue.venue/${venue}?locale=*`))
    ok(await contributor.ask('DELETE', `${collection}/${pages}/${draft}?locale=*`))
    const ofEditor = (await own(editor)).find(({ document }) => document === venue)
    const ofContributor = (await own(contributor)).find(({ document }) => document === draft)
    expect((await own(editor)).map(({ document }) => document)).not.toContain(draft)
    expect((await own(contributor)).map(({ document }) => document)).not.toContain(venue)

    const bring = (found: { id: number } | undefined, session: AdminSession) =>
      session.ask('POST', `/history/deleted/${found?.id}/restore`)
    expect((await bring(ofContributor, editor)).status).toBe(403)
    expect((await bring(ofEditor, contributor)).status).toBe(403)
    // Who is no editor any more makes no venue, also not one of the past.
    const users = cms.strapi.db.query('admin::user')
    const person = await users.findOne({
      where: { email: 'strapi-editor@example.org' },
      populate: ['roles'],
    })
    const role = await cms.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-author' } })
    await users.update({ where: { id: person.id }, data: { roles: [role.id] } })
    expect((await own(editor)).map(({ document }) => document)).not.toContain(venue)
    expect((await bring(ofEditor, editor)).status).toBe(403)
    await users.update({ where: { id: person.id }, data: { roles: person.roles } })

    ok(await bring(ofEditor, editor))
    ok(await bring(ofContributor, contributor))
    expect(await draftOf(draft)).toMatchObject({ title: 'Deleted by its contributor' })
    expect(await own(contributor)).toEqual([])
  })

  it('takes along what single dates of a meeting have of their own, and brings it back with it', async () => {
    const dateChanges = 'api::date-change.date-change'
    const specialDates = 'api::special-date.special-date'
    const [first, second, third] = [5, 6, 7].map((days) => inDays(days))
    const data = {
      title: 'Daily choir',
      ...evening(),
      recurrence: { frequency: 'daily', interval: 1 },
    }
    const id = await make(meetings, data)
    ok(await publish(meetings, id, data))
    const meeting = { connect: [{ documentId: id }] }
    const moved = { meeting, originalDate: second, change: 'moved', newStartTime: '20:00' }
    const late = await make(dateChanges, moved)
    await make(dateChanges, { meeting, originalDate: first, change: 'cancelled', note: 'Ill.' })
    // Where it is moved to there is room only as long as that date is cancelled.
    await save(dateChanges, late, { newDate: first, newStartTime: null })
    const own = { meeting, originalDate: third, title: 'With a guest' }
    const special = await make(specialDates, own)
    ok(await publish(specialDates, special, own))
    ok(await publish(specialDates, special, { title: 'Con una invitada' }, '?locale=es'))
    const ofDates = async () => {
      const answers = await each([first, second, third], (date) =>
        cms.ask(`/api/site/meetings/daily-choir/${date}`),
      )
      return answers.map(({ json }) => (json as MeetingDate).occurrence)
    }
    const before = await ofDates()
    expect(before.map(({ status }) => status)).toEqual(['cancelled', 'moved', 'scheduled'])
    expect(before[2]).toMatchObject({ title: 'Daily choir: With a guest' })

    ok(await editor.ask('DELETE', `${collection}/${meetings}/${id}?locale=*`))
    for (const uid of [dateChanges, specialDates] as const) {
      expect(await cms.strapi.db.query(uid).count({ where: { documentId: [late, special] } })).toBe(
        0,
      )
    }
    const listed = (await deleted()).filter(({ title }) => title.includes('Daily choir'))
    expect(listed.map(({ title }) => title)).toEqual(['Daily choir'])
    const bring = `/history/deleted/${listed[0]?.id}/restore${andPublish}`
    const restored = ok(await editor.ask('POST', bring)).json as Restored
    expect(restored).toEqual({ documentId: id, dropped: [] })
    expect(await ofDates()).toEqual(before)
    const inSpanish = await cms.ask(`/api/site/meetings/daily-choir/${third}?locale=es`)
    expect(inSpanish.text).toContain('Con una invitada')

    // A change that fits the meeting no more is told of, and does not keep it from coming back.
    await save(meetings, id, { firstDate: second })
    ok(await admin.ask('DELETE', `${collection}/${meetings}/${id}?locale=*`))
    const again = (await deleted()).find(({ document }) => document === id)
    const answer = ok(await admin.ask('POST', `/history/deleted/${again?.id}/restore`))
    expect((answer.json as Restored).dropped).toEqual([
      { field: 'Date changes', title: expect.stringContaining('Daily choir') },
    ])
    expect(
      await cms.strapi.db.query(dateChanges).count({ where: { meeting: { documentId: id } } }),
    ).toBe(1)
  })

  it.runIf(isWhole)(
    'brings back a move onto the day of a cancelled date, whichever of the two was made first',
    async () => {
      const dateChanges = 'api::date-change.date-change'
      const [first, second] = [5, 6].map((days) => inDays(days))
      const data = {
        title: 'Daily walk',
        ...evening(),
        recurrence: { frequency: 'daily', interval: 1 },
      }
      const id = await make(meetings, data)
      ok(await publish(meetings, id, data))
      const meeting = { connect: [{ documentId: id }] }
      const later = { meeting, originalDate: first, change: 'moved', newStartTime: '20:00' }
      const move = await make(dateChanges, later)
      await make(dateChanges, { meeting, originalDate: second, change: 'cancelled' })
      await save(dateChanges, move, { newDate: second, newStartTime: null })
      ok(await admin.ask('DELETE', `${collection}/${meetings}/${id}?locale=*`))
      const listed = (await deleted()).find(({ document }) => document === id)
      const bring = `/history/deleted/${listed?.id}/restore${andPublish}`
      expect((ok(await admin.ask('POST', bring)).json as Restored).dropped).toEqual([])
      const { json } = await cms.ask(`/api/site/meetings/daily-walk/${first}`)
      expect((json as MeetingDate).occurrence).toMatchObject({ status: 'moved' })
    },
  )

  it.runIf(isWhole)(
    'is called by its meeting and its day where it has no title, also when both are gone',
    async () => {
      const day = today().add({ days: 22 })
      const meeting = await make('api::meeting.meeting', {
        title: 'Reading circle',
        firstDate: day.toString(),
        startTime: '19:00',
        endTime: '21:00',
        attendance: 'online',
      })
      ok(await publish('api::meeting.meeting', meeting, {}))
      const uid = 'api::date-change.date-change'
      const change = await make(uid, {
        meeting: { connect: [{ documentId: meeting }] },
        originalDate: day.toString(),
        change: 'cancelled',
        noteLocale: 'en',
      })
      const english = day.toLocaleString('en-US', { dateStyle: 'full' })
      const spanish = day.toLocaleString('es', { dateStyle: 'full' }).replace(',', '')
      const title = async (language: string) => {
        const path = `/branchline/titles/${uid}/${change}?language=${language}`
        return (ok(await editor.ask('GET', path)).json as DocumentTitle).title
      }
      expect(await title('en')).toBe(`Reading circle, ${english}`)
      const found = ok(await editor.ask('GET', `${collection}/${uid}?_q=reading`)).json
      expect(found).toMatchObject({ results: [{ documentId: change }] })

      ok(await editor.ask('DELETE', `${collection}/${uid}/${change}`))
      const listed = async (language: string) => {
        const answer = ok(await editor.ask('GET', `/history/deleted?language=${language}`))
        return (answer.json as DeletedList).documents.find(({ document }) => document === change)
      }
      expect(await listed('en')).toMatchObject({
        title: `Reading circle, ${english}: cancelled`,
        isLive: true,
      })
      ok(await admin.ask('DELETE', `${collection}/api::meeting.meeting/${meeting}?locale=*`))
      expect((await listed('es'))?.title).toBe(`Reading circle, ${spanish}: cancelada`)
      expect((await editor.ask('GET', `/branchline/titles/${uid}/${change}`)).status).toBe(404)
    },
  )

  it('may never have been published', async () => {
    const id = await make(pages, { title: 'Only a draft', lead: 'Hours of work' })
    ok(await admin.ask('DELETE', `${collection}/${pages}/${id}`))
    const listed = (await deleted()).find(({ title }) => title === 'Only a draft')
    ok(await admin.ask('POST', `/history/deleted/${listed?.id}/restore`))
    expect(await draftOf(id)).toMatchObject({ lead: 'Hours of work' })
  })

  it('is forgotten after four hundred days', async () => {
    const [gone, other] = [
      await published({ title: 'Forgotten' }),
      await make(pages, { title: 'Next' }),
    ]
    ok(await admin.ask('DELETE', `${collection}/${pages}/${gone}`))
    const old = ago(401 * 86_400_000)
    const { client } = cms.strapi.db.dialect
    await cms.strapi.db
      .connection('versions')
      .where({ document: gone })
      .update({ kept_at: client === 'sqlite' ? old.getTime() : old })
    expect((await deleted()).map(({ title }) => title)).toContain('Forgotten')
    ok(await admin.ask('DELETE', `${collection}/${pages}/${other}`))
    expect((await deleted()).map(({ title }) => title)).not.toContain('Forgotten')
    expect(await actionsOf(gone)).toEqual([])
  })

  it('of one language comes back from the history of that language', async () => {
    const id = await published({ title: 'Two languages' })
    ok(await publish(pages, id, { title: 'Dos idiomas' }, '?locale=es'))
    ok(await editor.ask('DELETE', `${collection}/${pages}/${id}?locale=es`))
    expect(await draftOf(id, 'es')).toBeNull()
    const [last] = await versions(id, { locale: 'es', session: editor })
    expect(last?.action).toBe('deleted')
    ok(await restore(last?.id ?? 0, editor))
    expect(await draftOf(id, 'es')).toMatchObject({ title: 'Dos idiomas' })
  })
})

describe('nobody else', () => {
  let id: string
  let version: number

  beforeEach(async () => {
    id = await published({ title: 'Private', lead: 'Not for you' })
    version = await oldest(id)
  })

  it('is shown any of it without signing in', async () => {
    const query = `type=${pages}&document=${id}&locale=en`
    for (const [method, path] of [
      ['GET', `/history/versions?${query}`],
      ['GET', `/history/versions/${version}`],
      ['POST', `/history/versions/${version}/restore`],
      ['GET', '/history/deleted'],
      ['POST', `/history/deleted/${version}/restore`],
      ['GET', '/api/versions'],
      ['GET', `/api/versions/${version}`],
    ] as const) {
      const { status, text } = await cms.ask(path, { method })
      expect([401, 404], path).toContain(status)
      expect(text).not.toContain('Not for you')
    }
  })

  it('but administrators and whoever deleted it sees or restores what was deleted', async () => {
    ok(await admin.ask('DELETE', `${collection}/${pages}/${id}`))
    const [gone] = await versions(id)
    for (const session of [editor, contributor]) {
      const { documents } = ok(await session.ask('GET', '/history/deleted')).json as DeletedList
      expect(documents.map(({ document }) => document)).not.toContain(id)
      for (const one of [version, gone?.id]) {
        expect((await session.ask('POST', `/history/deleted/${one}/restore`)).status).toBe(403)
      }
      expect((await restore(version, session)).status).toBe(404)
    }
  })

  it('brings back what they may not write, or sees what they may not read', async () => {
    const venue = await make('api::venue.venue', { name: 'Not theirs' })
    const [kept] = await versions(venue, { uid: 'api::venue.venue', session: contributor })
    expect((await restore(kept?.id ?? 0, contributor)).status).toBe(403)

    const role = await cms.strapi.service('admin::role').create({ name: 'Nobody' })
    const credentials = { email: 'nobody@example.org', password: goodPassword }
    await cms.strapi
      .service('admin::user')
      .create({ firstname: 'No', isActive: true, roles: [role.id], ...credentials })
    const nobody = await signIn(cms, credentials)
    const query = `type=${pages}&document=${id}&locale=en`
    expect((await nobody.ask('GET', `/history/versions?${query}`)).status).toBe(403)
    expect((await nobody.ask('GET', `/history/versions/${version}`)).status).toBe(403)
    expect((await restore(version, nobody)).status).toBe(403)
  })

  it('reads or brings back a field to which their role has no right', async () => {
    const id = await published({ title: 'Of two', lead: 'Before' })
    await save(pages, id, { title: 'Of two, changed', lead: 'After' })
    ok(await publish(pages, id))
    const first = await oldest(id)
    const rights = (right: 'read' | 'update', fields: string[]) => ({
      action: `plugin::content-manager.explorer.${right}`,
      subject: pages,
      properties: { fields, locales: ['en', 'es'] },
    })
    const role = await cms.strapi
      .service('admin::role')
      .create({ name: 'Writer of titles', description: 'Leads are not theirs.' })
    await cms.strapi
      .service('admin::role')
      .assignPermissions(role.id, [rights('read', ['title']), rights('update', ['title'])])
    const credentials = { email: 'titles@example.org', password: goodPassword }
    await cms.strapi
      .service('admin::user')
      .create({ firstname: 'Ti', isActive: true, roles: [role.id], ...credentials })
    const writer = await signIn(cms, credentials)
    const seen = await versions(id, { session: writer })
    expect(seen.flatMap(said).map(([field]) => field)).toEqual(['Title'])
    const view = await writer.ask('GET', `/history/versions/${first}`)
    expect(view.text).toContain('Of two')
    expect(view.text).not.toContain('Before')
    expect((await restore(first, writer)).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ title: 'Of two', lead: 'After' })
  })

  it('finds versions in the content manager or in anybody’s permissions', async () => {
    const answer = await editor.ask('GET', `${collection}/api::version.version`)
    expect(answer.status).toBe(403)
    const permissions = await cms.strapi.db.query('admin::permission').count({
      where: { subject: 'api::version.version', role: { code: { $ne: 'strapi-super-admin' } } },
    })
    expect(permissions).toBe(0)
  })

  it('gets an error of the cms for an address that makes no sense', async () => {
    for (const path of [
      '/history/versions?type=admin::user&document=x',
      `/history/versions?type=${pages}`,
      `/history/versions?type=${pages}&document=x&locale=xx`,
      `/history/versions?type=${pages}&document=x&else=1`,
      '/history/versions/x',
    ]) {
      expect((await admin.ask('GET', path)).status, path).toBe(400)
    }
    expect((await admin.ask('GET', '/history/versions/999999999')).status).toBe(404)
  })
})
