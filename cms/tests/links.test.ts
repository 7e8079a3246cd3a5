/** What mailed links open: to confirm, to take back, and to see and delete all that is held. */
import { now } from './clock/clock.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormKind, LinkAnswer, LinkView } from '../src/contract'
import { findEntriesOf } from '../src/involve/entries'
import type * as LinkTokens from '../src/involve/linkTokens'
import { countReaders, findReaders, type Audience } from '../src/involve/readers'
import { startCms, type Cms } from './cms'
import { issueLink } from './involve'
import {
  comingDate,
  getInvolved,
  holdClock,
  moveClock,
  openLink,
  opened,
  post,
  send,
} from './visitor'

const entryUid = 'api::involvement-entry.involvement-entry'
const mailUid = 'api::outbox-mail.outbox-mail'
const logUid = 'api::privacy-log.privacy-log'
const dayMs = 24 * 60 * 60 * 1000

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
  holdClock()
})
afterAll(() => cms.stop())

type EntryLink = LinkTokens.EntryTarget['kind']

/** Sends a form; the links are those that its mails have. */
async function sent(kind: FormKind, fields: Record<string, unknown>) {
  const answer = await send(cms, kind, fields)
  expect(answer.status, answer.text).toBe(202)
  const [row] = await cms.strapi.db.query(entryUid).findMany({ orderBy: { id: 'desc' }, limit: 1 })
  const code = String(row.code)
  const link = (to: EntryLink, days = 7) =>
    issueLink(cms.strapi, { kind: to, entry: code }, now() + days * dayMs)
  return { code, link }
}

const mailKinds = async (entry: string): Promise<string[]> =>
  (await cms.strapi.db.query(mailUid).findMany({ where: { entry }, orderBy: { id: 'asc' } })).map(
    ({ kind }: { kind: string }) => kind,
  )

const logged = (where: object) =>
  cms.strapi.db.query(logUid).findMany({ where, select: ['what', 'kind', 'count'] })

function entryOf(view: LinkView | null) {
  if (view?.kind !== 'confirm') throw new Error('no entry is shown')
  return view.entry
}

describe('a link to confirm', () => {
  it('shows without acting, confirms once however often it is used, and expires', async () => {
    const { meeting, date } = await comingDate(cms)
    const { code, link } = await sent('attend', { email: 'a@example.org', meeting, date })
    const token = link('confirm')
    const shown = await opened(cms, { token })
    expect(shown.done).toBe(false)
    expect(entryOf(shown.view)).toMatchObject({
      kind: 'attend',
      state: 'unconfirmed',
      email: 'a@example.org',
      meeting: { slug: meeting, date: { originalDate: date } },
    })
    expect(await mailKinds(code)).toEqual(['confirm'])

    const confirm = () => opened(cms, { token, act: { do: 'confirm' } })
    const answers: LinkAnswer[] = [await confirm(), ...(await Promise.all([confirm(), confirm()]))]
    for (const answer of answers) {
      expect(answer.done).toBe(true)
      expect(entryOf(answer.view).state).toBe('confirmed')
    }
    expect(await mailKinds(code)).toEqual(['confirm', 'attending'])
    const { deletedOn, meeting: about } = entryOf(answers[0]?.view ?? null)
    const end = Date.parse(about?.date?.endsAt ?? '')
    expect(Date.parse(deletedOn ?? '')).toBe(end + 30 * dayMs)

    moveClock(7 * dayMs)
    expect((await openLink(cms, { token })).status).toBe(404)
    moveClock(-7 * dayMs)
  })

  it('brings what belongs to the kind of form', async () => {
    const after: [FormKind, Record<string, unknown>, string[]][] = [
      ['sign-up', {}, ['confirm', 'welcome']],
      ['remind', { meeting: (await comingDate(cms)).meeting }, ['confirm', 'welcome']],
      ['ask', { message: 'Hello' }, ['confirm']],
    ]
    for (const [kind, fields, kinds] of after) {
      const { code, link } = await sent(kind, { email: 'kinds@example.org', ...fields })
      await opened(cms, { token: link('confirm'), act: { do: 'confirm' } })
      // A date that is near may be reminded of at once.
      const atOnce = (await mailKinds(code)).filter((mail) => mail !== 'reminder')
      expect(atOnce, kind).toEqual(kinds)
    }
  })
})

describe('what is off by the time somebody confirms it', () => {
  const changes = 'api::date-change.date-change'
  const meetings = 'api::meeting.meeting'

  it('is said to be, on the page and by a mail in the place of the one that it promised', async () => {
    const { meeting: slug, date } = await comingDate(cms)
    const documents = cms.strapi.documents(meetings)
    const [known] = await documents.findMany({ filters: { slug }, status: 'published' })
    const meeting = known?.documentId ?? ''
    for (const kind of ['attend', 'remind'] as const) {
      const { code, link } = await sent(kind, { email: `${kind}@example.org`, meeting: slug, date })
      const change = await cms.strapi.documents(changes).create({
        data: { meeting, originalDate: date, change: 'cancelled', noteLocale: 'en' } as never,
      })
      const token = link('confirm')
      for (const act of [undefined, { do: 'confirm' } as const]) {
        const { view } = await opened(cms, { token, ...(act && { act }) })
        expect(entryOf(view)).toMatchObject({ off: 'cancelled', meeting: { ofAll: false } })
      }
      expect(await mailKinds(code)).toEqual(['confirm', 'dateCancelled'])
      await cms.strapi.documents(changes).delete({ documentId: change.documentId })
    }
    const all = await sent('attend', {
      email: 'all@example.org',
      meeting: slug,
      date,
      dates: 'all',
    })
    const { view } = await opened(cms, { token: all.link('confirm'), act: { do: 'confirm' } })
    expect(entryOf(view)).toMatchObject({ off: null, meeting: { ofAll: true, date: null } })
  })

  it('is over, and brings no mail', async () => {
    const { meeting, date } = await comingDate(cms)
    const { code, link } = await sent('attend', { email: 'late@example.org', meeting, date })
    const token = link('confirm', 60)
    const end = Date.parse(entryOf((await opened(cms, { token })).view).meeting?.date?.endsAt ?? '')
    const ms = end - now()
    moveClock(ms)
    const { view } = await opened(cms, { token, act: { do: 'confirm' } })
    expect(entryOf(view).off).toBe('over')
    expect(await mailKinds(code)).toEqual(['confirm'])
    moveClock(-ms)
  })
})

it('a link to unsubscribe takes away the entry and its mails, counts it, and opens nothing more', async () => {
  const { code, link } = await sent('sign-up', { email: 'b@example.org', name: 'Bo' })
  const other = await sent('ask', { email: 'b@example.org', message: 'Stays' })
  const token = link('unsubscribe', 900)
  expect((await opened(cms, { token })).view).toEqual({
    kind: 'unsubscribe',
    entry: { kind: 'sign-up', email: 'b…@e…', meeting: null, off: null, ofSeries: false },
  })
  expect(await cms.strapi.db.query(entryUid).count({ where: { code } })).toBe(1)

  const act = { do: 'unsubscribe' } as const
  expect(await opened(cms, { token, act })).toEqual({ done: true, view: null, problems: [] })
  expect(await cms.strapi.db.query(entryUid).count({ where: { code } })).toBe(0)
  expect(await mailKinds(code)).toEqual([])
  expect(await logged({ what: 'withdrawn' })).toMatchObject([{ kind: 'sign-up', count: 1 }])
  for (const gone of [token, link('confirm'), link('my-data')]) {
    expect((await openLink(cms, { token: gone })).status).toBe(404)
  }
  expect((await openLink(cms, { token, act })).status).toBe(404)
  expect((await opened(cms, { token: other.link('confirm') })).done).toBe(false)
})

it('a link to unsubscribe shows which date it is about, and nothing that was written', async () => {
  const { meeting, date } = await comingDate(cms)
  const written = { accessNeeds: 'A seat near the door', message: 'By the window' }
  const email = 'maja@example.org'
  const { link } = await sent('attend', { email, meeting, date, ...written })
  const answer = await openLink(cms, { token: link('unsubscribe', 900) })
  expect(answer.json).toMatchObject({
    view: { entry: { kind: 'attend', email: 'm…@e…', meeting: { slug: meeting } } },
  })
  for (const text of [email, ...Object.values(written)]) expect(answer.text).not.toContain(text)
})

it('a link to all that is held shows every entry of the address, and deletes them', async () => {
  await sent('sign-up', { email: 'C@Example.org', name: 'Cy' })
  await sent('ask', { email: 'c@example.org', message: 'A question' })
  const stranger = await sent('ask', { email: 'cc@example.org', message: 'Somebody else' })
  const { link } = await sent('my-data', { email: 'c@example.org', consent: undefined })
  const token = link('my-data')
  const { view } = await opened(cms, { token })
  if (view?.kind !== 'my-data') throw new Error('it shows something else')
  expect(view.entries.map(({ kind, name, message }) => [kind, name, message])).toEqual([
    ['sign-up', 'Cy', null],
    ['ask', null, 'A question'],
    ['my-data', null, null],
  ])

  const answer = await opened(cms, { token, act: { do: 'delete' } })
  expect(answer).toEqual({ done: true, view: null, problems: [] })
  expect((await openLink(cms, { token })).status).toBe(404)
  expect((await opened(cms, { token: stranger.link('confirm') })).done).toBe(false)
  const counted: { kind: string; count: number }[] = await logged({ what: 'deleted' })
  expect(counted.map(({ kind, count }) => [kind, count])).toEqual([
    ['sign-up', 1],
    ['ask', 1],
    ['my-data', 1],
  ])
  expect(JSON.stringify(counted)).not.toContain('example.org')
})

describe('letters', () => {
  beforeAll(() => writeLetters({ lettersOn: true, lettersConsent: 'Write me letters.' }))
  afterAll(() => writeLetters({ lettersOn: false }))

  async function writeLetters(data: object): Promise<void> {
    const documents = cms.strapi.documents('api::get-involved.get-involved')
    const [known] = await documents.findMany({ locale: 'en' })
    if (known) await documents.update({ documentId: known.documentId, locale: 'en', data })
    else await documents.create({ locale: 'en', data })
  }

  async function confirmed(kind: FormKind, fields: Record<string, unknown>) {
    const { letters } = await getInvolved(cms)
    const form = await sent(kind, { letters: letters?.id, ...fields })
    await opened(cms, { token: form.link('confirm'), act: { do: 'confirm' } })
    return form
  }

  const readers = (audience: Partial<Audience> = {}) =>
    findReaders(cms.strapi, { interests: [], groups: [], languages: [], ...audience })

  const reader = async (code: string) => (await readers()).find((one) => one.code === code)

  /** The entries of an address, oldest first. */
  const entriesOf = async (email: string) => findEntriesOf(cms.strapi, email)

  it('go to who asked for them and confirmed it, once for each address', async () => {
    const unconfirmed = await sent('sign-up', { email: 'quiet@example.org' })
    const { code } = await confirmed('sign-up', { email: 'reads@example.org' })
    expect((await readers()).map((one) => one.code)).toEqual([code])
    await confirmed('sign-up', { email: 'no@example.org', letters: undefined })
    const again = await confirmed('sign-up', { email: 'Reads@example.org' })
    expect((await readers()).map((one) => one.code)).toEqual([again.code])
    expect(await countReaders(cms.strapi, { interests: [], groups: [], languages: ['en'] })).toBe(1)
    expect(await countReaders(cms.strapi, { interests: [], groups: [], languages: ['es'] })).toBe(0)
    expect(await reader(unconfirmed.code)).toBeUndefined()
    const [welcome] = await cms.strapi.db
      .query(mailUid)
      .findMany({ where: { entry: again.code, kind: 'welcome' } })
    expect(welcome).toBeDefined()
  })

  it('asked for by another form go on when its date is over, by a sign-up of their own', async () => {
    const { meeting, date } = await comingDate(cms)
    const email = 'comes@example.org'
    const { code, link } = await confirmed('attend', { email, meeting, date })
    const [attend, signUp, ...more] = await entriesOf(email)
    expect(more).toEqual([])
    expect(attend).toMatchObject({ code, kind: 'attend', letters: true })
    expect(signUp).toMatchObject({
      kind: 'sign-up',
      state: 'confirmed',
      letters: true,
      lettersConsent: 'Write me letters.',
      consentText: 'Write me letters.',
    })
    await opened(cms, { token: link('unsubscribe'), act: { do: 'unsubscribe' } })
    expect(await reader(signUp?.code ?? '')).toBeDefined()
    // Whoever gets some already has no second sign-up.
    await confirmed('ask', { email, message: 'And?' })
    expect((await entriesOf(email)).map(({ kind }) => kind)).toEqual(['sign-up', 'ask'])
  })

  it('are of the topics, groups and language that somebody chose, and of none in particular', async () => {
    const email = 'chooses@example.org'
    const { code, link } = await confirmed('sign-up', { email })
    const token = link('letters', 900)
    const shown = (await opened(cms, { token })).view
    if (shown?.kind !== 'letters' || !shown.letters) throw new Error('no letters are shown')
    expect(shown.email).toBe('c…@e…')
    const [topic, other] = shown.letters.interests
    const [group] = shown.letters.groups
    if (!topic || !other) throw new Error('the example has too few topics')
    const wishes = {
      interests: [topic.id],
      groups: group ? [group.id] : [],
      language: 'es' as const,
      every: 'month' as const,
    }
    const answer = await opened(cms, { token, act: { do: 'letters-save', ...wishes } })
    expect(answer).toMatchObject({ done: true, view: { letters: { chosen: wishes } } })
    const gets = async (audience: Partial<Audience>) =>
      (await readers(audience)).some((one) => one.code === code)
    expect(await gets({})).toBe(true)
    expect(await gets({ interests: [topic.id, other.id], languages: ['es'] })).toBe(true)
    expect(await gets({ interests: [other.id] })).toBe(false)
    expect(await gets({ languages: ['en'] })).toBe(false)
    if (group) expect(await gets({ groups: ['another group'] })).toBe(false)
    // Of those that are gone from the site their page shows none chosen, which is all.
    const choose = (letterGroups: string[]) =>
      cms.strapi.db.query(entryUid).updateMany({ where: { code }, data: { letterGroups } })
    await choose(['gone'])
    expect(await gets({ groups: ['another group'] })).toBe(true)
    await choose(wishes.groups)
    // What is gone meanwhile is told, and nothing is changed.
    const gone = { ...wishes, interests: [topic.id, 'gone'] }
    const refused = await opened(cms, { token, act: { do: 'letters-save', ...gone } })
    expect(refused.problems.map(({ field }) => field)).toEqual(['interests'])
    expect(refused).toMatchObject({ done: false, view: { letters: { chosen: wishes } } })
    // Once more by a form: what was chosen stays.
    const anew = await confirmed('sign-up', { email })
    expect(await reader(anew.code)).toMatchObject({ lettersEvery: 'month' })
    const data = await sent('my-data', { email, consent: undefined })
    const held = (await opened(cms, { token: data.link('my-data') })).view
    expect(held).toMatchObject({
      entries: [{ letters: { every: 'month', consentText: 'Write me letters.' } }, {}, {}],
      letters: { chosen: { every: 'month' } },
    })
  })

  it('end by one click for the address, and nothing else of it goes', async () => {
    const email = 'ends@example.org'
    const older = await confirmed('sign-up', { email })
    const newer = await confirmed('sign-up', { email })
    await confirmed('ask', { email, message: 'Stays' })
    const token = newer.link('letters', 900)
    const answer = await opened(cms, { token, act: { do: 'unsubscribe' } })
    expect(answer).toMatchObject({ done: true, view: { kind: 'letters', letters: null } })
    for (const { code } of [older, newer]) expect(await reader(code)).toBeUndefined()
    expect((await entriesOf(email)).map(({ kind }) => kind)).toEqual(['sign-up', 'sign-up', 'ask'])
    // Asked for anew they begin anew; then all that was signed up for goes, with letters or without.
    await confirmed('sign-up', { email })
    await opened(cms, { token, act: { do: 'unsubscribe-all' } })
    expect((await entriesOf(email)).map(({ kind }) => kind)).toEqual(['ask'])
    expect((await openLink(cms, { token })).status).toBe(404)
  })

  it('of a sign-up can be ended alone by its own link, and go with it', async () => {
    const { code, link } = await confirmed('sign-up', { email: 'keeps@example.org' })
    const token = link('unsubscribe', 900)
    expect((await opened(cms, { token })).view).toMatchObject({
      kind: 'unsubscribe',
      letters: { chosen: { every: 'each' } },
    })
    await opened(cms, { token, act: { do: 'letters-end' } })
    expect(await reader(code)).toBeUndefined()
    expect((await opened(cms, { token })).view).not.toHaveProperty('letters')
    const again = await confirmed('sign-up', { email: 'keeps@example.org' })
    await opened(cms, { token, act: { do: 'unsubscribe' } })
    expect(await reader(again.code)).toBeUndefined()
    expect(await entriesOf('keeps@example.org')).toEqual([])
  })

  it('asked for anew begin by the sign-up by which they went, whatever came back of it', async () => {
    const email = 'again@example.org'
    await confirmed('sign-up', { email })
    const { code } = await confirmed('sign-up', { email })
    await cms.strapi.db.query(entryUid).updateMany({ where: { code }, data: { returned: 3 } })
    expect(await reader(code)).toBeUndefined()
    await confirmed('ask', { email, message: 'I can read mail again.' })
    expect(await reader(code)).toMatchObject({ returned: 0 })
  })

  it('begin by the link of the mail that asks for them, by the words that were shown', async () => {
    const email = 'asked@example.org'
    const { code, link } = await confirmed('sign-up', { email, letters: undefined })
    const token = link('letters-question', 900)
    const { view } = await opened(cms, { token })
    if (view?.kind !== 'letters-question') throw new Error('nothing is asked')
    expect(view).toMatchObject({ email: 'a…@e…', isAnswered: false })
    const act = { do: 'letters-confirm', consent: 'other words' } as const
    const refused = await opened(cms, { token, act })
    expect(refused.problems.map(({ field }) => field)).toEqual(['consent'])
    expect(await reader(code)).toBeUndefined()
    const yes = { do: 'letters-confirm', consent: view.consent.id } as const
    const answers = [await opened(cms, { token, act: yes }), await opened(cms, { token, act: yes })]
    for (const { done, view: after } of answers) {
      expect(done).toBe(true)
      expect(after).toMatchObject({ isAnswered: true })
    }
    expect(await reader(code)).toMatchObject({ lettersConsent: 'Write me letters.' })
  })
})

describe('what is no link', () => {
  it('is answered alike, whatever is wrong with it', async () => {
    const { link } = await sent('sign-up', { email: 'd@example.org' })
    const token = link('confirm')
    const [text = '', signature = ''] = token.split('.')
    const altered = Buffer.from(text, 'base64url').toString().replace('confirm', 'my-data')
    const wrong = [
      '',
      'x',
      `${text}.`,
      `${text}.${signature}x`,
      `${token}.x`,
      `${Buffer.from(altered).toString('base64url')}.${signature}`,
      issueLink(cms.strapi, { kind: 'confirm', entry: 'nobody' }, now() + dayMs),
      issueLink(cms.strapi, { kind: 'confirm', entry: 'nobody' }, now()),
    ]
    const answers = []
    for (const one of wrong) answers.push(await openLink(cms, { token: one }))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })

  it('leads to nothing, like one to what is gone, where the key of what was sent is lost', async () => {
    const { code, link } = await sent('ask', { email: 'lost@example.org', message: 'Hello' })
    const kinds = ['confirm', 'unsubscribe', 'my-data'] as const
    for (const kind of kinds) expect((await openLink(cms, { token: link(kind) })).status).toBe(200)
    const entries = cms.strapi.db.query('api::involvement-entry.involvement-entry')
    // As if it had been sealed for another one.
    const other = await sent('ask', { email: 'other@example.org', message: 'Hello' })
    const { sealed } = (await entries.findOne({ where: { code: other.code } })) ?? {}
    await entries.update({ where: { code }, data: { sealed } })
    const answers = []
    for (const kind of kinds) answers.push(await openLink(cms, { token: link(kind) }))
    answers.push(await openLink(cms, { token: link('confirm'), act: { do: 'confirm' } }))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  it('is refused when it is asked for what it does not do, or in another shape', async () => {
    const { link } = await sent('sign-up', { email: 'e@example.org' })
    const token = link('confirm')
    const wrong: object[] = [
      {},
      { token: 7 },
      { token, more: true },
      { token, act: 'confirm' },
      { token, act: { do: 'explode' } },
      { token, act: { do: 'constructor' } },
      { token, act: { do: 'confirm', note: 'x' } },
      { token, act: { do: 'date-cancel' } },
      { token, act: { do: 'unsubscribe' } },
      { token, act: { do: 'delete' } },
    ]
    for (const body of wrong) {
      expect((await post(cms, '/links', body)).status, JSON.stringify(body)).toBe(400)
    }
    expect(entryOf((await opened(cms, { token })).view).state).toBe('unconfirmed')
  })
})
