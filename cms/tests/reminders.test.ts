/** What the calendar makes due is mailed once, at its time, and what changes is told. */
import { isWhole } from '../../scripts/testing/whole.mjs'
import { now } from './clock/clock.mjs'
import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LinkAnswer, MeetingDate, Places } from '../src/contract'
import type * as Room from '../src/involve/places/room'
import { securityTable } from '../src/securityTable'
import { post } from './admin'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { today } from './days'
import {
  confirm,
  enter,
  issueLink,
  keepHouse,
  knownBefore,
  lookForDates,
  sendForm,
  setInvolve,
  nameBranch,
  noteAway,
} from './involve'
import { MailServer } from './mailServer'
import { holdClock, passTime, putClockBack, setClock } from './testClock'
import { openLink } from './visitor'

const { numberInLine } = built<typeof Room>('involve/places/room')

const soon = { timeout: 300_000, interval: 25 }
const hour = 3_600_000
const meetings = 'api::meeting.meeting'
const specialDates = 'api::special-date.special-date'
const dateChanges = 'api::date-change.date-change'
const outboxMail = 'api::outbox-mail.outbox-mail'
const organizer = 'organizer@riverside.example'
const contact = 'hello@riverside.example'

const server = new MailServer()
let cms: Cms

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: false, env: server.environment })
  await nameBranch(cms)
  await setInvolve(cms, { mailsPerMinute: 600, newEntriesMail: 'none' })
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
})
afterEach(putClockBack)

let people = 0
const somebody = () => `person-${++people}@example.org`

/** The day on which a test begins: it may end after midnight. */
let begun = today()
beforeEach(() => {
  begun = today()
})

/** So many days after that, as documents have it. */
const day = (days: number): string => begun.add({ days }).toString()

/** When a date at seven in the evening begins. */
async function startOf(slug: string, date: string): Promise<number> {
  return Date.parse((await read(slug, date)).occurrence.startsAt)
}

async function read(slug: string, date: string): Promise<MeetingDate> {
  const answer = await cms.ask(`/api/site/meetings/${slug}/${date}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as MeetingDate
}

async function publish(data: object): Promise<string> {
  const times = { startTime: '19:00', endTime: '21:00', attendance: 'online' }
  const { documentId } = await cms.strapi
    .documents(meetings)
    .create({ data: { ...times, ...data } as never, locale: 'en', status: 'published' })
  return documentId
}

async function change(meeting: string, data: object): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(dateChanges)
    .create({ data: { meeting, noteLocale: 'en', ...data } as never })
  return documentId
}

function at(time: number): void {
  setClock(time)
  lookForDates(cms)
}

/** @param count the how manieth of that subject */
async function mailTo(address: string, subject: RegExp, count = 1): Promise<ParsedMail> {
  const find = () =>
    server.to(address).filter((mail) => subject.test(mail.subject ?? ''))[count - 1]
  await vi.waitUntil(() => find() !== undefined, soon)
  const found = find()
  if (!found) throw new Error('there is no such mail')
  return found
}

/** Of all but the mail that asks to confirm: who confirms at once may be faster than it. */
function subjectsTo(address: string): (string | undefined)[] {
  const subjects = server.to(address).map(({ subject }) => subject)
  return subjects.filter((subject) => !/^(Please confirm|Confirma)/.test(subject ?? ''))
}

/** Waits until the cms has looked, by what it tells somebody else. */
async function afterAnotherLook(): Promise<void> {
  lookForDates(cms)
  const email = somebody()
  await enter(cms, { kind: 'sign-up', email })
  await mailTo(email, /Thank you/)
}

describe('who wants to come', () => {
  it('gets the date with its calendar file, and one reminder the day before', async () => {
    const venue = await cms.strapi.documents('api::venue.venue').create({
      data: { name: 'Library', streetAddress: '12 Main Street', access: { stepFree: 'yes' } },
      locale: 'en',
    })
    const date = day(5)
    const meeting = await publish({
      title: 'Tenants',
      firstDate: date,
      attendance: 'in person',
      venue: venue.documentId,
    })
    const [ada, bo] = [somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: ada, name: 'Ada', meeting, originalDate: date })
    await enter(cms, { kind: 'remind', email: bo, language: 'es', meeting })
    const mail = await mailTo(ada, /^See you there: Tenants$/)
    expect(mail.text).toMatch(/^Hello Ada,/)
    expect(mail.text).toMatch(/7:00 – 9:00 PM \(Pacific Time\)\nLibrary, 12 Main Street\nStep-free/)
    const [file] = mail.attachments
    expect(file?.contentType).toBe('text/calendar')
    const door = await cms.ask(`/api/site/meetings/tenants/${date}/calendar.ics`)
    expect(door.status).toBe(200)
    expect(file?.content.toString()).toBe(door.text)

    const start = await startOf('tenants', date)
    at(start - 25 * hour)
    await afterAnotherLook()
    expect(subjectsTo(ada)).not.toContain('Soon: Tenants')
    at(start - 23 * hour)
    await mailTo(ada, /^Soon: Tenants$/)
    expect((await mailTo(bo, /^Pronto: Tenants$/)).text).toMatch(/7:00\s?–\s?9:00\sp\.\s?m\./)
    at(start - 22 * hour)
    await afterAnotherLook()
    expect(subjectsTo(ada).filter((subject) => subject === 'Soon: Tenants')).toHaveLength(1)
  })

  it('gets the link to join by mail only, shortly before, or at once when they are late', async () => {
    const date = day(6)
    const joinLink = 'https://meet.example/secret-room'
    const meeting = await publish({ title: 'Online', firstDate: date, joinLink })
    const early = somebody()
    await enter(cms, { kind: 'attend', email: early, meeting, originalDate: date })
    const attending = await mailTo(early, /^See you there/)
    expect(attending.text).toContain('comes by mail, 3 hours before')
    const start = await startOf('online', date)
    at(start - 4 * hour)
    await afterAnotherLook()
    expect(subjectsTo(early)).toHaveLength(1)
    expect(server.received.filter(({ raw }) => raw.includes('secret-room'))).toEqual([])
    at(start - 2 * hour)
    expect((await mailTo(early, /^The link to join: Online$/)).text).toContain(joinLink)
    const late = somebody()
    await enter(cms, { kind: 'attend', email: late, meeting, originalDate: date })
    await mailTo(late, /^The link to join/)
    at(start + 60_000)
    await afterAnotherLook()
    expect(subjectsTo(early)).not.toContain('Soon: Online')
    expect((await cms.ask(`/api/site/meetings/online/${date}`)).text).not.toContain('secret-room')
    // The form takes people until it is over: they get what it promises.
    const during = somebody()
    await enter(cms, { kind: 'attend', email: during, meeting, originalDate: date })
    const { text } = await mailTo(during, /^See you there: Online$/)
    expect(text).toContain('The link to join online comes at once')
    await mailTo(during, /^The link to join/)
    const data = { joinLink: 'https://meet.example/right-room' } as never
    const which = { documentId: meeting, locale: 'en', status: 'published' } as const
    await cms.strapi.documents(meetings).update({ ...which, data })
    lookForDates(cms)
    for (const email of [early, during]) {
      expect((await mailTo(email, /^The link to join/, 2)).text).toContain('right-room')
    }
    at(start + 3 * hour)
    const after = somebody()
    const gone = await sendForm(cms, { kind: 'attend', email: after, meeting, originalDate: date })
    await confirm(cms, gone)
    await afterAnotherLook()
    expect(subjectsTo(after)).toEqual([])
  })

  it('is not reminded of what is past when the cms was away meanwhile', async () => {
    const date = day(7)
    const meeting = await publish({ title: 'Missed', firstDate: date })
    const email = somebody()
    await enter(cms, { kind: 'remind', email, meeting, originalDate: date })
    await mailTo(email, /^We’ll remind you$/)
    at((await startOf('missed', date)) + 60_000)
    await afterAnotherLook()
    expect(subjectsTo(email)).not.toContain('Soon: Missed')
  })

  it('is not reminded of what came due between a backup and its restore, unless they came later', async () => {
    const date = day(8)
    const meeting = await publish({ title: 'Restored', firstDate: date })
    const [early, late] = [somebody(), somebody()]
    const remind = (email: string) =>
      enter(cms, { kind: 'remind', email, meeting, originalDate: date })
    await remind(early)
    await mailTo(early, /^We’ll remind you$/)
    const start = await startOf('restored', date)
    const madeAt = new Date(start - 30 * hour).toISOString()
    const log = () => cms.strapi.db.connection(securityTable)
    await log().insert({
      ...{ kind: 'restored', at: start - 20 * hour, facts: JSON.stringify({ madeAt }) },
      ...{ who: 'command', count: 1 },
    })
    at(start - 19 * hour)
    await remind(late)
    await mailTo(late, /^Soon: Restored$/)
    await afterAnotherLook()
    expect(subjectsTo(early)).toEqual(['We’ll remind you'])
    await log().where({ kind: 'restored' }).delete()
  })
})

describe('when a date has so many places', () => {
  const made: string[] = []
  // Of what is not to come any more nobody is asked.
  afterAll(async () => {
    for (const documentId of made) await cms.strapi.documents(meetings).delete({ documentId })
  })

  /** Somebody who sent the form and has not pressed the button yet. */
  async function asked(meeting: string, originalDate: string) {
    const email = somebody()
    const code = await sendForm(cms, { kind: 'attend', email, meeting, originalDate })
    const link = (kind: 'confirm' | 'unsubscribe' | 'my-data') =>
      issueLink(cms.strapi, { kind, entry: code }, now() + hour)
    return { email, code, link }
  }
  type Person = Awaited<ReturnType<typeof asked>>

  /** @returns whether they wait, as the page says it */
  async function confirms({ link }: Person): Promise<boolean> {
    const answer = await openLink(cms, { token: link('confirm'), act: { do: 'confirm' } })
    const { view } = answer.json as LinkAnswer
    return view?.kind === 'confirm' && view.entry.waits
  }

  const withdraws = ({ link }: Person) =>
    openLink(cms, { token: link('unsubscribe'), act: { do: 'unsubscribe' } })

  async function limited(title: string, places: number | null, inDays: number) {
    const date = day(inDays)
    const meeting = await publish({ title, firstDate: date, places })
    made.push(meeting)
    return { meeting, date, slug: title.toLowerCase() }
  }

  const limit = (documentId: string, places: number | null) =>
    cms.strapi
      .documents(meetings)
      .update({ documentId, locale: 'en', status: 'published', data: { places } as never })

  /** Waits until visitors read so many places. */
  async function reads(slug: string, date: string, places: Places | null): Promise<void> {
    lookForDates(cms)
    await vi.waitFor(async () => {
      expect((await read(slug, date)).occurrence.places ?? null).toEqual(places)
    }, soon)
  }

  it('who confirms when it is full waits, and moves up in that order, told once, also on the last day', async () => {
    const { meeting, date, slug } = await limited('Workshop', 1, 9)
    await reads(slug, date, { total: 1, left: 1 })
    const first = await asked(meeting, date)
    const second = await asked(meeting, date)
    const third = await asked(meeting, date)
    // Who has not confirmed holds no place.
    expect(await confirms(third)).toBe(false)
    expect(await confirms(first)).toBe(true)
    expect(await confirms(second)).toBe(true)
    await mailTo(third.email, /^See you there: Workshop/)
    for (const { email } of [first, second]) await mailTo(email, /^You’re on the waiting list/)
    await reads(slug, date, { total: 1, left: 0 })
    const mine = await openLink(cms, { token: second.link('my-data') })
    expect(mine.json).toMatchObject({ view: { entries: [{ waits: true, state: 'confirmed' }] } })
    // The same button once more changes nothing.
    expect(await confirms(second)).toBe(true)

    at((await startOf(slug, date)) - 23 * hour)
    await mailTo(third.email, /^Soon: Workshop/)
    await withdraws(third)
    const told = await mailTo(first.email, /^There is a place for you: Workshop/)
    expect(told.attachments[0]?.content.toString()).toContain('BEGIN:VEVENT')
    expect(await confirms(first)).toBe(false)
    await withdraws(first)
    await mailTo(second.email, /^There is a place for you/)
    await afterAnotherLook()
    for (const { email } of [first, second]) {
      expect(subjectsTo(email)).toEqual([
        expect.stringMatching(/waiting list/),
        expect.stringMatching(/a place/),
      ])
    }
    await withdraws(second)
    await reads(slug, date, { total: 1, left: 1 })
  })

  it('a raised number lets those who wait in; a lower one takes nothing from anybody', async () => {
    const { meeting, date, slug } = await limited('Course', 2, 10)
    const everybody: Person[] = []
    for (let i = 0; i < 4; i++) everybody.push(await asked(meeting, date))
    const waits: boolean[] = []
    for (const person of everybody) waits.push(await confirms(person))
    expect(waits).toEqual([false, false, true, true])
    await limit(meeting, 1)
    await reads(slug, date, { total: 1, left: 0 })
    const [one, two, three, four] = everybody as [Person, Person, Person, Person]
    expect([await confirms(one), await confirms(two)]).toEqual([false, false])
    // One above the number goes: nobody moves up for that.
    await withdraws(one)
    await afterAnotherLook()
    expect(await confirms(three)).toBe(true)
    await limit(meeting, null)
    lookForDates(cms)
    for (const { email } of [three, four]) await mailTo(email, /^There is a place for you/)
    await reads(slug, date, null)
  })

  it('what says how many may come holds while it is off the site', async () => {
    const originalDate = day(12)
    const times = { firstDate: originalDate, startTime: '19:00', endTime: '21:00' }
    const drafted = await cms.strapi.documents(meetings).create({
      data: { title: 'Drafted', ...times, attendance: 'online', places: 1 } as never,
      locale: 'en',
    })
    const { meeting } = await limited('Special', null, 12)
    await cms.strapi.documents(specialDates).create({
      data: { meeting, originalDate, places: 1 },
      locale: 'en',
    })
    for (const each of [drafted.documentId, meeting]) {
      const attended = { meeting: each, originalDate }
      expect(await numberInLine(cms.strapi, attended)).toBeNull()
      await knownBefore(cms, { kind: 'attend', email: somebody(), ...attended })
      expect(await numberInLine(cms.strapi, attended)).toBe(1)
    }
  })

  it.runIf(isWhole)(
    'nobody gets a place past those who wait while what says how many may come is off the site',
    async () => {
      const { meeting, date } = await limited('Camp', null, 12)
      const { documentId: special } = await cms.strapi.documents(specialDates).create({
        data: { meeting, originalDate: date, places: 1 },
        locale: 'en',
        status: 'published',
      })
      const first = await asked(meeting, date)
      const second = await asked(meeting, date)
      expect([await confirms(first), await confirms(second)]).toEqual([false, true])
      await cms.strapi.documents(specialDates).unpublish({ documentId: special })
      await afterAnotherLook()
      const third = await asked(meeting, date)
      expect([await confirms(second), await confirms(third)]).toEqual([true, true])
      await cms.strapi.documents(specialDates).delete({ documentId: special })
      lookForDates(cms)
      for (const { email } of [second, third]) await mailTo(email, /^There is a place for you/)

      await limit(meeting, 3)
      const fourth = await asked(meeting, date)
      await cms.strapi.documents(meetings).unpublish({ documentId: meeting, locale: 'en' })
      expect(await confirms(fourth)).toBe(true)
    },
  )

  it('who waits hears of what becomes of the date, but is neither reminded nor let in online', async () => {
    const { meeting, date } = await limited('Briefing', 1, 11)
    const comes = await asked(meeting, date)
    const waiting = await asked(meeting, date)
    expect([await confirms(comes), await confirms(waiting)]).toEqual([false, true])
    at((await startOf('briefing', date)) - 2 * hour)
    await mailTo(comes.email, /^Soon: Briefing/)
    await afterAnotherLook()
    await change(meeting, { originalDate: date, change: 'cancelled' })
    for (const { email } of [comes, waiting]) await mailTo(email, /^Briefing is cancelled/)
    // Nobody moves up to what does not take place.
    await withdraws(comes)
    await afterAnotherLook()
    expect(subjectsTo(waiting.email)).toEqual([
      expect.stringMatching(/waiting list/),
      expect.stringMatching(/cancelled/),
    ])
  })

  it('of many who confirm at once exactly so many have a place, and nobody is lost', async () => {
    const { meeting, date, slug } = await limited('Rush', 2, 12)
    const crowd: Person[] = []
    for (let i = 0; i < 7; i++) crowd.push(await asked(meeting, date))
    const waits = await Promise.all(crowd.map(confirms))
    expect(waits.filter((one) => !one)).toHaveLength(2)
    await reads(slug, date, { total: 2, left: 0 })
    // The others move up one after the other as those with a place go, all at once.
    await Promise.all(crowd.filter((_, i) => !waits[i]).map(withdraws))
    const movedUp = () =>
      crowd.filter(({ email }) =>
        subjectsTo(email).some((subject) => /a place/.test(subject ?? '')),
      )
    await vi.waitUntil(() => movedUp().length === 2, soon)
  })

  it('what runs out holds no place, and who deletes all frees theirs for one who waits', async () => {
    const { meeting, date, slug } = await limited('Repairs', 1, 30)
    const comes = await asked(meeting, date)
    const forgotten = await asked(meeting, date)
    const waiting = [await asked(meeting, date), await asked(meeting, date)] as const
    expect(await confirms(comes)).toBe(false)
    for (const person of waiting) expect(await confirms(person)).toBe(true)
    setClock(now() + 8 * 24 * hour)
    await vi.waitUntil(() => keepHouse(cms), soon)
    const gone = await openLink(cms, { token: forgotten.link('confirm'), act: { do: 'confirm' } })
    expect(gone.status).toBe(404)
    await afterAnotherLook()
    expect((await openLink(cms, { token: waiting[0].link('my-data') })).json).toMatchObject({
      view: { entries: [{ waits: true }] },
    })
    await openLink(cms, { token: comes.link('my-data'), act: { do: 'delete' } })
    await mailTo(waiting[0].email, /^There is a place for you: Repairs/)
    await afterAnotherLook()
    const movedUp = waiting.flatMap(({ email }) =>
      subjectsTo(email).filter((subject) => /a place/.test(subject ?? '')),
    )
    expect(movedUp).toHaveLength(1)
    expect(await confirms(waiting[1])).toBe(true)
    await reads(slug, date, { total: 1, left: 0 })
  })

  it('who says twice that they come has one place, or one number in line, and leaves it at once', async () => {
    const { meeting, date, slug } = await limited('Twice', 2, 13)
    const [theirs, other] = [await asked(meeting, date), await asked(meeting, date)]
    await confirms(theirs)
    const again = await sendForm(cms, {
      kind: 'attend',
      email: theirs.email.toUpperCase(),
      meeting,
      originalDate: date,
    })
    await confirm(cms, again)
    await reads(slug, date, { total: 2, left: 1 })
    expect(await confirms(other)).toBe(false)
    await limit(meeting, 1)
    const token = issueLink(cms.strapi, { kind: 'unsubscribe', entry: again }, now() + hour)
    expect((await openLink(cms, { token, act: { do: 'unsubscribe' } })).status).toBe(200)
    await reads(slug, date, { total: 1, left: 0 })
  })

  it('a date has its own number, where it says one', async () => {
    const date = day(13)
    const meeting = await publish({
      title: 'Circle',
      firstDate: date,
      places: 9,
      recurrence: { frequency: 'weekly' },
    })
    made.push(meeting)
    await cms.strapi.documents('api::special-date.special-date').create({
      data: { meeting, originalDate: date, title: 'Small room', places: 3 } as never,
      locale: 'en',
      status: 'published',
    })
    await reads('circle', date, { total: 3, left: 3 })
    await reads('circle', day(20), { total: 9, left: 9 })
  })
})

describe('who comes to all dates', () => {
  const made: string[] = []
  afterAll(async () => {
    for (const documentId of made) await cms.strapi.documents(meetings).delete({ documentId })
  })

  async function weekly(title: string, places: number): Promise<string> {
    const firstDate = day(14)
    const recurrence = { frequency: 'weekly' }
    const meeting = await publish({ title, firstDate, places, recurrence })
    made.push(meeting)
    return meeting
  }

  async function asks(meeting: string, originalDate?: string) {
    const email = somebody()
    const form = { kind: 'attend', email, meeting, ...(originalDate && { originalDate }) } as const
    return { email, code: await sendForm(cms, form) }
  }

  async function act(
    kind: 'confirm' | 'unsubscribe',
    entry: string,
    act: 'confirm' | 'unsubscribe' | 'unsubscribe-all' = kind,
  ) {
    const token = issueLink(cms.strapi, { kind, entry }, now() + hour)
    const answer = await openLink(cms, { token, act: { do: act } })
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as LinkAnswer).view
  }

  async function confirms(code: string) {
    const view = await act('confirm', code)
    if (view?.kind !== 'confirm') throw new Error('it shows no entry')
    return view.entry
  }

  /** Their entry for one of the dates. */
  async function entryAt(series: string, originalDate: string): Promise<string | null> {
    const row = await cms.strapi.db
      .query('api::involvement-entry.involvement-entry')
      .findOne({ where: { series, originalDate } })
    return row ? String(row.code) : null
  }

  async function left(slug: string, date: string, places: number): Promise<void> {
    lookForDates(cms)
    await vi.waitFor(async () => {
      expect((await read(slug, date)).occurrence.places?.left).toBe(places)
    }, soon)
  }

  it('has a place or waits at each, leaves out one, and ends it for all', async () => {
    const [first, second, third] = [day(14), day(21), day(28)]
    const meeting = await weekly('Rehearsal', 1)
    const single = await asks(meeting, second)
    await confirms(single.code)
    const { email, code } = await asks(meeting)
    const held = await confirms(code)
    expect(held.waits).toBe(false)
    expect(held.dates.slice(0, 3).map(({ date, waits }) => [date.originalDate, waits])).toEqual([
      [first, false],
      [second, true],
      [third, false],
    ])
    const { text = '' } = await mailTo(email, /^See you at every date: Rehearsal/)
    expect(text.match(/on the waiting list/g)).toHaveLength(1)
    await left('rehearsal', first, 0)
    await act('unsubscribe', single.code)
    await mailTo(email, /^There is a place for you/)

    const here = (await entryAt(code, first)) ?? ''
    const known = await openLink(cms, {
      token: issueLink(cms.strapi, { kind: 'unsubscribe', entry: here }, now() + hour),
    })
    expect(known.json).toMatchObject({ view: { entry: { ofSeries: true } } })
    await act('unsubscribe', here)
    await left('rehearsal', first, 1)
    // They are not counted there again, but at dates that are made later.
    await cms.strapi.documents(meetings).update({
      documentId: meeting,
      locale: 'en',
      status: 'published',
      data: { furtherDates: [{ date: day(16) }] } as never,
    })
    await left('rehearsal', day(16), 0)
    expect(await entryAt(code, first)).toBeNull()

    await act('unsubscribe', (await entryAt(code, third)) ?? '', 'unsubscribe-all')
    await left('rehearsal', third, 1)
    expect(await entryAt(code, day(16))).toBeNull()
    expect(
      await cms.strapi.db
        .query('api::involvement-entry.involvement-entry')
        .count({ where: { code } }),
    ).toBe(0)
  })

  it('has one place where they say so of one date as well', async () => {
    const date = day(14)
    const meeting = await weekly('Choir', 2)
    const { email, code } = await asks(meeting)
    await confirms(code)
    await left('choir', date, 1)
    const form = { kind: 'attend', email, meeting, originalDate: date } as const
    const again = await sendForm(cms, form)
    expect((await confirms(again)).waits).toBe(false)
    expect(await entryAt(code, date)).toBeNull()
    await left('choir', date, 1)
    await left('choir', day(21), 1)
    // Who leaves that date out by what they said of it alone does not come to it as one of all.
    await act('unsubscribe', again)
    await left('choir', date, 2)
    expect(await entryAt(code, date)).toBeNull()
    await left('choir', day(21), 1)
  })

  it('has one place at each where they say so twice, and what they say by one holds for both', async () => {
    const [first, second, further] = [day(14), day(21), day(16)]
    const meeting = await weekly('Quartet', 3)
    const { email, code } = await asks(meeting)
    const again = await sendForm(cms, { kind: 'attend', email, meeting })
    await confirms(code)
    expect((await confirms(again)).dates.length).toBeGreaterThan(1)
    for (const count of [1, 2]) {
      const { text } = await mailTo(email, /^See you at every date: Quartet/, count)
      expect(text).toContain('7:00 – 9:00 PM')
    }
    await act('unsubscribe', (await entryAt(code, first)) ?? '')
    await cms.strapi.documents(meetings).update({
      documentId: meeting,
      locale: 'en',
      status: 'published',
      data: { furtherDates: [{ date: further }] } as never,
    })
    await left('quartet', further, 2)
    await left('quartet', first, 3)
    await act('unsubscribe', again)
    await left('quartet', second, 3)
    await left('quartet', further, 3)
  })

  it('comes to none once they end it, to none either of which they said so alone', async () => {
    const date = day(14)
    const meeting = await weekly('Band', 3)
    const alone = await asks(meeting, date)
    await confirms(alone.code)
    await left('band', date, 2)
    const all = await sendForm(cms, { kind: 'attend', email: alone.email, meeting })
    await confirms(all)
    await left('band', day(21), 2)
    await act('unsubscribe', all)
    await left('band', day(21), 3)
    await left('band', date, 3)
  })

  it('was there before whoever confirms for a date far ahead, and is reminded of each', async () => {
    const far = day(14 + 7 * 12)
    const meeting = await weekly('Crew', 1)
    const all = await asks(meeting)
    await confirms(all.code)
    expect(await entryAt(all.code, far)).toBeNull()
    // Visitors read of that before anybody is told so.
    await left('crew', far, 0)
    const late = await asks(meeting, far)
    expect((await confirms(late.code)).waits).toBe(true)
    expect(await entryAt(all.code, far)).not.toBeNull()
    // Also of one that is planned when its reminder is due already.
    at((await startOf('crew', day(14))) - 12 * 24 * hour - 12 * hour)
    await cms.strapi.documents(meetings).update({
      documentId: meeting,
      locale: 'en',
      status: 'published',
      data: { furtherDates: [{ date: day(2) }] } as never,
    })
    lookForDates(cms)
    await mailTo(all.email, /^Soon: Crew/)
    at((await startOf('crew', day(14))) - 2 * hour)
    await mailTo(all.email, /^Soon: Crew/, 2)
  })
})

describe('when a date changes', () => {
  it('it is told once: cancelled, on again, moved, and no more public', async () => {
    const first = day(8)
    const meeting = await publish({
      title: 'Series',
      firstDate: first,
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    const [ada, bo, other] = [somebody(), somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: ada, meeting, originalDate: first })
    await enter(cms, { kind: 'remind', email: bo, meeting })
    await enter(cms, { kind: 'attend', email: other, meeting, originalDate: day(15) })
    await mailTo(other, /See you there/)

    const note = 'The library is closed.'
    const cancelled = await change(meeting, { originalDate: first, change: 'cancelled', note })
    for (const email of [ada, bo]) {
      expect((await mailTo(email, /^Series is cancelled$/)).text).toContain(note)
    }
    await cms.strapi
      .documents(dateChanges)
      .update({ documentId: cancelled, data: { note: 'It is closed.' } })
    await cms.strapi.documents(dateChanges).delete({ documentId: cancelled })
    await mailTo(ada, /^It takes place after all: Series$/)
    await mailTo(bo, /^It takes place after all: Series$/)
    await change(meeting, { originalDate: first, change: 'moved', newDate: day(9) })
    const moved = await mailTo(ada, /^Changed: Series$/)
    expect(moved.text).toMatch(/Planned until now: .+\nIt is now: .+/)
    await mailTo(bo, /^Changed: Series$/)
    expect(subjectsTo(other)).toEqual(['See you there: Series'])

    await cms.strapi.documents(meetings).unpublish({ documentId: meeting, locale: 'en' })
    for (const email of [ada, bo, other]) await mailTo(email, /^Series is no longer planned$/)
    // Back as it was (of a single date 'all who signed up come along' has it).
    if (isWhole) {
      await cms.strapi.documents(meetings).publish({ documentId: meeting, locale: 'en' })
      for (const email of [ada, bo]) await mailTo(email, /^It takes place after all: Series$/, 2)
      await mailTo(other, /^It takes place after all: Series$/)
    }
    await afterAnotherLook()
    expect(subjectsTo(bo)).toEqual([
      'We’ll remind you',
      'Series is cancelled',
      'It takes place after all: Series',
      'Changed: Series',
      'Series is no longer planned',
      ...(isWhole ? ['It takes place after all: Series'] : []),
    ])
    // Nobody is to be asked about it when others let time pass.
    await cms.strapi.documents(meetings).delete({ documentId: meeting, locale: '*' })
  })

  it('whose key is gone keeps the news and the reminders of nobody else', async () => {
    const date = day(18)
    const meeting = await publish({ title: 'Tea', firstDate: date })
    const [lost, found] = [somebody(), somebody()]
    const codes = await Promise.all(
      [lost, found].map((email) =>
        enter(cms, { kind: 'attend', email, meeting, originalDate: date }),
      ),
    )
    const entries = cms.strapi.db.query('api::involvement-entry.involvement-entry')
    const { sealed } = (await entries.findOne({ where: { code: codes[1] } })) ?? {}
    await entries.update({ where: { code: codes[0] }, data: { sealed } })
    at((await startOf('tea', date)) - 23 * hour)
    await mailTo(found, /^Soon: Tea$/)
    await change(meeting, { originalDate: date, change: 'cancelled' })
    await mailTo(found, /^Tea is cancelled$/)
  })

  it('what waits to be sent says what is so when it goes', async () => {
    const date = day(9)
    const meeting = await publish({ title: 'Debate', firstDate: date })
    const email = somebody()
    await enter(cms, { kind: 'attend', email, meeting, originalDate: date })
    await mailTo(email, /^See you there/)
    server.behaviour = 'refuses for now'
    const target = { documentId: meeting, locale: 'en' } as const
    const data = { planStatus: 'cancelled' } as const
    await cms.strapi.documents(meetings).update({ ...target, status: 'published', data })
    await cms.strapi.documents(meetings).unpublish(target)
    server.behaviour = 'takes'
    at(now() + hour)
    await afterAnotherLook()
    await mailTo(email, /^Debate is no longer planned$/)
    expect(subjectsTo(email)).toHaveLength(2)
  })

  it('many people know within five minutes, whatever strangers ask for at that time', async () => {
    // A hundred, where mails go out at the pace that a new site has; or fewer, at a slower one.
    const people = isWhole ? 100 : 10
    const mailsPerMinute = (people * 3) / 10
    await setInvolve(cms, { mailsPerMinute })
    const date = day(12)
    const meeting = await publish({ title: 'Assembly', firstDate: date })
    const coming = Array.from({ length: people }, somebody)
    for (const email of coming) {
      await knownBefore(cms, { kind: 'attend', email, meeting, originalDate: date })
    }
    const told = () =>
      coming.filter((email) =>
        server.to(email).some(({ subject }) => /Assembly/.test(subject ?? '')),
      )
    // Six sources at their limits: 1,800 in an hour, which is more than can be sent in it.
    const ask = async (amount: number) => {
      for (; amount > 0; amount--) await sendForm(cms, { kind: 'sign-up', email: somebody() })
    }
    const minute = 60_000
    // A minute is over when the test says so, not while its mails are still being sent.
    holdClock()
    at(now() + 10 * minute)
    const sent = () => cms.strapi.db.query(outboxMail).count({ where: { state: 'sent' } })
    const before = server.received.length
    const sentBefore = await sent()
    await ask(2 * mailsPerMinute)
    // They have what they may have of this minute.
    const share = (mailsPerMinute * 2) / 3
    await vi.waitUntil(async () => (await sent()) >= sentBefore + share, soon)
    await change(meeting, { originalDate: date, change: 'cancelled' })
    for (let minutes = 1; minutes < 5; minutes++) {
      await ask(mailsPerMinute)
      const all = sentBefore + minutes * mailsPerMinute
      await vi.waitUntil(async () => (await sent()) >= all, soon)
      passTime(minute + 1)
    }
    await ask(mailsPerMinute)
    await vi.waitUntil(() => told().length === coming.length, soon)
    // Some of theirs left, too, in each of these minutes.
    await vi.waitUntil(() => server.received.length >= before + people + mailsPerMinute, soon)
    const waiting = { kind: 'confirm', state: 'waiting' }
    await cms.strapi.db.query(outboxMail).deleteMany({ where: waiting })
    await setInvolve(cms, { mailsPerMinute: 600 })
  })

  it('all of a series is told in one mail', async () => {
    const first = day(8)
    const meeting = await publish({
      title: 'Whole',
      firstDate: first,
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    const email = somebody()
    await enter(cms, { kind: 'remind', email, meeting })
    await mailTo(email, /remind/)
    const documents = cms.strapi.documents(meetings)
    const target = { documentId: meeting, locale: 'en', status: 'published' } as const
    await documents.update({ ...target, data: { startTime: '18:00' } })
    await mailTo(email, /^Changed: Whole$/)
    await documents.update({ ...target, data: { planStatus: 'postponed' } })
    await mailTo(email, /^Whole is postponed$/)
    await afterAnotherLook()
    expect(subjectsTo(email)).toHaveLength(3)
  })
})

describe('when a date far ahead is called off', () => {
  it('who waits for all dates is told at once, and who comes to all, unless they left it out', async () => {
    const far = day(8 + 7 * 14)
    const recurrence = { frequency: 'weekly' }
    const meeting = await publish({ title: 'Chess', firstDate: day(8), recurrence })
    const [comes, waits, away] = [somebody(), somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: comes, meeting })
    await enter(cms, { kind: 'remind', email: waits, meeting })
    const leaves = await enter(cms, { kind: 'attend', email: away, meeting })
    await noteAway(cms.strapi, leaves, far)
    await change(meeting, { originalDate: far, change: 'cancelled' })
    for (const email of [comes, waits]) await mailTo(email, /^Chess is cancelled$/)
    // Once each, though who comes to all has an entry for each date that is near.
    await change(meeting, { originalDate: day(8), change: 'cancelled' })
    for (const email of [comes, waits]) await mailTo(email, /^Chess is cancelled$/, 2)
    const told = (email: string) =>
      subjectsTo(email).filter((subject) => /^Chess/.test(subject ?? ''))
    await mailTo(away, /^Chess is cancelled$/)
    expect([comes, waits, away].map((email) => told(email).length)).toEqual([2, 2, 1])
    await cms.strapi.documents(meetings).delete({ documentId: meeting })
  })
})

describe('when a meeting with one date is given another day', () => {
  it('all who signed up come along, with their places and reminders', async () => {
    const [first, second] = [day(10), day(14)]
    const meeting = await publish({ title: 'Garden day', firstDate: first, places: 3 })
    const [ada, bo, cy] = [somebody(), somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: ada, meeting, originalDate: first })
    await enter(cms, { kind: 'remind', email: bo, meeting, originalDate: first })
    await enter(cms, { kind: 'remind', email: cy, meeting })
    await mailTo(cy, /remind/)
    await cms.strapi.documents(meetings).update({
      documentId: meeting,
      locale: 'en',
      status: 'published',
      data: { firstDate: second },
    })
    const written = (date: string) => `${Number(date.slice(-2))}, `
    for (const email of [ada, bo, cy]) {
      const { text } = await mailTo(email, /^Changed: Garden day$/)
      expect(text).toMatch(new RegExp(`Planned until now: .*${written(first)}`))
      expect(text).toMatch(new RegExp(`It is now: .*${written(second)}`))
    }
    const placesLeft = async () => (await read('garden-day', second)).occurrence.places?.left
    await vi.waitUntil(async () => (await placesLeft()) === 2, soon)
    at((await startOf('garden-day', second)) - 23 * hour)
    for (const email of [ada, bo, cy]) await mailTo(email, /^Soon: Garden day$/)
    // Also when it was taken off the site in between.
    const third = day(20)
    const target = { documentId: meeting, locale: 'en' } as const
    await cms.strapi.documents(meetings).unpublish(target)
    await mailTo(ada, /^Garden day is no longer planned$/)
    await cms.strapi.documents(meetings).update({ ...target, data: { firstDate: third } })
    await cms.strapi.documents(meetings).publish(target)
    const back = await mailTo(ada, /^It takes place after all: Garden day$/)
    expect(back.text).toMatch(new RegExp(` ${written(third)}`))

    // Once it is over it is another meeting, to which nobody has said yet that they come (a rule of
    // its own: anotherDay.test.ts).
    if (isWhole) {
      at((await startOf('garden-day', third)) + 5 * hour)
      const again = { ...target, status: 'published', data: { firstDate: day(27) } } as const
      await cms.strapi.documents(meetings).update(again)
      await afterAnotherLook()
      expect((await read('garden-day', day(27))).occurrence.places).toEqual({ total: 3, left: 3 })
    }
    expect(subjectsTo(ada)).toEqual([
      'See you there: Garden day',
      'Changed: Garden day',
      'Soon: Garden day',
      'Garden day is no longer planned',
      'It takes place after all: Garden day',
    ])
  })

  it.runIf(isWhole)(
    'of one that was postponed whoever asked for it is told the new day',
    async () => {
      const [first, second] = [day(10), day(15)]
      const meeting = await publish({
        title: 'Film evening',
        firstDate: first,
        planStatus: 'postponed',
      })
      const email = somebody()
      await enter(cms, { kind: 'remind', email, meeting, originalDate: first })
      await mailTo(email, /^We’ll remind you$/)
      await cms.strapi.documents(meetings).update({
        documentId: meeting,
        locale: 'en',
        status: 'published',
        data: { firstDate: second, planStatus: 'scheduled' },
      })
      const { text } = await mailTo(email, /^Changed: Film evening$/)
      expect(text).toMatch(new RegExp(`It is now: .*${Number(second.slice(-2))}, `))
      at((await startOf('film-evening', second)) - 23 * hour)
      await mailTo(email, /^Soon: Film evening$/)

      const firstDate = day(20)
      const never = await publish({ title: 'Outing', firstDate, planStatus: 'postponed' })
      const waits = somebody()
      await enter(cms, { kind: 'remind', email: waits, meeting: never, originalDate: firstDate })
      await cms.strapi.documents(meetings).update({
        documentId: never,
        locale: 'en',
        status: 'published',
        data: { planStatus: 'cancelled' },
      })
      await mailTo(waits, /^Outing is cancelled$/)
    },
  )

  it('of one that was postponed who waits is kept, and told, also after its day is over', async () => {
    const firstDate = day(10)
    const meeting = await publish({ title: 'Picnic', firstDate })
    const change = (data: object) =>
      cms.strapi
        .documents(meetings)
        .update({ documentId: meeting, locale: 'en', status: 'published', data: data as never })
    const [comes, waits] = [somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: comes, meeting, originalDate: firstDate })
    await change({ planStatus: 'postponed' })
    await mailTo(comes, /^Picnic is postponed$/)
    await enter(cms, { kind: 'remind', email: waits, meeting, originalDate: firstDate })
    const start = await startOf('picnic', firstDate)
    const known = async (days: number) => {
      setClock(start + days * 24 * hour)
      await vi.waitUntil(() => keepHouse(cms), soon)
      return cms.strapi.db
        .query('api::involvement-entry.involvement-entry')
        .count({ where: { meeting } })
    }
    expect(await known(60)).toBe(2)
    await change({ planStatus: 'cancelled' })
    for (const email of [comes, waits]) await mailTo(email, /^Picnic is cancelled$/)
    expect(await known(89)).toBe(2)
    expect(await known(91)).toBe(0)
  })

  it('what was moved far ahead and is off the site for a moment loses nobody', async () => {
    const firstDate = day(9)
    const recurrence = { frequency: 'weekly' }
    const meeting = await publish({ title: 'Workshops', firstDate, recurrence })
    const moved = { originalDate: firstDate, change: 'moved', newDate: day(60) }
    await change(meeting, moved)
    await enter(cms, { kind: 'attend', email: somebody(), meeting, originalDate: firstDate })
    setClock((await startOf('workshops', firstDate)) - 2 * 24 * hour)
    await cms.strapi.documents(meetings).unpublish({ documentId: meeting, locale: '*' })
    await vi.waitUntil(() => keepHouse(cms), soon)
    const left = () =>
      cms.strapi.db.query('api::involvement-entry.involvement-entry').count({ where: { meeting } })
    expect(await left()).toBe(1)
    await cms.strapi.documents(meetings).publish({ documentId: meeting, locale: '*' })
    setClock(now() + 31 * 24 * hour)
    await vi.waitUntil(() => keepHouse(cms), soon)
    expect(await left()).toBe(1)
    setClock(now() + 3 * 24 * hour)
    await vi.waitUntil(() => keepHouse(cms), soon)
    expect(await left()).toBe(0)
  })
})

describe('when a place is closed', () => {
  it('each person is told in one mail, with a link for each thing, and again when it is open', async () => {
    const { documentId: venue } = await cms.strapi.documents('api::venue.venue').create({
      data: { name: 'Old mill' },
      locale: 'en',
    })
    const [first, second] = [day(8), day(9)]
    const there = { attendance: 'in person', venue }
    const choir = await publish({ title: 'Choir', firstDate: first, ...there })
    const kitchen = await publish({ title: 'Kitchen', firstDate: second, ...there })
    const [ada, bo, other] = [somebody(), somebody(), somebody()]
    await enter(cms, { kind: 'attend', email: ada, meeting: choir, originalDate: first })
    await enter(cms, { kind: 'attend', email: ada, meeting: kitchen, originalDate: second })
    await enter(cms, { kind: 'remind', email: bo, language: 'es', meeting: choir })
    const away = await publish({ title: 'Away', firstDate: first })
    await enter(cms, { kind: 'remind', email: other, meeting: away })
    await mailTo(other, /remind/)
    await mailTo(ada, /See you there: Kitchen/)

    const closures = cms.strapi.documents('api::closure.closure')
    const note = 'The mill is being painted.'
    const { documentId } = await closures.create({
      data: { venue, firstDay: first, lastDay: second, dates: 'cancelled', note, noteLocale: 'en' },
    })
    const mail = await mailTo(ada, /^Several dates have changed$/)
    const text = mail.text ?? ''
    expect(text).toMatch(
      /Choir is cancelled: .+\n\nKitchen is cancelled: .+\n\nThe mill is being painted\./,
    )
    expect(text.split(note)).toHaveLength(2)
    expect(mail.headers.has('list')).toBe(false)
    const links = [...text.matchAll(/You want to come to this: (\w+).*: (http\S+)/g)]
    expect(links.map(([, title]) => title)).toEqual(['Choir', 'Kitchen'])
    const shown = await Promise.all(
      links.map(([, , link = '']) => {
        const token = decodeURIComponent(/link\?t=(\S+)/.exec(link)?.[1] ?? '')
        return openLink(cms, { token })
      }),
    )
    expect(shown.map(({ json }) => json)).toMatchObject(
      ['Choir', 'Kitchen'].map((title) => ({
        view: { kind: 'unsubscribe', entry: { meeting: { title } } },
      })),
    )
    await mailTo(bo, /^Choir: se cancela$/)

    await closures.delete({ documentId })
    const back = await mailTo(ada, /^Several dates have changed$/, 2)
    expect(back.text).toMatch(/Choir takes place after all: .+\nPlace: Old mill/)
    await mailTo(bo, /^Al final sí se hace: Choir$/)
    await afterAnotherLook()
    expect(subjectsTo(ada).filter((subject) => /Several/.test(subject ?? ''))).toHaveLength(2)
    expect(subjectsTo(bo)).toHaveLength(3)
    expect(subjectsTo(other)).toEqual(['We’ll remind you'])
    // Nobody is to be asked about them when others let time pass.
    for (const documentId of [choir, kitchen, away]) {
      await cms.strapi.documents(meetings).delete({ documentId, locale: '*' })
    }
  })
})

describe('is it still on?', () => {
  const ask = (address: string, token: string, act?: object) =>
    post(cms, address, { token, ...(act && { act }) })

  it('the organizer is asked once, the site says so until they answer, and the link acts', async () => {
    const first = day(10)
    const meeting = await publish({
      title: 'Asked',
      firstDate: first,
      organizerEmail: organizer,
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    const email = somebody()
    await enter(cms, { kind: 'attend', email, meeting, originalDate: first })
    await mailTo(email, /See you there/)
    const start = await startOf('asked', first)
    const isAwaiting = async () => (await read('asked', first)).occurrence.awaitsConfirmation
    await setInvolve(cms, { confirmationDays: 2 })
    await afterAnotherLook()
    expect(server.to(organizer)).toEqual([])
    expect(await isAwaiting()).toBe(false)

    at(start - 47 * hour)
    const mail = await mailTo(organizer, /^Is it still on\? Asked, /)
    expect(mail.text).toContain('One person has said on the site')
    expect(mail.headers.get('list')).toBeUndefined()
    expect(await isAwaiting()).toBe(true)
    const token = decodeURIComponent(/link\?t=(\S+)/.exec(mail.text ?? '')?.[1] ?? '')
    const shown = await ask('/api/site/links', token)
    expect(shown.status, shown.text).toBe(200)
    expect(shown.json).toMatchObject({
      done: false,
      view: { kind: 'date', answer: null, attending: 1, occurrence: { originalDate: first } },
    })
    const confirmed = await ask('/api/site/links', token, { do: 'date-confirm' })
    expect(confirmed.json).toMatchObject({ done: true, view: { answer: 'confirmed' } })
    expect(await isAwaiting()).toBe(false)

    const times = { date: first, startTime: '25 o’clock', endTime: '22:00', note: '' }
    const refused = await ask('/api/site/links?locale=es', token, { do: 'date-move', ...times })
    const { done, problems } = refused.json as LinkAnswer
    expect(done).toBe(false)
    expect(problems.map(({ field }) => field)).toEqual(['startTime'])
    expect(problems[0]?.message).toMatch(/hora|Escribe/)
    const move = { do: 'date-move', ...times, startTime: '20:00' }
    const moved = await ask('/api/site/links', token, move)
    expect(moved.json).toMatchObject({
      done: true,
      view: { answer: 'moved', occurrence: { status: 'moved' } },
    })
    await mailTo(email, /^Changed: Asked$/)
    const cancel = { do: 'date-cancel', note: 'We are all ill.' }
    const cancelled = await ask('/api/site/links', token, cancel)
    expect(cancelled.json).toMatchObject({
      done: true,
      view: { answer: 'cancelled', occurrence: { status: 'cancelled' } },
    })
    expect((await mailTo(email, /^Asked is cancelled$/)).text).toContain('We are all ill.')
    at(start + hour)
    expect((await ask('/api/site/links', token)).status).toBe(404)
    await setInvolve(cms, { confirmationDays: 0 })
    expect(server.to(organizer)).toHaveLength(1)
  })

  it('is asked anew when somebody else is to be asked, or the date is moved; old links go on for who is asked still', async () => {
    const [first, moved] = [day(10), day(12)]
    const [wrong, right] = [somebody(), somebody()]
    const meeting = await publish({ title: 'Anew', firstDate: first, organizerEmail: wrong })
    const start = await startOf('anew', first)
    const isAwaiting = async () => (await read('anew', first)).occurrence.awaitsConfirmation
    await setInvolve(cms, { confirmationDays: 2 })
    at(start - 47 * hour)
    const linkIn = ({ text }: ParsedMail) =>
      decodeURIComponent(/link\?t=(\S+)/.exec(text ?? '')?.[1] ?? '')
    const former = linkIn(await mailTo(wrong, /^Is it still on\? Anew, /))
    expect((await ask('/api/site/links', former)).status).toBe(200)
    await cms.strapi.documents(meetings).update({
      documentId: meeting,
      locale: 'en',
      status: 'published',
      data: { organizerEmail: right } as never,
    })
    lookForDates(cms)
    const token = linkIn(await mailTo(right, /^Is it still on\? Anew, /))
    expect(await isAwaiting()).toBe(true)
    expect((await ask('/api/site/links', former)).status).toBe(404)
    expect((await ask('/api/site/links', former, { do: 'date-confirm' })).status).toBe(404)

    await change(meeting, { originalDate: first, change: 'moved', newDate: moved })
    lookForDates(cms)
    await vi.waitUntil(async () => !(await isAwaiting()), soon)
    at(start + hour)
    await mailTo(right, /^Is it still on\? Anew, /, 2)
    expect(await isAwaiting()).toBe(true)
    const { json } = await ask('/api/site/links', token, { do: 'date-confirm' })
    expect(json).toMatchObject({ done: true, view: { answer: 'confirmed' } })
    expect(await isAwaiting()).toBe(false)
    await setInvolve(cms, { confirmationDays: 0 })
  })
})

describe('the branch', () => {
  it('is told once a day how much is new, without who it was, or of each', async () => {
    const tomorrow = `${day(1)}T08:30`
    await setInvolve(cms, { newEntriesMail: 'daily' })
    const email = somebody()
    const groups = cms.strapi.documents('api::group.group')
    const group = { title: 'Tenants', slug: 'tenants', kind: 'committee' } as const
    const { documentId } = await groups.create({ locale: 'en', data: group })
    await groups.publish({ documentId })
    await enter(cms, { kind: 'ask', email, name: 'Ada', group: documentId })
    const eight = Date.parse(`${tomorrow}:00-07:00`) + hour
    // What comes after that hour and before the mail is in the one of the next day.
    setClock(eight - 1)
    await enter(cms, { kind: 'ask', email: somebody() })
    at(eight)
    const mail = await mailTo(contact, /^New on the site: \d+$/)
    expect(mail.text).toContain('1 message (Tenants)')
    await groups.delete({ documentId })
    expect(mail.text).not.toMatch(/Ada|person-/)
    at(eight + hour)
    await afterAnotherLook()
    expect(server.to(contact)).toHaveLength(1)
    // Whoever asks for letters with it has a sign-up that is no news.
    await enter(cms, { kind: 'ask', email: somebody(), letters: true })
    at(eight + 24 * hour)
    const next = await mailTo(contact, /^New on the site: \d+$/, 2)
    expect(next.text).toContain('2 messages')
    // Who came in to be waited for, above.
    expect(next.text).toContain('1 person signed up')
    await setInvolve(cms, { newEntriesMail: 'each' })
    await enter(cms, { kind: 'ask', email: somebody() })
    await vi.waitUntil(() => server.to(contact).length === 3, soon)
    expect(server.to(contact)[2]?.subject).toBe('New on the site: 1')
    await setInvolve(cms, { newEntriesMail: 'none' })
  })
})

describe('an editor’s text', () => {
  it('takes the place of ours, is filled, and has its link even where it was forgotten', async () => {
    const confirmMail = { subject: 'Hi from {branch}', text: 'You want to {what}!' }
    await setInvolve(cms, { confirmMail })
    const another = somebody()
    await sendForm(cms, { kind: 'sign-up', email: another })
    const mail = await mailTo(another, /^Hi from Riverside$/)
    expect(mail.text).toMatch(/^You want to hear from Riverside!\n\nhttp:\S+link\?t=/)
    await setInvolve(cms, { confirmMail: null })
  })

  it('is said to who waits, who moves up and who comes to all dates, too', async () => {
    const date = day(15)
    const recurrence = { frequency: 'weekly' }
    const meeting = await publish({ title: 'Sewing', firstDate: date, places: 1, recurrence })
    await setInvolve(cms, {
      waitingMail: { subject: 'Full: {meeting}', text: 'Wait, {name}.' },
      movedUpMail: { subject: 'Come: {meeting}', text: 'Come, {name}.' },
      attendingAllMail: { subject: 'Always: {meeting}', text: '{dates}' },
    })
    const [first, second, third] = [somebody(), somebody(), somebody()]
    const all = await enter(cms, { kind: 'attend', email: first, meeting })
    expect((await mailTo(first, /^Always: Sewing$/)).text).toMatch(/7:00 – 9:00 PM/)
    const form = { kind: 'attend', meeting, originalDate: date } as const
    await enter(cms, { ...form, email: second, name: 'Ada' })
    expect((await mailTo(second, /^Full: Sewing$/)).text).toMatch(/^Wait, Ada\./)
    await enter(cms, { ...form, email: third })
    const token = issueLink(cms.strapi, { kind: 'unsubscribe', entry: all }, now() + hour)
    await openLink(cms, { token, act: { do: 'unsubscribe' } })
    expect((await mailTo(second, /^Come: Sewing$/)).text).toMatch(/^Come, Ada\./)
    await setInvolve(cms, { waitingMail: null, movedUpMail: null, attendingAllMail: null })
    await cms.strapi.documents(meetings).delete({ documentId: meeting })
  })

  it('is refused when it names what there is not', async () => {
    const refused = setInvolve(cms, { reminderMail: { subject: 'Hi {nick}', text: '{date}' } })
    await expect(refused).rejects.toThrow(/There is no \{nick\}.*\{meeting\}/)
  })
})
