/** What is planned is done at its time, once, whatever happens to the cms meanwhile. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Home } from '../src/editing/homeContract'
import type { ScheduleEntry, ScheduleList, ScheduleView } from '../src/schedule/contract'
import { goodPassword, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { collection, documentsBy, told } from './documents'
import { comeDue, rhythmMs } from './planned'
import { holdClock, letClockRun, passTime } from './testClock'

const { make } = documentsBy(() => admin)

const positions = 'api::position.position'
const meetings = 'api::meeting.meeting'

const inTime = { timeout: 300_000, interval: 50 }

let cms: Cms
let admin: AdminSession
let editor: AdminSession
let contributor: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: false })
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  contributor = await signInAs(cms, 'strapi-author')
  const settings = '/content-manager/single-types/api::site-settings.site-settings'
  const names = { branchName: 'A branch', organizationName: 'An organization' }
  const saved = await admin.ask('PUT', settings, { ...names, timeZone: 'America/Los_Angeles' })
  expect(saved.status, saved.text).toBe(200)
})
afterAll(() => cms.stop())
afterEach(letClockRun)

function plan(
  id: string,
  entry: Partial<ScheduleEntry>,
  { by = editor, uid = positions, query = '' } = {},
): Promise<Answer> {
  return by.ask('PUT', `/schedule/${uid}/${id}${query}`, entry)
}

async function planned(id: string, uid = positions): Promise<ScheduleView['plans']> {
  const answer = await editor.ask('GET', `/schedule/${uid}/${id}`)
  expect(answer.status, answer.text).toBe(200)
  return (answer.json as ScheduleView).plans
}

function rowsOf(document: string): Promise<object[]> {
  return cms.strapi.db.query('api::schedule.schedule').findMany({ where: { document } })
}

/** Has the cms look twice at least, by what it does for somebody else. */
async function afterAnotherLook(): Promise<void> {
  for (const time of ['first', 'second']) {
    const id = await make(positions, { title: `Looked for the ${time} time` })
    await plan(id, { publishAt: later.publishAt })
    await comeDue(cms, id)
    await vi.waitUntil(async () => (await planned(id)).length === 0, inTime)
    await admin.ask('DELETE', `${collection}/${positions}/${id}`)
  }
}

/** The wall time of the site when its next minute but one begins, and how long it is until then. */
function soonAt(): { wallTime: string; inMs: number } {
  const now = Temporal.Now.zonedDateTimeISO('America/Los_Angeles')
  const minute = now.round({ smallestUnit: 'minute', roundingMode: 'ceil' }).add({ minutes: 1 })
  return {
    wallTime: minute.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    inMs: minute.epochMilliseconds - now.epochMilliseconds,
  }
}

async function isPublic(slug: string, of: Pick<Cms, 'ask'> = cms): Promise<boolean> {
  return (await of.ask(`/api/site/positions/${slug}`)).status === 200
}

const later = { publishAt: '2040-05-01T10:00', unpublishAt: '2040-06-01T10:00' }

describe('a schedule', () => {
  it('is shown as it was planned, in the words of its reader', async () => {
    const id = await make(positions, { title: 'Shown' })
    const answer = await plan(id, later)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.json).toEqual({
      zone: 'Pacific Time (Los Angeles)',
      mayChange: true,
      mayChangeAll: true,
      languages: ['en'],
      plans: [
        {
          language: 'en',
          action: 'publish',
          wallTime: '2040-05-01T10:00',
          words: 'Tuesday, May 1, 2040 at 10:00 AM PDT',
          problem: null,
        },
        {
          language: 'en',
          action: 'unpublish',
          wallTime: '2040-06-01T10:00',
          words: 'Friday, June 1, 2040 at 10:00 AM PDT',
          problem: null,
        },
      ],
    } satisfies ScheduleView)
    const spanish = await editor.ask('GET', `/schedule/${positions}?language=es`)
    const { plans } = spanish.json as ScheduleList
    const [first] = plans.filter(({ document }) => document === id)
    expect(first?.words).toMatch(/^martes, 1 de mayo de 2040/)
  })

  it('is replaced as a whole, and empties', async () => {
    const id = await make(positions, { title: 'Replaced' })
    await plan(id, later)
    await plan(id, { publishAt: '2040-05-02T10:00' })
    expect((await planned(id)).map(({ action, wallTime }) => [action, wallTime])).toEqual([
      ['publish', '2040-05-02T10:00'],
    ])
    const emptied = await editor.ask('DELETE', `/schedule/${positions}/${id}`)
    expect(emptied.status, emptied.text).toBe(200)
    expect(await planned(id)).toEqual([])
  })

  it('is refused at its field, and leaves what was planned', async () => {
    const id = await make(positions, { title: 'Refused' })
    await plan(id, later)
    const past = await plan(id, { publishAt: '2020-05-01T10:00' })
    expect(told(past)).toEqual([
      expect.stringMatching(/^publishAt: Friday, May 1, 2020 .* is past/),
    ])
    const spanish = await plan(id, { publishAt: '2020-05-01T10:00' }, { query: '?language=es' })
    expect(told(spanish)).toEqual([expect.stringMatching(/^publishAt: .* ya pasó/)])
    const reversed = { publishAt: later.unpublishAt, unpublishAt: later.publishAt }
    expect(told(await plan(id, reversed))).toEqual([
      expect.stringMatching(/^unpublishAt: It would be unpublished before/),
    ])
    expect(told(await plan(id, { publishAt: '2040-05-01T' }))).toEqual([
      'publishAt: Give both a date and a time, or leave both empty.',
    ])
    expect((await planned(id)).map(({ wallTime }) => wallTime)).toEqual(Object.values(later))
  })

  it('is made by whoever may publish, and seen by whoever may read', async () => {
    const id = await make(positions, { title: 'Rights' })
    await plan(id, later)
    const address = `/schedule/${positions}/${id}`
    for (const method of ['PUT', 'DELETE']) {
      expect((await contributor.ask(method, address, later)).status, method).toBe(403)
      expect((await cms.ask(address, { method })).status, method).toBe(401)
    }
    const seen = await contributor.ask('GET', address)
    expect(seen.json).toMatchObject({ mayChange: false, mayChangeAll: false, plans: [{}, {}] })
    expect((await cms.ask(address)).status).toBe(401)
    expect((await cms.ask(`/schedule/${positions}`)).status).toBe(401)
    expect((await editor.ask('GET', '/schedule/admin::user/1')).status).toBe(400)
    expect((await plan('nothing', later)).status).toBe(404)
  })

  it('is for one language, or for all in which it is written', async () => {
    const id = await make(positions, { title: 'Two languages' })
    const spanish = await plan(id, later, { query: '?locale=es' })
    expect(spanish.status).toBe(404)
    await admin.ask('PUT', `${collection}/${positions}/${id}?locale=es`, { title: 'Dos idiomas' })
    const one = await plan(id, { publishAt: later.publishAt }, { query: '?locale=es' })
    expect(one.status, one.text).toBe(200)
    expect((await planned(id)).map(({ language }) => language)).toEqual(['es'])
    await plan(id, { publishAt: '2040-07-01T10:00', allLanguages: true })
    const plans = await planned(id)
    expect(plans.map(({ language, wallTime }) => [language, wallTime]).sort()).toEqual([
      ['en', '2040-07-01T10:00'],
      ['es', '2040-07-01T10:00'],
    ])
  })

  it('goes with its document, and with its translation', async () => {
    const id = await make(positions, { title: 'Deleted' })
    const address = `${collection}/${positions}/${id}`
    await admin.ask('PUT', `${address}?locale=es`, { title: 'Eliminada' })
    await plan(id, { ...later, allLanguages: true })
    expect((await admin.ask('DELETE', `${address}?locale=es`)).status).toBe(200)
    expect((await planned(id)).map(({ language }) => language)).toEqual(['en', 'en'])
    expect((await admin.ask('DELETE', address)).status).toBe(200)
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('what waits to be published', () => {
  const at = (id: string, query = '') => `${collection}/${positions}/${id}${query}`

  it('is not changed by who may not publish, and their text is not saved', async () => {
    const id = await make(positions, { title: 'Waits' })
    expect((await contributor.ask('PUT', at(id), { title: 'Waits long' })).status).toBe(200)
    await plan(id, later)
    const answer = await contributor.ask('PUT', at(id), { title: 'Smuggled' })
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain('planned to publish this on Tuesday, May 1, 2040 at 10:00 AM')
    expect(answer.text).toContain('Ask an editor')
    expect((await contributor.ask('GET', at(id))).json).toMatchObject({
      data: { title: 'Waits long' },
    })
    expect((await contributor.ask('PUT', at(id), { title: 'Waits long' })).status).toBe(200)
    expect((await editor.ask('PUT', at(id), { title: 'Edited' })).status).toBe(200)
    await editor.ask('DELETE', `/schedule/${positions}/${id}`)
    expect((await contributor.ask('PUT', at(id), { title: 'Free' })).status).toBe(200)
  })

  it('is not changed by them through another language either', async () => {
    const id = await make(positions, { title: 'Planned in English', order: 1 })
    await plan(id, later)
    const spanish = at(id, '?locale=es')
    expect((await contributor.ask('PUT', spanish, { title: 'Sin programar' })).status).toBe(200)
    const moved = await contributor.ask('PUT', spanish, { title: 'Sin programar', order: 7 })
    expect(moved.status, moved.text).toBe(400)
    expect((await editor.ask('GET', at(id))).json).toMatchObject({ data: { order: 1 } })
  })

  it('is told in Spanish to whom the admin speaks Spanish', async () => {
    const id = await make(positions, { title: 'Waits in Spanish' })
    await plan(id, later)
    await contributor.ask('PUT', '/admin/users/me', { preferedLanguage: 'es' })
    const { text } = await contributor.ask('PUT', at(id), { title: 'Otro' })
    await contributor.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' })
    expect(text).toContain('está programado que esto se publique')
    expect(text).toContain('martes, 1 de mayo de 2040')
  })

  it('stays as it is while it waits to be tried again', async () => {
    const id = await make(positions, { title: 'Failed' })
    await plan(id, later)
    const failed = { state: 'failed', problem: 'A link leads nowhere.' }
    await cms.strapi.db
      .query('api::schedule.schedule')
      .updateMany({ where: { document: id, action: 'publish' }, data: failed })
    expect((await contributor.ask('PUT', at(id), { title: 'Smuggled' })).status).toBe(400)
  })
})

describe('a plan of somebody who', () => {
  const uid = 'admin::user'
  const email = 'former@example.org'

  /** Plans as an editor, then is changed. */
  async function planAs(title: string, change: (id: number) => Promise<unknown>) {
    const role = (code: string) =>
      cms.strapi.db.query('admin::role').findOne({ where: { code }, select: ['id'] })
    const users = cms.strapi.service('admin::user')
    const user = await users.create({
      firstname: 'Former',
      isActive: true,
      roles: [(await role('strapi-editor')).id],
      email,
      password: goodPassword,
    })
    const former = await signIn(cms, { email, password: goodPassword })
    const id = await make(positions, { title })
    const answer = await plan(id, { publishAt: later.publishAt }, { by: former })
    expect(answer.status, answer.text).toBe(200)
    await change(user.id)
    await comeDue(cms, id)
    return { id, user: user.id as number }
  }

  it.each<[string, (id: number) => Promise<unknown>]>([
    [
      'is a contributor now',
      async (id) => {
        const where = { code: 'strapi-author' }
        const role = await cms.strapi.db.query('admin::role').findOne({ where })
        return cms.strapi.service('admin::user').updateById(id, { roles: [role.id] })
      },
    ],
    [
      'may not sign in any more',
      (id) => cms.strapi.service('admin::user').updateById(id, { isActive: false }),
    ],
    ['was deleted', (id) => cms.strapi.service('admin::user').deleteById(id)],
  ])('%s is not carried out, and says so', async (what, change) => {
    const { id, user } = await planAs(`Plan of one who ${what}`, change)
    const problem = () => planned(id).then(([first]) => first?.problem)
    await vi.waitUntil(problem, inTime)
    expect(await problem()).toBe(
      'Whoever planned this may not publish any more. Somebody who may has to plan it anew, or do it by hand.',
    )
    const rows = await cms.strapi.db.query(positions).findMany({ where: { documentId: id } })
    expect(rows.every(({ publishedAt }) => publishedAt === null)).toBe(true)
    await cms.strapi.db.query(uid).deleteMany({ where: { id: user } })
  })
})

describe('when its time comes', () => {
  it('a document is published when it comes, in the name of whoever planned it', async () => {
    holdClock()
    const id = await make(positions, { title: 'On time' })
    const { wallTime, inMs } = soonAt()
    expect((await plan(id, { publishAt: wallTime })).status).toBe(200)
    passTime(inMs - 2 * rhythmMs - 1)
    await afterAnotherLook()
    expect(await isPublic('on-time')).toBe(false)
    passTime(1)
    await vi.waitUntil(() => isPublic('on-time'), inTime)
    expect(await planned(id)).toEqual([])
    const [row] = await cms.strapi.db.query(positions).findMany({
      where: { documentId: id, publishedAt: { $notNull: true } },
      populate: { updatedBy: true },
    })
    expect(row.updatedBy.email).toBe('strapi-editor@example.org')
  })

  it('a document is taken back, and what was to be published before it stays away', async () => {
    const id = await make(positions, { title: 'Taken back' })
    const published = await admin.ask(
      'POST',
      `${collection}/${positions}/${id}/actions/publish`,
      {},
    )
    expect(published.status, published.text).toBe(200)
    expect(await isPublic('taken-back')).toBe(true)
    await plan(id, later)
    await comeDue(cms, id)
    await vi.waitUntil(async () => (await planned(id)).length === 0, inTime)
    expect(await isPublic('taken-back')).toBe(false)
  })

  it('all languages are published, the one with the facts first', async () => {
    const id = await make(positions, { title: 'In both' })
    await admin.ask('PUT', `${collection}/${positions}/${id}?locale=es`, { title: 'En las dos' })
    await plan(id, { publishAt: later.publishAt, allLanguages: true })
    await comeDue(cms, id)
    await vi.waitUntil(async () => (await planned(id)).length === 0, inTime)
    const spanish = await cms.ask('/api/site/positions/en-las-dos?locale=es')
    expect(spanish.json).toMatchObject({ title: 'En las dos' })
  })

  it('a refusal is kept with its reason, not tried for ever, and again when saved', async () => {
    const id = await make(meetings, {
      title: 'Without an end',
      firstDate: '2040-05-02',
      startTime: '19:00',
      attendance: 'online',
    })
    await plan(id, { publishAt: later.publishAt }, { uid: meetings })
    await comeDue(cms, id)
    const reason = /Say when it ends/
    await vi.waitUntil(async () => (await planned(id, meetings))[0]?.problem, inTime)
    expect((await planned(id, meetings))[0]?.problem).toMatch(reason)
    const [failed] = await rowsOf(id)
    await afterAnotherLook()
    expect(await rowsOf(id)).toEqual([failed])
    // An editor who changes something else of the plan is not held up by what is past.
    const kept = await plan(id, { publishAt: '2026-01-05T10:00' }, { uid: meetings })
    expect(kept.status, kept.text).toBe(200)
    expect((await planned(id, meetings))[0]?.problem).toMatch(reason)
    // Whoever could do it by hand reads of it on Home, and nobody else.
    const notices = async (by: AdminSession) =>
      ((await by.ask('GET', '/branchline/home')).json as Home).notices.filter(
        ({ kind, title }) => kind === 'plan-failed' && title.includes('“Without an end”'),
      )
    const [told, ...more] = await notices(editor)
    expect(told?.title).toMatch(/ was to be published on .*, and was not$/)
    expect(more).toEqual([])
    expect(told?.remedy).toMatch(reason)
    expect(await notices(contributor)).toEqual([])

    const saved = await admin.ask('PUT', `${collection}/${meetings}/${id}`, { endTime: '21:00' })
    expect(saved.status, saved.text).toBe(200)
    passTime(rhythmMs)
    await vi.waitUntil(async () => (await planned(id, meetings)).length === 0, inTime)
    expect((await cms.ask('/api/site/meetings/without-an-end')).status).toBe(200)
  })

  it('is done in the name of whoever saved it last', async () => {
    const id = await make(positions, { title: 'Taken over', summary: 'x' })
    await plan(id, later, { by: admin })
    const [first] = await rowsOf(id)
    await plan(id, later, { by: editor })
    const [second] = await rowsOf(id)
    expect(second).toMatchObject({ id: (first as { id: number }).id })
    expect((second as { user: number }).user).not.toBe((first as { user: number }).user)
    await plan(id, {}, { by: editor })
  })

  it('what failed for another’s sake follows once that is public', async () => {
    const specialDates = 'api::special-date.special-date'
    const id = await make(meetings, {
      title: 'All at eight',
      firstDate: '2040-05-02',
      startTime: '19:00',
      attendance: 'online',
    })
    const inSpanish = { title: 'Todo a las ocho' }
    await admin.ask('PUT', `${collection}/${meetings}/${id}?locale=es`, inSpanish)
    const own = await make(specialDates, {
      meeting: { connect: [{ documentId: id }] },
      originalDate: '2040-05-02',
      title: 'A talk',
    })
    const { publishAt } = later
    await plan(own, { publishAt }, { uid: specialDates })
    await plan(id, { publishAt, allLanguages: true }, { uid: meetings })
    const failed = async (document: string, uid: string) =>
      (await planned(document, uid)).filter(({ problem }) => problem !== null).length
    await comeDue(cms, own)
    await vi.waitUntil(async () => (await failed(own, specialDates)) === 1, inTime)
    await comeDue(cms, id)
    await vi.waitUntil(async () => (await failed(id, meetings)) === 2, inTime)

    await admin.ask('PUT', `${collection}/${meetings}/${id}`, { endTime: '21:00' })
    passTime(rhythmMs)
    await vi.waitUntil(async () => (await planned(id, meetings)).length < 2, inTime)
    passTime(rhythmMs)
    const areDone = async () => [...(await rowsOf(id)), ...(await rowsOf(own))].length === 0
    await vi.waitUntil(areDone, inTime)
    const { json } = await cms.ask('/api/site/meetings/all-at-eight?locale=es')
    expect(json).toMatchObject({ title: 'Todo a las ocho', next: [{ ownTitle: 'A talk' }] })
  })

  it('what somebody published by hand meanwhile is not published again', async () => {
    const id = await make(meetings, {
      title: 'By hand',
      firstDate: '2040-05-02',
      startTime: '19:00',
      attendance: 'online',
    })
    await plan(id, { publishAt: later.publishAt }, { uid: meetings })
    await comeDue(cms, id)
    await vi.waitUntil(async () => (await planned(id, meetings))[0]?.problem, inTime)
    const address = `${collection}/${meetings}/${id}/actions/publish`
    const published = await admin.ask('POST', address, { endTime: '21:00' })
    expect(published.status, published.text).toBe(200)
    expect(await planned(id, meetings)).toEqual([])

    // Nor is what is changed after that, at a time planned for what was published before it.
    const inSpanish = { title: 'A mano' }
    await admin.ask('PUT', `${collection}/${meetings}/${id}?locale=es`, inSpanish)
    await plan(id, { ...later, allLanguages: true }, { uid: meetings })
    expect((await admin.ask('POST', address, {})).status).toBe(200)
    expect(
      (await planned(id, meetings)).map(({ language, action }) => [language, action]).sort(),
    ).toEqual([
      ['en', 'unpublish'],
      ['es', 'publish'],
      ['es', 'unpublish'],
    ])
  })

  it('what somebody took back by hand meanwhile is not taken back again, unless it is to come back before', async () => {
    const id = await make(positions, { title: 'Reworked' })
    await admin.ask('PUT', `${collection}/${positions}/${id}?locale=es`, { title: 'Revisada' })
    const done = async (action: string) => {
      const answer = await admin.ask(
        'POST',
        `${collection}/${positions}/${id}/actions/${action}`,
        {},
      )
      expect(answer.status, answer.text).toBe(200)
    }
    await done('publish')
    await plan(id, { unpublishAt: later.unpublishAt, allLanguages: true })
    await done('unpublish')
    expect(await planned(id)).toMatchObject([{ language: 'es', action: 'unpublish' }])
    await done('publish')
    await plan(id, later)
    await done('unpublish')
    const inEnglish = (await planned(id)).filter(({ language }) => language === 'en')
    expect(inEnglish.map(({ action }) => action)).toEqual(['publish', 'unpublish'])
  })

  it('a cms that was down does it when it is back', async () => {
    const id = await make(positions, { title: 'While down' })
    const { wallTime, inMs } = soonAt()
    expect((await plan(id, { publishAt: wallTime })).status).toBe(200)
    await cms.stop()
    passTime(inMs)
    cms = await startCms({ example: false, place: cms.place })
    await vi.waitUntil(() => isPublic('while-down'), inTime)
    expect(await rowsOf(id)).toEqual([])
  })
})
