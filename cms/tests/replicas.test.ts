/** Two cms on one PostgreSQL, each in a process of its own: what is to be done once is done once. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { FormToken, MeetingDate, Revision, Site } from '../src/contract'
import type { ImportView } from '../src/import/desk/contract'
import { minimumAgeMs } from '../src/involve/forms/tokens'
import type * as Limits from '../src/involve/limits/limits'
import type * as Sender from '../src/involve/outbox/sender'
import type * as Looking from '../src/involve/reminders/looking'
import { administrator, registerAdministrator, signIn } from './admin'
import { built } from './built'
import { CalendarServer } from './calendarServer'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { clockShift, now } from './clock/clock.mjs'
import { inDays } from './days'
import { enter, issueLink, sendForm, setInvolve } from './involve'
import { addReaders, sendLetter, writeLetter } from './letters'
import { MailServer } from './mailServer'
import { dateKey } from '../src/content/reading/dateKeys'
import { numberOfTurn, type Turn } from '../src/strapi/turns'
import { serve, type OtherCms } from './process'
import { fromSomewhere, getInvolved, opened, post } from './visitor'

const soon = { timeout: 300_000, interval: 50 }
const hour = 3_600_000
const minute = 60_000
/** How long at most what is due waits until a cms looks. */
const rhythmMs = 15_000
const zone = 'America/Los_Angeles'
const contact = 'hello@riverside.example'
const positions = 'api::position.position'

describe.runIf(inject('postgresServer') !== null)('two cms on one PostgreSQL', () => {
  const server = new MailServer()
  let place: Place
  /**
   * A third, by which tests prepare and look. Its clock stays behind, so it does nothing by itself: the
   * others would take a mail that it is sending for one that was given up, and send it once more.
   */
  let cms: Cms
  let one: OtherCms
  let other: OtherCms
  let database: pg.Client

  beforeAll(async () => {
    await server.start()
    place = await newPlace('example')
    cms = await startCms({ example: true, place, env: server.environment })
    await registerAdministrator(cms)
    await cms.strapi.db
      .query('api::site-settings.site-settings')
      .updateMany({ data: { contactEmail: contact, timeZone: zone } })
    await setInvolve(cms, { mailsPerMinute: 600, newEntriesMail: 'none' })
    const secrets = ['PRIVATE_DATA_KEYS', 'WEB_SERVER_SECRET'].map((name) => [
      name,
      process.env[name] ?? '',
    ])
    const shared = { ...Object.fromEntries(secrets), ...server.environment }
    database = new pg.Client({ connectionString: place.databaseUrl ?? '' })
    await database.connect()
    // They come to the door together, and boot one after the other.
    await database.query('select pg_advisory_lock($1)', [numberOfTurn('booting')])
    const starting = Promise.all([
      serve(place, { ...shared, PGAPPNAME: 'one' }),
      serve(place, { ...shared, PGAPPNAME: 'other' }),
    ])
    await vi.waitUntil(async () => (await waitingFor('booting')) === 2, soon)
    await database.query('select pg_advisory_unlock($1)', [numberOfTurn('booting')])
    ;[one, other] = await starting
    await built<typeof Looking>('involve/reminders/looking').stopReminding(cms.strapi)
    await built<typeof Sender>('involve/outbox/sender').stopSender(cms.strapi)
  })
  afterAll(async () => {
    await database.end()
    await Promise.all([one.stop(), other.stop()])
    await cms.stop()
    await server.stop()
  })

  /** Time goes by for both, not for the third. */
  const pass = (ms: number) => Promise.all([one.clock.pass(ms), other.clock.pass(ms)])

  /** The instant that it is for both, in milliseconds. */
  const theirNow = () => now() - clockShift() + one.clock.shift

  /** Has one look which mails are due, also when it is looking at this moment: somebody confirms. */
  async function haveItLook(each: OtherCms): Promise<void> {
    const entry = await sendForm(cms, { kind: 'sign-up', email: `${randomUUID()}@example.org` })
    const token = issueLink(cms.strapi, { kind: 'confirm', entry }, theirNow() + hour)
    await opened(each, { token, act: { do: 'confirm' } })
  }

  async function door<T>(path: string, of: Pick<Cms, 'ask'>): Promise<T> {
    return (await of.ask(`/api/site${path}`)).json as T
  }

  async function count(statement: string): Promise<number> {
    const { rows } = await database.query<{ count: string }>(statement)
    return Number(rows[0]?.count)
  }

  const waiting = `select count(*) from pg_locks join pg_database on pg_database.oid = database
    where datname = current_database() and locktype = 'advisory' and not granted`

  /** How many wait until it is their turn. */
  const waitingFor = (turn: Turn) => count(`${waiting} and objid = ${numberOfTurn(turn)}`)

  it('each answer at once with what was changed through the other', async () => {
    const settings = '/content-manager/single-types/api::site-settings.site-settings'
    const revision = async (of: OtherCms) => (await door<Revision>('/revision', of)).revision
    const editors = [await signIn(one, administrator), await signIn(other, administrator)]
    // So that both have something in memory.
    await Promise.all([door<Site>('', one), door<Site>('', other)])
    for (const [index, editor] of editors.entries()) {
      const before = await revision(one)
      expect(await revision(other)).toBe(before)
      const tagline = `From editor ${index}`
      const saved = await editor.ask('PUT', settings, { tagline })
      expect(saved.status, saved.text).toBe(200)
      const after = await revision(one)
      expect(after).not.toBe(before)
      expect(await revision(other)).toBe(after)
      expect((await door<Site>('', one)).tagline).toBe(tagline)
      expect((await door<Site>('', other)).tagline).toBe(tagline)
    }
  })

  it('bring in one file at a time, and either goes on with what was sent to the other', async () => {
    const editors = [await signIn(one, administrator), await signIn(other, administrator)]
    const route = '/branchline/bringing-in'
    const lock = numberOfTurn('beginning an import')
    await database.query('select pg_advisory_lock($1)', [lock])
    const sent = editors.map((editor, index) => {
      const form = new FormData()
      const event = `BEGIN:VEVENT\r\nUID:replica-${index}\r\nSUMMARY:Of a replica\r\nDTSTART:${inDays(238).replaceAll('-', '')}T190000\r\nEND:VEVENT`
      const ics = `BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`
      form.append('file', new Blob([ics]), `${index}.ics`)
      return editor.upload(`${route}?language=en`, form)
    })
    // Both stand at the door when it opens.
    await vi.waitUntil(async () => (await waitingFor('beginning an import')) === 2, soon)
    await database.query('select pg_advisory_unlock($1)', [lock])
    const answers = await Promise.all(sent)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.text).toMatch(
      /Ada is bringing in “[01].ics” at this moment/,
    )
    const first = answers.findIndex(({ status }) => status === 200)
    const { id = '' } = { ...(answers[first]?.json as ImportView | undefined) }
    const through = editors[1 - first]
    const reached = (state: string) =>
      vi.waitUntil(async () => {
        const answer = await through?.ask('GET', `${route}/${id}?language=en`)
        return (answer?.json as ImportView | undefined)?.state === state
      }, soon)
    await reached('looked')
    const started = await through?.ask('POST', `${route}/${id}/start?language=en`)
    expect(started?.status, started?.text).toBe(200)
    await reached('done')
    const made = "select count(distinct document_id) from meetings where title = 'Of a replica'"
    expect(await count(made)).toBe(1)
  })

  it.runIf(isWhole)('start together where there is nothing yet', async () => {
    const empty = await newPlace()
    const both = await Promise.all([serve(empty), serve(empty)])
    for (const each of both) expect((await each.ask('/_ready')).status).toBe(204)
    await Promise.all(both.map((each) => each.stop()))
  })

  it('one keeps a form that both get at the same moment', async () => {
    const consent = (await getInvolved(one)).consent.id
    const tokens: string[] = []
    for (let i = 0; i < 10; i++) {
      const answer = await one.ask('/api/site/forms/token', { headers: fromSomewhere() })
      tokens.push((answer.json as FormToken).token)
    }
    await pass(minimumAgeMs)
    const entries = 'select count(*) from involvement_entries'
    const before = await count(entries)
    for (const [i, token] of tokens.entries()) {
      const form = { token, consent, email: `twice${i}@example.org` }
      const both = await Promise.all([one, other].map((each) => post(each, '/forms/sign-up', form)))
      expect(both.map(({ status }) => status).sort()).toEqual([202, 400])
    }
    expect(await count(entries)).toBe(before + tokens.length)
  })

  it('share what they count of visitors, under names that tell of nobody', async () => {
    const { limitsOf } = built<typeof Limits>('involve/limits/limits')
    expect(await limitsOf(cms.strapi).count('links', { place: 'a source' })).toBeNull()
    await post(one, '/links', { token: 'x' }, {})
    const { rows } = await database.query<{ key: string }>('select key from rate_limits')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1')
  })

  it('send a reminder and the digest once', async () => {
    /** Those that come to a date three days on, and when it begins. */
    async function assembly(title: string, startTime: string) {
      const date = Temporal.Now.plainDateISO(zone).add({ days: 3 }).toString()
      const times = { firstDate: date, startTime, endTime: '23:00', attendance: 'online' }
      const { documentId: meeting } = await cms.strapi
        .documents('api::meeting.meeting')
        .create({ data: { title, ...times } as never, locale: 'en', status: 'published' })
      const people = Array.from({ length: 4 }, (_, i) => `${title.toLowerCase()}-${i}@example.org`)
      for (const email of people) await enter(cms, { kind: 'remind', email, meeting })
      await haveItLook(one)
      await vi.waitUntil(() => people.every((email) => server.to(email).length > 0), soon)
      const answer = await cms.ask(`/api/site/meetings/${title.toLowerCase()}/${date}`)
      const { startsAt } = (answer.json as MeetingDate).occurrence
      const reminded = (email: string) =>
        server.to(email).filter(({ subject }) => subject === `Soon: ${title}`).length
      return { start: Date.parse(startsAt), reminders: () => people.map(reminded) }
    }
    const first = await assembly('Twice', '19:00')
    const second = await assembly('After', '20:00')
    await setInvolve(cms, { newEntriesMail: 'daily' })
    const digests = server.to(contact).length

    await pass(first.start - 23.5 * hour - theirNow())
    await vi.waitUntil(() => first.reminders().every((mails) => mails > 0), soon)
    await vi.waitUntil(() => server.to(contact).length > digests, soon)
    for (let look = 0; look < 2; look++) await pass(rhythmMs)
    expect(second.reminders().every((mails) => mails === 0)).toBe(true)
    // What comes after shows that they have looked.
    await pass(hour)
    for (const each of [one, other]) await haveItLook(each)
    await vi.waitUntil(() => second.reminders().every((mails) => mails > 0), soon)
    expect(new Set([...first.reminders(), ...second.reminders()])).toEqual(new Set([1]))
    expect(server.to(contact)).toHaveLength(digests + 1)
  })

  /** Has them begin while nothing can be changed, one after the other, and go on from there. */
  async function inARow<Result>(acts: (() => Promise<Result>)[]): Promise<Result[]> {
    const turn = [numberOfTurn('changing content')]
    await database.query('select pg_advisory_lock($1)', turn)
    const under: Promise<Result>[] = []
    for (const act of acts) {
      under.push(act())
      await vi.waitUntil(async () => (await waitingFor('changing content')) === under.length, soon)
    }
    await database.query('select pg_advisory_unlock($1)', turn)
    return Promise.all(under)
  }

  it('let nobody confirm a date while it is being changed', async () => {
    const entry = await sendForm(cms, { kind: 'sign-up', email: `${randomUUID()}@example.org` })
    const token = issueLink(cms.strapi, { kind: 'confirm', entry }, theirNow() + hour)
    const [confirmed] = await inARow([() => opened(other, { token, act: { do: 'confirm' } })])
    expect(confirmed?.done).toBe(true)
  })

  it('put pages of two editors into a menu at once', async () => {
    const editors = [await signIn(one, administrator), await signIn(other, administrator)]
    const titles = editors.map(() => `Menu ${randomUUID()}`)
    const pages: string[] = []
    for (const title of titles) {
      const data = { title, slug: title.toLowerCase().replaceAll(' ', '-') } as never
      const page = { data, locale: 'en', status: 'published' } as const
      pages.push((await cms.strapi.documents('api::page.page').create(page)).documentId)
    }
    const menus = '/branchline/menus'
    const put = await inARow(
      editors.map((editor, i) => () => {
        return editor.ask('POST', menus, { page: pages[i], menu: 'footer', words: {} })
      }),
    )
    for (const { status, text } of put) expect(status, text).toBe(200)
    const { navigation } = await door<Site>('', one)
    expect(navigation.footer.map(({ label }) => label)).toEqual(expect.arrayContaining(titles))
  })

  it('leave what an editor has cancelled as it is when the organizer moves it at the same moment', async () => {
    const editor = await signIn(one, administrator)
    const date = Temporal.Now.plainDateISO(zone).add({ days: 30 }).toString()
    const times = { firstDate: date, startTime: '19:00', endTime: '21:00', attendance: 'online' }
    const slug = `called-off-${randomUUID()}`
    const { documentId: meeting } = await cms.strapi.documents('api::meeting.meeting').create({
      data: { title: 'Called off', slug, ...times } as never,
      locale: 'en',
      status: 'published',
    })
    const asked = { kind: 'date', meeting, originalDate: date, organizer: null } as const
    const token = issueLink(cms.strapi, asked, theirNow() + hour)
    const move = {
      do: 'date-move' as const,
      date,
      startTime: '20:00',
      endTime: '22:00',
      note: 'Later',
    }
    const changes = '/content-manager/collection-types/api::date-change.date-change'
    const change = { meeting, originalDate: date, change: 'cancelled', note: 'The hall burnt down' }
    const acts: (() => Promise<{ status?: number; done?: boolean }>)[] = [
      () => editor.ask('POST', changes, change),
      () => opened(other, { token, act: move }),
    ]
    expect(await inARow(acts)).toMatchObject([{ status: 201 }, { done: false }])
    const { occurrence } = await door<MeetingDate>(`/meetings/${slug}/${date}`, one)
    expect(occurrence.status).toBe('cancelled')
  })

  it('never give a place of a date to two, and lose nobody', async () => {
    const date = Temporal.Now.plainDateISO(zone).add({ days: 40 }).toString()
    const times = { firstDate: date, startTime: '19:00', endTime: '21:00', attendance: 'online' }
    // A second try has a date and people of its own.
    const slug = `packed-${randomUUID()}`
    const { documentId: meeting } = await cms.strapi.documents('api::meeting.meeting').create({
      data: { title: 'Packed', slug, places: 5, ...times } as never,
      locale: 'en',
      status: 'published',
    })
    const crowd: { entry: string; email: string }[] = []
    for (let i = 0; i < 20; i++) {
      const email = `${slug}-${i}@example.org`
      const entry = await sendForm(cms, { kind: 'attend', email, meeting, originalDate: date })
      crowd.push({ entry, email })
    }
    const act = (kind: 'confirm' | 'unsubscribe', entry: string, through: OtherCms) =>
      opened(through, {
        token: issueLink(cms.strapi, { kind, entry }, theirNow() + hour),
        act: { do: kind },
      })
    const through = (i: number) => (i % 2 === 0 ? one : other)
    // The link of the first is opened twice at once: both read that it is not confirmed.
    const [first = { entry: '' }] = crowd
    const atDate = [`places:${dateKey(meeting, date)}`]
    await database.query('select pg_advisory_lock(hashtextextended($1, 0))', atDate)
    const twice = [one, other].map((each) => act('confirm', first.entry, each))
    await vi.waitUntil(async () => (await count(waiting)) === 2, soon)
    await database.query('select pg_advisory_unlock(hashtextextended($1, 0))', atDate)
    for (const { done, view } of await Promise.all(twice)) {
      expect([done, view]).toMatchObject([true, { kind: 'confirm', entry: { state: 'confirmed' } }])
    }
    await Promise.all(crowd.slice(1).map(({ entry }, i) => act('confirm', entry, through(i))))
    const ofDate = `select count(*) from involvement_entries where meeting = '${meeting}' and state = 'confirmed'`
    expect(await count(ofDate)).toBe(20)
    expect(await count(`${ofDate} and waiting is null`)).toBe(5)
    const { rows } = await database.query<{ code: string; waiting: number | null }>(
      `select code, waiting from involvement_entries where meeting = '${meeting}' order by waiting`,
    )
    const line = rows.flatMap(({ waiting }) => waiting ?? [])
    expect(line).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))

    // Three go at once, while both look: the first three of the line have their places, told once.
    const seated = rows.filter(({ waiting }) => waiting === null).slice(0, 3)
    await Promise.all(seated.map(({ code }, i) => act('unsubscribe', code, through(i))))
    const next = rows
      .slice(0, 3)
      .map(({ code }) => crowd.find(({ entry }) => entry === code)?.email ?? '')
    const told = (email: string) =>
      server.to(email).filter(({ subject }) => /^There is a place for you/.test(subject ?? ''))
        .length
    await vi.waitUntil(() => next.every((email) => told(email) > 0), soon)
    for (const each of [one, other]) await haveItLook(each)
    for (let look = 0; look < 2; look++) await pass(rhythmMs)
    expect(await count(`${ofDate} and waiting is null`)).toBe(5)
    const toldOnes = crowd.flatMap(({ email }) => Array<string>(told(email)).fill(email))
    expect(toldOnes.sort()).toEqual([...next].sort())
    const room = async (of: OtherCms) =>
      (await door<MeetingDate>(`/meetings/${slug}/${date}`, of)).occurrence.places
    for (const each of [one, other]) expect(await room(each)).toEqual({ total: 5, left: 0 })
  })

  it('look at a calendar that is followed once an hour together', async () => {
    const calendar = new CalendarServer()
    await calendar.start()
    calendar.events = [{ uid: 'replicas@elsewhere.example', title: 'Elsewhere', date: inDays(201) }]
    const admin = await signIn(one, administrator)
    const entry = { name: 'Elsewhere', address: calendar.address, publishes: false, mostADay: 5 }
    const followed = await admin.ask('POST', '/branchline/following', { ...entry, isOn: true })
    expect(followed.status, followed.text).toBe(200)
    const nextAt = async (): Promise<number> => {
      const { rows } = await database.query<{ next_at: Date; claim: string | null }>(
        'select next_at, claim from followed_calendars',
      )
      const [row] = rows
      return row?.claim === null ? row.next_at.getTime() : 0
    }
    const before = calendar.answered.length
    for (let looks = 1; looks <= 3; looks += 1) {
      const due = await nextAt()
      await pass(Math.max(0, due - theirNow()) + minute)
      await vi.waitUntil(async () => (await nextAt()) > due, soon)
      expect(calendar.answered.length - before).toBe(looks)
    }
    const meetings = "select count(*) from meetings where title = 'Elsewhere'"
    expect(await count(meetings)).toBe(1)
    await database.query('delete from followed_calendars')
    await calendar.stop()
  })

  it('send a letter together, once to each reader', async () => {
    await setInvolve(cms, { lettersOn: true, mailsPerHour: 20 })
    // A second try has readers and a letter of its own.
    await database.query('update involvement_entries set letters = false')
    const subject = `From both ${randomUUID()}`
    const readers = await addReaders(cms, randomUUID(), 25)
    const letters = () => server.received.filter(({ mail }) => mail.subject === subject)
    const inHour = () => {
      const since = (theirNow() - hour) / 1_000
      return count(`select count(*) from outbox_mails where sent_at > to_timestamp(${since})`)
    }
    await pass(hour)
    const editor = await signIn(one, administrator)
    await sendLetter(editor, await writeLetter(editor, subject))
    // What the provider allows in an hour, less the tenth that is for other mail, some of which went.
    await vi.waitUntil(async () => (await inHour()) >= 18, soon)
    const sent = letters().length
    expect(sent).toBeLessThanOrEqual(18)
    await Promise.all([haveItLook(one), haveItLook(other)])
    expect(letters()).toHaveLength(sent)
    await pass(hour)
    await vi.waitUntil(() => letters().length >= readers.length, soon)
    expect(new Set(letters().map(({ to }) => to[0]))).toEqual(new Set(readers))
    expect(letters()).toHaveLength(readers.length)
    await setInvolve(cms, { mailsPerHour: null })
  })

  it('one that is killed in the midst of publishing leaves it to the other, which does it once', async () => {
    const admin = await cms.strapi.db.query('admin::user').findOne({ where: {} })
    const begin = Temporal.Instant.fromEpochMilliseconds(theirNow())
      .toZonedDateTimeISO(zone)
      .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
      .add({ minutes: 5 })
    async function planned(title: string, at: Temporal.ZonedDateTime): Promise<string> {
      const { documentId } = await cms.strapi
        .documents(positions)
        .create({ data: { title, order: 9 }, locale: 'en' })
      const wallTime = at.toPlainDateTime().toString({ smallestUnit: 'minute' })
      const plan = { type: positions, document: documentId, language: 'en', action: 'publish' }
      await cms.strapi.db
        .query('api::schedule.schedule')
        .create({ data: { ...plan, wallTime, timeZone: zone, user: admin.id } })
      return documentId
    }
    const id = await planned('Once', begin)
    await planned('Once more', begin.add({ minutes: 5 }))
    const revision = () => count('select number as count from content_revisions')
    const isPublic = async (slug: string, of: OtherCms) =>
      (await of.ask(`/api/site/positions/${slug}`)).status === 200

    /** The one whose connection waits for such a lock. */
    async function blockedBy(lock: string): Promise<string | undefined> {
      const { rows } = await database.query<{ name: string }>(
        `select application_name as name from pg_locks join pg_stat_activity using (pid)
          where not granted and ${lock} and application_name in ('one', 'other')`,
      )
      return rows[0]?.name
    }

    const before = await revision()
    // Lets everything be read, and publishing go on until it counts the change.
    await database.query('begin')
    await database.query('lock table content_revisions in exclusive mode')
    await pass(begin.epochMilliseconds - theirNow() + 1)
    const inTheMidst = await vi.waitUntil(
      () => blockedBy(`relation = 'content_revisions'::regclass`),
      soon,
    )
    const behind = await vi.waitUntil(() => blockedBy(`locktype = 'advisory'`), soon)
    expect([inTheMidst, behind].sort()).toEqual(['one', 'other'])
    await (inTheMidst === 'one' ? one : other).kill()
    await database.query('rollback')

    const survivor = inTheMidst === 'one' ? other : one
    await vi.waitUntil(() => isPublic('once', survivor), soon)
    // What comes after shows that it has looked again.
    await survivor.clock.pass(5 * minute)
    await vi.waitUntil(() => isPublic('once-more', survivor), soon)
    expect(await revision()).toBe(before + 2)
    expect(await count('select count(*) from schedules')).toBe(0)
    const published = `document_id = '${id}' and published_at is not null`
    expect(await count(`select count(*) from positions where ${published}`)).toBe(1)
  })
})
