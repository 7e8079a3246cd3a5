/** A calendar that is kept elsewhere is followed, and nothing that an editor does here is lost. */
import { Temporal } from 'temporal-polyfill'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
} from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Meeting, MonthDate } from '../src/contract'
import { claimCalendar, findCalendar } from '../src/following/calendars'
import type { FollowingView, LookAnswer } from '../src/following/contract'
import { readSiteZone } from '../src/content/reading/zones'
import type { Home } from '../src/editing/homeContract'
import { ensureCalendarState } from '../src/rules/calendarState'
import {
  administrator as credentials,
  goodPassword,
  registerAdministrator,
  signIn,
  signInAs,
  type AdminSession,
} from './admin'
import { CalendarServer, type TestEvent } from './calendarServer'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inDays, today } from './days'
import { reachLoopback } from './reachLoopback.mjs'
import { passTime } from './testClock'

const meetings = 'api::meeting.meeting'
const changes = 'api::date-change.date-change'
const following = '/branchline/following'
const hour = 60 * 60 * 1000
const day = 24 * hour

let cms: Cms
let administrator: AdminSession
let editor: AdminSession
let contributor: AdminSession
const server = new CalendarServer()
let close: () => void

beforeAll(async () => {
  close = reachLoopback()
  await server.start()
  cms = await startCms({ example: false })
  administrator = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  contributor = await signInAs(cms, 'strapi-author')
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
  close()
})
async function signInAnew(): Promise<void> {
  administrator = await signIn(cms, credentials)
  editor = await signIn(cms, { email: 'strapi-editor@example.org', password: goodPassword })
  contributor = await signIn(cms, { email: 'strapi-author@example.org', password: goodPassword })
}
beforeEach(() => {
  server.instead = null
})

const firstDay = today().add({ days: 18 })
/** In a calendar's line, a week after the first day. */
const aWeekLater = `${firstDay.add({ days: 7 }).toString().replaceAll('-', '')}T190000`

let number = 0
/** Events of a test of its own, from the first day on. */
function eventsFrom(name: string, count: number): TestEvent[] {
  number += 1
  return Array.from({ length: count }, (_, index) => ({
    uid: `${name.replaceAll(' ', '-')}-${number}-${index}@elsewhere.example`,
    title: `${name} ${index + 1}`,
    date: firstDay.add({ days: index }).toString(),
  }))
}

const entry = (others: object = {}) => ({
  ...{ name: 'City calendar', address: server.address, publishes: false, mostADay: 5, isOn: true },
  ...others,
})

async function done<Result>(asked: Promise<Answer>): Promise<Result> {
  const { status, text, json } = await asked
  expect(status, text).toBe(200)
  return json as Result
}

const view = (session = administrator) => done<FollowingView>(session.ask('GET', following))

async function calendarNow() {
  const [calendar] = (await view()).calendars
  if (!calendar) throw new Error('no calendar is followed')
  return calendar
}

/** Follows the server's calendar in a test of its own; the meetings of others stay. */
async function followed(events: TestEvent[], others: object = {}): Promise<string> {
  for (const { id } of (await view()).calendars)
    await administrator.ask('DELETE', `${following}/${id}`)
  server.events = events
  await done(administrator.ask('POST', following, entry(others)))
  return (await calendarNow()).id
}

/** By hand, and after the cms, which may be at it by itself once time has passed. */
async function lookAgain(id: string): Promise<LookAnswer> {
  const answer = await vi.waitUntil(
    async () => {
      const one = await administrator.ask('POST', `${following}/${id}/look`, {})
      return !one.text.includes('is being looked at right now') && one
    },
    { timeout: 60_000, interval: 50 },
  )
  return done(Promise.resolve(answer))
}

interface Row {
  documentId: string
  title: string
  startTime: string | null
  planStatus: string
  publishedAt: string | null
}

const rowsOf = (title: string, isPublic = false): Promise<Row[]> =>
  cms.strapi.db.query(meetings).findMany({
    where: { title, locale: 'en', publishedAt: isPublic ? { $notNull: true } : { $null: true } },
  })

async function rowOf(title: string, isPublic = false): Promise<Row> {
  const [row] = await rowsOf(title, isPublic)
  if (!row) throw new Error(`there is no meeting “${title}”`)
  return row
}

const form = `/content-manager/collection-types/${meetings}`

async function edit(title: string, data: object, andPublish = false): Promise<void> {
  const { documentId } = await rowOf(title)
  const saved = await editor.ask('PUT', `${form}/${documentId}`, data)
  expect(saved.status, saved.text).toBe(200)
  if (andPublish) await publish(title)
}

async function publish(title: string): Promise<void> {
  const { documentId } = await rowOf(title)
  const { status, text } = await editor.ask('POST', `${form}/${documentId}/actions/publish`, {})
  expect(status, text).toBe(200)
}

async function deleteMeeting(documentId: string): Promise<void> {
  const { status, text } = await editor.ask('DELETE', `${form}/${documentId}?locale=*`)
  expect(status, text).toBe(200)
}

async function bringBack(documentId: string): Promise<void> {
  const deleted = await done<{ documents: { id: number; document: string }[] }>(
    editor.ask('GET', '/history/deleted'),
  )
  const version = deleted.documents.find(({ document }) => document === documentId)
  const back = await editor.ask('POST', `/history/deleted/${version?.id}/restore`, {})
  expect(back.status, back.text).toBe(200)
}

describe('an address', () => {
  it('is looked at first, and nothing is made', async () => {
    server.events = [
      ...eventsFrom('Looked at', 3),
      { uid: 'over@elsewhere.example', title: 'Over', date: '2030-01-01' },
      { uid: 'broken@elsewhere.example', title: 'Broken', date: 'soon' },
    ]
    const address = server.address.replace('http:', 'HTTP:')
    const { found } = await done<LookAnswer>(
      administrator.ask('POST', `${following}/look`, entry({ address, mostADay: 1 })),
    )
    expect(found).toMatchObject({ events: 4, made: 3, over: 1, unreadable: 1 })
    expect(await rowsOf('Looked at 1')).toEqual([])
    expect((await view()).calendars).toEqual([])
  })

  it.each([
    ['not the address of a calendar', 'nowhere', null],
    ['a name and a password', 'https://me:secret@calendar.example/', null],
    ['private network', 'http://10.0.0.1/c.ics', null],
    ['private network', 'http://169.254.169.254/latest/meta-data/', null],
    ['asks for a password', null, { status: 401 }],
    ['no calendar at this address any more', null, { status: 404 }],
    ['an error of its own', null, { status: 500 }],
    ['is not a calendar', null, { status: 200, text: '<!doctype html><title>x</title>' }],
    ['larger than 2 MB', null, { status: 200, text: `BEGIN:VCALENDAR${'x'.repeat(2_100_000)}` }],
    ['cannot be read as one', null, { status: 200, text: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n' }],
    [
      'more than 2,000 events',
      null,
      {
        status: 200,
        text: `BEGIN:VCALENDAR\r\n${'BEGIN:VE\r\n VENT\r\nEND:VEVENT\r\n'.repeat(2_001)}END:VCALENDAR`,
      },
    ],
  ])('is refused in one sentence, at its field: %s', async (sentence, address, instead) => {
    server.instead = instead
    const typed = entry({ address: address ?? server.address })
    for (const path of [following, `${following}/look`]) {
      const { status, json, text } = await administrator.ask('POST', path, typed)
      expect(status).toBe(400)
      expect(json).toMatchObject({
        error: {
          details: {
            errors: [{ path: ['address'], message: expect.stringContaining(sentence) as string }],
          },
        },
      })
      expect(text).not.toContain(server.secret)
    }
    expect((await view()).calendars).toEqual([])
  })

  it('is followed under a name, with one change a day or more', async () => {
    const typed = entry({ name: ' ', mostADay: 0 })
    const { status, json } = await administrator.ask('POST', following, typed)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      error: { details: { errors: [{ path: ['name'] }, { path: ['mostADay'] }] } },
    })
  })

  it('is handed out as it was read last, to administrators alone', async () => {
    const id = await followed(eventsFrom('Copied', 1), { name: 'A/B: ours' })
    const good = server.text
    server.instead = { status: 503 }
    await administrator.ask('POST', `${following}/${id}/look`, {})
    const copy = `${following}/${id}/copy`
    expect(await done(administrator.ask('GET', copy))).toEqual({
      fileName: 'A B ours.ics',
      ics: good,
    })
    for (const session of [editor, contributor]) {
      expect((await session.ask('GET', copy)).status).toBe(403)
    }
  })

  it('is chosen by administrators alone, and told to nobody else', async () => {
    const id = await followed(eventsFrom('Secret', 1))
    for (const session of [editor, contributor]) {
      for (const [method, path, body] of [
        ['POST', following, entry()],
        ['POST', `${following}/look`, entry()],
        ['PUT', `${following}/${id}`, entry()],
        ['DELETE', `${following}/${id}`, undefined],
        ['POST', `${following}/${id}/look`, {}],
        ['POST', `${following}/${id}/answer`, { areGone: true }],
      ] as const) {
        expect((await session.ask(method, path, body)).status).toBe(403)
      }
    }
    expect((await contributor.ask('GET', following)).status).toBe(403)
    expect((await cms.ask(following)).status).toBe(401)
    const { json, text } = await editor.ask('GET', following)
    expect(json).toMatchObject({
      mayChange: false,
      calendars: [{ name: 'City calendar', address: null }],
    })
    expect(text).not.toContain(server.secret)
    expect((await calendarNow()).address).toBe(server.address)
    // Nor does the database tell it.
    const rows = await cms.strapi.db.query('api::followed-calendar.followed-calendar').findMany()
    expect(JSON.stringify(rows)).not.toContain(server.secret)
    const log = await administrator.ask('GET', '/security-log/events')
    expect(log.text).toContain('chose how the calendar “City calendar” is followed')
    expect(log.text).not.toContain(server.secret)
  })
})

it('an address whose key is lost is entered anew, and its meetings are followed on', async () => {
  const events = eventsFrom('Sealed', 1)
  const id = await followed(events)
  const calendars = cms.strapi.db.query('api::followed-calendar.followed-calendar')
  await calendars.updateMany({ where: { code: id }, data: { sealed: 'lost.AAAA' } })
  expect(await calendarNow()).toMatchObject({ address: '' })
  const look = await administrator.ask('POST', `${following}/${id}/look`, {})
  expect(look.status).toBe(400)
  expect((await calendarNow()).health.failing?.why).toContain('Enter the address once more')
  const [event] = events
  if (event) event.time = '210000'
  await done(administrator.ask('PUT', `${following}/${id}`, entry()))
  expect(await rowOf('Sealed 1')).toMatchObject({ startTime: '21:00' })
})

describe('each hour', () => {
  const minute = 60 * 1000
  interface Stored {
    nextAt: string
    state: { lookedAt: number }
  }
  const stored = async (): Promise<Stored> => {
    const [row] = await cms.strapi.db
      .query('api::followed-calendar.followed-calendar')
      .findMany({ limit: 1 })
    return row
  }
  // Sessions end while time passes.
  afterEach(signInAnew)

  /** @returns after how long it was looked at once more by itself */
  async function nextPause(): Promise<number> {
    const { nextAt, state } = await stored()
    passTime(new Date(nextAt).getTime() - now())
    let lookedAt = 0
    await vi.waitUntil(
      async () => {
        passTime(minute)
        lookedAt = (await stored()).state.lookedAt
        return lookedAt > state.lookedAt
      },
      { timeout: 60_000, interval: 50 },
    )
    return lookedAt - state.lookedAt
  }

  it('it is looked at once, and the same copy is not sent twice', async () => {
    await followed(eventsFrom('Hourly', 1))
    const before = server.answered.length
    for (let round = 0; round < 3; round += 1) expect(await nextPause()).toBeLessThan(2 * hour)
    expect(server.answered.slice(before)).toEqual([304, 304, 304])
    expect(await rowsOf('Hourly 1')).toHaveLength(1)
  })

  it('what an editor saves while it is being carried out is not written over, and is decided anew', async () => {
    const events = eventsFrom('Edited meanwhile', 1)
    const id = await followed(events)
    server.events = events.map((event) => ({ ...event, title: 'Edited there' }))
    const asked = server.answered.length
    const transaction = cms.strapi.db.transaction.bind(cms.strapi.db) as (
      act: unknown,
    ) => Promise<unknown>
    let isEdited = false
    // What there is to do is decided by now.
    vi.spyOn(cms.strapi.db, 'transaction').mockImplementation((async (act: unknown) => {
      if (server.answered.length > asked && !isEdited) {
        isEdited = true
        await edit('Edited meanwhile 1', { title: 'Edited here' })
      }
      return transaction(act)
    }) as never)
    onTestFinished(() => void vi.restoreAllMocks())
    await lookAgain(id)
    expect(isEdited).toBe(true)
    expect(await rowsOf('Edited there')).toEqual([])
    expect(await rowsOf('Edited here')).toHaveLength(1)
    const { found } = await lookAgain(id)
    expect(found).toMatchObject({ changed: 0, leftAlone: 1 })
    expect(await rowsOf('Edited here')).toHaveLength(1)
  })

  it('whoever read that it is due, and comes when another has looked, does not look once more', async () => {
    const id = await followed(eventsFrom('Looked at by another', 1))
    await cms.strapi.db
      .query('api::followed-calendar.followed-calendar')
      .updateMany({ where: { code: id }, data: { nextAt: new Date(now()) } })
    const due = await findCalendar(cms.strapi, id)
    if (!due) throw new Error('it is not followed')
    await lookAgain(id)
    expect(await claimCalendar(cms.strapi, due, now())).toBeNull()
    const since = await findCalendar(cms.strapi, id)
    expect(since && (await claimCalendar(cms.strapi, since, now()))).toMatchObject({ code: id })
  })

  it('a look that ended with the cms counts as one that failed, and is not begun again at once', async () => {
    const id = await followed(eventsFrom('Cut off', 1))
    const asked = server.answered.length
    await cms.strapi.db.query('api::followed-calendar.followed-calendar').updateMany({
      where: { code: id },
      data: { claim: `${now() - minute} of a cms that is gone`, nextAt: new Date(now()) },
    })
    await nextPause()
    await signInAnew()
    const { health } = await calendarNow()
    expect(health.failing?.why).toContain('no fault of that calendar')
    expect((health.nextAt ?? 0) - (health.lookedAt ?? 0)).toBeGreaterThanOrEqual(hour / 2)
    expect(server.answered).toHaveLength(asked)
    await nextPause()
    await signInAnew()
    expect((await calendarNow()).health.failing).toBeNull()
    expect(server.answered).toHaveLength(asked + 1)
  })

  it('what can’t be read is asked less and less often, told after a day, and goes on when it is back', async () => {
    const events = eventsFrom('Away', 2)
    const id = await followed(events)
    const [warned, informed] = [vi.spyOn(cms.strapi.log, 'warn'), vi.spyOn(cms.strapi.log, 'info')]
    const said = (spy: typeof warned) =>
      spy.mock.calls
        .map(([line]): unknown => line)
        .filter((line) => typeof line === 'string' && line.startsWith('A followed calendar'))
    server.instead = { status: 503 }
    const pauses: number[] = []
    while (pauses.length < 6) pauses.push(await nextPause())
    expect(pauses.slice(1).map((pause) => Math.round(pause / hour))).toEqual([1, 2, 4, 8, 16])
    await signInAnew()
    const { health } = await calendarNow()
    expect(health.failing?.why).toContain('an error of its own')
    expect(health.goodAt).toBeLessThan(health.lookedAt ?? 0)
    expect(health.nextAt).toBe(new Date((await stored()).nextAt).getTime())
    const home = await done<Home>(administrator.ask('GET', '/branchline/home'))
    expect(home.notices.map(({ title }) => title).join()).toContain(
      'The calendar “City calendar” has been unreadable since',
    )
    expect(await rowsOf('Away 1')).toHaveLength(1)

    server.instead = null
    server.events = [...events, ...eventsFrom('Back', 1)]
    await lookAgain(id)
    expect((await calendarNow()).health.failing).toBeNull()
    expect(await rowsOf('Back 1')).toHaveLength(1)
    await lookAgain(id)
    // Once when it began, and once when it was over.
    expect(said(warned)).toEqual([expect.stringContaining("can't be read")])
    expect(said(informed)).toEqual(['A followed calendar can be read again'])
    vi.restoreAllMocks()
  })
})

describe('what changes there', () => {
  it('comes as drafts, and is told to whoever may publish', async () => {
    const events = eventsFrom('Draft', 3)
    const id = await followed(events)
    expect((await rowOf('Draft 1')).publishedAt).toBeNull()
    const [first] = events
    if (first) first.lines = ['DESCRIPTION:<p onclick="x()">Come</p><script>x()</script>']
    await lookAgain(id)
    const { text } = await editor.ask('GET', `${form}/${(await rowOf('Draft 1')).documentId}`)
    expect(text).toContain('Come')
    expect(text).not.toMatch(/script|onclick|x\(\)/)
    const { waitingInAll, waiting, found } = (await view(editor)).calendars[0] ?? {}
    expect(waitingInAll).toBe(3)
    expect(waiting?.map(({ title }) => title)).toEqual(['Draft 1', 'Draft 2', 'Draft 3'])
    expect(found).toMatchObject({ changed: 1 })
    const titles = async (session: AdminSession) =>
      (await done<Home>(session.ask('GET', '/branchline/home'))).notices.map(({ title }) => title)
    expect(await titles(editor)).toContain('3 drafts wait (calendar “City calendar”)')
    expect((await titles(contributor)).join()).not.toContain('City calendar')
  })

  it('waits in the draft of what is public', async () => {
    const events = eventsFrom('Public', 1)
    const id = await followed(events)
    await publish('Public 1')
    const [event] = events
    if (event) event.time = '200000'
    await lookAgain(id)
    expect(await rowOf('Public 1')).toMatchObject({ startTime: '20:00' })
    expect(await rowOf('Public 1', true)).toMatchObject({ startTime: '19:00' })
  })

  it('does not overwrite what an editor changed; the rest is taken over', async () => {
    const events = eventsFrom('Edited', 1)
    const id = await followed(events)
    await edit('Edited 1', { title: 'What we call it' })
    const [event] = events
    if (event) Object.assign(event, { title: 'Edited there', time: '203000' })
    await lookAgain(id)
    expect(await rowOf('What we call it')).toMatchObject({ startTime: '20:30' })
    expect((await calendarNow()).decisions).toMatchObject([
      { title: 'What we call it', kind: 'changed', parts: ['title'] },
    ])
    // It is said, and stays said, until somebody decides.
    await lookAgain(id)
    const [decision] = (await calendarNow()).decisions
    const decide = (what: string) =>
      editor.ask('POST', `${following}/${id}/events/${decision?.id}`, { do: what })
    await done(decide('take'))
    expect(await rowsOf('Edited there')).toHaveLength(1)
    expect((await decide('keep')).text).toContain('decided this already')
  })

  it('is left deleted when an editor deleted it, and followed again when that is undone', async () => {
    const events = eventsFrom('Deleted', 1)
    const id = await followed(events)
    const { documentId } = await rowOf('Deleted 1')
    await deleteMeeting(documentId)
    const { found } = await lookAgain(id)
    expect(found).toMatchObject({ made: 0, deleted: 1 })
    expect(await rowsOf('Deleted 1')).toEqual([])
    await bringBack(documentId)
    const [event] = events
    if (event) event.time = '210000'
    await lookAgain(id)
    expect(await rowOf('Deleted 1')).toMatchObject({ documentId, startTime: '21:00' })
  })
})

/** So many weeks, and days, after the first day. */
const inWeeks = (weeks: number, days = 0) => firstDay.add({ weeks, days }).toString()

async function changesOf(documentId: string): Promise<unknown[]> {
  const dates = await cms.strapi.documents(changes).findMany({
    filters: { meeting: { documentId } },
    sort: 'originalDate',
  })
  return dates.map(({ originalDate, change }) => [originalDate, change])
}

/** In a calendar's lines: of a series the date that begins at `start` is at another time. */
const movedTo = (uid: string, start: string, time: string, title = 'Series 1') => [
  ...['END:VEVENT', 'BEGIN:VEVENT', `UID:${uid}`, `RECURRENCE-ID:${start}`],
  ...[`DTSTART:${start.slice(0, 9)}${time}`, 'DURATION:PT2H', `SUMMARY:${title}`],
]

describe('published at once', () => {
  it('is as many a day as were chosen, changes among them', async () => {
    const events = eventsFrom('At once', 4)
    const id = await followed(events, { publishes: true, mostADay: 2 })
    for (const title of ['At once 1', 'At once 2']) {
      expect(await rowsOf(title, true)).toHaveLength(1)
    }
    for (const title of ['At once 3', 'At once 4']) {
      expect(await rowsOf(title, true)).toEqual([])
    }
    expect((await calendarNow()).found).toMatchObject({ made: 4, tomorrow: 2 })
    const [event] = events
    if (event) event.time = '200000'
    await lookAgain(id)
    expect(await rowOf('At once 1', true)).toMatchObject({ startTime: '19:00' })
    await edit('At once 4', { summary: 'An editor works on it' })

    passTime(day)
    await signInAnew()
    await lookAgain(id)
    expect(await rowOf('At once 1', true)).toMatchObject({ startTime: '20:00' })
    expect(await rowsOf('At once 3', true)).toHaveLength(1)
    passTime(day)
    await signInAnew()
    await lookAgain(id)
    expect(await rowsOf('At once 4', true)).toEqual([])
  })

  it('unless visitors would be misled: then it waits as a draft, and says why', async () => {
    const events = eventsFrom('Nowhere', 1).map((event) => ({ ...event, place: '' }))
    const torn = { uid: 'torn@elsewhere.example', title: 'Torn', date: 'soon' }
    await followed([...events, torn], { publishes: true })
    expect(await rowsOf('Nowhere 1', true)).toEqual([])
    const { waitingInAll, notes } = await calendarNow()
    expect(waitingInAll).toBe(1)
    expect(notes).toMatchObject([{ about: 'Nowhere 1' }, { about: '' }])
    expect(notes[0]?.texts.join()).toContain('Choose a place')
    // Each reader has it in their own language, and so what a rule has refused.
    const asked = administrator.ask('GET', `${following}?language=es`)
    const { calendars } = await done<FollowingView>(asked)
    expect(calendars[0]?.notes[0]?.texts.join()).toContain('Elige un lugar')
    expect(calendars[0]?.notes[1]?.texts.join()).toMatch(/^«Torn»: no se entiende «.+»$/)
  })

  it('unless somebody has to think of it first: what is private, uncertain or lets anybody in', async () => {
    const delicate = [
      'CLASS:PRIVATE',
      'STATUS:TENTATIVE',
      'DESCRIPTION:Come: https://us02web.zoom.us/j/7',
    ]
    const plain = eventsFrom('Delicate', 4)
    const events = plain.map((event, index) => {
      const line = delicate[index]
      return line === undefined ? event : { ...event, lines: [line] }
    })
    const id = await followed(events, { publishes: true, mostADay: 20 })
    const isPublic = () =>
      Promise.all(plain.map(async ({ title }) => (await rowsOf(title, true)).length > 0))
    expect(await isPublic()).toEqual([false, false, false, true])
    expect((await calendarNow()).waitingInAll).toBe(3)
    // What is certain after all is published as the others are.
    server.events = events.map((event, index) =>
      index === 1 ? { ...event, lines: ['STATUS:CONFIRMED'] } : event,
    )
    await lookAgain(id)
    expect(await isPublic()).toEqual([false, true, false, true])
    server.events = events.map((event, index) =>
      index === 3 ? { ...event, title: 'Delicate, hush', lines: ['CLASS:CONFIDENTIAL'] } : event,
    )
    await lookAgain(id)
    expect(await rowsOf('Delicate, hush', true)).toEqual([])
    expect(await rowsOf('Delicate, hush')).toHaveLength(1)
  })

  it('a way in is no place, of no date of a series', async () => {
    const events = eventsFrom('Online', 2)
    const [series, hall] = events
    if (!series || !hall) throw new Error('there are events')
    const zoom = 'https://us02web.zoom.us/j/5?pwd=hush'
    series.place = zoom
    const moved = movedTo(series.uid, aWeekLater, '210000', series.title)
    series.lines = ['RRULE:FREQ=WEEKLY', ...moved, `LOCATION:${zoom}`]
    hall.place = 'Union Hall\\, https://bbb.example.org/b/ada-abc'
    const id = await followed(events, { publishes: true, mostADay: 20 })
    await lookAgain(id)
    const { documentId } = await rowOf('Online 1', true)
    expect(await changesOf(documentId)).toEqual([[inWeeks(1), 'moved']])
    expect(await rowOf('Online 1', true)).toMatchObject({ attendance: 'online', joinLink: zoom })
    expect(await rowOf('Online 2', true)).toMatchObject({
      attendance: 'hybrid',
      joinLink: 'https://bbb.example.org/b/ada-abc',
    })
    const places = await cms.strapi.db.query('api::venue.venue').findMany({ select: ['name'] })
    expect(places.map(({ name }) => name)).toContain('Union Hall')
    expect(JSON.stringify(places)).not.toContain('http')
  })

  it('single dates change, and what is gone is cancelled; it takes place when it is back', async () => {
    const events = eventsFrom('Series', 2)
    const [first, second] = events
    if (!first || !second) throw new Error('there are events')
    first.lines = ['RRULE:FREQ=WEEKLY']
    const id = await followed(events, { publishes: true, mostADay: 20 })
    first.lines = ['RRULE:FREQ=WEEKLY', `EXDATE:${aWeekLater}`]
    server.events = [first]
    await lookAgain(id)
    const { documentId } = await rowOf('Series 1', true)
    expect(await changesOf(documentId)).toEqual([[inWeeks(1), 'cancelled']])
    expect(await rowOf('Series 2', true)).toMatchObject({ planStatus: 'cancelled' })
    server.events = events
    first.lines = ['RRULE:FREQ=WEEKLY', ...movedTo(first.uid, aWeekLater, '210000')]
    await lookAgain(id)
    expect(await rowOf('Series 2', true)).toMatchObject({ planStatus: 'scheduled' })
    expect(await changesOf(documentId)).toEqual([[inWeeks(1), 'moved']])

    // A rule that is new comes with single dates of it, and takes back what was moved by the old one.
    first.date = firstDay.add({ days: 2 }).toString()
    const excluded = inWeeks(1, 2).replaceAll('-', '')
    first.lines = ['RRULE:FREQ=WEEKLY', `EXDATE:${excluded}T190000`]
    await lookAgain(id)
    expect((await calendarNow()).notes).toEqual([])
    expect(await rowOf('Series 1', true)).toMatchObject({ firstDate: first.date })
    expect(await changesOf(documentId)).toEqual([[inWeeks(1, 2), 'cancelled']])
    expect((await calendarNow()).decisions).toEqual([])
    if (!isWhole) return

    // What can't be public waits in the draft, its single dates for an editor.
    Object.assign(first, { date: firstDay.toString(), place: '' })
    first.lines = ['RRULE:FREQ=WEEKLY', `EXDATE:${aWeekLater}`]
    await lookAgain(id)
    const [decision] = (await calendarNow()).decisions
    expect(decision).toMatchObject({ title: 'Series 1', kind: 'changed', parts: ['dates'] })
    expect(await changesOf(documentId)).toEqual([[inWeeks(1, 2), 'cancelled']])
    await edit('Series 1', { attendance: 'online' }, true)
    await done(editor.ask('POST', `${following}/${id}/events/${decision?.id}`, { do: 'take' }))
    expect(await changesOf(documentId)).toEqual([[inWeeks(1), 'cancelled']])
  })

  it('and what is dropped from its calendar once it has begun took place', async () => {
    const inAnHour = Temporal.Instant.fromEpochMilliseconds(now() + hour)
    const start = inAnHour.toZonedDateTimeISO(await readSiteZone(cms.strapi))
    const date = start.toPlainDate().toString()
    const time = start.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '')
    const [first, second, ...others] = eventsFrom('Dropped', 3)
    if (!first || !second) throw new Error('there are events')
    const single = { ...first, date, time }
    const series = { ...second, date, time, lines: ['RRULE:FREQ=WEEKLY'] }
    const id = await followed([single, series, ...others], { publishes: true, mostADay: 20 })
    passTime(hour)
    await signInAnew()
    server.events = [series, ...others]
    await lookAgain(id)
    expect(await rowOf('Dropped 1', true)).toMatchObject({ planStatus: 'scheduled' })
    expect((await calendarNow()).decisions).toEqual([])

    // Of a series that is gone there what is over took place, whatever is published later.
    passTime(3 * hour)
    await signInAnew()
    server.events = others
    await lookAgain(id)
    const month = date.slice(0, 7)
    const datesIn = async (address: string) =>
      ((await cms.ask(`/api/site/${address}`)).json as { data: MonthDate[] }).data
    const dates = async () => {
      const { past, next } = (await cms.ask('/api/site/meetings/dropped-2')).json as Meeting
      const inMonth = (await datesIn(`month/${month}`)).filter(
        ({ slug, originalDate }) => slug === 'dropped-2' && originalDate === date,
      )
      return [past, next.slice(0, 1), inMonth].map((some) => some.map(({ status }) => status))
    }
    expect(await dates()).toEqual([['scheduled'], ['cancelled'], ['scheduled']])
    passTime(7 * day)
    await signInAnew()
    await edit('Dropped 2', { summary: 'It was good' }, true)
    expect(await dates()).toEqual([['cancelled', 'scheduled'], ['cancelled'], ['scheduled']])
    const { text } = await cms.ask('/api/site/meetings/dropped-2/calendar.ics')
    expect(text.match(/(?<=^STATUS:)\w+/gm)).toEqual(['CANCELLED', 'CONFIRMED'])
    // Of what was off before that was noted nobody knows since when.
    const meeting = (await rowOf('Dropped 2')).documentId
    const states = cms.strapi.db.query('api::calendar-state.calendar-state')
    await states.updateMany({ where: { meeting }, data: { offFrom: null } })
    await ensureCalendarState(cms.strapi)
    expect(await dates()).toEqual([['cancelled', 'cancelled'], ['cancelled'], []])

    // Whoever says of a meeting that is over that it was cancelled means that date.
    await edit('Dropped 1', { planStatus: 'cancelled' }, true)
    const page = (await cms.ask('/api/site/meetings/dropped-1')).json as Meeting
    expect(page.past.map(({ status }) => status)).toEqual(['cancelled'])
  })
})

describe('a fault of ours', () => {
  const faulty = 'Faulty 1'
  let isFaulty = false
  beforeAll(() => {
    cms.strapi.documents.use((context, next) => {
      const { title } = (context.params as { data?: { title?: string } }).data ?? {}
      if (isFaulty && title === faulty) throw new TypeError('a fault')
      return next()
    })
  })
  afterEach(() => {
    isFaulty = false
    vi.restoreAllMocks()
  })

  it('in one event is told of that, and keeps none of the others away', async () => {
    isFaulty = true
    const id = await followed(eventsFrom('Faulty', 3))
    expect(await rowsOf(faulty)).toEqual([])
    for (const title of ['Faulty 2', 'Faulty 3']) expect(await rowsOf(title)).toHaveLength(1)
    const { notes, health } = await calendarNow()
    expect(notes[0]).toMatchObject({ about: faulty })
    expect(notes[0]?.texts.join()).toContain('the log of the site')
    expect(health.failing).toBeNull()
    isFaulty = false
    passTime(day)
    await signInAnew()
    await lookAgain(id)
    expect(await rowsOf(faulty)).toHaveLength(1)
  })

  it('in the whole is told as what a calendar fails by', async () => {
    const id = await followed(eventsFrom('Well', 1))
    const query = cms.strapi.db.query.bind(cms.strapi.db)
    vi.spyOn(cms.strapi.db, 'query').mockImplementation((uid) => {
      if (uid === 'api::followed-event.followed-event') throw new TypeError('a fault')
      return query(uid)
    })
    await administrator.ask('POST', `${following}/${id}/look`, {})
    vi.restoreAllMocks()
    expect((await calendarNow()).health.failing?.why).toContain('no fault of that calendar')
    await lookAgain(id)
    expect((await calendarNow()).health.failing).toBeNull()
  })
})

describe('what is gone there', () => {
  it('is asked about, and stays until an editor decides', async () => {
    const events = eventsFrom('Gone', 4)
    const id = await followed(events)
    await publish('Gone 1')
    server.events = events.slice(2)
    await lookAgain(id)
    const { decisions, waitingInAll } = await calendarNow()
    expect(decisions).toMatchObject([
      { title: 'Gone 1', kind: 'gone', isPublic: true },
      { title: 'Gone 2', kind: 'gone', isPublic: false },
    ])
    expect(waitingInAll).toBe(2)
    const decide = (index: number, what: string, session = editor) =>
      session.ask('POST', `${following}/${id}/events/${decisions[index]?.id}`, { do: what })
    expect((await decide(0, 'cancel', contributor)).status).toBe(403)
    await done(decide(0, 'cancel'))
    expect(await rowOf('Gone 1', true)).toMatchObject({ planStatus: 'cancelled' })
    await done(decide(1, 'delete'))
    expect(await rowsOf('Gone 2')).toEqual([])
    await lookAgain(id)
    expect((await calendarNow()).decisions).toEqual([])
  })

  it('in masses stops everything and asks administrators; no leaves all as it is', async () => {
    const events = eventsFrom('Mass', 4)
    const id = await followed(events)
    await publish('Mass 1')
    server.events = [...events.slice(3), ...eventsFrom('Not yet', 1)]
    const { question } = await lookAgain(id)
    expect(question).toEqual({ gone: 3, of: 4 })
    expect(await rowsOf('Not yet 1')).toEqual([])
    const home = await done<Home>(administrator.ask('GET', '/branchline/home'))
    expect(home.notices.map(({ title }) => title)).toContain(
      '3 of 4 coming events are gone from the calendar “City calendar”: is that right?',
    )
    const answer = (areGone: boolean) =>
      administrator.ask('POST', `${following}/${id}/answer`, { areGone })
    await done(answer(false))
    expect((await answer(false)).text).toContain('answered already')
    expect(await rowsOf('Not yet 1')).toHaveLength(1)
    expect(await rowOf('Mass 1', true)).toMatchObject({ planStatus: 'scheduled' })
    expect((await calendarNow()).decisions).toEqual([])
  })

  it('in masses, and right: what is public is cancelled, drafts go, and come again', async () => {
    const events = eventsFrom('Right', 4)
    const id = await followed(events)
    await publish('Right 1')
    await edit('Right 2', { summary: 'An editor works on it', title: 'Worked on' })
    server.events = []
    await lookAgain(id)
    await done(administrator.ask('POST', `${following}/${id}/answer`, { areGone: true }))
    expect(await rowOf('Right 1', true)).toMatchObject({ planStatus: 'cancelled' })
    expect(await rowsOf('Worked on')).toHaveLength(1)
    expect(await rowsOf('Right 3')).toEqual([])
    server.events = events
    await lookAgain(id)
    expect(await rowsOf('Right 3')).toHaveLength(1)
    expect(await rowOf('Right 1')).toMatchObject({ planStatus: 'scheduled' })
  })

  it.runIf(isWhole)(
    'a flood is bounded, and said; what is too much comes on the next day',
    async () => {
      const id = await followed(
        Array.from({ length: 60 }, (_, index) => ({
          ...{ uid: `flood-${index}@elsewhere.example`, title: 'Flood', date: inDays(48) },
        })),
      )
      expect(await rowsOf('Flood')).toHaveLength(50)
      expect((await calendarNow()).found).toMatchObject({ made: 50, later: 10 })
      passTime(day)
      await signInAnew()
      await lookAgain(id)
      expect(await rowsOf('Flood')).toHaveLength(60)
    },
  )

  it('stays when the calendar is followed no more', async () => {
    const id = await followed(eventsFrom('Staying', 1))
    await done(administrator.ask('DELETE', `${following}/${id}`))
    expect(await rowsOf('Staying 1')).toHaveLength(1)
    expect((await view()).calendars).toEqual([])
    // Followed once more, it is taken as it stands.
    await done(administrator.ask('POST', following, entry()))
    expect(await rowsOf('Staying 1')).toHaveLength(1)
  })
})

it('words of single dates come along, change with the calendar, and are left where an editor changed them', async () => {
  const own = 'api::special-date.special-date'
  const second = firstDay.add({ days: 7 }).toString()
  const series = (guest: string): TestEvent[] =>
    eventsOnce.map((event) => ({
      ...event,
      lines: [
        ...['RRULE:FREQ=WEEKLY', 'END:VEVENT', 'BEGIN:VEVENT', `UID:${event.uid}`],
        ...[`RECURRENCE-ID:${aWeekLater}`, `DTSTART:${aWeekLater}`, 'DURATION:PT2H'],
        `SUMMARY:${guest}`,
      ],
    }))
  const eventsOnce = eventsFrom('Reading room', 1)
  const titles = async (isPublic: boolean): Promise<unknown[]> => {
    const rows = await cms.strapi.db.query(own).findMany({
      where: {
        meeting: { title: 'Reading room 1' },
        locale: 'en',
        publishedAt: isPublic ? { $notNull: true } : { $null: true },
      },
    })
    return rows.map(({ originalDate, title }) => `${originalDate} ${title}`)
  }
  const id = await followed(series('With Ada'), { publishes: true })
  expect(await titles(true)).toEqual([`${second} With Ada`])
  server.events = series('With Bo')
  await lookAgain(id)
  expect(await titles(true)).toEqual([`${second} With Bo`])
  const draft = await cms.strapi.db.query(own).findOne({
    where: { title: 'With Bo', publishedAt: null },
  })
  const path = `/content-manager/collection-types/${own}/${draft?.documentId}?locale=en`
  expect((await editor.ask('PUT', path, { title: 'With Bo and Cy' })).status).toBe(200)
  server.events = series('With Di')
  await lookAgain(id)
  expect(await titles(false)).toEqual([`${second} With Bo and Cy`])
  expect(await titles(true)).toEqual([`${second} With Bo`])
})

it('what is over stays as it was told, whatever its calendar drops', async () => {
  const [event] = eventsFrom('Past', 1)
  if (!event) throw new Error('there is an event')
  const excluded = (date: string) => `EXDATE:${date.replaceAll('-', '')}T190000`
  const [over, coming] = [inDays(7), inDays(14)]
  event.date = today().toString()
  event.lines = ['RRULE:FREQ=WEEKLY', excluded(over)]
  const id = await followed([event], { publishes: true, mostADay: 20 })
  const { documentId } = await rowOf('Past 1', true)
  passTime(8 * day)
  await signInAnew()
  event.lines = ['RRULE:FREQ=WEEKLY', excluded(coming)]
  await lookAgain(id)
  expect(await changesOf(documentId)).toEqual([
    [over, 'cancelled'],
    [coming, 'cancelled'],
  ])
})

it.runIf(isWhole)(
  'what is over stays as it was told, whatever its closed days become',
  async () => {
    const [event] = eventsFrom('Over', 1)
    if (!event) throw new Error('there is an event')
    const start = today()
    event.date = start.toString()
    const day = (days: number) => start.add({ days })
    const inLines = (days: number) => `${day(days).toString().replaceAll('-', '')}T190000`
    const lines = ['RRULE:FREQ=WEEKLY', `EXDATE:${inLines(7)}`]
    const earlier = [
      ...['END:VEVENT', 'BEGIN:VEVENT', `UID:${event.uid}`, `RECURRENCE-ID:${inLines(14)}`],
      ...[`DTSTART:${inLines(12)}`, 'DURATION:PT2H', 'SUMMARY:With Ada'],
    ]
    event.lines = [...lines, ...earlier]
    const id = await followed([event], { publishes: true, mostADay: 20 })
    const { documentId } = await rowOf('Over 1', true)
    const told = [
      [day(7).toString(), 'cancelled'],
      [day(14).toString(), 'moved'],
    ]
    expect(await changesOf(documentId)).toEqual(told)
    passTime(13 * 24 * hour)
    await signInAnew()
    await lookAgain(id)
    expect(await changesOf(documentId)).toEqual(told)
    // Nor is a date that was moved to a day that is over any slip of whoever brings its meeting back.
    await deleteMeeting(documentId)
    await bringBack(documentId)
    expect(await changesOf(documentId)).toEqual(told)
    await publish('Over 1')
    passTime(2 * 24 * hour)
    await signInAnew()

    // What closed days said of a date that is over is written down when they are tidied away.
    const venue = await cms.strapi.db
      .query('api::venue.venue')
      .findOne({ where: { name: 'The Hall' } })
    const closed = 'api::closure.closure'
    const { documentId: closure } = await cms.strapi.documents(closed).create({
      data: {
        ...{ venue: venue?.documentId, firstDay: day(0).toString(), lastDay: day(1).toString() },
        ...{ dates: 'cancelled', noteLocale: 'en' },
      },
    })
    await cms.strapi.documents(closed).delete({ documentId: closure })
    const [first, ...others] = [[day(0).toString(), 'cancelled'], ...told]
    expect(await changesOf(documentId)).toEqual([first, ...others])
    event.lines = ['RRULE:FREQ=WEEKLY', `EXDATE:${inLines(21)}`]
    await lookAgain(id)
    expect((await calendarNow()).decisions).toEqual([])
    expect(await changesOf(documentId)).toEqual([
      first,
      ...others,
      [day(21).toString(), 'cancelled'],
    ])
    const own = await cms.strapi
      .documents('api::special-date.special-date')
      .findMany({ filters: { meeting: { documentId } }, status: 'published' })
    expect(own.map(({ title }) => title)).toEqual(['With Ada'])
  },
)
