/** What mailed links open: to confirm, to take back, and to see and delete all that is held. */
import { now } from './clock/clock.mjs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormKind, LinkAnswer, LinkView } from '../src/contract'
import type * as LinkTokens from '../src/involve/linkTokens'
import { startCms, type Cms } from './cms'
import { comingDate, holdClock, moveClock, openLink, opened, post, send } from './visitor'

const { issueLink } = createRequire(import.meta.url)(
  '../dist/src/involve/linkTokens.js',
) as typeof LinkTokens

const entryUid = 'api::involvement-entry.involvement-entry'
const mailUid = 'api::outbox-mail.outbox-mail'
const logUid = 'api::privacy-log.privacy-log'
const dayMs = 24 * 60 * 60 * 1000

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
  holdClock()
})
afterAll(async () => {
  await cms.stop()
})

type EntryLink = 'confirm' | 'unsubscribe' | 'my-data'

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

it('a link to unsubscribe takes away the entry and its mails, counts it, and opens nothing more', async () => {
  const { code, link } = await sent('sign-up', { email: 'b@example.org', name: 'Bo' })
  const other = await sent('ask', { email: 'b@example.org', message: 'Stays' })
  const token = link('unsubscribe', 900)
  expect((await opened(cms, { token })).view).toEqual({
    kind: 'unsubscribe',
    entry: { kind: 'sign-up', email: 'b…@e…', meeting: null, ofSeries: false },
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
