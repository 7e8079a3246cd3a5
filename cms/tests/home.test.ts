import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AttentionReason, ComingDates, Home, ListColumns } from '../src/editing/homeContract'
import type { Original, OriginalPart } from '../src/translations/contract'
import { releasedOn } from '../src/zones/release'
import { goodPassword, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { collection, documentsBy } from './documents'

const run = promisify(execFile)
/** Only root can make a disk for a test. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

let cms: Cms
let administrator: AdminSession
let editor: AdminSession

/** Documents by what they are for. */
const ids: Record<string, string> = {}

const { make, makePublic } = documentsBy(() => editor)

const meetings = 'api::meeting.meeting'
const pages = 'api::page.page'
const in3Days = Temporal.Now.plainDateISO('UTC').add({ days: 3 })

beforeAll(async () => {
  cms = await startCms({ example: false })
  administrator = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  ids['told hall'] = await make('api::venue.venue', {
    name: 'The hall',
    access: { stepFree: 'yes' },
  })
  ids['untold room'] = await make('api::venue.venue', { name: 'The room' })
  ids['lost venue'] = await make('api::venue.venue', { name: 'Torn down' })
  ids['weekly'] = await meeting('Weekly', 'told hall', { recurrence: weekly })
  ids['without access'] = await meeting('Reading group', 'untold room')
  ids['without place'] = await meeting('Picnic', 'lost venue')
  ids['far'] = await meeting('Far away', 'untold room', {
    firstDate: in3Days.add({ days: 30 }).toString(),
  })
  await loseVenue()
  ids['above'] = await make(pages, { title: 'What we do', slug: 'what-we-do' })
  ids['changed'] = await make(pages, {
    title: 'Campaigns',
    slug: 'campaigns',
    parent: { connect: [{ documentId: ids['above'] }] },
  })
  await makePublic(pages, ids['above'] ?? '')
  await makePublic(pages, ids['changed'] ?? '')
  const campaigns = { title: 'Campañas', slug: 'campanas' }
  await makePublic(pages, ids['changed'], campaigns, '?locale=es')
})
afterAll(() => cms.stop())

const weekly = {
  frequency: 'weekly',
  interval: 1,
  [in3Days.toLocaleString('en-US', { weekday: 'long' }).toLowerCase()]: true,
}

/** A published meeting in three days. */
async function meeting(title: string, venue: string, data: object = {}): Promise<string> {
  const id = await make(meetings, {
    title,
    firstDate: in3Days.toString(),
    startTime: '19:00',
    endTime: '21:00',
    venue: { connect: [{ documentId: ids[venue] }] },
    ...data,
  })
  await makePublic(meetings, id)
  return id
}

/** As when a venue is gone from the database: what is published still names it nowhere. */
async function loseVenue(): Promise<void> {
  await cms.strapi.db
    .query('api::venue.venue')
    .deleteMany({ where: { documentId: ids['lost venue'] } })
  await cms.strapi.db
    .query('api::content-revision.content-revision')
    // No number that it ever had: what was read of an earlier one is kept.
    .updateMany({ data: { number: 1_000 } })
}

async function read<T>(path: string, session = editor): Promise<T> {
  const answer = await session.ask('GET', `/branchline${path}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as T
}

async function inNeed(reason: AttentionReason, session = editor): Promise<string[]> {
  const { attention } = await read<Home>('/home', session)
  const kind = attention.find((candidate) => candidate.reason === reason)
  return (kind?.documents ?? []).map(({ title, locale }) => `${title} (${locale})`)
}

it('is compressed on its way to whoever takes it so, as is all that the desk asks for', async () => {
  for (const path of ['/admin/users/me/permissions', '/content-manager/init']) {
    const answer = await administrator.ask('GET', path)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('content-encoding'), path).toBe('gzip')
    expect(answer.json, path).toHaveProperty('data')
  }
})

it('answers nobody who has not signed in, and refuses what it does not know', async () => {
  for (const path of ['/home', '/dates', '/columns']) {
    expect((await cms.ask(`/branchline${path}`)).status, path).toBe(401)
    expect((await editor.ask('GET', `/branchline${path}?status=draft`)).status, path).toBe(400)
    expect((await editor.ask('GET', `/branchline${path}?language=fr`)).status, path).toBe(400)
  }
})

describe('notices', () => {
  it('of time zone data that are more than a year old are told to administrators alone', async () => {
    const { notices } = await read<Home>('/home', administrator)
    expect(notices).toContainEqual({
      kind: 'zones-aged',
      facts: { released: releasedOn },
      title: 'The time zone data is more than a year old',
      remedy: expect.stringContaining(`, ${releasedOn.slice(0, 4)}. Where clocks are`) as string,
      isPatient: true,
    })
    expect((await read<Home>('/home')).notices.map(({ kind }) => kind)).not.toContain('zones-aged')
  })

  it.skipIf(!canMount)(
    'of a disk that fills up and is almost full are told to administrators alone, until there is room',
    async () => {
      const folder = path.join(cms.place.dataDir, 'public', 'uploads')
      await run('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', folder])
      try {
        expect(await disksTold(administrator)).not.toContain(folder)

        const large = path.join(folder, 'large.bin')
        await writeFile(large, Buffer.alloc(17.5 * 2 ** 20))
        const inTime = await read<Home>('/home', administrator)
        expect(inTime.notices.map(({ title }) => title)).toContain(
          'The disk is 87% full: 2 MB are left',
        )
        expect((await cms.ask('/_ready')).status).toBe(204)

        await writeFile(large, Buffer.alloc(19 * 2 ** 20))
        const { notices } = await read<Home>('/home', administrator)
        const facts = { folder, free: 1, full: 95, isAlmostFull: true }
        expect(notices).toContainEqual({
          kind: 'disk-filling',
          facts,
          title: 'The disk is almost full: 1 MB are left',
          remedy: expect.stringContaining(`make room where ${folder} is`) as string,
          isPatient: false,
        })
        expect((await read<Home>('/home')).notices).toEqual([])
        // What is asked by machines keeps its answer, and tells nothing of the folders.
        const ready = await cms.ask('/_ready')
        expect([ready.status, ready.text]).toEqual([200, 'ready; a disk is almost full'])

        await rm(large)
        expect(await disksTold(administrator)).not.toContain(folder)
      } finally {
        await run('umount', [folder])
      }
    },
  )
})

async function disksTold(session: AdminSession): Promise<string[]> {
  const { notices } = await read<Home>('/home', session)
  return notices.flatMap(({ kind, facts }) => (kind === 'disk-filling' ? [facts.folder] : []))
}

describe('what needs attention', () => {
  it('meetings of the next two weeks to which nobody finds, with their date', async () => {
    expect(await inNeed('no-place')).toEqual(['Picnic (en)'])
    const { attention } = await read<Home>('/home?language=es')
    const date = attention.find(({ reason }) => reason === 'no-place')?.documents[0]?.date
    const weekday = in3Days.toLocaleString('es-US', { weekday: 'long' })
    expect(date).toContain(weekday)
    expect(date).toContain('7:00')
  })

  it('meetings of the next two weeks of whose access nothing is told', async () => {
    expect(await inNeed('no-access')).toEqual(['Reading group (en)', 'Picnic (en)'].sort(byOrder))
  })

  it('changed drafts until they are published, and drafts that never were', async () => {
    expect(await inNeed('changed')).toEqual([])
    const address = `${collection}/${pages}/${ids['changed']}`
    await editor.ask('PUT', address, { lead: 'A new beginning.' })
    expect(await inNeed('changed')).toEqual(['Campaigns (en)'])
    await makePublic(pages, ids['changed'] ?? '')
    expect(await inNeed('changed')).toEqual([])

    const draft = await make(pages, { title: 'An idea' })
    expect(await inNeed('draft')).toEqual(['An idea (en)'])
    await editor.ask('DELETE', `${collection}/${pages}/${draft}`)
    expect(await inNeed('draft')).toEqual([])
  })

  it('how many drafts there are, and each of the first thirty', async () => {
    const ideas = Array.from({ length: 31 }, (_, index) => `Idea ${index + 1}`)
    for (const title of ideas) {
      await cms.strapi.db.query(pages).create({ data: { title, locale: 'en', publishedAt: null } })
    }
    const { attention } = await read<Home>('/home')
    const drafts = attention.find(({ reason }) => reason === 'draft')
    expect([drafts?.total, drafts?.documents.length]).toEqual([31, 30])
    await cms.strapi.db.query(pages).deleteMany({ where: { title: ideas } })
  })

  it('what is public and leads to what is not any more, until it is mended', async () => {
    const target = await make(pages, { title: 'Soon gone', slug: 'soon-gone' })
    await makePublic(pages, target)
    const link = { type: 'link', url: '/soon-gone', children: [{ type: 'text', text: 'Go' }] }
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: '' }, link] }]
    const sections = [{ __component: 'sections.rich-text', text: body }]
    const source = await make(pages, { title: 'Leads there', slug: 'leads-there', sections })
    await makePublic(pages, source)
    expect(await inNeed('broken-links')).toEqual([])

    // An editor is told first what leads there.
    await cms.strapi.documents(pages).unpublish({ documentId: target })
    expect(await inNeed('broken-links')).toEqual(['Leads there (en)'])
    await makePublic(pages, target)
    expect(await inNeed('broken-links')).toEqual([])

    for (const id of [source, target]) {
      await editor.ask('DELETE', `${collection}/${pages}/${id}`)
    }
  })

  it('that the site has no home page, told to whoever may choose one', async () => {
    const contributor = await signInAs(cms, 'strapi-author')
    expect(await inNeed('no-home-page', contributor)).toEqual([])
    expect(await inNeed('no-home-page')).toEqual([' (en)'])
    const home = await make(pages, { title: 'Welcome', slug: 'welcome' })
    await makePublic(pages, home)
    expect(await inNeed('no-home-page')).toEqual([' (en)'])
    const names = { branchName: 'A branch', organizationName: 'An organization' }
    const data = { ...names, homePage: { connect: [{ documentId: home }] } }
    const address = '/content-manager/single-types/api::site-settings.site-settings'
    const answer = await editor.ask('PUT', address, data)
    expect(answer.status, answer.text).toBeLessThan(300)
    expect(await inNeed('no-home-page')).toEqual([])
  })

  it('what is published and not translated, unless it is over', async () => {
    const past = await meeting('Long ago', 'told hall', { firstDate: '2020-02-03' })
    const untranslated = await inNeed('untranslated')
    expect(untranslated).toContain('What we do (es)')
    expect(untranslated).toContain('Weekly (es)')
    expect(untranslated).not.toContain('Campaigns (es)')
    expect(untranslated).not.toContain('Long ago (es)')
    await editor.ask('DELETE', `${collection}/${meetings}/${past}`)
  })
})

describe('a translation', () => {
  const original = async (document: string | undefined, params = 'locale=es&language=en') =>
    read<{ original: Original | null }>(`/originals/${pages}?document=${document}&${params}`)

  const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]

  const quote = (text: string) => ({ __component: 'sections.quote', text })

  it('is told what its original says, in the form of a page and as its reader calls it', async () => {
    const { original: found } = await original(ids['changed'], 'locale=es&language=es')
    expect(found).toMatchObject({
      language: 'en',
      mayWrite: true,
      dropped: [],
      fields: {
        title: { kind: 'text', label: 'Título', text: 'Campaigns', changed: null },
        sections: { kind: 'parts', parts: [] },
      },
    })
    // Facts are closed, and an address is made from the title.
    expect(Object.keys(found?.fields ?? {})).not.toContain('slug')
    expect(Object.keys(found?.fields ?? {})).not.toContain('parent')
  })

  it('leads to a page that is not translated by its address, to others as it does', async () => {
    const link = (id: string | undefined) => ({ connect: [{ documentId: id }] })
    const id = await make(pages, {
      title: 'Linking',
      sections: [
        {
          __component: 'sections.call-to-action',
          title: 'Go on',
          links: [
            { label: 'Original', page: link(ids['above']) },
            { label: 'Translated', page: link(ids['changed']) },
          ],
        },
        { __component: 'sections.rich-text', text: words('Some words.') },
        { __component: 'sections.positions', show: 'topic', topic: link(await lonelyTopic()) },
      ],
    })
    const { original: found } = await original(id)
    const [action, text] = partsOf(found, 'sections')
    expect(text).toMatchObject({
      component: 'sections.rich-text',
      label: '2. Text',
      fields: { text: { kind: 'blocks', blocks: words('Some words.'), lines: ['Some words.'] } },
    })
    expect(action?.fields['links']).toMatchObject({
      kind: 'parts',
      parts: [
        { fields: { page: { related: [] }, url: { value: '/es/what-we-do' } } },
        {
          fields: {
            page: { related: [{ documentId: ids['changed'], title: 'Campañas', locale: 'es' }] },
            url: { value: null },
          },
        },
      ],
    })
    expect(found?.dropped).toEqual([
      { field: 'Sections › 3. Positions › Topic', title: 'Only in English' },
    ])
    await editor.ask('DELETE', `${collection}/${pages}/${id}`)
  })

  it('is told what has changed since somebody saved it, which facts and its own saves have not', async () => {
    const id = await make(pages, { title: 'Rent', lead: 'Too high.', sections: [quote('One')] })
    await makePublic(pages, id)
    const address = `${collection}/${pages}/${id}`
    await editor.ask('PUT', `${address}?locale=es`, {
      title: 'La renta',
      sections: [quote('Uno')],
    })
    await editor.ask('PUT', address, { parent: { connect: [{ documentId: ids['above'] }] } })
    await makePublic(pages, id)
    const changes = async () => {
      const { original: found } = await original(id)
      return JSON.stringify(found?.fields).match(/"changed":\{[^}]*/g)
    }
    expect(await changes()).toBeNull()
    expect(await inNeed('outdated')).not.toContain('La renta (es)')

    await editor.ask('PUT', address, { sections: [quote('New'), quote('One and two')] })
    await makePublic(pages, id)
    const { original: found } = await original(id)
    expect(partsOf(found, 'sections')).toMatchObject([
      { was: 0, fields: { text: { changed: { passages: [{ removed: 'One', added: 'New' }] } } } },
      { was: null, fields: { text: { text: 'One and two', changed: null } } },
    ])
    expect(await inNeed('outdated')).toContain('La renta (es)')

    await editor.ask('PUT', `${address}?locale=es`, { sections: [quote('Nuevo')] })
    expect(await changes()).toBeNull()
    expect(await inNeed('outdated')).not.toContain('La renta (es)')
    await editor.ask('DELETE', `${address}?locale=*`)
  })

  it('is told of no original where there is none, and only to whoever has signed in', async () => {
    const path = `/branchline/originals/${pages}?document=${ids['changed']}&locale=es`
    expect((await cms.ask(path)).status).toBe(401)
    expect((await editor.ask('GET', path.replace('=es', '=en'))).status).toBe(404)
    expect((await editor.ask('GET', path.replace('locale=es', 'locale=fr'))).status).toBe(400)
    const versions = path.replace(pages, 'api::version.version')
    expect((await editor.ask('GET', versions)).status).toBe(404)
    expect(await original('a'.repeat(24))).toEqual({ original: null })

    // What stands once needs no id.
    const settings = '/branchline/originals/api::site-settings.site-settings?locale=es'
    expect((await cms.ask(settings)).status).toBe(401)
    expect((await editor.ask('GET', settings)).status).toBe(200)
  })
})

function partsOf(original: Original | null, name: string): OriginalPart[] {
  const field = original?.fields[name]
  return field?.kind === 'parts' ? field.parts : []
}

function lonelyTopic(): Promise<string> {
  return make('api::topic.topic', { name: 'Only in English' })
}

/** Both start at the same time: the agenda sorts them by address. */
function byOrder(a: string, b: string): number {
  return a < b ? -1 : 1
}

describe('dates', () => {
  it('are told in order, with what changed about them and which document says so', async () => {
    const originalDate = in3Days.add({ days: 7 }).toString()
    const change = await make('api::date-change.date-change', {
      meeting: { connect: [{ documentId: ids['weekly'] }] },
      originalDate,
      change: 'cancelled',
      note: 'The hall is being painted.',
    })

    const { dates, mayChangeDates } = await read<ComingDates>(`/dates?meeting=${ids['weekly']}`)
    expect(mayChangeDates).toBe(true)
    expect(dates.slice(0, 3)).toMatchObject([
      { title: 'Weekly', place: 'The hall', state: 'scheduled', change: null },
      { originalDate, state: 'cancelled', note: 'The hall is being painted.', change, moved: null },
      { originalDate: in3Days.add({ days: 14 }).toString(), state: 'scheduled', note: null },
    ])
    expect(dates[0]?.words).toMatch(/^\w+day, \w+ \d+, 7:00 – 9:00 PM$/)
    const { dates: all, changes } = await read<Home>('/home')
    expect(all.map(({ title }) => title)).toContain('Reading group')
    expect(changes[0]?.title).toMatch(/^Weekly, \w+day, \w+ \d+, \d{4}$/)

    await editor.ask('DELETE', `${collection}/api::date-change.date-change/${change}`)
    const [undone] = (await read<Home>('/home')).changes
    expect(undone).toMatchObject({ documentId: change, who: 'strapi-editor', action: 'undone' })
    expect(undone?.title).toMatch(/^Weekly, \w+day, \w+ \d+, \d{4}: cancelled$/)
  })

  it('are moved to another place, alone or with a time, and back, as the dialog of the desk asks', async () => {
    const originalDate = in3Days.add({ days: 7 }).toString()
    const room = await make('api::venue.venue', { name: 'The annex' })
    const told = async () => {
      const { dates, places } = await read<ComingDates>(`/dates?meeting=${ids['weekly']}`)
      expect(places).toContainEqual({ id: room, name: 'The annex' })
      return dates.find((date) => date.originalDate === originalDate)
    }
    const place = (...chosen: string[]) => ({
      newVenue: { set: chosen.map((documentId) => ({ documentId })) },
    })
    const id = await make('api::date-change.date-change', {
      meeting: { connect: [{ documentId: ids['weekly'] }] },
      originalDate,
      change: 'other venue',
      note: 'The hall is too small.',
      ...place(room),
    })
    const as = { newDate: '', newStartTime: '', newEndTime: '' }
    expect(await told()).toMatchObject({
      state: 'other-venue',
      place: 'The annex',
      moved: { ...as, newVenue: room },
    })
    const rewrite = async (data: object) => {
      const path = `${collection}/api::date-change.date-change/${id}`
      const { status, text } = await editor.ask('PUT', path, data)
      expect(status, text).toBe(200)
    }
    await rewrite({ change: 'moved', newStartTime: '18:00', ...place(room) })
    expect(await told()).toMatchObject({
      state: 'moved',
      place: 'The annex',
      moved: { ...as, newStartTime: '18:00', newVenue: room },
    })
    await rewrite({ change: 'moved', newStartTime: '18:00', ...place() })
    expect(await told()).toMatchObject({ place: 'The hall', moved: { newVenue: '' } })
    expect(await told()).toMatchObject({ takenBack: 'planned' })
    await rewrite({ change: 'cancelled', note: 'Nobody has the key.' })
    expect(await told()).toMatchObject({ state: 'cancelled', moved: null, takenBack: 'moved' })
    await rewrite({ change: 'moved', note: '' })
    expect(await told()).toMatchObject({ state: 'moved', moved: { newStartTime: '18:00' } })
    await rewrite({ change: 'other venue', newStartTime: null, ...place(room) })
    await rewrite({ change: 'cancelled', note: 'Nobody has the key.' })
    expect(await told()).toMatchObject({ state: 'cancelled', takenBack: 'other venue' })
    await rewrite({ change: 'other venue', note: '' })
    expect(await told()).toMatchObject({ state: 'other-venue', place: 'The annex' })
    await editor.ask('DELETE', `${collection}/api::date-change.date-change/${id}`)
    // Closed days put it there as well, and another hour alone is not to bring it back.
    expect(await told()).toMatchObject({ elsewhere: null })
    const closure = await make('api::closure.closure', {
      venue: { connect: [{ documentId: ids['told hall'] }] },
      firstDay: originalDate,
      lastDay: originalDate,
      dates: 'other venue',
      ...place(room),
    })
    expect(await told()).toMatchObject({ place: 'The annex', moved: null, elsewhere: room })
    await editor.ask('DELETE', `${collection}/api::closure.closure/${closure}`)
    await editor.ask('DELETE', `${collection}/api::venue.venue/${room}`)
  })

  it('of what is not published are told nobody', async () => {
    const draft = await make(meetings, {
      title: 'Secret',
      firstDate: in3Days.toString(),
      startTime: '10:00',
      endTime: '11:00',
    })
    expect((await read<ComingDates>(`/dates?meeting=${draft}`)).dates).toEqual([])
    await editor.ask('DELETE', `${collection}/${meetings}/${draft}`)
  })
})

it('recent changes say by whom, and whether it was published', async () => {
  await makePublic(pages, ids['above'] ?? '')
  await make('api::topic.topic', { name: 'Housing' })
  const { changes } = await read<Home>('/home')
  expect(changes[0]).toMatchObject({ title: 'Housing', who: 'strapi-editor', action: 'saved' })
  expect(changes[1]).toMatchObject({
    uid: pages,
    title: 'What we do',
    locale: 'en',
    who: 'strapi-editor',
    action: 'published',
  })
})

it('lists are told the next date of meetings and the path of pages, drafts among them', async () => {
  const draft = await make(pages, {
    title: 'Buses',
    slug: 'buses',
    parent: { connect: [{ documentId: ids['changed'] }] },
  })
  const nextOf = ({ nextDates }: ListColumns) => nextDates[ids['weekly'] ?? '']
  const { paths, ...dates } = await read<ListColumns>('/columns')
  const words = expect.stringContaining('7:00') as string
  expect(nextOf({ paths, ...dates })).toEqual({ words, place: 'The hall' })
  // Where a date is at another place than its meeting, that one.
  const elsewhere = await make('api::date-change.date-change', {
    meeting: { connect: [{ documentId: ids['weekly'] }] },
    originalDate: in3Days.toString(),
    change: 'other venue',
    newVenue: { connect: [{ documentId: ids['untold room'] }] },
  })
  expect(nextOf(await read<ListColumns>('/columns'))).toMatchObject({ place: 'The room' })
  await editor.ask('DELETE', `${collection}/api::date-change.date-change/${elsewhere}`)
  expect(paths[draft]).toBe('/what-we-do/campaigns/buses')
  const spanish = await read<ListColumns>('/columns?locale=es')
  expect(spanish.paths[ids['changed'] ?? '']).toBe('/es/what-we-do/campanas')
  await editor.ask('DELETE', `${collection}/${pages}/${draft}`)
})

describe('the list of meetings, sorted by when they come next', () => {
  const made: string[] = []
  const cancelled = in3Days.toString()

  beforeAll(async () => {
    const data = (title: string, days: number) => ({
      title,
      firstDate: in3Days.add({ days }).toString(),
      startTime: '19:00',
      endTime: '21:00',
      attendance: 'online',
    })
    for (const days of [8, -20, 2, 5, -9]) {
      made.push(await make(meetings, data(`Sorted in ${days}`, days)))
    }
    made.push(await make(meetings, { ...data('Sorted in 7', 0), recurrence: weekly }))
    for (const id of made) await makePublic(meetings, id)
    await make('api::date-change.date-change', {
      meeting: { connect: [{ documentId: made.at(-1) }] },
      originalDate: cancelled,
      change: 'cancelled',
    })
    // Nobody comes to a draft.
    made.push(await make(meetings, data('Sorted draft', 4)))
  })
  afterAll(async () => {
    for (const id of made) await editor.ask('DELETE', `${collection}/${meetings}/${id}`)
  })

  async function listed(query: string) {
    const answer = await editor.ask('GET', `${collection}/${meetings}?locale=en&${query}`)
    expect(answer.status, answer.text).toBe(200)
    const { results, pagination } = answer.json as {
      results: { title: string; status: string }[]
      pagination: object
    }
    return { titles: results.map(({ title }) => title), results, pagination }
  }
  const soonestFirst = 'sort=branchline-nextDate:ASC'

  it('begins with the next one and ends with those without a date ahead, page by page', async () => {
    const page = (number: number) => listed(`_q=Sorted&${soonestFirst}&pageSize=3&page=${number}`)
    expect(await page(1)).toMatchObject({
      titles: ['Sorted in 2', 'Sorted in 5', 'Sorted in 7'],
      pagination: { page: 1, pageSize: 3, pageCount: 3, total: 7 },
    })
    expect(await page(2)).toMatchObject({
      titles: ['Sorted in 8', 'Sorted draft', 'Sorted in -9'],
      results: [{ status: 'published' }, { status: 'draft' }, { status: 'published' }],
      pagination: { page: 2 },
    })
    expect((await page(3)).titles).toEqual(['Sorted in -20'])
  })

  it('can be turned round and filtered', async () => {
    const latestFirst = 'sort=branchline-nextDate:DESC&page=1&pageSize=100'
    const filter = 'filters[$and][0][title][$contains]=Sorted in'
    expect((await listed(`${filter}&${latestFirst}`)).titles).toEqual([
      'Sorted in 8',
      'Sorted in 7',
      'Sorted in 5',
      'Sorted in 2',
      'Sorted in -9',
      'Sorted in -20',
    ])
    const drafts = 'filters[$and][0][__status][$eq]=draft'
    expect((await listed(`_q=Sorted&${drafts}&${latestFirst}`)).titles).toEqual(['Sorted draft'])
  })

  it('is still sorted by its columns, as nothing else is by dates', async () => {
    const byTitle = await listed('_q=Sorted&sort=title:ASC&page=1&pageSize=2')
    expect(byTitle.titles).toEqual(['Sorted draft', 'Sorted in -20'])
    const ofPages = await editor.ask('GET', `${collection}/${pages}?${soonestFirst}`)
    expect(ofPages.status).toBe(400)
  })
})

describe('each person', () => {
  it('a contributor may make meetings, and change no dates', async () => {
    const contributor = await signInAs(cms, 'strapi-author')
    const home = await read<Home>('/home', contributor)
    expect(home).toMatchObject({
      mayChangeDates: false,
      announcedIn: null,
      mayClose: [],
      hasChangedDates: false,
      written: [],
    })
    expect(home.dates.length).toBeGreaterThan(0)
    expect(home.mayMake).toContain('api::meeting.meeting')
    const { mayClose, announcedIn } = await read<Home>('/home')
    expect(announcedIn).toBe('api::site-settings.site-settings')
    expect(mayClose).toContainEqual({ id: ids['untold room'], name: 'The room' })
    await contributor.ask('POST', `${collection}/${pages}`, { title: 'A first draft' })
    expect((await read<Home>('/home', contributor)).written).toEqual([pages])
    await cms.strapi.db.query(pages).deleteMany({ where: { title: 'A first draft' } })
  })

  it('is told only of what they may read', async () => {
    const { session, id } = await signInWith([
      {
        action: 'plugin::content-manager.explorer.read',
        subject: pages,
        properties: { fields: ['title'], locales: ['en'] },
        conditions: ['admin::is-creator'],
      },
    ])
    const empty = await read<Home>('/home', session)
    expect(empty).toEqual({
      notices: [],
      attention: [],
      dates: [],
      changes: [],
      written: [],
      mayMake: [],
      hasChangedDates: false,
      mayChangeDates: false,
      announcedIn: null,
      mayClose: [],
    })
    expect((await read<ComingDates>('/dates', session)).dates).toEqual([])
    expect((await read<ListColumns>('/columns', session)).nextDates).toEqual({})

    const own = await cms.strapi.db.query(pages).create({
      data: {
        documentId: 'own-page',
        title: 'My own',
        locale: 'en',
        publishedAt: null,
        createdBy: id,
      },
    })
    expect(await inNeed('draft', session)).toEqual(['My own (en)'])
    await cms.strapi.db.query(pages).delete({ where: { id: own.id } })
  })
})

/** Somebody with a role of their own that may do this alone. */
async function signInWith(permissions: object[]): Promise<{ session: AdminSession; id: number }> {
  const role = await cms.strapi
    .service('admin::role')
    .create({ name: 'Somebody', description: 'Reads little.' })
  await cms.strapi.service('admin::role').assignPermissions(role.id, permissions)
  const credentials = { email: 'somebody@example.org', password: goodPassword }
  const user = await cms.strapi
    .service('admin::user')
    .create({ firstname: 'Some', isActive: true, roles: [role.id], ...credentials })
  return { session: await signIn(cms, credentials), id: user.id }
}
