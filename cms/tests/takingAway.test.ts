/** What visitors are led to is not taken away without a word, in whatever way somebody tries. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { MeetingDate, Page, Site } from '../src/contract'
import type { Deletion } from '../src/editing/deletionContract'
import { programWith, registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { ago, inDays } from './days'
import { collection, documentsBy, refusal, single } from './documents'
import { comeDue } from './planned'

let cms: Cms
let admin: AdminSession
let editor: AdminSession
let program: AdminSession

const { make, publish, published } = documentsBy(() => admin)

const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'
const dateChanges = 'api::date-change.date-change'
const closures = 'api::closure.closure'
const venues = 'api::venue.venue'
const topics = 'api::topic.topic'
const interests = 'api::interest.interest'
const settings = 'api::site-settings.site-settings'
const singles = [settings, 'api::navigation.navigation', 'api::get-involved.get-involved']

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  program = await programWith(cms)
})
afterAll(() => cms.stop())

const remove = (uid: string, id: string, query = '') =>
  admin.ask('DELETE', `${collection}/${uid}/${id}${query}`)
const unpublish = (uid: string, id: string, query = '', body: object = {}) =>
  admin.ask('POST', `${collection}/${uid}/${id}/actions/unpublish${query}`, body)
const status = async (path: string) => (await cms.ask(`/api/site${path}`)).status
const connect = (documentId: string) => ({ connect: [{ documentId }] })

async function settingsNow() {
  const found = await cms.strapi
    .documents(settings)
    .findFirst({ locale: 'en', populate: ['homePage'] })
  if (!found) throw new Error('there are no site settings')
  return found
}

async function homeId(): Promise<string> {
  return (await settingsNow()).homePage?.documentId ?? ''
}

describe('what stands once', () => {
  it.each(singles)('%s is deleted by nobody', async (uid) => {
    const rows = () => cms.strapi.db.query(uid).count()
    const before = await rows()
    for (const query of ['?locale=*', '?locale=en', '']) {
      expect(refusal(await admin.ask('DELETE', `${single}/${uid}${query}`))).toContain(
        'Empty its fields instead',
      )
      expect((await editor.ask('DELETE', `${single}/${uid}${query}`)).status).toBe(403)
    }
    const path = `/api/${uid.split('.')[1] ?? ''}`
    for (const query of ['', '?locale=en', '?locale=*']) {
      expect(refusal(await program.ask('DELETE', path + query))).toContain(
        'Empty its fields instead',
      )
    }
    expect(await rows()).toBe(before)
    expect(((await cms.ask('/api/site')).json as Site).branchName).not.toBe('')
  })

  it('loses a translation by an administrator: the default language is read instead', async () => {
    const uid = 'api::navigation.navigation'
    const answer = await admin.ask('DELETE', `${single}/${uid}?locale=es`)
    expect(answer.status, answer.text).toBeLessThan(300)
    const rows: { locale: string }[] = await cms.strapi.db.query(uid).findMany()
    expect(rows.map(({ locale }) => locale)).toEqual(['en'])
  })
})

describe('a place, a topic and an interest', () => {
  const day = inDays(9)
  const evening = { firstDate: day, startTime: '18:00', endTime: '19:00', attendance: 'in person' }

  it('a place stays while meetings and date changes name it', async () => {
    const venue = await make(venues, { name: 'The used hall' })
    const other = await make(venues, { name: 'The other hall' })
    const meeting = await published(meetings, {
      title: 'Held in the hall',
      slug: 'held-in-the-hall',
      ...evening,
      venue: connect(venue),
    })
    const change = await make(dateChanges, {
      meeting: connect(meeting),
      originalDate: day,
      change: 'other venue',
      newVenue: connect(other),
      noteLocale: 'en',
    })
    expect(refusal(await remove(venues, venue, '?locale=*'))).toBe(
      'This is chosen in: “Held in the hall” (Place). Choose another there and publish or save it, then delete this.',
    )
    const bulk = { documentIds: [venue] }
    const many = await admin.ask('POST', `${collection}/${venues}/actions/bulkDelete`, bulk)
    expect(refusal(many)).toContain('“Held in the hall” (Place)')
    const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })
    expect(refusal(await remove(venues, other, '?locale=*'))).toContain(
      `“Held in the hall, ${words.format(new Date(`${day}T12:00Z`))}” (New place)`,
    )
    const shown = (await cms.ask(`/api/site/meetings/held-in-the-hall/${day}`)).json as MeetingDate
    expect(shown.occurrence.venue?.name).toBe('The other hall')

    expect((await remove(dateChanges, change)).status).toBe(200)
    expect((await remove(venues, other, '?locale=*')).status).toBe(200)
    const moved = { attendance: 'online', venue: { disconnect: [{ documentId: venue }] } }
    expect((await publish(meetings, meeting, moved)).status).toBe(200)
    expect((await remove(venues, venue, '?locale=*')).status).toBe(200)
  })

  it('a place stays, for programs too, while closed days or a date change send dates there', async () => {
    const closed = await make(venues, { name: 'The closed hall' })
    const library = await make(venues, { name: 'The library' })
    const sent = { dates: 'other venue', newVenue: connect(library), noteLocale: 'en' }
    const days = { venue: connect(closed), firstDay: day, lastDay: day }
    const closure = await make(closures, { ...days, ...sent })
    const meeting = await published(meetings, {
      title: 'Sent elsewhere',
      ...evening,
      venue: connect(closed),
    })
    const change = await make(dateChanges, {
      meeting: connect(meeting),
      originalDate: day,
      change: 'other venue',
      newVenue: connect(library),
      noteLocale: 'en',
    })
    const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })
    const date = `“Sent elsewhere, ${words.format(new Date(`${day}T12:00Z`))}” (New place)`
    for (const query of ['', '?locale=*', '?locale=en']) {
      const refused = refusal(await program.ask('DELETE', `/api/venues/${library}${query}`))
      expect(refused).toMatch(/^This is chosen in: .*“The closed hall: closed [^”]+” \(New place\)/)
      expect(refused).toContain(date)
    }
    const kept = await cms.strapi
      .documents(closures)
      .findOne({ documentId: closure, populate: ['newVenue'] })
    expect(kept).toMatchObject({ dates: 'other venue', newVenue: { name: 'The library' } })

    expect((await remove(closures, closure)).status).toBe(200)
    expect((await remove(dateChanges, change)).status).toBe(200)
    expect((await program.ask('DELETE', `/api/venues/${library}`)).status).toBe(204)
  })

  it('a topic stays while what is read has it, in a section too', async () => {
    const topic = await make(topics, { name: 'Used topic' })
    await published(meetings, {
      title: 'With a topic',
      ...evening,
      attendance: 'online',
      topics: connect(topic),
    })
    const sections = [
      { __component: 'sections.upcoming-meetings', title: 'Soon', topic: connect(topic) },
    ]
    await published(pages, { title: 'Lists the topic', sections })
    const words = refusal(await remove(topics, topic, '?locale=*'))
    expect(words).toContain('“With a topic” (Topics)')
    expect(words).toContain('“Lists the topic” (Sections)')
    const unused = await make(topics, { name: 'Unused topic' })
    await make(pages, { title: 'A draft with it' })
    expect((await remove(topics, unused, '?locale=*')).status).toBe(200)
  })

  it('the places are told so that they can be read, however many there are', async () => {
    const topic = await make(topics, { name: 'Everywhere' })
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      await published('api::position.position', {
        title: `Position ${number}`,
        order: number,
        topics: connect(topic),
      })
    }
    expect(refusal(await remove(topics, topic, '?locale=*'))).toContain(
      '“Position 5” (Topics) and 2 more. Choose',
    )
  })

  it('an interest stays while people who wrote have chosen it', async () => {
    const id = await make(interests, { name: 'Marching' })
    const entry = {
      code: 'marching',
      kind: 'sign-up',
      state: 'confirmed',
      language: 'en',
      addressIndex: 'x',
      sealed: 'x',
      interests: [id],
      consentText: 'x',
      consentedAt: ago(0),
    }
    const entries = cms.strapi.db.query('api::involvement-entry.involvement-entry')
    await entries.create({ data: entry })
    expect(refusal(await remove(interests, id, '?locale=*'))).toBe(
      'This was chosen in 1 of the entries. Delete that one first when it is done with, then delete this.',
    )
    await entries.deleteMany({ where: { code: 'marching' } })
    expect((await remove(interests, id, '?locale=*')).status).toBe(200)
  })
})

describe('unpublishing', () => {
  const linked = (url: string) => [
    {
      __component: 'sections.rich-text',
      text: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url, children: [{ type: 'text', text: 'there' }] }],
        },
      ],
    },
  ]

  it('says first what leads there, one by one and many at once', async () => {
    const target = await published(pages, { title: 'Led to', slug: 'led-to' })
    const from = await published(pages, { title: 'Leads', sections: linked('/led-to') })
    const words =
      'This is linked from: “Leads” (Sections). Remove the link there and publish or save it, then unpublish this.'
    expect(refusal(await unpublish(pages, target))).toBe(words)
    const bulk = `${collection}/${pages}/actions/bulkUnpublish`
    expect(refusal(await admin.ask('POST', bulk, { documentIds: [target] }))).toBe(words)
    expect(await status('/pages/led-to')).toBe(200)

    const both = await admin.ask('POST', bulk, { documentIds: [target, from] })
    expect(both.status, both.text).toBe(200)
    expect(await status('/pages/led-to')).toBe(404)
    // Now only a draft leads there.
    expect((await publish(pages, target)).status).toBe(200)
    expect((await unpublish(pages, target)).status).toBe(200)
  })

  it('is told before what leads there, of one and of many, and of nothing in a translation', async () => {
    const target = await published(pages, { title: 'Led to again', slug: 'led-to-again' })
    const from = await published(pages, { title: 'Leads again', sections: linked('/led-to-again') })
    const ask = async (documents: string[], locale: string | null) => {
      const question = { action: 'unpublish', uid: pages, documents, locale }
      const answer = await editor.ask('POST', '/branchline/deletions?language=en', question)
      expect(answer.status, answer.text).toBe(200)
      return (answer.json as Deletion).documents.map(({ obstacle }) => obstacle)
    }
    const [alone] = await ask([target], 'en')
    expect(alone?.sentence).toMatch(
      /^Visitors are led here from elsewhere\..* Then unpublish this\.$/,
    )
    expect(alone?.places.map(({ title, where }) => [title, where])).toEqual([
      ['Leads again', 'Sections'],
    ])
    expect(await ask([target, from], 'en')).toEqual([null, null])
    expect(await ask([target], 'es')).toEqual([null])
    const [home] = await ask([await homeId()], 'en')
    expect(home?.sentence).toContain('first')
    expect((await unpublish(pages, from)).status).toBe(200)
    expect(await ask([target], null)).toEqual([null])
  })

  it.runIf(isWhole)('leaves a translation to whoever wants to take that back', async () => {
    const target = await published(pages, { title: 'In two', slug: 'in-two' })
    await published(pages, { title: 'Leads to two', sections: linked('/in-two') })
    const spanish = `${collection}/${pages}/${target}`
    expect((await admin.ask('PUT', `${spanish}?locale=es`, { title: 'En dos' })).status).toBe(200)
    const done = await admin.ask('POST', `${spanish}/actions/publish?locale=es`, {})
    expect(done.status, done.text).toBe(200)
    expect((await unpublish(pages, target, '?locale=es', { locale: 'es' })).status).toBe(200)
    expect(await status('/pages/in-two')).toBe(200)
  })

  it('leaves buttons of the same language an address, and keeps what sections of it choose', async () => {
    const spanish = async (uid: string, id: string, action: string, data: object = {}) => {
      const path = `${collection}/${uid}/${id}${action}?locale=es`
      const answer = await admin.ask(action === '' ? 'PUT' : 'POST', path, data)
      expect(answer.status, answer.text).toBe(200)
    }
    const groups = 'api::group.group'
    const [target, group] = [
      await published(pages, { title: 'Joined', slug: 'joined' }),
      await published(groups, { title: 'Chosen group', slug: 'chosen-group' }),
    ]
    await spanish(pages, target, '/actions/publish', { title: 'Unida', slug: 'unida' })
    await spanish(groups, group, '/actions/publish', { title: 'Grupo elegido' })
    const from = await published(pages, { title: 'With a button', slug: 'with-a-button' })
    const button = { label: 'Ven', page: connect(target) }
    const action = { __component: 'sections.call-to-action', title: 'Ven', links: [button] }
    const chosen = { __component: 'sections.groups', chosen: [{ group: connect(group) }] }
    await spanish(pages, from, '/actions/publish', {
      title: 'Con un botón',
      slug: 'con-un-boton',
      sections: [action, chosen],
    })
    const shown = async () => {
      const { json } = await cms.ask('/api/site/pages/con-un-boton?locale=es')
      return (json as Page).sections
    }
    const before = await shown()
    expect(before[0]).toMatchObject({ links: [{ target: { kind: 'page', path: 'unida' } }] })

    expect((await unpublish(pages, target, '?locale=es', { locale: 'es' })).status).toBe(200)
    const led = { links: [{ label: 'Ven', target: { url: '/es/joined' } }] }
    expect((await shown())[0]).toMatchObject(led)
    await spanish(pages, target, '/actions/publish')
    expect(await shown()).toEqual(before)
    expect((await remove(pages, target, '?locale=es')).status).toBe(200)
    expect((await shown())[0]).toMatchObject(led)
    await spanish(pages, from, '/actions/publish')
    expect((await shown())[0]).toMatchObject(led)

    const place = '“Con un botón” (Sections, in Spanish)'
    expect(refusal(await unpublish(groups, group, '?locale=es', { locale: 'es' }))).toBe(
      `This is chosen in: ${place}. Choose another there and publish or save it, then unpublish this.`,
    )
    expect(refusal(await remove(groups, group, '?locale=es'))).toBe(
      `This is chosen in: ${place}. Choose another there and publish or save it, then delete this.`,
    )
    await spanish(pages, from, '/actions/publish', { sections: [] })
    expect((await remove(groups, group, '?locale=es')).status).toBe(200)
  })

  it.runIf(isWhole)('is not done by a plan either, which says why', async () => {
    const target = await published(pages, { title: 'Planned away', slug: 'planned-away' })
    await published(pages, { title: 'Leads on', sections: linked('/planned-away') })
    const path = `/schedule/${pages}/${target}`
    const entry = { publishAt: null, unpublishAt: '2040-05-01T10:00', allLanguages: false }
    expect((await admin.ask('PUT', path, entry)).status).toBe(200)
    await comeDue(cms, target)
    await expect
      .poll(async () => (await admin.ask('GET', path)).text)
      .toContain('This is linked from: “Leads on” (Sections)')
    expect(await status('/pages/planned-away')).toBe(200)
  })
})

describe('whoever is about to delete something', () => {
  const day = inDays(12)

  async function ask(uid: string, documents: string[], locale: string | null = '*') {
    const question = { uid, documents, locale }
    const answer = await editor.ask('POST', '/branchline/deletions?language=en', question)
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as Deletion).documents
  }
  const obstacle = async (uid: string, id: string, locale: string | null = '*') =>
    (await ask(uid, [id], locale))[0]?.obstacle

  async function inSpanish(id: string, title: string): Promise<void> {
    const path = `${collection}/${pages}/${id}`
    expect((await admin.ask('PUT', `${path}?locale=es`, { title })).status).toBe(200)
  }

  it('is told at once what uses it, and where', async () => {
    const venue = await make(venues, { name: 'The asked hall' })
    const other = await make(venues, { name: 'The hall beside it' })
    const meeting = await published(meetings, {
      title: 'In the asked hall',
      firstDate: day,
      startTime: '18:00',
      endTime: '19:00',
      attendance: 'in person',
      venue: connect(venue),
    })
    const change = await make(dateChanges, {
      meeting: connect(meeting),
      originalDate: day,
      change: 'other venue',
      newVenue: connect(other),
      noteLocale: 'en',
    })
    const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' })
    const date = `In the asked hall, ${words.format(new Date(`${day}T12:00Z`))}`
    const [asked] = await ask(venues, [venue])
    expect(asked?.title).toBe('The asked hall')
    expect(asked?.obstacle?.sentence).toContain('choose another, and publish or save')
    expect(asked?.obstacle?.places).toMatchObject([
      { uid: meetings, documentId: meeting, title: 'In the asked hall', where: 'Place' },
    ])
    expect((await obstacle(venues, other))?.places).toMatchObject([
      { uid: dateChanges, documentId: change, title: date, where: 'New place' },
    ])
    expect(await ask(dateChanges, [change], null)).toEqual([
      { documentId: change, title: date, isPublic: true, obstacle: null },
    ])

    const target = await published(pages, { title: 'Asked about', slug: 'asked-about' })
    const below = await published(pages, { title: 'Below it', parent: connect(target) })
    expect((await obstacle(pages, target))?.places).toMatchObject([{ documentId: below }])
    expect((await ask(pages, [target, below])).map((one) => one.obstacle)).toEqual([null, null])
    expect((await obstacle(pages, await homeId()))?.sentence).toContain('Choose another one')
  })

  it('is told of what would be left behind, one by one and together', async () => {
    const id = await published(pages, { title: 'In two languages' })
    await inSpanish(id, 'En dos idiomas')
    const sentence =
      'Without the original in English nobody sees it in Spanish either. Delete it in all languages, or only in Spanish.'
    expect(await obstacle(pages, id, 'en')).toEqual({ sentence, places: [] })
    expect(refusal(await remove(pages, id, '?locale=en'))).toBe(sentence)
    expect(await ask(pages, [id], 'es')).toEqual([
      { documentId: id, title: 'En dos idiomas', isPublic: false, obstacle: null },
    ])

    const home = await homeId()
    const fromHome = await published(pages, { title: 'Above the home page' })
    const onlyFree = await ask(pages, [id, home, fromHome])
    expect(onlyFree.map(({ isPublic }) => isPublic)).toEqual([true, true, true])
    expect(onlyFree.filter((one) => one.obstacle).map(({ documentId }) => documentId)).toEqual([
      home,
    ])
    const bulk = { documentIds: [id, fromHome] }
    const gone = await editor.ask('POST', `${collection}/${pages}/actions/bulkDelete`, bulk)
    expect(gone.status, gone.text).toBe(200)
    expect(await cms.strapi.db.query(pages).count({ where: { documentId: id } })).toBe(0)
    expect(await ask(pages, [id])).toEqual([])
  })

  it('and may not publish is told that it is not theirs to delete', async () => {
    const contributor = await signInAs(cms, 'strapi-author')
    const { make, save } = documentsBy(() => contributor)
    const documentId = await make(pages, { title: 'Of theirs' })
    const asking = async (locale = '*') => {
      const question = { uid: pages, documents: [documentId], locale }
      const { json } = await contributor.ask('POST', '/branchline/deletions', question)
      return (json as Deletion).documents[0]?.obstacle
    }
    expect(await asking()).toBeNull()
    expect((await publish(pages, documentId)).status).toBe(200)
    expect((await asking())?.sentence).toBe(
      'Visitors read this: only an editor deletes what is published. Ask an editor.',
    )

    if (!isWhole) return
    // A translation that nobody reads yet is.
    const begun = () => save(pages, documentId, { title: 'De ellos' }, '?locale=es')
    const spanish = `${collection}/${pages}/${documentId}?locale=es`
    await begun()
    expect(await asking('es')).toBeNull()
    expect((await contributor.ask('DELETE', spanish)).status).toBe(200)
    await begun()
    const path = `${collection}/${pages}/${documentId}/actions/publish?locale=es`
    expect((await editor.ask('POST', path, {})).status).toBe(200)
    expect((await asking('es'))?.sentence).toContain('Visitors read this')
    expect((await contributor.ask('DELETE', spanish)).status).toBe(403)
  })

  it.each([
    [{ uid: 'api::version.version', documents: ['a'.repeat(24)], locale: '*' }, 400],
    [{ uid: pages, documents: ['none'], locale: '*' }, 400],
    [{ uid: pages, documents: [], locale: '*' }, 400],
    [{ uid: pages, documents: ['a'.repeat(24)], locale: 'xx' }, 400],
    [{ uid: pages, documents: ['a'.repeat(24)], locale: '*' }, 200],
  ])('has to ask properly: %j', async (question, expected) => {
    expect((await editor.ask('POST', '/branchline/deletions', question)).status).toBe(expected)
  })
})

describe('the home page', () => {
  const remedy = 'Choose another one under “Home page” in the site settings first'

  it('is neither deleted nor unpublished while it is that', async () => {
    const home = await homeId()
    for (const query of ['?locale=*', '']) {
      expect(refusal(await remove(pages, home, query))).toContain(remedy)
    }
    expect(refusal(await program.ask('DELETE', `/api/pages/${home}`))).toContain(remedy)
    expect(refusal(await unpublish(pages, home))).toContain(remedy)
    for (const action of ['bulkDelete', 'bulkUnpublish']) {
      const path = `${collection}/${pages}/actions/${action}`
      expect(refusal(await admin.ask('POST', path, { documentIds: [home] }))).toContain(remedy)
    }
    const plan = await admin.ask('PUT', `/schedule/${pages}/${home}`, {
      publishAt: null,
      unpublishAt: '2040-05-01T10:00',
      allLanguages: false,
    })
    expect(refusal(plan)).toContain(remedy)
    expect(await status('/pages')).toBe(200)
  })

  it('stays chosen in the settings, and what is chosen can be seen', async () => {
    const home = await homeId()
    const draft = await make(pages, { title: 'Not yet' })
    const { branchName, organizationName } = await settingsNow()
    const save = (homePage: object) =>
      admin.ask('PUT', `${single}/${settings}`, { branchName, organizationName, homePage })
    expect(refusal(await save({ disconnect: [{ documentId: home }] }))).toBe(
      'Home page: without it, visitors find nothing at the first address of the site. Choose a page.',
    )
    expect(refusal(await save({ set: [{ documentId: draft }] }))).toBe(
      'Home page: “Not yet” is not published, so visitors would find nothing at the first address of the site. Publish it first, or choose another page.',
    )
    expect(
      refusal(await program.ask('PUT', '/api/site-settings', { data: { homePage: null } })),
    ).toContain('Choose a page')
    expect(await homeId()).toBe(home)

    const other = await published(pages, { title: 'Another home' })
    const answer = await save({ set: [{ documentId: other }] })
    expect(answer.status, answer.text).toBe(200)
    expect(await homeId()).toBe(other)
    expect((await save({ set: [{ documentId: home }] })).status).toBe(200)
  })

  it('need not be there in a site that has none yet', async () => {
    const { documentId } = await settingsNow()
    const rows = await cms.strapi.db.query(settings).findMany({ where: { documentId } })
    for (const { id } of rows) {
      await cms.strapi.db.query(settings).update({ where: { id }, data: { homePage: null } })
    }
    const { branchName, organizationName } = await settingsNow()
    const answer = await admin.ask('PUT', `${single}/${settings}`, { branchName, organizationName })
    expect(answer.status, answer.text).toBe(200)
  })
})
