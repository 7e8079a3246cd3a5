/** What visitors send through the forms of the site: what is kept of it, and what is turned away. */
import { built } from './built'
import { now } from './clock/clock.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErrorAnswer, FormKind, FormRefusal, FormToken, Meeting } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as Readers from '../src/http/reader'
import type * as Domains from '../src/involve/limits/domains'
import type * as Notices from '../src/involve/limits/notices'
import { lifetimeMs } from '../src/involve/forms/tokens'
import { startCms, type Cms } from './cms'
import { confirm, sendForm } from './involve'
import {
  comingDate,
  fromSomewhere,
  getInvolved,
  holdClock,
  moveClock,
  oldToken,
  post,
  problemsOf,
  send,
} from './visitor'

const entryUid = 'api::involvement-entry.involvement-entry'
const mailUid = 'api::outbox-mail.outbox-mail'
const settingsUid = 'api::get-involved.get-involved'
const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
  holdClock()
})
afterAll(() => cms.stop())

const entries = () => {
  const { openEntries } = built<typeof Entries>('involve/entries')
  return openEntries(cms.strapi, {})
}
const mails = () => cms.strapi.db.query(mailUid).findMany({ orderBy: { id: 'asc' } })

async function change(data: object, locale: 'en' | 'es' = 'en'): Promise<void> {
  const documents = cms.strapi.documents(settingsUid)
  const [known] = await documents.findMany({ locale })
  const [other] = await documents.findMany({ locale: 'en' })
  const documentId = (known ?? other)?.documentId
  if (documentId === undefined) await documents.create({ locale, data })
  else await documents.update({ documentId, locale, data })
}

describe('a form that is in order', () => {
  it('is kept, sealed and unconfirmed, with the words that were agreed to, and one mail', async () => {
    const { consent, interests } = await getInvolved(cms, 'es')
    const [interest] = interests
    const answer = await send(
      cms,
      'sign-up',
      {
        email: ' Ana.Pérez+x@exämple.org '.replace('é', 'e'),
        name: 'Ana Pérez',
        message: 'Hola\r\n¿cuándo?',
        interests: interest ? [interest.id] : [],
      },
      'es',
    )
    expect(answer.status, answer.text).toBe(202)
    expect(answer.json).toEqual({ accepted: 'sign-up' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const [entry] = await entries()
    expect(entry).toMatchObject({
      kind: 'sign-up',
      state: 'unconfirmed',
      language: 'es',
      email: 'Ana.Perez+x@xn--exmple-cua.org',
      name: 'Ana Pérez',
      message: 'Hola\n¿cuándo?',
      interests: interest ? [interest.id] : [],
      consentText: consent.text,
      confirmedAt: null,
    })
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      kind: 'confirm',
      entry: entry?.code,
      key: `confirm:${entry?.code}`,
    })
    const row: unknown = await cms.strapi.db.query(entryUid).findOne({ where: {} })
    // With a sign that no sealed text has: three letters alone stand in one by chance.
    expect(JSON.stringify([row, mail])).not.toMatch(/Ana P|ana\.|xn--|¿cuándo/i)
  })

  it('is kept for a date that comes, for a series, as a message, and to be told what is held', async () => {
    const { meeting, date } = await comingDate(cms)
    const forms: [FormKind, Record<string, unknown>][] = [
      ['attend', { meeting, date, accessNeeds: 'A chair', message: 'Is there tea?' }],
      ['remind', { meeting, date }],
      ['remind', { meeting }],
      ['ask', { message: 'How can I help?', name: 'Bo', group: 'labor-committee' }],
      ['my-data', { consent: undefined }],
    ]
    for (const [kind, fields] of forms) {
      const answer = await send(cms, kind, { email: 'bo@example.org', ...fields })
      expect(answer.status, `${kind}: ${answer.text}`).toBe(202)
    }
    const kept = (await entries()).filter(({ email }) => email === 'bo@example.org')
    expect(kept.map(({ kind, originalDate }) => [kind, originalDate])).toEqual([
      ['attend', date],
      ['remind', date],
      ['remind', null],
      ['ask', null],
      ['my-data', null],
    ])
    expect(kept[0]).toMatchObject({ accessNeeds: 'A chair', message: 'Is there tea?' })
    const group = await cms.strapi
      .documents('api::group.group')
      .findFirst({ filters: { slug: 'labor-committee' } })
    expect(kept.map((entry) => entry.group)).toEqual([null, null, null, group?.documentId, null])
    const last = (await mails()).at(-1)
    expect(last).toMatchObject({ kind: 'myData', entry: kept.at(-1)?.code })
  })

  it('is kept as a message to a person, by what stays when they are called otherwise', async () => {
    const fields = { email: 'to-maya@example.org', message: 'Shall we talk?' }
    expect((await send(cms, 'ask', { ...fields, person: 'maya-torres' })).status).toBe(202)
    const person = await cms.strapi
      .documents('api::person.person')
      .findFirst({ filters: { slug: 'maya-torres' } })
    const kept = (await entries()).find(({ email }) => email === 'to-maya@example.org')
    expect(kept).toMatchObject({ group: null, person: person?.documentId })
  })

  it('is for one date of a series, or for all', async () => {
    const { meeting, date } = await comingDate(cms)
    const email = 'often@example.org'
    for (const dates of ['one', 'all']) {
      expect((await send(cms, 'attend', { email, meeting, date, dates })).status).toBe(202)
    }
    const kept = (await entries()).filter((entry) => entry.email === email)
    expect(kept.map(({ originalDate }) => originalDate)).toEqual([date, null])
  })

  it('counts a person once, however their address is written, and those of a former release', async () => {
    const at = '@counted.example'
    const spellings = [
      `ada${at}`,
      `ADA${at}`,
      `ada+1${at}`,
      `Ada+two+2${at}`,
      `ada${at.toUpperCase()}`,
    ]
    for (const email of spellings)
      expect((await send(cms, 'ask', { email, message: 'x' })).status).toBe(202)
    const written = () => cms.strapi.db.query(mailUid).count()
    const before = await written()
    for (const email of [`ada+3${at}`, `aDa${at}`]) {
      expect((await send(cms, 'ask', { email, message: 'x' })).status).toBe(202)
    }
    expect(await written()).toBe(before)
    // Another person, and where it goes is what was typed.
    expect((await send(cms, 'ask', { email: `a.da+x${at}`, message: 'x' })).status).toBe(202)
    expect(await written()).toBe(before + 1)
    expect((await entries()).at(-1)?.email).toBe(`a.da+x${at}`)

    const email = `bo${at}`
    for (let sent = 0; sent < 5; sent++) await send(cms, 'ask', { email, message: 'x' })
    await cms.strapi.db.query(mailUid).updateMany({
      where: { entry: { $in: (await entries()).slice(-5).map(({ code }) => code) } },
      data: { personIndex: null, domainIndex: null },
    })
    const full = await written()
    await send(cms, 'ask', { email, message: 'x' })
    expect(await written()).toBe(full)
  })

  it('waits where many addresses of one domain are not confirmed, and a hall has all its mails within the hour', async () => {
    const begin = now()
    const codes: string[] = []
    for (let person = 0; person < 100; person++) {
      const email = `person-${person}@uni.example`
      codes.push(await sendForm(cms, { kind: 'sign-up', email }))
    }
    const dueAfter = async (email: string): Promise<number> => {
      const sentAt = now()
      expect((await send(cms, 'ask', { email, message: 'x' })).status).toBe(202)
      const row: { dueAt: Date } = (await mails()).at(-1)
      return Math.round((new Date(row.dueAt).getTime() - sentAt) / 1000)
    }
    const slowed = await dueAfter('one@uni.example')
    expect(slowed).toBeGreaterThan(15)
    expect(slowed).toBeLessThan(30)
    expect(await dueAfter('two@UNI.example')).toBeGreaterThan(slowed)
    expect(await dueAfter('three@other.example')).toBeLessThan(5)
    const { slowedNotices } = built<typeof Notices>('involve/limits/notices')
    const { Reader } = built<typeof Readers>('http/reader')
    const told = (mayRead: boolean) =>
      slowedNotices(cms.strapi, new Reader(cms.strapi, { can: () => mayRead }))
    expect(await told(true)).toEqual([
      { kind: 'domain-slowed', facts: { waiting: 2, atOnce: 100 } },
    ])
    expect(await told(false)).toEqual([])
    // Whoever confirms counts no more.
    for (const code of codes.slice(0, 10)) await confirm(cms, code)
    expect(await dueAfter('four@uni.example')).toBeLessThan(5)
    const { whenToMail } = built<typeof Domains>('involve/limits/domains')
    for (let person = 0; person < 200; person++) {
      await sendForm(cms, { kind: 'sign-up', email: `late-${person}@uni.example` })
    }
    const latest = await whenToMail(cms.strapi, 'last@uni.example', now())
    expect(latest - now()).toBe(hourMs)
    expect(now() - begin).toBeLessThan(hourMs)
    moveClock(2 * hourMs)
    expect(await whenToMail(cms.strapi, 'last@uni.example', now())).toBe(now())
    expect(await told(true)).toEqual([])
  })

  it('is answered alike, and brings no more mail, when the address had enough of them today', async () => {
    const before = (await entries()).length
    const answers = []
    for (let i = 0; i < 7; i++) {
      answers.push(await send(cms, 'ask', { email: `Cy@example.org`, message: `No. ${i}` }))
    }
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await entries()).length - before).toBe(5)
    expect((await send(cms, 'my-data', { email: 'cy@EXAMPLE.org' })).status).toBe(202)
    expect((await entries()).length - before).toBe(5)
    moveClock(25 * hourMs)
    expect((await send(cms, 'my-data', { email: 'cy@example.org' })).status).toBe(202)
    expect((await entries()).length - before).toBe(6)
  })

  it('is kept, and mailed for, however many there were today that somebody confirmed', async () => {
    const before = (await entries()).length
    const sendAnother = () => send(cms, 'ask', { email: 'dee@example.org', message: 'One more' })
    for (let i = 0; i < 5; i++) await sendAnother()
    for (const { code } of (await entries()).slice(before)) await confirm(cms, code)
    for (let i = 0; i < 7; i++) await sendAnother()
    expect((await entries()).length - before).toBe(10)
  })

  it('is thrown away, with the same answer, when what only programs see is filled in', async () => {
    const before = (await entries()).length
    const answer = await send(cms, 'sign-up', {
      email: 'd@example.org',
      website: 'https://x.example',
    })
    expect([answer.status, answer.json]).toEqual([202, { accepted: 'sign-up' }])
    expect((await entries()).length).toBe(before)
  })
})

describe('what is wrong with a form', () => {
  it('is told all at once, with a token to try again with', async () => {
    const { meeting } = await comingDate(cms)
    const answer = await post(cms, '/forms/attend', {
      meeting,
      date: '2026-02-30',
      email: 'nobody',
      accessNeeds: 'x'.repeat(601),
      consent: 'other words',
    })
    expect(problemsOf(answer)).toEqual({
      token: 'missing',
      email: 'invalid',
      date: 'unknown',
      accessNeeds: 'too-long',
      consent: 'changed',
    })
    const { token } = (answer.json as ErrorAnswer).error.details as FormRefusal
    expect(token.token).not.toBe('')
    expect(problemsOf(await post(cms, '/forms/ask', {}))).toEqual({
      token: 'missing',
      email: 'missing',
      message: 'missing',
      consent: 'missing',
    })
  })

  it('is a second address, a line that begins a header, a number, or an unknown choice', async () => {
    const wrong: [Record<string, unknown>, object][] = [
      [{ email: 'a@example.org, b@example.org' }, { email: 'invalid' }],
      [{ email: 'a@example.org\r\nBcc: b@example.org' }, { email: 'invalid' }],
      [{ email: 'a@example.org', name: 'A\nBcc: b@example.org' }, { name: 'invalid' }],
      [{ email: 7 }, { email: 'invalid' }],
      [{ email: 'a@example.org', interests: ['none'] }, { interests: 'unknown' }],
      [{ email: 'a@example.org', interests: 'none' }, { interests: 'invalid' }],
      [{ email: 'a@example.org', message: '\u0000' }, { message: 'invalid' }],
    ]
    for (const [fields, problems] of wrong) {
      expect(problemsOf(await send(cms, 'sign-up', fields)), JSON.stringify(fields)).toEqual(
        problems,
      )
    }
  })

  it('is a group or person that is not there or not written to, or in a form that is written to none', async () => {
    const fields = { email: 'e@example.org', message: 'Hi' }
    const people = cms.strapi.documents('api::person.person')
    const { documentId = '' } = {
      ...(await people.findFirst({ filters: { slug: 'maya-torres' } })),
    }
    const letWrite = async (takesMessages: boolean) => {
      await people.update({ documentId, locale: 'en', data: { takesMessages } })
      await people.publish({ documentId, locale: '*' })
    }
    await letWrite(false)
    for (const person of ['no-such', 'maya-torres']) {
      expect(problemsOf(await send(cms, 'ask', { ...fields, person }))).toEqual({
        person: 'unknown',
      })
    }
    await letWrite(true)
    const both = { person: 'maya-torres', group: 'labor-committee' }
    expect(problemsOf(await send(cms, 'ask', { ...fields, ...both }))).toEqual({
      person: 'unknown',
    })
    expect(problemsOf(await send(cms, 'ask', { ...fields, group: 'no-such' }))).toEqual({
      group: 'unknown',
    })
    const before = (await entries()).length
    const answer = await send(cms, 'sign-up', { ...fields, group: 'labor-committee' })
    expect(answer.status).toBe(400)
    expect((await entries()).length).toBe(before)
  })

  it('is no group that has another address since the form was opened', async () => {
    const groups = cms.strapi.documents('api::group.group')
    const found = await groups.findFirst({ filters: { slug: 'labor-committee' } })
    const { documentId = '' } = { ...found }
    const rename = async (slug: string) => {
      await groups.update({ documentId, locale: 'en', data: { slug } })
      await groups.publish({ documentId, locale: '*' })
    }
    await rename('workplace-committee')
    const fields = { email: 'old@example.org', message: 'Hi', group: 'labor-committee' }
    expect((await send(cms, 'ask', fields)).status).toBe(202)
    await rename('labor-committee')
    const kept = (await entries()).find(({ email }) => email === 'old@example.org')
    expect(kept?.group).toBe(documentId)
  })

  it('is a meeting or a date that nobody can come to', async () => {
    const { meeting, date } = await comingDate(cms)
    const at = (fields: Record<string, unknown>, kind: FormKind = 'attend') =>
      send(cms, kind, { email: 'e@example.org', ...fields })
    expect(problemsOf(await at({ meeting: 'no-such', date }))).toEqual({ meeting: 'unknown' })
    expect(problemsOf(await at({ meeting }))).toEqual({ date: 'missing' })
    expect(problemsOf(await at({ meeting, date: '2020-01-02' }))).toEqual({ date: 'unknown' })
    expect(problemsOf(await at({ meeting, date, dates: 'some' }))).toEqual({ dates: 'invalid' })
    const single = 'who-pays-for-the-climate'
    const { next } = (await cms.ask(`/api/site/meetings/${single}`)).json as Meeting
    const forum = { meeting: single, date: next[0]?.originalDate ?? '' }
    expect(problemsOf(await at({ ...forum, dates: 'all' }))).toEqual({ dates: 'unknown' })

    const meetings = cms.strapi.documents('api::meeting.meeting')
    const [document] = await meetings.findMany({ locale: 'en', filters: { slug: meeting } })
    const change = await cms.strapi.documents('api::date-change.date-change').create({
      data: {
        meeting: document?.documentId,
        originalDate: date,
        change: 'cancelled',
        noteLocale: 'en',
      },
    })
    expect(problemsOf(await at({ meeting, date }))).toEqual({ date: 'unknown' })
    expect(problemsOf(await at({ meeting, date }, 'remind'))).toEqual({ date: 'unknown' })
    await cms.strapi
      .documents('api::date-change.date-change')
      .delete({ documentId: change.documentId })
    expect((await at({ meeting, date })).status).toBe(202)
  })

  it('is no date that was postponed, but for whoever wants to know what becomes of it', async () => {
    const postponed = 'film-night-salt-of-the-earth'
    const { next } = (await cms.ask(`/api/site/meetings/${postponed}`)).json as Meeting
    expect(next[0]?.status).toBe('postponed')
    const about = { email: 'f@example.org', meeting: postponed, date: next[0]?.originalDate }
    expect(problemsOf(await send(cms, 'attend', about))).toEqual({ date: 'unknown' })
    expect((await send(cms, 'remind', about)).status).toBe(202)
    // Its new day is awaited also when the day is over on which it would have been.
    moveClock(Date.parse(next[0]?.endsAt ?? '') - now() + 40 * dayMs)
    expect(problemsOf(await send(cms, 'attend', about))).toEqual({ date: 'unknown' })
    expect((await send(cms, 'remind', about)).status).toBe(202)
    moveClock(365 * dayMs)
    expect(problemsOf(await send(cms, 'remind', about))).toEqual({ meeting: 'unknown' })
  })

  it('is named when a field is not one of this form, and nothing else is', async () => {
    const answer = await send(cms, 'ask', { email: 'e@example.org', message: 'x', interests: [] })
    expect(answer.status).toBe(400)
    expect((answer.json as ErrorAnswer).error.message).toContain('"interests"')
    expect((await send(cms, 'no-form' as FormKind, {})).status).toBe(404)
  })

  it('is the token: forged, too young, too old, used, also by another form at the same moment', async () => {
    const consent = (await getInvolved(cms)).consent.id
    const form = (token: string) =>
      post(cms, '/forms/sign-up', { token, consent, email: 'f@example.org' })
    const fresh = (await cms.ask('/api/site/forms/token', { headers: fromSomewhere() }))
      .json as FormToken
    expect(problemsOf(await form(fresh.token))).toEqual({ token: 'too-soon' })
    expect(problemsOf(await form(`x${fresh.token}`))).toEqual({ token: 'invalid' })
    expect(problemsOf(await form(`${fresh.token}.x`))).toEqual({ token: 'invalid' })
    moveClock(lifetimeMs)
    expect(problemsOf(await form(fresh.token))).toEqual({ token: 'expired' })

    const before = (await entries()).length
    const token = await oldToken(cms)
    const both = await Promise.all([form(token), form(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([202, 400])
    expect(problemsOf(await form(token))).toEqual({ token: 'used' })
    expect((await entries()).length).toBe(before + 1)
  })

  it('is consent to words that have changed since', async () => {
    const consent = (await getInvolved(cms)).consent.id
    await change({ consentText: 'I agree to everything.' })
    const spanish = await getInvolved(cms, 'es')
    const english = await getInvolved(cms)
    expect(english.consent).toMatchObject({ text: 'I agree to everything.', locale: 'en' })
    expect(spanish.consent.text).not.toBe('')
    const fields = { email: 'g@example.org' }
    expect(problemsOf(await send(cms, 'sign-up', { ...fields, consent }))).toEqual({
      consent: 'changed',
    })
    expect((await send(cms, 'sign-up', fields)).status).toBe(202)
    expect((await entries()).at(-1)?.consentText).toBe('I agree to everything.')
  })

  it('is a wish for letters while there are none, or by words that have changed since', async () => {
    const fields = { email: 'letters@example.org' }
    await change({ lettersOn: false })
    expect((await getInvolved(cms)).letters).toBeUndefined()
    expect(problemsOf(await send(cms, 'sign-up', { ...fields, letters: 'any' }))).toEqual({
      letters: 'unknown',
    })
    await change({ lettersOn: true })
    const { letters } = await getInvolved(cms)
    expect(letters?.text).toContain('A link in each letter ends them.')
    expect((await getInvolved(cms, 'es')).letters?.text).toContain('Cada boletín lleva un enlace')
    await change({ lettersConsent: 'Write me letters.' })
    expect(problemsOf(await send(cms, 'sign-up', { ...fields, letters: letters?.id }))).toEqual({
      letters: 'changed',
    })
    const anew = (await getInvolved(cms)).letters
    expect((await send(cms, 'sign-up', { ...fields, letters: anew?.id })).status).toBe(202)
    const at = new Date(now())
    const asked = { letters: true, lettersConsent: 'Write me letters.' }
    expect((await entries()).at(-1)).toMatchObject({ ...asked, lettersAt: at, lettersAskedAt: at })
    expect((await send(cms, 'sign-up', fields)).status).toBe(202)
    const none = { letters: false, lettersConsent: null, lettersAt: null }
    expect((await entries()).at(-1)).toMatchObject({ ...none, lettersAskedAt: expect.any(Date) })
    // Who only asks what is held about them is offered none.
    const myData = await send(cms, 'my-data', { ...fields, consent: undefined, letters: anew?.id })
    expect(myData.status).toBe(400)
    await change({ lettersOn: false })
  })

  it('is a wrong answer to the question, while one is asked', async () => {
    await change({ asksQuestion: true, question: 'Which city?', answers: 'Portland, Pórtland OR' })
    expect((await getInvolved(cms)).question).toEqual({ text: 'Which city?', locale: 'en' })
    const { text } = await cms.ask('/api/site/get-involved')
    expect(text).not.toContain('Portland OR')
    const form = (fields: Record<string, unknown>) =>
      send(cms, 'sign-up', { email: 'h@example.org', ...fields })
    expect(problemsOf(await form({}))).toEqual({ answer: 'missing' })
    expect(problemsOf(await form({ answer: 'Salem' }))).toEqual({ answer: 'wrong' })
    expect((await form({ answer: ' portland  or' })).status).toBe(202)
    await change({ asksQuestion: false })
    expect((await form({})).status).toBe(202)
  })
})

describe('the door', () => {
  it('takes small JSON only, and repeats nothing of what it could not read', async () => {
    const raw = (body: string | Uint8Array<ArrayBuffer>, type: string, encoding?: string) =>
      cms.ask('/api/site/FORMS/ask', {
        method: 'POST',
        headers: { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) },
        body,
      })
    expect((await raw('email=a', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await raw('{}', 'application/json', 'gzip')).status).toBe(415)
    const json = 'application/json'
    expect((await raw(JSON.stringify({ message: 'x'.repeat(16_384) }), json)).status).toBe(413)
    for (const body of ['{"email":"secret@example.org"', '[]', '"x"', 'null']) {
      const answer = await raw(body, json)
      expect(answer.status, body).toBe(400)
      expect(answer.text).not.toContain('secret')
    }
    expect((await raw(new Uint8Array([0x22, 0xff, 0x22]), json)).status).toBe(400)
  })

  it('lets no household of many networks use up what is for all', async () => {
    moveClock(2 * hourMs)
    const statusOf = async (place: number, ...around: string[]) =>
      (await post(cms, '/forms/ask', {}, fromSomewhere([`place ${place}`, ...around].join(', '))))
        .status
    const statuses: number[] = []
    for (let place = 0; place < 183; place++)
      statuses.push(await statusOf(place, 'a house', 'here'))
    expect(statuses).toEqual([...Array<number>(180).fill(400), 429, 429, 429])
    // What was refused counts for none of their neighbours.
    for (let place = 0; place < 120; place++) {
      expect(await statusOf(place, 'another house', 'here')).toBe(400)
    }
    expect(await statusOf(1000, 'a third house', 'here')).toBe(429)
    expect(await statusOf(1001, 'a fourth house', 'elsewhere')).toBe(400)
  })

  it('tells when to come back to a source that sends too much, and lets others go on', async () => {
    moveClock(2 * hourMs)
    const loud = fromSomewhere('a hall')
    const statuses: number[] = []
    for (let i = 0; i < 61; i++) statuses.push((await post(cms, '/forms/ask', {}, loud)).status)
    expect(statuses.slice(0, 60).every((status) => status === 400)).toBe(true)
    const refused = await post(cms, '/forms/ask', {}, loud)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const details = (refused.json as ErrorAnswer).error.details as FormRefusal
    expect(details.problems).toEqual([])
    expect(details.token.token).not.toBe('')
    expect((await post(cms, '/forms/ask', {})).status).toBe(400)
    // Its word counts only with the secret; without it, all of this machine is one source.
    const liar = { 'X-Branchline-Source': 'a hall', 'X-Branchline-Web': 'no secret' }
    expect((await post(cms, '/forms/ask', {}, liar)).status).toBe(400)
    moveClock(61_000)
    expect((await post(cms, '/forms/ask', {}, loud)).status).toBe(400)
  })
})
