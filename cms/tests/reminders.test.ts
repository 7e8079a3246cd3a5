/** What the calendar makes due is mailed once, at its time, and what changes is told. */
import { now } from './clock/clock.mjs'
import { rm } from 'node:fs/promises'
import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LinkAnswer, MeetingDate } from '../src/contract'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { enter, knownBefore, lookForDates, sendForm, setInvolve } from './involve'
import { MailServer } from './mailServer'
import { holdClock, passTime, putClockBack, setClock } from './testClock'
import { openLink } from './visitor'

const soon = { timeout: 300_000, interval: 25 }
const hour = 3_600_000
const meetings = 'api::meeting.meeting'
const dateChanges = 'api::date-change.date-change'
const outboxMail = 'api::outbox-mail.outbox-mail'
const organizer = 'organizer@riverside.example'
const contact = 'hello@riverside.example'

const server = new MailServer()
let place: Place
let cms: Cms

beforeAll(async () => {
  await server.start()
  process.env['SMTP_URL'] = server.url
  process.env['MAIL_FROM'] = 'Riverside <no-reply@riverside.example>'
  place = await newPlace('empty')
  cms = await startCms({ example: false, place })
  await cms.strapi.documents('api::site-settings.site-settings').create({
    data: {
      branchName: 'Riverside',
      organizationName: 'An organization',
      timeZone: 'America/Los_Angeles',
      contactEmail: contact,
      palette: 'red',
    },
    locale: 'en',
  })
  await setInvolve(cms, { mailsPerMinute: 600, newEntriesMail: 'none' })
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
  await rm(place.dataDir, { recursive: true, force: true })
})
afterEach(putClockBack)

let people = 0
const somebody = () => `person-${++people}@example.org`

/** A local date some days from now, in the zone of the site. */
function day(inDays: number): string {
  const instant = now() + inDays * 24 * hour
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(instant)
}

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
    await afterAnotherLook()
    expect(subjectsTo(bo)).toEqual([
      'We’ll remind you',
      'Series is cancelled',
      'It takes place after all: Series',
      'Changed: Series',
      'Series is no longer planned',
    ])
  })

  it('many people know within five minutes, whatever strangers ask for at that time', async () => {
    // A hundred, where mails go out at the pace that a new site has; or fewer, at a slower one.
    const people = process.env['TEST_WHOLE'] === 'true' ? 100 : 40
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
    cms.ask(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, ...(act && { act }) }),
    })

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
})

describe('the branch', () => {
  it('is told once a day how much is new, without who it was, or of each', async () => {
    const tomorrow = `${day(1)}T08:30`
    await setInvolve(cms, { newEntriesMail: 'daily' })
    const email = somebody()
    await enter(cms, { kind: 'ask', email, name: 'Ada' })
    const eight = Date.parse(`${tomorrow}:00-07:00`) + hour
    at(eight)
    const mail = await mailTo(contact, /^New on the site: \d+$/)
    expect(mail.text).toContain('1 message')
    expect(mail.text).not.toMatch(/Ada|person-/)
    at(eight + hour)
    await afterAnotherLook()
    expect(server.to(contact)).toHaveLength(1)
    await setInvolve(cms, { newEntriesMail: 'each' })
    await enter(cms, { kind: 'ask', email: somebody() })
    await vi.waitUntil(() => server.to(contact).length === 2, soon)
    expect(server.to(contact)[1]?.subject).toBe('New on the site: 1')
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

  it('is refused when it names what there is not', async () => {
    const refused = setInvolve(cms, { reminderMail: { subject: 'Hi {nick}', text: '{date}' } })
    await expect(refused).rejects.toThrow(/There is no \{nick\}.*\{meeting\}/)
  })
})
