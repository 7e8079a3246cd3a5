import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Settings } from '../src/settings'
import { Tickets } from '../src/tickets/tickets'
import type { Page, Preview } from '../src/contract'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inDays } from './days'
import { collection, documentsBy } from './documents'
import { fileForm, fileIn } from './uploads'

let cms: Cms
let admin: AdminSession
let editor: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
})
afterAll(() => cms.stop())

const day = 86_400_000
const { make, save, makePublic } = documentsBy(() => editor)

function askForLink(session: Pick<AdminSession, 'ask'>, uid: string, query: string) {
  return session.ask('GET', `/content-manager/preview/url/${uid}?${query}`)
}

/** The token in the link that the admin gives an editor. */
async function tokenOf(uid: string, id: string, locale = 'en', status = 'draft'): Promise<string> {
  const query = `documentId=${id}&locale=${locale}&status=${status}`
  const answer = await askForLink(editor, uid, query)
  expect(answer.status, answer.text).toBe(200)
  const { data } = answer.json as { data: { url: string } }
  expect(data.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/preview\?token=/)
  return new URL(data.url).searchParams.get('token') ?? ''
}

function open(token: string, query = ''): Promise<Answer> {
  return cms.ask(`/api/preview${query}`, { headers: { 'preview-token': token } })
}

async function preview(token: string, query = ''): Promise<Preview> {
  const answer = await open(token, query)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as Preview
}

describe('a preview of what one date has of its own', () => {
  const uid = 'api::special-date.special-date'

  it('shows the page of the date as it would be, with its meeting around it', async () => {
    const date = inDays(5)
    const meeting = await make('api::meeting.meeting', {
      title: 'Circle',
      slug: 'circle-to-look-at',
      firstDate: date,
      startTime: '19:00',
      endTime: '21:00',
      recurrence: { frequency: 'weekly', interval: 1 },
      attendance: 'online',
      summary: 'A book a month.',
    })
    await makePublic('api::meeting.meeting', meeting, {})
    const relation = { connect: [{ documentId: meeting }] }
    const words = { title: 'On reform', speakers: [{ name: 'Maya Torres' }] }
    const id = await make(uid, { meeting: relation, originalDate: date, ...words })
    const { shown } = await preview(await tokenOf(uid, id))
    expect(shown).toMatchObject({
      kind: 'date',
      data: {
        occurrence: { title: 'Circle: On reform', originalDate: date, speakers: ['Maya Torres'] },
        meeting: { title: 'Circle', about: { speakers: [{ name: 'Maya Torres' }] } },
      },
    })
    const read = async () => (await cms.ask(`/api/site/meetings/circle-to-look-at/${date}`)).json
    expect(await read()).toMatchObject({ occurrence: { title: 'Circle', ownTitle: null } })

    // A draft of the meeting is looked at with what its dates have in public.
    await makePublic(uid, id, words)
    await save('api::meeting.meeting', meeting, { title: 'Another circle' })
    const draft = await preview(await tokenOf('api::meeting.meeting', meeting), `?date=${date}`)
    expect(draft.shown).toMatchObject({
      kind: 'date',
      data: { occurrence: { title: 'Another circle: On reform' } },
    })
    expect(draft.shown).toMatchObject({ data: { meeting: { about: { locale: 'en' } } } })

    await save(uid, id, { originalDate: inDays(6) })
    expect((await open(await tokenOf(uid, id))).status).toBe(404)
  })
})

describe('a preview of a page', () => {
  const uid = 'api::page.page'

  it('shows the draft, and what visitors see stays as it was', async () => {
    const id = await make(uid, { title: 'Rent strike', lead: 'As it was.' })
    await makePublic(uid, id, { title: 'Rent strike', lead: 'As it was.' })
    const before = await cms.ask('/api/site/revision')
    await save(uid, id, { lead: 'As it will be.', slug: 'strike-now' })

    const { shown, status, locale } = await preview(await tokenOf(uid, id))
    expect({ status, locale }).toEqual({ status: 'draft', locale: 'en' })
    expect(shown).toMatchObject({
      kind: 'page',
      data: { lead: 'As it will be.', path: 'strike-now' },
    })
    expect((await cms.ask('/api/site/pages/rent-strike')).json).toMatchObject({
      lead: 'As it was.',
    })
    expect((await cms.ask('/api/site/pages/strike-now')).status).toBe(404)
    expect((await cms.ask('/api/site/revision')).text).toBe(before.text)
  })

  it('shows what is published where that is asked for', async () => {
    const id = await make(uid, { title: 'Two texts', lead: 'Published.' })
    const drafted = await tokenOf(uid, id, 'en', 'published')
    expect((await open(drafted)).status).toBe(404)
    await makePublic(uid, id, { title: 'Two texts', lead: 'Published.' })
    await save(uid, id, { lead: 'Not yet.' })
    const { shown, status } = await preview(await tokenOf(uid, id, 'en', 'published'))
    expect(status).toBe('published')
    expect(shown.data).toMatchObject({ lead: 'Published.' })
  })

  it('shows each language by a link of its own', async () => {
    const id = await make(uid, { title: 'Both languages' })
    await save(uid, id, { title: 'En los dos idiomas' }, '?locale=es')
    expect((await preview(await tokenOf(uid, id))).shown.data).toMatchObject({
      title: 'Both languages',
    })
    const spanish = await preview(await tokenOf(uid, id, 'es'))
    expect(spanish.locale).toBe('es')
    expect(spanish.site.locale).toBe('es')
    expect(spanish.shown.data).toMatchObject({ title: 'En los dos idiomas', locale: 'es' })
  })

  it('shows a draft that is written in Spanish only, or has neither title nor address', async () => {
    const spanish = await make(uid, { title: 'Solo en español' }, '?locale=es')
    expect((await preview(await tokenOf(uid, spanish, 'es'))).shown.data).toMatchObject({
      title: 'Solo en español',
    })
    const untitled = await make(uid, { lead: 'No title yet' })
    expect((await preview(await tokenOf(uid, untitled))).shown.data).toMatchObject({
      title: '',
      path: untitled,
    })
  })

  it('shows no draft but its own', async () => {
    const parent = await make(uid, { title: 'A secret parent' })
    const id = await make(uid, {
      title: 'Below it',
      parent: { connect: [{ documentId: parent, locale: 'en', status: 'draft' }] },
    })
    const answer = await open(await tokenOf(uid, id))
    expect((answer.json as Preview).shown.data).toMatchObject({ path: 'below-it', ancestors: [] })
    expect(answer.text).not.toContain('A secret parent')
    await makePublic(uid, parent, { title: 'A secret parent' })
    expect((await preview(await tokenOf(uid, id))).shown.data).toMatchObject({
      path: 'a-secret-parent/below-it',
    })
  })
})

describe('a preview of a meeting', () => {
  const uid = 'api::meeting.meeting'
  const firstDate = inDays(3)
  const times = { firstDate, startTime: '18:00', endTime: '19:30' }
  const data = { title: 'Tenants meet', ...times, attendance: 'online' }

  it('shows its dates as the draft has them, and the page of each', async () => {
    const id = await make(uid, data)
    await makePublic(uid, id, data)
    await save(uid, id, { startTime: '17:15' })
    const token = await tokenOf(uid, id)
    const { shown } = await preview(token)
    if (shown.kind !== 'meeting') throw new Error(`it shows a ${shown.kind}`)
    const [next] = shown.data.next
    const zoned = new Intl.DateTimeFormat('en-GB', {
      timeZone: shown.data.timeZone,
      timeStyle: 'short',
    })
    expect(zoned.format(new Date(next?.startsAt ?? ''))).toBe('17:15')

    const date = await preview(token, `?date=${firstDate}`)
    expect(date.shown).toMatchObject({ kind: 'date', data: { occurrence: { ...next } } })
    expect((await open(token, '?date=1999-01-01')).status).toBe(404)
    expect((await open(token, '?date=tomorrow')).status).toBe(404)
    expect((await open(token, '?locale=es')).status).toBe(400)

    const published = (await cms.ask(`/api/site/meetings/tenants-meet/${firstDate}`)).text
    expect(published).not.toContain(next?.startsAt)
  })

  it('can be seen while it has no date yet', async () => {
    const unfinished = await make(uid, { title: 'Somewhere, sometime' })
    expect((await preview(await tokenOf(uid, unfinished))).shown.data).toMatchObject({
      title: 'Somewhere, sometime',
      next: [],
      rule: null,
    })
  })
})

it('a preview of a position shows the draft', async () => {
  const uid = 'api::position.position'
  const id = await make(uid, { title: 'Housing is a right', summary: 'For living in.' })
  expect((await preview(await tokenOf(uid, id))).shown).toMatchObject({
    kind: 'position',
    data: { title: 'Housing is a right', paths: { en: 'positions/housing-is-a-right' } },
  })
  expect((await cms.ask('/api/site/positions/housing-is-a-right')).status).toBe(404)
})

describe('a preview link', () => {
  const uid = 'api::page.page'
  let ids: [string, string]

  beforeAll(async () => {
    ids = [await make(uid, { title: 'This one' }), await make(uid, { title: 'The other one' })]
  })

  function issue(at: number, documentId = ids[0]): string {
    const { secrets } = cms.strapi.config.get<Settings>('settings')
    const previewed = { type: uid, documentId, language: 'en', round: 0, maker: null } as const
    const ticket = { ...previewed, status: 'draft' } as const
    return new Tickets(secrets.adminJwt).issue(ticket, at)
  }

  it('opens nothing without a token, or with one that was altered', async () => {
    const token = await tokenOf(uid, ids[0])
    expect((await open(token)).status).toBe(200)
    expect((await cms.ask('/api/preview')).status).toBe(403)
    expect((await cms.ask(`/api/preview?token=${token}`)).status).toBe(403)
    for (const altered of [token.slice(0, -1), `${token}A`, token.toLowerCase(), 'a.b']) {
      expect((await open(altered)).status, altered).toBe(403)
    }
  })

  it('opens no other document and no other language', async () => {
    const [text, signature] = (await tokenOf(uid, ids[0])).split('.')
    const payload = Buffer.from(text ?? '', 'base64url').toString()
    for (const [from, to] of [
      [ids[0], ids[1]],
      ['"en"', '"es"'],
    ] as const) {
      expect(payload).toContain(from)
      const other = Buffer.from(payload.replace(from, to)).toString('base64url')
      expect((await open(`${other}.${signature}`)).status).toBe(403)
    }
  })

  it('opens nothing after a day', async () => {
    expect((await open(issue(now() - day + 60_000))).status).toBe(200)
    const expired = await open(issue(now() - day - 1_000))
    expect(expired.status).toBe(403)
    expect(expired.text).not.toContain('This one')
  })

  it('opens nothing once its document is deleted', async () => {
    const id = await make(uid, { title: 'Soon gone' })
    const token = await tokenOf(uid, id)
    expect((await open(token)).status).toBe(200)
    await admin.ask('DELETE', `${collection}/${uid}/${id}`)
    expect((await open(token)).status).toBe(403)
  })

  it('to a translation ends with that, and no other to its document', async () => {
    const id = await make(uid, { title: 'Goes on' })
    await save(uid, id, { title: 'Se va' }, '?locale=es')
    const spanish = [await tokenOf(uid, id, 'es')]
    const english = [await tokenOf(uid, id), issue(now(), id)]
    const ended = async () => {
      await admin.ask('DELETE', `${collection}/${uid}/${id}?locale=es`)
      for (const token of spanish) expect((await open(token)).status).toBe(403)
      for (const token of english) expect((await open(token)).status).toBe(200)
    }
    await ended()
    // Nor does one from before open it when it is translated anew.
    await save(uid, id, { title: 'Vuelve' }, '?locale=es')
    for (const token of spanish) expect((await open(token)).status).toBe(403)
    spanish.push(await tokenOf(uid, id, 'es'))
    expect((await preview(spanish[1] ?? '')).shown).toMatchObject({ data: { title: 'Vuelve' } })
    await ended()
  })

  it('opens nothing once it was taken back, with all others to that document', async () => {
    const id = await make(uid, { title: 'Shown too early' })
    await save(uid, id, { title: 'Mostrada antes' }, '?locale=es')
    const older = [await tokenOf(uid, id), await tokenOf(uid, id, 'es'), issue(now(), id)]
    const beside = await tokenOf(uid, ids[1])
    const takeBack = (session: Pick<AdminSession, 'ask'>, type: string = uid) =>
      session.ask('DELETE', `/preview-links/${type}/${id}`)
    for (const token of older) expect((await open(token)).status).toBe(200)

    const anybody: Pick<AdminSession, 'ask'> = { ask: (method, path) => cms.ask(path, { method }) }
    expect((await takeBack(anybody)).status).toBe(401)
    expect((await takeBack(editor, 'admin::user')).status).toBe(400)
    for (const token of older) expect((await open(token)).status).toBe(200)

    for (let round = 1; round <= 2; round += 1) {
      expect((await takeBack(editor)).status).toBe(200)
      for (const token of older) {
        const answer = await open(token)
        expect(answer.status).toBe(403)
        expect(answer.text).not.toContain('Shown too early')
      }
      expect((await open(beside)).status).toBe(200)
      const newer = await tokenOf(uid, id)
      expect((await open(newer)).status).toBe(200)
      older.push(newer)
    }
  })

  it('opens nothing while whoever made it has no account that works', async () => {
    const token = await tokenOf(uid, ids[0])
    const users = cms.strapi.db.query('admin::user')
    const where = { email: 'strapi-editor@example.org' }
    await users.update({ where, data: { isActive: false } })
    expect((await open(token)).status).toBe(403)
    await users.update({ where, data: { isActive: true } })
    expect((await open(token)).status).toBe(200)
  })

  it('is answered so that nobody keeps or lists it, refusals too', async () => {
    for (const token of [issue(now()), 'a.b']) {
      const { headers } = await open(token)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex')
      expect(headers.get('etag')).toBe(null)
    }
  })

  it('is given to whoever may read the type, and to nobody else', async () => {
    const query = `documentId=${ids[0]}&locale=en&status=draft`
    const anybody: Pick<AdminSession, 'ask'> = { ask: (method, path) => cms.ask(path, { method }) }
    expect((await askForLink(anybody, uid, query)).status).toBe(401)
    const contributor = await signInAs(cms, 'strapi-author')
    expect((await askForLink(contributor, uid, query)).status).toBe(200)

    const role = await cms.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-author' }, select: ['id'] })
    await cms.strapi.service('admin::role').assignPermissions(role.id, [])
    expect((await askForLink(contributor, uid, query)).status).toBe(403)
  })

  it('is not offered for what has no draft', async () => {
    const [venue] = await cms.strapi.documents('api::venue.venue').findMany({ limit: 1 })
    const query = `documentId=${venue?.documentId}`
    expect((await askForLink(editor, 'api::venue.venue', query)).status).toBe(204)
  })
})

it('keeps a page from taking the address of previews', async () => {
  const id = await make('api::page.page', { title: 'Preview' })
  await makePublic('api::page.page', id, { title: 'Preview' })
  const page = (await cms.ask('/api/site/pages/preview-2')).json as Page
  expect(page.title).toBe('Preview')
})

describe('colours and a logo that somebody tries on', () => {
  const look = {
    palette: 'own',
    ownColor: '#0057b7',
    ownAccent: null,
    logo: null as number | null,
    logoSaysName: true,
  }
  const ask = (session: Pick<AdminSession, 'ask'>, body: object, locale = 'en') =>
    session.ask('POST', `/preview-links/look?locale=${locale}`, body)
  const tokenIn = ({ json }: Answer) =>
    new URL((json as { url: string }).url).searchParams.get('token') ?? ''

  it('are shown on the home page, and nowhere else', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><path d="M0 0h9v9z"/></svg>'
    const form = fileForm('logo.svg', svg, { type: 'image/svg+xml', info: {} })
    const file = fileIn<{ id: number; url: string }>(await admin.upload('/upload', form))
    const before = (await cms.ask('/api/site')).json

    const answer = await ask(editor, { ...look, logo: file?.id ?? 0 }, 'es')
    expect(answer.status, answer.text).toBe(200)
    const token = tokenIn(answer)
    expect(token).toMatch(/^[\w-]{1,400}\.[\w-]{43}$/)
    expect((await open(token)).json).toMatchObject({
      status: 'look',
      locale: 'es',
      shown: { kind: 'page', data: { path: '' } },
      site: {
        palette: 'own',
        colours: { light: { signal: '#0057b7' } },
        logo: { image: { url: file?.url, width: 60, height: 30 }, saysName: true },
      },
    })
    expect((await cms.ask('/api/site')).json).toEqual(before)
  })

  it('are for whoever may change the settings', async () => {
    const anybody: Pick<AdminSession, 'ask'> = { ask: (method, path) => cms.ask(path, { method }) }
    expect((await ask(anybody, look)).status).toBe(401)
    expect((await ask(await signInAs(cms, 'strapi-author'), look)).status).toBe(403)
  })

  it.each([
    [{ ...look, ownColor: 'red;}' }],
    [{ ...look, logo: 'x' }],
    [{ ...look, logo: -1 }],
    [{ ...look, logoSaysName: 'yes' }],
    [{ palette: 'red' }],
    [[]],
  ])('are refused when they are none: %j', async (body) => {
    const answer = await ask(editor, body)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('give palette, ownColor')
  })
})
