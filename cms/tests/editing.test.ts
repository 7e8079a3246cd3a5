import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { OccurrenceList, Page, Position, Redirect, Site } from '../src/contract'
import type { PageMenus, SiteMenus } from '../src/editing/contract'
import type { DeletedList } from '../src/history/contract'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { inDays } from './days'
import { collection, documentsBy, refusal } from './documents'
import { fileForm } from './uploads'
import { readJson } from './visitor'

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
})
afterAll(() => cms.stop())

const { make, publish } = documentsBy(() => admin)
const door = <T>(path: string) => readJson<T>(cms, path)

async function status(path: string): Promise<number> {
  return (await cms.ask(`/api/site${path}`)).status
}

describe('an administrator', () => {
  it('publishes a page, a meeting and a position, and takes them back', async () => {
    const page = { title: 'Rent strike', slug: 'rent-strike', lead: 'What to do.' }
    const pageId = await make('api::page.page', page)
    expect(await status('/pages/rent-strike')).toBe(404)
    expect((await publish('api::page.page', pageId, page)).status).toBe(200)
    expect(await door<Page>('/pages/rent-strike')).toMatchObject({ title: 'Rent strike' })

    const day = inDays(3)
    const meeting = {
      title: 'Tenants meet',
      slug: 'tenants-meet',
      firstDate: day,
      startTime: '18:00',
      endTime: '19:30',
      attendance: 'online',
    }
    const meetingId = await make('api::meeting.meeting', meeting)
    expect((await publish('api::meeting.meeting', meetingId, meeting)).status).toBe(200)
    const { data } = await door<OccurrenceList>('/meetings?limit=100')
    expect(data.map(({ key }) => key)).toContain(`tenants-meet/${day}`)

    const position = { title: 'Housing is a right', slug: 'housing', order: 1 }
    const positionId = await make('api::position.position', position)
    expect((await publish('api::position.position', positionId, position)).status).toBe(200)
    expect(await door<Position>('/positions/housing')).toMatchObject({ title: position.title })

    for (const [uid, id, path] of [
      ['api::page.page', pageId, '/pages/rent-strike'],
      ['api::meeting.meeting', meetingId, '/meetings/tenants-meet'],
      ['api::position.position', positionId, '/positions/housing'],
    ] as const) {
      const answer = await admin.ask('POST', `${collection}/${uid}/${id}/actions/unpublish`, {})
      expect(answer.status, answer.text).toBe(200)
      expect(await status(path)).toBe(404)
    }
  })

  it('may leave the address empty: it is made from the title, free and not reserved', async () => {
    const slugOf = async (id: string, locale = 'en') =>
      (await cms.strapi.documents('api::page.page').findOne({ documentId: id, locale }))?.slug
    const first = await make('api::page.page', { title: 'Qué pasó en Año Nuevo?' })
    const second = await make('api::page.page', {
      title: 'Qué pasó en Año Nuevo?',
      slug: '',
    })
    expect(await slugOf(first)).toBe('que-paso-en-ano-nuevo')
    expect(await slugOf(second)).toBe('que-paso-en-ano-nuevo-2')
    expect(await slugOf(await make('api::page.page', { title: 'Meetings' }))).toBe('meetings-2')
    expect(await slugOf(await make('api::page.page', { title: 'Next' }))).toBe('next-2')
    const archive = await make('api::meeting.meeting', { title: 'Archive' })
    const meeting = await cms.strapi
      .documents('api::meeting.meeting')
      .findOne({ documentId: archive })
    expect(meeting?.slug).toBe('archive-2')

    const address = `${collection}/api::page.page/${first}`
    await admin.ask('PUT', address, { title: 'Another title' })
    expect(await slugOf(first)).toBe('que-paso-en-ano-nuevo')
    await admin.ask('PUT', address, { slug: null })
    expect(await slugOf(first)).toBe('another-title')
    await admin.ask('PUT', `${address}?locale=es`, { title: 'Otro título' })
    expect(await slugOf(first, 'es')).toBe('otro-titulo')
    const untitled = await make('api::page.page', { lead: 'No title yet' })
    expect(await slugOf(untitled)).toBeFalsy()
  })

  it('holds nobody up by a title or an address of any length, and is told that it is too long', async () => {
    const separation = String(/([A-Z]{2,})(\d+)/g)
    const separating = vi.spyOn(RegExp.prototype, Symbol.replace)
    const long = 'a'.repeat(70_000)
    const save = (data: object) => admin.ask('POST', `${collection}/api::page.page`, data)
    const answers = [
      await save({ title: long }),
      await save({ title: 'Long', slug: long }),
      await save({ title: 'Long', slug: 'Á b'.repeat(100) }),
    ]
    const field = { contentTypeUID: 'api::page.page', field: 'slug', data: { title: long } }
    const offered = await admin.ask('POST', '/content-manager/uid/generate?locale=en', field)
    const separated = separating.mock.calls
      .filter((_call, index) => String(separating.mock.contexts[index]) === separation)
      .map(([text]) => text.length)
    separating.mockRestore()
    expect(offered.status, offered.text).toBe(200)
    expect(separated).toHaveLength(2)
    expect(Math.max(...separated)).toBeLessThan(300)
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(answers[0]?.text).toContain('70000 characters')
    expect(answers[1]?.text).toContain('Address')
    expect(answers[2]?.text).toContain('Address')
  })

  it('may save a draft that is not finished, but not publish it', async () => {
    const id = await make('api::meeting.meeting', { title: 'Somewhere, sometime' })
    const answer = await publish('api::meeting.meeting', id, {
      title: 'Somewhere, sometime',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('firstDate')
  })
})

describe('a renamed address', () => {
  it('leads on from the page and from the pages below it, through every rename', async () => {
    const parent = { title: 'Campaigns', slug: 'campaigns' }
    const parentId = await make('api::page.page', parent)
    await publish('api::page.page', parentId, parent)
    const child = { title: 'Buses', slug: 'buses', parent: { connect: [{ documentId: parentId }] } }
    const childId = await make('api::page.page', child)
    await publish('api::page.page', childId, {})
    expect(await status('/pages/campaigns/buses')).toBe(200)

    await rename('api::page.page', parentId, 'struggles')
    await rename('api::page.page', parentId, 'fights')
    for (const old of ['campaigns', 'struggles']) {
      expect(await door<Redirect>(`/redirects/${old}`)).toEqual({ to: '/fights', permanent: true })
      expect(await door<Redirect>(`/redirects/${old}/buses`)).toMatchObject({ to: '/fights/buses' })
      expect(await status(`/pages/${old}`)).toBe(404)
    }

    await rename('api::page.page', parentId, 'campaigns')
    expect(await status('/pages/campaigns')).toBe(200)
    expect(await status('/redirects/campaigns')).toBe(404)
    expect(await door<Redirect>('/redirects/fights')).toMatchObject({ to: '/campaigns' })
  })

  it('leads on from a meeting and from a position, in each language', async () => {
    const meeting = await find('api::meeting.meeting', 'weekly-branch-meeting')
    await rename('api::meeting.meeting', meeting, 'thursday-meeting')
    await rename('api::meeting.meeting', meeting, 'branch-night')
    expect(await door<Redirect>('/redirects/meetings/weekly-branch-meeting')).toEqual({
      to: '/meetings/branch-night',
      permanent: true,
    })
    expect(await door<Redirect>('/redirects/es/meetings/thursday-meeting')).toMatchObject({
      to: '/es/meetings/branch-night',
    })

    if (!isWhole) return
    const position = await find('api::position.position', 'socialism-from-below')
    await rename('api::position.position', position, 'from-below')
    expect(await door<Redirect>('/redirects/positions/socialism-from-below')).toMatchObject({
      to: '/positions/from-below',
    })
  })

  const addressed: [uid: string, told: string, below: string, data: object][] = [
    ['api::page.page', 'pages', '', {}],
    ['api::position.position', 'positions', 'positions/', {}],
    ['api::article.article', 'articles', 'news/', { lead: 'What happened' }],
    ['api::group.group', 'groups', 'groups/', { kind: 'committee' }],
    ['api::person.person', 'people', 'people/', { consentOn: inDays(-1) }],
    [
      'api::meeting.meeting',
      'meetings',
      'meetings/',
      { firstDate: inDays(3), startTime: '18:00', endTime: '19:00', attendance: 'online' },
    ],
  ]
  // Pages stand below each other, all else stands below a list of its own.
  const asked = isWhole ? addressed : addressed.slice(0, 2)

  it.each(asked)('of %s leads on when it is renamed while nobody sees it', async (...of) => {
    const [uid, told, below, data] = of
    const was = { title: 'Was hidden', slug: 'was-hidden', ...data }
    const id = await make(uid, was)
    expect((await publish(uid, id, was)).status).toBe(200)
    expect(await status(`/${told}/was-hidden`)).toBe(200)
    const taken = await admin.ask('POST', `${collection}/${uid}/${id}/actions/unpublish`, {})
    expect(taken.status, taken.text).toBe(200)
    expect(await status(`/redirects/${below}was-hidden`)).toBe(404)
    expect((await publish(uid, id, { ...was, slug: 'is-there-again' })).status).toBe(200)
    expect(await door<Redirect>(`/redirects/${below}was-hidden`)).toMatchObject({
      to: `/${below}is-there-again`,
    })
    // The next of them has the same names.
    const gone = await admin.ask('DELETE', `${collection}/${uid}/${id}?locale=*`)
    expect(gone.status, gone.text).toBeLessThan(300)
  })

  it('leads where somebody has said while nobody saw it, however they typed the address', async () => {
    const uid = 'api::page.page'
    const was = { title: 'Led away', slug: 'led-away' }
    const id = await make(uid, was)
    expect((await publish(uid, id, was)).status).toBe(200)
    const taken = await admin.ask('POST', `${collection}/${uid}/${id}/actions/unpublish`, {})
    expect(taken.status, taken.text).toBe(200)
    const lead = (from: string) =>
      admin.ask('POST', `${collection}/api::redirect.redirect`, { from, to: '/meetings' })
    expect((await lead('/Led-Away/')).status).toBe(201)
    expect(refusal(await lead('led-away'))).toContain('used somewhere else already')
    expect((await publish(uid, id, { ...was, slug: 'back-again' })).status).toBe(200)
    expect(await door<Redirect>('/redirects/led-away')).toMatchObject({ to: '/meetings' })
    // What is there itself is hidden by none.
    await rename(uid, id, 'led-away')
    expect(await status('/redirects/led-away')).toBe(404)
    const gone = await admin.ask('DELETE', `${collection}/${uid}/${id}?locale=*`)
    expect(gone.status, gone.text).toBeLessThan(300)
  })

  it('of a page that was deleted leads there again when it is back, each that it ever had', async () => {
    const uid = 'api::page.page'
    const id = await make(uid, { title: 'First name', slug: 'first-name' })
    expect((await publish(uid, id, {})).status).toBe(200)
    await rename(uid, id, 'second-name')
    await rename(uid, id, 'third-name')
    const gone = await admin.ask('DELETE', `${collection}/${uid}/${id}?locale=*`)
    expect(gone.status, gone.text).toBeLessThan(300)
    const from = { $in: ['first-name', 'second-name'] }
    const rows = await cms.strapi.db.query('api::redirect.redirect').findMany({ where: { from } })
    expect(rows).toEqual([])

    const { documents } = (await admin.ask('GET', '/history/deleted')).json as DeletedList
    const version = documents.find(({ document }) => document === id)?.id
    const back = await admin.ask('POST', `/history/deleted/${version}/restore?then=publish`, {})
    expect(back.status, back.text).toBe(200)
    for (const old of ['first-name', 'second-name', 'es/first-name']) {
      expect(await door<Redirect>(`/redirects/${old}`)).toMatchObject({
        to: old.replace(/(first|second)/, 'third').replace(/^/, '/'),
      })
    }
  })

  it('leads nowhere once nothing is public there: not to an address that is none, either', async () => {
    const uid = 'api::position.position'
    const id = await make(uid, { title: 'Rent control', slug: 'rent-control' })
    expect((await publish(uid, id, {})).status).toBe(200)
    const spanish = { title: 'Control de alquileres', slug: 'control-de-alquileres' }
    const form = `${collection}/${uid}/${id}`
    expect((await admin.ask('PUT', `${form}?locale=es`, spanish)).status).toBe(200)
    expect((await admin.ask('POST', `${form}/actions/publish?locale=es`, spanish)).status).toBe(200)
    const unpublish = async (locale: string) => {
      const taken = await admin.ask('POST', `${form}/actions/unpublish?locale=${locale}`, {})
      expect(taken.status, taken.text).toBe(200)
    }
    const old = '/redirects/es/positions/control-de-alquileres'
    await unpublish('es')
    expect(await door<Redirect>(old)).toMatchObject({ to: '/es/positions/rent-control' })
    await unpublish('en')
    expect(await status('/positions/rent-control?locale=es')).toBe(404)
    expect(await status(old)).toBe(404)
    expect((await publish(uid, id, {})).status).toBe(200)
    expect(await door<Redirect>(old)).toMatchObject({ to: '/es/positions/rent-control' })
    await unpublish('en')
  })

  async function rename(uid: string, id: string, slug: string): Promise<void> {
    const saved = await admin.ask('PUT', `${collection}/${uid}/${id}`, { slug })
    expect(saved.status, saved.text).toBe(200)
    const published = await publish(uid, id, { slug })
    expect(published.status, published.text).toBe(200)
  }

  async function find(uid: string, slug: string): Promise<string> {
    const row = await cms.strapi.db.query(uid).findOne({ where: { slug, locale: 'en' } })
    return row.documentId
  }
})

describe('what others save meanwhile', () => {
  const saved = async (title: string, parent?: string) => {
    const relation = parent ? { parent: { connect: [{ documentId: parent }] } } : {}
    const id = await make('api::page.page', { title, ...relation })
    expect((await publish('api::page.page', id, {})).status).toBe(200)
    return id
  }

  it('a draft that moves a page changes nothing until that page is published', async () => {
    const [first, second] = [await saved('First house'), await saved('Second house')]
    const child = await saved('A child', first)
    expect(await status('/pages/first-house/a-child')).toBe(200)
    await admin.ask('PUT', `${collection}/api::page.page/${child}`, {
      parent: { disconnect: [{ documentId: first }], connect: [{ documentId: second }] },
    })
    await publish('api::page.page', first, { lead: 'Edited.' })
    await publish('api::page.page', second, { lead: 'Edited, too.' })
    expect(await status('/pages/first-house/a-child')).toBe(200)
    await publish('api::page.page', child, {})
    expect(await status('/pages/second-house/a-child')).toBe(200)
    expect(await door<Redirect>('/redirects/first-house/a-child')).toMatchObject({
      to: '/second-house/a-child',
    })
  })

  it('content that comes to an old address is not hidden by its redirect', async () => {
    const position = await make('api::position.position', { title: 'Old place' })
    await publish('api::position.position', position, {})
    await publish('api::position.position', position, { slug: 'new-place' })
    expect(await status('/redirects/positions/old-place')).toBe(200)
    const other = await make('api::position.position', { title: 'Old place' })
    await publish('api::position.position', other, {})
    expect(await status('/positions/old-place')).toBe(200)
    expect(await status('/redirects/positions/old-place')).toBe(404)
  })
})

describe('menus', () => {
  const navigation = 'api::navigation.navigation'

  type Menu = { label: string; page: string | null; builtIn: string | null; url: string | null }[]

  async function headerIn(locale: string): Promise<Menu> {
    const row = await cms.strapi
      .documents(navigation)
      .findFirst({ locale, populate: { header: { populate: ['page'] } } })
    return (row?.header ?? []).map(({ label, page, builtIn, url }) => ({
      label: label ?? '',
      page: page?.documentId ?? null,
      builtIn: builtIn ?? null,
      url: url ?? null,
    }))
  }

  async function write(header: Menu, locale = 'en'): Promise<void> {
    const sent = header.map(({ page, ...link }) => ({
      ...link,
      page: { connect: page === null ? [] : [{ documentId: page }] },
    }))
    const address = `/content-manager/single-types/${navigation}?locale=${locale}`
    const answer = await admin.ask('PUT', address, { header: sent })
    expect(answer.status, answer.text).toBe(200)
  }

  const shown = async (locale: string) => {
    const { header } = (await door<Site>(`?locale=${locale}`)).navigation
    return header.map(({ label }) => label)
  }

  it('are made once, and keep the words and the own links of each language', async () => {
    const [english, spanish] = [await headerIn('en'), await headerIn('es')]
    const footers = (await door<Site>('?locale=es')).navigation.footer
    const own = { label: 'Solo aquí', page: null, builtIn: null, url: 'https://example.org/es' }
    await write([...spanish, own], 'es')

    const campaigns = { title: 'Only in English', slug: 'only-in-english' }
    const untranslated = await make('api::page.page', campaigns)
    await publish('api::page.page', untranslated, campaigns)
    const news = { title: 'The paper', slug: 'the-paper' }
    const translated = await make('api::page.page', news)
    await publish('api::page.page', translated, news)
    await admin.ask(
      'POST',
      `${collection}/api::page.page/${translated}/actions/publish?locale=es`,
      {
        title: 'El periódico',
        slug: 'el-periodico',
      },
    )

    const link = (label: string, page: string) => ({ label, page, builtIn: null, url: null })
    const [first, ...rest] = english
    await write([
      link('Paper', translated),
      link('Only English', untranslated),
      ...rest.filter(({ builtIn }) => builtIn !== 'positions'),
      ...(first ? [first] : []),
    ])
    expect(await shown('es')).toEqual([
      'El periódico',
      'Only English',
      'Qué hacemos',
      'Noticias',
      'Participa',
      'Solo aquí',
      'Reuniones',
    ])
    expect((await headerIn('es'))[1]).toMatchObject({ page: null, url: '/es/only-in-english' })
    expect((await door<Site>('?locale=es')).navigation.footer).toEqual(footers)
    const [version] = await cms.strapi.db
      .query('api::version.version')
      .findMany({ where: { type: navigation, language: 'es' }, orderBy: { id: 'desc' }, limit: 1 })
    expect(version).toMatchObject({ action: 'saved', authorKind: 'user' })

    // Nobody wrote words for them in Spanish: a title stands there as soon as there is one.
    expect((await headerIn('es')).slice(0, 2).map(({ label }) => label)).toEqual(['', ''])
    await admin.ask(
      'POST',
      `${collection}/api::page.page/${untranslated}/actions/publish?locale=es`,
      { title: 'Ahora también en español', slug: 'ahora' },
    )
    expect((await shown('es'))[1]).toBe('Ahora también en español')
    const read = await admin.ask('GET', '/branchline/menus')
    const { languages } = read.json as {
      languages: { locale: string; header: { label: string; words: string }[] }[]
    }
    const firstTwo = ({ header }: (typeof languages)[number]) =>
      header.slice(0, 2).map(({ label, words }) => `${label}: ${words}`)
    expect(languages.map((one) => [one.locale, ...firstTwo(one)])).toEqual([
      ['en', 'Paper: own', 'Only English: own'],
      ['es', 'El periódico: title', 'Ahora también en español: title'],
    ])

    // Words that are changed in one language are changed in that one alone.
    const changed = (await headerIn('en')).map((one) => ({ ...one, label: `${one.label}!` }))
    await write(changed)
    expect((await shown('es'))[0]).toBe('El periódico')

    await write(english)
    expect(await shown('es')).toEqual([
      'Reuniones',
      'Qué hacemos',
      'Nuestra posición',
      'Noticias',
      'Participa',
      'Solo aquí',
    ])
  })

  it('have titles where nobody wrote words, and the panel says so; other addresses need some', async () => {
    const english = await headerIn('en')
    const text = { title: 'A long title', slug: 'without-words' }
    const page = await make('api::page.page', text)
    await publish('api::page.page', page, text)
    const link = { label: '', page: null, builtIn: null, url: null }
    await write([
      { ...link, page },
      { ...link, builtIn: 'meetings' },
      { ...link, url: '/positions' },
    ])
    expect(await shown('en')).toEqual(['A long title', 'Meetings', 'Where We Stand'])
    const panel = `/branchline/documents/api::page.page/${page}`
    const summary = async (locale: string) => {
      const { json } = await admin.ask('GET', `${panel}?locale=${locale}`)
      return (json as { summary: string[] }).summary.join(' ')
    }
    expect(await summary('en')).toContain('In the menu it is called by its title.')

    const spanish = await headerIn('es')
    await write([{ ...link, page, label: 'Title' }])
    await admin.ask('POST', `${collection}/api::page.page/${page}/actions/publish?locale=es`, {
      title: 'Un título',
    })
    await write([{ ...link, page, label: 'Title' }], 'es')
    expect(await summary('es')).toContain('In the menu it is called “Title”, as in English.')

    for (const url of ['https://example.org', '/calendar.ics']) {
      const header = [{ label: '', url }]
      const address = `/content-manager/single-types/${navigation}`
      const refused = await admin.ask('PUT', address, { header })
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('has no words')
    }
    await write(english)
    await write(spanish, 'es')
  })

  it('take a page from its own form, and give it back', async () => {
    const english = await headerIn('en')
    const garden = { title: 'Our garden project', slug: 'our-garden-project' }
    const page = await make('api::page.page', garden)
    const read = async () => (await admin.ask('GET', `/branchline/menus/${page}`)).json as PageMenus
    const before = await read()
    expect(before.mayChange).toBe(true)
    expect(before.languages).toEqual([
      { locale: 'en', title: 'Our garden project' },
      { locale: 'es', title: null },
    ])
    expect(before.menus.map(({ menu, isThere, words }) => [menu, isThere, words])).toEqual([
      ['header', false, []],
      ['footer', false, []],
    ])

    const put = (words: object) =>
      admin.ask('POST', '/branchline/menus?language=en', { page, menu: 'header', words })
    for (const wrong of [{ words: 'Garden' }, { words: { xx: 'x' } }, { menu: 'side' }]) {
      const body = { page, menu: 'header', words: {}, ...wrong }
      expect((await admin.ask('POST', '/branchline/menus', body)).status).toBe(400)
    }
    const done = await put({ en: 'Garden', es: 'Huerto' })
    expect(done.status, done.text).toBe(200)
    // Visitors read nothing of a draft; once it is published it stands there.
    expect((done.json as PageMenus).menus[0]).toMatchObject({ isThere: true, words: [] })
    await publish('api::page.page', page, garden)
    expect((await shown('en')).at(-1)).toBe('Garden')
    expect((await shown('es')).at(-1)).toBe('Huerto')
    expect((await read()).menus[0]?.words).toEqual([
      { locale: 'en', label: 'Garden', words: 'own' },
      { locale: 'es', label: 'Huerto', words: 'own' },
    ])
    await put({ en: 'Twice' })
    expect(await headerIn('en')).toHaveLength(english.length + 1)

    // Its address stood in Spanish as long as there was nothing to be chosen.
    const address = { page: null, url: '/es/our-garden-project' }
    expect((await headerIn('es')).at(-1)).toMatchObject(address)
    const translation = `${collection}/api::page.page/${page}?locale=es`
    expect((await admin.ask('PUT', translation, { title: 'Nuestro huerto' })).status).toBe(200)
    expect((await headerIn('es')).at(-1)).toMatchObject({ page, url: null, label: 'Huerto' })

    // Without the translation visitors are led there as before; begun anew, it is chosen anew.
    expect((await admin.ask('DELETE', translation)).status).toBe(200)
    expect((await headerIn('es')).at(-1)).toMatchObject({ ...address, label: 'Huerto' })
    expect((await shown('es')).at(-1)).toBe('Huerto')
    const anew = `${collection}/api::page.page/${page}/actions/publish?locale=es`
    expect((await admin.ask('POST', anew, { title: 'Nuestro huerto' })).status).toBe(200)
    expect((await headerIn('es')).at(-1)).toMatchObject({ page, url: null, label: 'Huerto' })

    const out = await admin.ask('DELETE', `/branchline/menus/header/${page}?language=en`)
    expect((out.json as PageMenus).menus[0]).toMatchObject({ isThere: false })
    expect(await headerIn('en')).toEqual(english)
    expect(await shown('es')).not.toContain('Huerto')

    // Its title is no word of its own: it goes along with that.
    await put({ en: 'Our garden project' })
    expect((await headerIn('en')).at(-1)).toMatchObject({ page, label: '' })
    await write(english)
  })

  it.runIf(isWhole)('take no page more than they have room for', async () => {
    const english = await headerIn('en')
    for (let left = 7 - english.length; left > 0; left--) {
      const title = `Filling the menu, ${left}`
      const more = await make('api::page.page', { title })
      await admin.ask('POST', '/branchline/menus', { page: more, menu: 'header', words: {} })
    }
    const surplus = await make('api::page.page', { title: 'One too many' })
    const full = { page: surplus, menu: 'header', words: {} }
    const refused = await admin.ask('POST', '/branchline/menus?language=en', full)
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('there are 8, which is too many'),
    ])
    await write(english)
  })

  it.runIf(isWhole)(
    'of another language follow beside what leads nowhere there, and say what found no room',
    async () => {
      const [english, spanish] = [await headerIn('en'), await headerIn('es')]
      const link = (label: string, there: object) => {
        return { label, page: null, builtIn: null, url: null, ...there }
      }
      const join = link('Join', { builtIn: 'get involved' })
      const meetings = link('Meetings', { builtIn: 'meetings' })
      await write([meetings, join])
      const text = { title: 'Soon gone', slug: 'soon-gone' }
      const gone = await make('api::page.page', text)
      const own = [1, 2, 3, 4].map((one) => link(`${one}`, { url: `https://example.org/${one}` }))
      const dead = link('Ya no está', { url: '/es/soon-gone' })
      const inSpanish = [
        { ...meetings, label: 'Fechas' },
        { ...join, label: 'Únete' },
      ]
      await write([...inSpanish, dead, ...own], 'es')
      await cms.strapi.documents('api::page.page').delete({ documentId: gone, locale: '*' })

      const begun = await make('api::page.page', { title: 'Begun', slug: 'begun' })
      const first = link('Begun', { page: begun })
      await write([first, join])
      const followed = [{ ...join, label: 'Únete' }, dead, ...own]
      expect(await headerIn('es')).toEqual([link('', { url: '/es/begun' }), ...followed])
      // It can be translated, too.
      const translation = `${collection}/api::page.page/${begun}?locale=es`
      const saved = await admin.ask('PUT', translation, { title: 'Empezada' })
      expect(saved.status, saved.text).toBe(200)
      expect(await headerIn('es')).toEqual([link('', { page: begun }), ...followed])

      const panel = await admin.ask('GET', `/branchline/menus/${begun}`)
      expect((panel.json as PageMenus).menus).toMatchObject([
        { menu: 'header', isFull: false, fullIn: ['es'] },
        { menu: 'footer', isFull: false, fullIn: [] },
      ])
      await write([first, meetings, join])
      expect(await headerIn('es')).toEqual([link('', { page: begun }), ...followed])
      const read = await admin.ask('GET', '/branchline/menus')
      const { languages } = read.json as SiteMenus
      expect(languages.map(({ locale, lacking }) => [locale, lacking])).toEqual([
        ['en', { header: [], footer: [] }],
        ['es', { header: ['Meetings'], footer: [] }],
      ])
      await write(english)
      await write(spanish, 'es')
    },
  )

  it('that nobody translated have the titles of pages in the language of the visitor', async () => {
    const { documentId = '' } = (await cms.strapi.documents(navigation).findFirst()) ?? {}
    await cms.strapi.documents(navigation).delete({ documentId, locale: 'es' })
    const { header } = (await door<Site>('?locale=es')).navigation
    expect(header[0]).toMatchObject({ label: 'Reuniones' })
    expect(header.map(({ label }) => label)).toContain('Participa')
  })
})

it('one row that can’t be read leaves the rest of the programme alone', async () => {
  const before = await door<OccurrenceList>('/meetings?limit=100')
  const bad = await make('api::meeting.meeting', {
    title: 'Broken',
    firstDate: inDays(232),
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
  })
  await publish('api::meeting.meeting', bad, {})
  const meetings = cms.strapi.db.connection('meetings')
  await meetings.where({ document_id: bad }).update({ start_time: '25:00' })
  const settings = cms.strapi.db.connection('site_settings_entries')
  await settings.update({ palette: 'pink', time_zone: 'Mars/Olympus' })
  await cms.strapi.db
    .query('api::content-revision.content-revision')
    .updateMany({ data: { number: 0 } })
  const after = await door<OccurrenceList>('/meetings?limit=100')
  expect(after.data.length).toBeGreaterThanOrEqual(before.data.length)
  expect(after.data.map(({ title }) => title)).not.toContain('Broken')
  expect(await door<Site>('')).toMatchObject({ palette: 'red', timeZone: 'UTC' })
  await settings.update({ palette: 'red', time_zone: 'America/Los_Angeles' })
  await admin.ask('DELETE', `${collection}/api::meeting.meeting/${bad}`)
})

describe('the settings of the site', () => {
  const path = '/content-manager/single-types/api::site-settings.site-settings'
  const save = (data: object, locale = 'en') => admin.ask('PUT', `${path}?locale=${locale}`, data)
  const namesNow = async () => {
    const [english, spanish] = await Promise.all([door<Site>(''), door<Site>('?locale=es')])
    return [english, spanish].map(({ branchName, organizationName }) => [
      branchName,
      organizationName,
    ])
  }

  it('change a name in all languages that have the same, and leave one of its own alone', async () => {
    const before = await namesNow()
    const [[english = '', organization = ''] = [], [spanish, itsOwn] = []] = before
    expect(spanish).toBe(english)
    expect(itsOwn).not.toBe(organization)
    const known = { branchName: english, organizationName: organization }

    expect((await save({ ...known, branchName: 'ISO Rose City' })).status).toBe(200)
    expect(await namesNow()).toEqual([
      ['ISO Rose City', organization],
      ['ISO Rose City', itsOwn],
    ])
    const told = await admin.ask('GET', '/branchline/names')
    expect(told.json).toMatchObject({
      languages: [
        { locale: 'en', names: { branchName: 'ISO Rose City' } },
        { locale: 'es', names: { branchName: 'ISO Rose City', organizationName: itsOwn } },
      ],
    })

    expect((await save({ branchName: 'Rama de Portland' }, 'es')).status).toBe(200)
    expect((await save({ ...known, branchName: 'ISO Willamette' })).status).toBe(200)
    expect((await namesNow()).map(([name]) => name)).toEqual(['ISO Willamette', 'Rama de Portland'])

    expect((await save({ branchName: 'ISO Willamette' }, 'es')).status).toBe(200)
    expect((await save(known)).status).toBe(200)
    expect(await namesNow()).toEqual(before)
  })

  it('tell what is announced in each language, in its order and at its time', async () => {
    const announced = async () => (await admin.ask('GET', '/branchline/announcements')).json
    const at = (days: number) => `${inDays(days)}T12:00:00.000Z`
    const [until, over] = [at(18), at(-13)]
    const announcements = [
      { text: 'Tonight' },
      { text: 'Tomorrow', from: at(1) },
      { text: 'We moved', until },
    ]
    expect((await save({ announcement: announcements })).status).toBe(200)
    expect((await door<Site>('')).announcements).toEqual([
      { text: 'Tonight', link: null, until: null },
      { text: 'We moved', link: null, until },
    ])
    expect((await save({ announcement: [{ text: 'Huelga', until: over }] }, 'es')).status).toBe(200)
    expect(await announced()).toEqual({
      languages: [
        { locale: 'en', texts: ['Tonight', 'We moved'] },
        { locale: 'es', texts: [] },
      ],
    })
    expect((await save({ announcement: [{ text: 'Huelga' }] }, 'es')).status).toBe(200)
    expect((await save({ announcement: [] })).status).toBe(200)
    expect(await announced()).toEqual({
      languages: [
        { locale: 'en', texts: [] },
        { locale: 'es', texts: ['Huelga'] },
      ],
    })
    expect((await save({ announcement: [] }, 'es')).status).toBe(200)
  })

  it('take colours of the branch’s own, and say what is none', async () => {
    const refusal = async (data: object) => {
      const answer = await save(data)
      expect(answer.status, answer.text).toBe(400)
      return (answer.json as { error: { details: { errors: object[] } } }).error.details.errors
    }
    expect(await refusal({ palette: 'own' })).toMatchObject([
      { path: ['ownColor'], message: expect.stringContaining('colors of your own need one') },
    ])
    expect(
      await refusal({ palette: 'own', ownColor: 'pinkish', ownAccent: '#12345' }),
    ).toMatchObject([
      {
        path: ['ownColor'],
        message: expect.stringMatching(/^Main color: “pinkish” can’t be read/),
      },
      { path: ['ownAccent'], message: expect.stringMatching(/^Second color: “#12345” can’t be/) },
    ])
    expect(await door<Site>('')).toMatchObject({ palette: 'red', colours: null })

    expect((await save({ palette: 'own', ownColor: '#0057B7', ownAccent: '#ffd500' })).status).toBe(
      200,
    )
    expect(await door<Site>('?locale=es')).toMatchObject({
      palette: 'own',
      colours: {
        light: { signal: '#0057b7', slab: '#ffd500', onSlab: '#191512' },
        dark: { signal: expect.stringMatching(/^#[\da-f]{6}$/), onSlab: '#f5eee2' },
      },
    })
    const feed = await cms.ask('/api/site/calendar.ics?locale=en')
    expect(feed.text).toContain('\r\nCOLOR:royalblue\r\n')
    expect((await save({ palette: 'red', ownColor: null, ownAccent: null })).status).toBe(200)
  })
})

it('a language of the site can’t be deleted with everything that is written in it', async () => {
  const spanish = await cms.strapi.db
    .query('plugin::i18n.locale')
    .findOne({ where: { code: 'es' } })
  const answer = await admin.ask('DELETE', `/i18n/locales/${spanish.id}`)
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Español is a language of the site')
  expect(await status('/pages/que-hacemos?locale=es')).toBe(200)
})

describe('roles', () => {
  it.runIf(isWhole)(
    'let an editor publish a translation, and change venues, settings and dates',
    async () => {
      const editor = await signInAs(cms, 'strapi-editor')
      const asEditor = documentsBy(() => editor)
      const page = { title: 'Childcare', slug: 'childcare' }
      const id = await asEditor.make('api::page.page', page)
      expect((await asEditor.publish('api::page.page', id, page)).status).toBe(200)
      const spanish = { title: 'Cuidado infantil', slug: 'cuidado-infantil' }
      const address = `${collection}/api::page.page/${id}`
      const published = await editor.ask('POST', `${address}/actions/publish?locale=es`, spanish)
      expect(published.status, published.text).toBe(200)
      expect(await door<Page>('/pages/cuidado-infantil?locale=es')).toMatchObject({
        title: 'Cuidado infantil',
        translations: ['en', 'es'],
      })
      await asEditor.make('api::venue.venue', { name: 'The yard' })
      const settings = '/content-manager/single-types/api::site-settings.site-settings'
      expect((await editor.ask('PUT', settings, { tagline: 'Ours' })).status).toBe(200)
      expect((await editor.ask('GET', '/admin/users')).status).toBe(403)
    },
  )

  it('let a contributor write drafts, and neither publish nor change dates nor delete others’ work', async () => {
    const contributor = await signInAs(cms, 'strapi-author')
    const asContributor = documentsBy(() => contributor)
    const page = { title: 'An idea', slug: 'an-idea' }
    const id = await asContributor.make('api::page.page', page)
    expect((await asContributor.publish('api::page.page', id, page)).status).toBe(403)
    expect(await status('/pages/an-idea')).toBe(404)

    const changes = `${collection}/api::date-change.date-change`
    expect((await contributor.ask('POST', changes, { change: 'cancelled' })).status).toBe(403)
    const menus = '/branchline/menus'
    const read = await contributor.ask('GET', `${menus}/${id}`)
    expect(read.json).toMatchObject({ mayChange: false })
    const put = { page: id, menu: 'footer', words: {} }
    expect((await contributor.ask('POST', menus, put)).status).toBe(403)
    expect((await contributor.ask('DELETE', `${menus}/footer/${id}`)).status).toBe(403)
    const other = await cms.strapi.documents('api::page.page').findFirst({
      filters: { slug: 'what-we-do' },
    })
    const others = `${collection}/api::page.page/${other?.documentId}`
    expect((await contributor.ask('DELETE', others)).status).toBe(403)
    expect((await contributor.ask('DELETE', `${collection}/api::page.page/${id}`)).status).toBe(200)
  })
})

it('refuses files that a browser would run', async () => {
  const upload = (name: string, type: string, content: string) =>
    admin.upload('/upload', fileForm(name, content, { type }))
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  expect((await upload('logo.svg', 'image/svg+xml', svg)).status).toBe(400)
  expect((await upload('page.html', 'text/html', '<script>alert(1)</script>')).status).toBe(400)
})
