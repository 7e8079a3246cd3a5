/** Entries of the forms in the admin: who may see, answer, export and delete them. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ErrorAnswer } from '../src/contract'
import { addEntry, type EntryHead, type NewEntry } from '../src/involve/entries'
import type {
  EntryChoices,
  EntryCount,
  EntryExport,
  EntryList,
  EntryNews,
  EntryView,
  MeetingAttendance,
  PrivacyLog,
  SavedAnswers,
} from '../src/involve/entriesPage/contract'
import { enqueue, mailUid } from '../src/involve/outbox/mails'
import { stopSender } from '../src/involve/outbox/sender'
import { addSavedAnswer, listSavedAnswers } from '../src/involve/savedAnswers'
import { sealingOf } from '../src/involve/sealing'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { now } from './clock/clock.mjs'
import { startCms, type Answer, type Cms } from './cms'
import { parseCsv } from './csvReader'
import { inDays } from './days'
import { collection, documentsBy } from './documents'
import { newEntry } from './newEntry'

type Person = 'administrator' | 'editor' | 'contributor'

let cms: Cms
let people: Record<Person, AdminSession>
/** documentIds. */
let weekly: string
let posters: string
let tabling: string
/** All that the cms has logged. */
const logged: string[] = []

const { make, makePublic } = documentsBy(() => people.editor)

const entryUid = 'api::involvement-entry.involvement-entry'
const kept = ['involvement-entry', 'saved-answer'] as const
const in3Days = Temporal.Now.plainDateISO('UTC').add({ days: 3 })
const firstDate = in3Days.toString()
const secondDate = in3Days.add({ days: 7 }).toString()

beforeAll(async () => {
  cms = await startCms({ example: false })
  // Mails are looked at here as they wait.
  await stopSender(cms.strapi)
  cms.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)))
  people = {
    administrator: await registerAdministrator(cms),
    editor: await signInAs(cms, 'strapi-editor'),
    contributor: await signInAs(cms, 'strapi-author'),
  }
  weekly = await make('api::meeting.meeting', {
    title: 'Weekly meeting',
    firstDate,
    startTime: '19:00',
    endTime: '21:00',
    attendance: 'online',
    recurrence: {
      frequency: 'weekly',
      interval: 1,
      [in3Days.toLocaleString('en-US', { weekday: 'long' }).toLowerCase()]: true,
    },
  })
  await makePublic('api::meeting.meeting', weekly)
  posters = await make('api::interest.interest', { name: 'Posters', order: 20 })
  tabling = await make('api::interest.interest', { name: 'Tabling', order: 10 })
  const spanish = `${collection}/api::interest.interest/${posters}?locale=es`
  await asked('editor', 'PUT', spanish, { name: 'Carteles' })
})
afterAll(() => cms.stop())

beforeEach(async () => {
  for (const type of [...kept, 'outbox-mail', 'privacy-log', 'date-confirmation']) {
    await cms.strapi.db.query(`api::${type}.${type}`).deleteMany({})
  }
})

async function asked(by: Person, method: string, path: string, body?: object): Promise<Answer> {
  const answer = await people[by].ask(method, path, body)
  expect(answer.status, answer.text).toBe(200)
  return answer
}

async function list(body: object = {}, query = ''): Promise<EntryList> {
  return (await asked('editor', 'POST', `/involve/entries${query}`, body)).json as EntryList
}

/** The addresses of the entries that these filters leave. */
async function found(body: object): Promise<string[]> {
  const { entries, total } = await list(body)
  expect(total).toBe(entries.length)
  return entries.map(({ opened }) => opened?.email ?? '')
}

function add(entry: Partial<NewEntry> = {}): Promise<EntryHead> {
  const at = new Date(now())
  const ada = {
    kind: 'sign-up',
    state: 'confirmed',
    email: 'ada@example.org',
    name: 'Ada',
  } as const
  const consentText = 'You may write to me.'
  const confirmedAt = entry.state === 'unconfirmed' ? null : at
  return addEntry(cms.strapi, newEntry({ ...ada, consentText, confirmedAt, ...entry }))
}

async function addInLine(email: string, waiting: number | null): Promise<number> {
  const { id } = await add({ kind: 'attend', meeting: weekly, originalDate: firstDate, email })
  await cms.strapi.db.query(entryUid).update({ where: { id }, data: { waiting } })
  return id
}

interface Route {
  method: string
  path: string
  body?: object
  /** Beside administrators. */
  isForEditors: boolean
}

async function allRoutes(): Promise<Route[]> {
  const { id } = await add()
  const reply = { subject: 'Hello', text: 'Welcome!', name: 'reply-00000001', seen: 0 }
  const text = { name: 'Welcome', subject: 'Hello', text: 'Welcome!' }
  await addSavedAnswer(cms.strapi, text)
  const [saved] = await listSavedAnswers(cms.strapi)
  const waiting = await addInLine('waits@example.org', 1)
  return [
    { method: 'POST', path: '/involve/entries', body: {}, isForEditors: true },
    { method: 'GET', path: '/involve/choices', isForEditors: true },
    { method: 'GET', path: '/involve/news', isForEditors: true },
    { method: 'GET', path: `/involve/attendance/${weekly}`, isForEditors: true },
    { method: 'POST', path: '/involve/entries/export', body: {}, isForEditors: true },
    { method: 'POST', path: `/involve/entries/${id}/reply`, body: reply, isForEditors: true },
    { method: 'POST', path: `/involve/entries/${waiting}/let-in`, body: {}, isForEditors: true },
    {
      method: 'POST',
      path: '/involve/entries/handled',
      body: { ids: [id], handled: true },
      isForEditors: true,
    },
    {
      method: 'POST',
      path: `/involve/entries/${id}/returned`,
      body: { returned: true },
      isForEditors: true,
    },
    { method: 'GET', path: '/involve/answers', isForEditors: true },
    { method: 'PUT', path: `/involve/answers/${saved?.id}`, body: text, isForEditors: true },
    // Of the same that is gone already it says the same.
    { method: 'DELETE', path: `/involve/answers/${saved?.id}`, isForEditors: true },
    { method: 'GET', path: '/involve/log', isForEditors: false },
    { method: 'POST', path: '/involve/entries/delete', body: { ids: [id] }, isForEditors: true },
  ]
}

describe('who may do what', () => {
  it('administrators everything, editors all but the log, contributors and others nothing', async () => {
    for (const { method, path, body, isForEditors } of await allRoutes()) {
      const init = {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }
      expect((await cms.ask(path, init)).status, `nobody: ${path}`).toBe(401)
      const status = async (by: Person) => (await people[by].ask(method, path, body)).status
      expect(await status('contributor'), `contributor: ${path}`).toBe(403)
      expect(await status('editor'), `editor: ${path}`).toBe(isForEditors ? 200 : 403)
      expect(await status('administrator'), `administrator: ${path}`).toBe(200)
    }
  })

  it('no answer may be kept by anything between', async () => {
    for (const { method, path, body } of await allRoutes()) {
      const { headers } = await people.administrator.ask(method, path, body)
      expect(headers.get('cache-control'), path).toBe('no-store')
    }
  })

  it('the rights are known to Strapi, and told to the admin of whoever has them', async () => {
    const rights = async (by: Person) => {
      const { json } = await asked(by, 'GET', '/admin/users/me/permissions')
      const { data } = json as { data: { action: string }[] }
      return data.map(({ action }) => action).filter((action) => /^api::involvement/.test(action))
    }
    const all = ['answer', 'delete', 'export', 'read'].map((right) => `api::involvement.${right}`)
    expect((await rights('administrator')).sort()).toEqual(all)
    expect((await rights('editor')).sort()).toEqual(all)
    expect(await rights('contributor')).toEqual([])
  })

  it('the page is told what its reader may do there', async () => {
    const rights = async (by: Person) =>
      ((await asked(by, 'GET', '/involve/choices')).json as EntryChoices).rights
    const may = { mayAnswer: true, mayDelete: true, mayExport: true }
    expect(await rights('administrator')).toEqual({ ...may, mayReadLog: true })
    expect(await rights('editor')).toEqual({ ...may, mayReadLog: false })
  })
})

describe('the list', () => {
  it('tells all of an entry, newest first', async () => {
    await add({ email: 'first@example.org' })
    await add({
      kind: 'attend',
      email: 'second@example.org',
      message: 'Is there a ramp?',
      accessNeeds: 'Step-free',
      interests: [posters],
      meeting: weekly,
      originalDate: firstDate,
      language: 'es',
    })
    const { entries } = await list()
    expect(entries.map(({ opened }) => opened?.email)).toEqual([
      'second@example.org',
      'first@example.org',
    ])
    expect(entries[0]).toMatchObject({
      kind: 'attend',
      state: 'confirmed',
      language: 'es',
      handledAt: null,
      opened: { name: 'Ada', message: 'Is there a ramp?', accessNeeds: 'Step-free' },
      interests: ['Posters'],
      meeting: { documentId: weekly, title: 'Weekly meeting' },
      consentText: 'You may write to me.',
      replies: [],
      replySubject: `Tu inscripción: Weekly meeting, ${in3Days.toLocaleString('es-US', { month: 'long', day: 'numeric' })}`,
    })
    expect(entries[1]?.replySubject).toMatch(/^Your sign-up with \S/)
    expect(entries[0]?.meeting?.date).toContain('7:00')
    const inSpanish = await list({}, '?language=es')
    expect(inSpanish.entries[0]?.interests).toEqual(['Carteles'])
    const weekday = in3Days.toLocaleString('es-US', { weekday: 'long' })
    expect(inSpanish.entries[0]?.meeting?.date).toContain(weekday)
  })

  it('comes in pages', async () => {
    for (let number = 1; number <= 27; number++) await add({ email: `n${number}@example.org` })
    const first = await list()
    expect(first).toMatchObject({ total: 27, page: 1, pages: 2 })
    expect(first.entries).toHaveLength(25)
    const second = await list({ page: 2 })
    expect(second.entries.map(({ opened }) => opened?.email)).toEqual([
      'n2@example.org',
      'n1@example.org',
    ])
  })

  it('says to which group somebody wrote, also where that is gone', async () => {
    const group = await cms.strapi
      .documents('api::group.group')
      .create({ locale: 'en', data: { title: 'Tenants', kind: 'committee' } })
    const { documentId } = group
    await add({ kind: 'ask', group: documentId })
    const told = async () => (await list({ kind: 'ask' })).entries.map((entry) => entry.group)
    expect(await told()).toEqual([{ documentId, title: null }])
    await cms.strapi.documents('api::group.group').publish({ documentId })
    expect(await told()).toEqual([{ documentId, title: 'Tenants' }])
    await cms.strapi.documents('api::group.group').delete({ documentId })
  })

  it('says to whom somebody wrote, filters by that, and names nobody who withdrew', async () => {
    const people = cms.strapi.documents('api::person.person')
    const data = { title: 'Ola Withdrawing', consentOn: inDays(0) }
    const { documentId } = await people.create({ locale: 'en', data })
    await people.publish({ documentId })
    await add({ kind: 'ask', email: 'to-ola@example.org', person: documentId })
    await add({ kind: 'ask', email: 'to-all@example.org' })
    const choices = async () =>
      (
        (await asked('administrator', 'GET', '/involve/choices')).json as EntryChoices
      ).receivers.find(({ id }) => id === documentId)
    const told = async () =>
      (await list({ receiver: documentId })).entries.map(({ opened, person }) => [
        opened?.email,
        person?.title,
      ])
    expect(await told()).toEqual([['to-ola@example.org', 'Ola Withdrawing']])
    expect(await choices()).toEqual({ id: documentId, title: 'Ola Withdrawing' })
    const filters = { receiver: documentId }
    const exported = await asked('administrator', 'POST', '/involve/entries/export', filters)
    expect((exported.json as EntryExport).csv).toContain('Ola Withdrawing')
    const withdrawal = `/branchline/withdrawals/${documentId}?language=en`
    const taken = await asked('administrator', 'POST', withdrawal)
    expect(taken.status, taken.text).toBe(200)
    expect(await told()).toEqual([['to-ola@example.org', null]])
    expect(await choices()).toBeUndefined()
  })

  it('is filtered by kind, state, handled or not, interest, meeting and date', async () => {
    await add({ email: 'signed@example.org', interests: [tabling, posters] })
    await add({ email: 'other@example.org', interests: [tabling] })
    await add({
      kind: 'ask',
      email: 'asked@example.org',
      message: 'Hi',
      handledAt: new Date(now()),
    })
    await add({ kind: 'ask', email: 'waits@example.org', state: 'unconfirmed' })
    const attend = { kind: 'attend', meeting: weekly } as const
    await add({ ...attend, email: 'soon@example.org', originalDate: firstDate })
    await add({ ...attend, email: 'later@example.org', originalDate: secondDate })
    expect(await found({ kind: 'ask' })).toEqual(['waits@example.org', 'asked@example.org'])
    expect(await found({ state: 'unconfirmed' })).toEqual(['waits@example.org'])
    // Whoever looks at what is new is told of what waits, and until when it is held.
    expect((await list({ state: 'confirmed', handled: false })).unconfirmed).toBe(1)
    expect((await list({ state: 'confirmed', kind: 'sign-up' })).unconfirmed).toBe(0)
    const [waiting] = (await list({ state: 'unconfirmed' })).entries
    const days =
      (Date.parse(waiting?.endsAt ?? '') - Date.parse(waiting?.sentAt ?? '')) / 86_400_000
    expect(days).toBe(7)
    expect(await found({ handled: true })).toEqual(['asked@example.org'])
    expect(await found({ handled: false, kind: 'ask' })).toEqual(['waits@example.org'])
    expect(await found({ interest: posters })).toEqual(['signed@example.org'])
    expect(await found({ interest: tabling })).toEqual(['other@example.org', 'signed@example.org'])
    expect(await found({ meeting: weekly })).toEqual(['later@example.org', 'soon@example.org'])
    expect(await found({ meeting: weekly, date: secondDate })).toEqual(['later@example.org'])
    expect(await found({ kind: 'ask', interest: posters })).toEqual([])
  })

  it('finds an exact address in whatever case, and nothing less of it', async () => {
    await add({ email: 'Rosa.Parks@Example.org' })
    await add({ kind: 'ask', email: 'rosa.parks@example.org' })
    await add({ email: 'rosa@example.org' })
    expect(await found({ address: ' ROSA.parks@example.ORG ' })).toHaveLength(2)
    for (const part of ['rosa.parks', 'parks@example.org', '%', '@example.org', 'rosa%']) {
      expect(await found({ address: part }), part).toEqual([])
    }
  })

  it('keeps questions for all that is held out of the way, unless their address is looked for', async () => {
    await add({ kind: 'my-data', state: 'unconfirmed', email: 'held@example.org' })
    expect(await found({})).toEqual([])
    expect(await found({ address: 'held@example.org' })).toEqual(['held@example.org'])
  })

  it('shows an entry whose key is gone without what was sealed', async () => {
    const { id } = await add()
    const sealed = sealingOf(cms.strapi).seal({ email: 'x@example.org' }, 'something else')
    await cms.strapi.db.query(entryUid).update({ where: { id }, data: { sealed } })
    expect((await list()).entries[0]).toMatchObject({ id, opened: null })
  })

  it.each([
    { kind: 'sign-in' },
    { kind: ['ask'] },
    { state: 'gone' },
    { handled: 'yes' },
    { date: '2026-02-30' },
    { interest: { $ne: '' } },
    { meeting: { $notNull: true } },
    { address: 'a'.repeat(255) },
    { address: { $contains: '@' } },
    { page: 0 },
    { page: 1.5 },
    { sealed: 'x' },
    { sort: 'id' },
  ])('refuses %j', async (body) => {
    expect((await people.editor.ask('POST', '/involve/entries', body)).status).toBe(400)
  })

  it('takes nothing from the address of the request', async () => {
    const answer = await people.editor.ask('POST', '/involve/entries?address=a@example.org', {})
    expect(answer.status).toBe(400)
  })

  it('offers the interests in their order, and the meetings and dates of which there are entries', async () => {
    await add({ kind: 'attend', meeting: weekly, originalDate: secondDate })
    await add({ kind: 'attend', meeting: weekly, originalDate: firstDate })
    await add({ kind: 'remind', meeting: weekly })
    const { interests, meetings } = (await asked('editor', 'GET', '/involve/choices'))
      .json as EntryChoices
    expect(interests.map(({ name }) => name)).toEqual(['Tabling', 'Posters'])
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({ id: weekly, title: 'Weekly meeting' })
    expect(meetings[0]?.dates.map(({ date }) => date)).toEqual([firstDate, secondDate])
  })
})

describe('handled entries', () => {
  it('are marked many at once, by whom is told, and taken back', async () => {
    const ids = [(await add()).id, (await add()).id]
    const mark = async (handled: boolean) =>
      (await asked('editor', 'POST', '/involve/entries/handled', { ids, handled })).json
    expect(await mark(true)).toEqual({ count: 2 })
    const { entries } = await list({ handled: true })
    expect(entries.map(({ handledBy }) => handledBy)).toEqual(['strapi-editor', 'strapi-editor'])
    expect(await mark(false)).toEqual({ count: 2 })
    expect(await found({ handled: true })).toEqual([])
  })

  it.each([{ ids: [] }, { ids: ['1'] }, { ids: [1.5] }, { ids: 1 }, {}])(
    'refuses %j',
    async (body) => {
      for (const path of ['handled', 'delete']) {
        const answer = await people.editor.ask('POST', `/involve/entries/${path}`, {
          ...body,
          ...(path === 'handled' && { handled: true }),
        })
        expect(answer.status, path).toBe(400)
      }
    },
  )
})

describe('a reply', () => {
  const text = {
    ...{ subject: 'Welcome', text: 'Come by on Thursday.\nAda', name: 'reply-00000001' },
    seen: 0,
  }

  function reply(id: number, change: object = {}, query = ''): Promise<Answer> {
    return people.editor.ask('POST', `/involve/entries/${id}/reply${query}`, { ...text, ...change })
  }

  function mails(): Promise<Record<string, string>[]> {
    return cms.strapi.db.query(mailUid).findMany({ orderBy: { id: 'asc' } })
  }

  it('waits in the outbox for that address, sealed, and the entry is handled', async () => {
    const { id, code } = await add({ kind: 'ask', email: 'asked@example.org', language: 'es' })
    expect((await reply(id)).status).toBe(200)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'reply', entry: code, state: 'waiting' })
    expect(JSON.stringify(mail)).not.toMatch(/asked@example\.org|Thursday|Welcome/)
    expect(sealingOf(cms.strapi).open(mail?.['sealed'] ?? '', mail?.['key'] ?? '')).toEqual({
      to: 'asked@example.org',
      language: 'es',
      about: { subject: text.subject, text: text.text },
    })
    const { entries } = await list()
    expect(entries[0]).toMatchObject({
      handledBy: 'strapi-editor',
      replies: [{ state: 'waiting' }],
    })
  })

  it('is kept with its entry, sealed as that is, with when and by whom, and goes with it', async () => {
    const { id } = await add({ kind: 'ask', message: 'When?' })
    await reply(id)
    await reply(id)
    await people.administrator.ask('POST', `/involve/entries/${id}/reply`, {
      ...{ subject: 'Once more', text: 'It is on Friday.', name: 'reply-00000002', seen: 1 },
    })
    const [entry] = (await list()).entries
    expect(entry?.opened).toEqual({
      ...{ email: 'ada@example.org', name: 'Ada', message: 'When?', accessNeeds: null },
    })
    expect(entry?.replies.map(({ kept }) => kept)).toMatchObject([
      { subject: 'Welcome', text: 'Come by on Thursday.\nAda', by: 'strapi-editor' },
      { subject: 'Once more', text: 'It is on Friday.' },
    ])
    const written = Date.parse(entry?.replies[0]?.kept?.writtenAt ?? '')
    expect(now() - written).toBeLessThan(60_000)
    const held = async () => JSON.stringify(await cms.strapi.db.query(entryUid).findMany())
    expect(await held()).not.toMatch(/Thursday|Welcome|Friday|Once more/)
    const { csv } = (await asked('editor', 'POST', '/involve/entries/export', {}))
      .json as EntryExport
    expect(csv).toContain('Come by on Thursday.\nAda\n\nIt is on Friday.')
    await asked('editor', 'POST', '/involve/entries/delete', { ids: [id] })
    expect([await held(), await mails()]).toEqual(['[]', []])
  })

  it('is kept beside another one that was written at the same time', async () => {
    const { id } = await add({ kind: 'ask' })
    await Promise.all(
      ['one', 'two', 'three'].map((which) =>
        reply(id, { text: which, name: `reply-of-${which}`, seen: 2 }),
      ),
    )
    const kept = (await list()).entries[0]?.replies.map((one) => one.kept?.text)
    expect(kept?.sort()).toEqual(['one', 'three', 'two'])
  })

  it('of before answers were kept is told without its text', async () => {
    const { code } = await add({ kind: 'ask' })
    await enqueue(cms.strapi, {
      ...{ key: `reply:${code}:former-name`, kind: 'reply', entry: code, language: 'en' },
      ...{ to: 'ada@example.org', about: { subject: 'Hi', text: 'Hi' }, dueAt: now() },
    })
    expect((await list()).entries[0]?.replies).toMatchObject([{ state: 'waiting', kept: null }])
  })

  it('is one mail when it is sent twice with one name, and another with another', async () => {
    const { id } = await add()
    await reply(id)
    await reply(id)
    expect(await mails()).toHaveLength(1)
    await reply(id, { name: 'reply-00000002', seen: 1 })
    expect(await mails()).toHaveLength(2)
  })

  it('is not sent beside one that its writer does not know, nor changed once it was, without a word', async () => {
    const { id } = await add()
    await reply(id)
    const others: [object, string][] = [
      [{ name: 'reply-00000002' }, ''],
      [{ text: 'On Friday.' }, ''],
      [{ name: 'reply-00000002' }, '?language=de'],
    ]
    for (const [change, query] of others) {
      const answer = await reply(id, change, query)
      expect(answer.status).toBe(400)
      expect((answer.json as ErrorAnswer).error.details).toEqual({ answers: 1 })
      expect(answer.text).toContain('strapi-editor')
      expect(answer.text).toContain('Come by on Thursday.')
    }
    expect(await mails()).toHaveLength(1)
    expect((await reply(id, { name: 'reply-00000002', seen: 1 })).status).toBe(200)
    expect((await reply(id, { seen: undefined })).status).toBe(400)
  })

  it('never goes to an address that nobody confirmed', async () => {
    const { id } = await add({ state: 'unconfirmed', email: 'third-party@example.org' })
    const answer = await reply(id)
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain('third-party')
    expect(await mails()).toEqual([])
    expect((await list()).entries[0]?.handledAt).toBeNull()
  })

  it.each([
    [{ subject: '' }, 'Write a subject.'],
    [{ subject: 'Hi\r\nBcc: all@example.org' }, 'one line'],
    [{ subject: 'x'.repeat(151) }, 'one line'],
    [{ text: '  ' }, 'Write an answer.'],
    [{ text: 'x'.repeat(5001) }, '5,000'],
  ])('is refused with %j, in words', async (change, message) => {
    const { id } = await add()
    const answer = await reply(id, change)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(message)
    expect(await mails()).toEqual([])
  })

  it('is refused in the language of whoever wrote it, and for an entry that is gone', async () => {
    const { id } = await add()
    expect((await reply(id, { subject: '' }, '?language=es')).text).toContain('Escribe un asunto.')
    expect((await reply(999_999)).status).toBe(404)
  })
})

describe('a saved answer', () => {
  const welcome = { name: 'Welcome', subject: 'Welcome, {name}', text: 'Hello {name},\nwelcome!' }

  async function saved(by: Person = 'editor'): Promise<SavedAnswers['answers']> {
    return ((await asked(by, 'GET', '/involve/answers')).json as SavedAnswers).answers
  }

  it('is for all who may answer, who change and remove it, and is readable in no row', async () => {
    await asked('editor', 'POST', '/involve/answers', welcome)
    await asked('administrator', 'POST', '/involve/answers', { ...welcome, name: 'Álbum' })
    const [album, first] = await saved('administrator')
    expect([album?.saved?.name, first?.saved]).toEqual(['Álbum', welcome])
    const rows = await cms.strapi.db.query('api::saved-answer.saved-answer').findMany()
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/welcome|lbum/i)

    const change = { ...welcome, text: 'Hello!' }
    await asked('administrator', 'PUT', `/involve/answers/${first?.id}`, change)
    await asked('editor', 'DELETE', `/involve/answers/${album?.id}`)
    expect(await saved()).toEqual([{ id: first?.id, saved: change }])
  })

  it.each([
    [{ name: ' ' }, 'Give it a name'],
    [{ name: 'x'.repeat(61) }, '60 characters'],
    [{ name: 'WELCOME' }, 'called “WELCOME” already'],
    [{ subject: 'x'.repeat(151) }, 'one line'],
    [{ text: '' }, 'Write an answer.'],
    [{ text: 'x'.repeat(5001) }, '5,000'],
    [{ text: 'Hello {nmae}' }, 'There is no {nmae}'],
    [{ other: 1 }, 'name, subject, text'],
  ])('is refused with %j, in words', async (change, message) => {
    await asked('editor', 'POST', '/involve/answers', welcome)
    const body = { ...welcome, name: 'Another', ...change }
    const answer = await people.editor.ask('POST', '/involve/answers', body)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(message)
    expect(await saved()).toHaveLength(1)
  })

  it('that somebody removed meanwhile is not written, and what was typed can be saved anew', async () => {
    const answer = await people.editor.ask('PUT', '/involve/answers/999999?language=de', welcome)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('Speichere sie als neue')
  })

  it('whose key is gone can be removed', async () => {
    await asked('editor', 'POST', '/involve/answers', welcome)
    const sealed = sealingOf(cms.strapi).seal(welcome, 'something else')
    await cms.strapi.db
      .query('api::saved-answer.saved-answer')
      .updateMany({ where: {}, data: { sealed } })
    const [one] = await saved()
    expect(one).toMatchObject({ saved: null })
    await asked('editor', 'DELETE', `/involve/answers/${one?.id}`)
    expect(await saved()).toEqual([])
  })

  it('is at most one of a hundred', async () => {
    for (let number = 1; number <= 100; number++)
      await addSavedAnswer(cms.strapi, { ...welcome, name: `Number ${number}` })
    const answer = await people.editor.ask('POST', '/involve/answers', welcome)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('There are 100 saved answers already')
  })
})

describe('deleting', () => {
  it('takes entries and their mails away at once, and counts them by kind without persons', async () => {
    const gone = [
      await add({ email: 'gone@example.org' }),
      await add({ kind: 'ask', email: 'gone@example.org' }),
      await add({ kind: 'ask', email: 'gone-too@example.org' }),
    ]
    const kept = await add({ email: 'kept@example.org' })
    for (const { code } of [...gone, kept]) {
      const mail = { kind: 'welcome', to: 'x@example.org', language: 'en', about: {} } as const
      await enqueue(cms.strapi, { key: `welcome:${code}`, entry: code, dueAt: now(), ...mail })
    }
    const ids = gone.map(({ id }) => id)
    const answer = await asked('editor', 'POST', '/involve/entries/delete', { ids })
    expect(answer.json as EntryCount).toEqual({ count: 3 })
    expect(await found({})).toEqual(['kept@example.org'])
    const mails = await cms.strapi.db.query(mailUid).findMany({ select: ['entry'] })
    expect(mails.map(({ entry }) => entry)).toEqual([kept.code])
    const { rows } = (await asked('administrator', 'GET', '/involve/log')).json as PrivacyLog
    expect(rows.map(({ what, kind, count, who }) => ({ what, kind, count, who }))).toEqual([
      { what: 'deleted', kind: 'ask', count: 2, who: 'strapi-editor' },
      { what: 'deleted', kind: 'sign-up', count: 1, who: 'strapi-editor' },
    ])
    expect(JSON.stringify(rows)).not.toContain('gone')
  })

  it('of what is gone already counts nothing', async () => {
    const answer = await asked('editor', 'POST', '/involve/entries/delete', { ids: [999_999] })
    expect(answer.json).toEqual({ count: 0 })
    const { rows } = (await asked('administrator', 'GET', '/involve/log')).json as PrivacyLog
    expect(rows).toEqual([])
  })
})

describe('letters', () => {
  const on = (lettersOn: boolean) =>
    asked('editor', 'PUT', '/content-manager/single-types/api::get-involved.get-involved', {
      lettersOn,
    })
  beforeAll(() => on(true))
  afterAll(() => on(false))

  const at = new Date(now())
  const wanted = { letters: true, lettersConsent: 'Write me letters.', lettersAt: at }
  const letters = async () => (await list({ letters: true })).entries
  const mark = (id: number, returned: boolean) =>
    asked('editor', 'POST', `/involve/entries/${id}/returned`, { returned })
  const choices = async () =>
    (await asked('editor', 'GET', '/involve/choices')).json as EntryChoices

  it('are shown with who gets them, and end after three that came back', async () => {
    await add({ email: 'none@example.org' })
    await add({ ...wanted, email: 'not.yet@example.org', state: 'unconfirmed' })
    const { id } = await add({ ...wanted, email: 'reads@example.org', lettersEvery: 'month' })
    const entry = async () => (await list({ address: 'reads@example.org' })).entries[0]?.letters
    expect((await letters()).map(({ opened }) => opened?.email)).toEqual(['reads@example.org'])
    expect((await choices()).letters).toEqual({ readers: 1, toAsk: 1 })
    expect(await entry()).toEqual({
      reads: true,
      every: 'month',
      groups: [],
      consentText: 'Write me letters.',
      returned: 0,
      most: 3,
    })
    const csv = async () => {
      const answer = await asked('editor', 'POST', '/involve/entries/export', {
        address: 'reads@example.org',
      })
      const [head = [], row = []] = parseCsv((answer.json as EntryExport).csv.slice(1))
      return [row[head.indexOf('Letters')], row[head.indexOf('Letters that came back')]]
    }
    expect(await csv()).toEqual(['one a month at most', ''])
    await Promise.all([mark(id, true), mark(id, true)])
    expect(await entry()).toMatchObject({ reads: true, returned: 2 })
    await mark(id, true)
    expect(await entry()).toMatchObject({ reads: false, returned: 3 })
    expect(await letters()).toEqual([])
    expect(await csv()).toEqual(['', '3'])
    await mark(id, false)
    expect(await entry()).toMatchObject({ reads: true, returned: 0 })
  })

  it('are asked about once of those who signed up before there were any', async () => {
    await add({ email: 'before@example.org' })
    const { code } = await add({ email: 'Before@example.org' })
    await add({ email: 'unconfirmed@example.org', state: 'unconfirmed' })
    await add({ email: 'offered@example.org' })
    await add({ kind: 'ask', email: 'offered@example.org', lettersAskedAt: at })
    await add({ kind: 'ask', email: 'asks@example.org' })
    expect((await choices()).letters).toEqual({ readers: 0, toAsk: 1 })
    const ask = async () =>
      ((await asked('editor', 'POST', '/involve/letters/question', {})).json as EntryCount).count
    const counts = await Promise.all([ask(), ask()])
    expect(counts.sort()).toEqual([0, 1])
    expect((await choices()).letters).toEqual({ readers: 0, toAsk: 0 })
    expect(await ask()).toBe(0)
    const mails = await cms.strapi.db.query(mailUid).findMany({})
    expect(mails).toMatchObject([
      { kind: 'lettersQuestion', key: `lettersQuestion:${code}`, entry: code, state: 'waiting' },
    ])
    await on(false)
    expect((await choices()).letters).toBeNull()
    const refused = await people.editor.ask('POST', '/involve/letters/question', {})
    expect(refused.status).toBe(400)
    await on(true)
    const contributor = await people.contributor.ask('POST', '/involve/letters/question', {})
    expect(contributor.status).toBe(403)
  })
})

describe('the export', () => {
  async function exported(body: object = {}, query = ''): Promise<EntryExport> {
    const path = `/involve/entries/export${query}`
    return (await asked('editor', 'POST', path, body)).json as EntryExport
  }

  const hostile = [
    "=cmd|' /C calc'!A0",
    '+1 503 555 0100',
    '-1+1',
    '@SUM(1+1)*cmd',
    '\t=1+1',
    'she said "no", and\r\nleft; then',
    'niño 🌹 日本語 \u202e',
    '"=1+1"',
    ';"=1+1',
    "'quoted'",
    ',,,',
  ]

  it('comes back whole from a strict reader, and no cell of it is a formula', async () => {
    for (const message of hostile) await add({ kind: 'ask', name: message, message })
    const { csv, count, fileName } = await exported({ kind: 'ask' })
    expect(count).toBe(hostile.length)
    expect(fileName).toMatch(/^entries-\d{4}-\d\d-\d\d\.csv$/)
    expect(csv.startsWith('\u{feff}')).toBe(true)
    const [head = [], ...rows] = parseCsv(csv.slice(1))
    const column = head.indexOf('Message')
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(rows.flat().filter((cell) => /(^|[,;|\t\r\n])["\s]*[=+\-@]/.test(cell))).toEqual([])
    const unmarked = rows.map((row) => row[column]?.replaceAll("'", ''))
    expect(unmarked.reverse()).toEqual(hostile.map((text) => text.replaceAll("'", '')))
    expect(rows.map((row) => row[head.indexOf('Name')])).toEqual(rows.map((row) => row[column]))
  })

  it('holds what the filters leave, in the language of whoever asks', async () => {
    await add({ email: 'signed@example.org', interests: [tabling, posters] })
    await add({ kind: 'ask', email: 'asked@example.org' })
    const { csv, fileName } = await exported({ interest: posters }, '?language=es')
    const [head = [], ...rows] = parseCsv(csv.slice(1))
    expect(fileName).toMatch(/^entradas-/)
    expect(rows.map((row) => row[head.indexOf('Correo')])).toEqual(['signed@example.org'])
    expect(rows[0]?.[head.indexOf('Intereses')]).toBe('Tabling; Carteles')
  })

  it('is logged with who, how many and by what, but not whom they looked for', async () => {
    await add({ kind: 'ask', email: 'looked.for@example.org' })
    await exported({ kind: 'ask', address: 'looked.for@example.org' })
    const rows = await cms.strapi.db.query('api::privacy-log.privacy-log').findMany({})
    expect(JSON.stringify(rows)).not.toContain('looked.for')
    expect(rows).toMatchObject([
      { what: 'exported', kind: 'ask', count: 1, filters: { kind: 'ask', ofOneAddress: true } },
    ])
    const log = (await asked('administrator', 'GET', '/involve/log')).json as PrivacyLog
    expect(log.rows).toMatchObject([
      { what: 'exported', kind: 'ask', count: 1, who: 'strapi-editor', ofOneAddress: true },
    ])
  })
})

describe('a date with so many places', () => {
  async function limit(places: number | null): Promise<void> {
    const path = `${collection}/api::meeting.meeting/${weekly}`
    await asked('editor', 'PUT', path, { places })
    await asked('editor', 'POST', `${path}/actions/publish`, {})
  }

  it('says who comes, who waits and how full it is; an editor lets somebody in above that', async () => {
    await limit(1)
    await addInLine('comes@example.org', null)
    await addInLine('first@example.org', 1)
    const second = await addInLine('second@example.org', 2)
    const ofDate = { meeting: weekly, date: firstDate }
    expect((await list({ meeting: weekly })).room).toBeNull()
    expect((await list(ofDate)).room).toEqual({ attending: 1, places: 1, waiting: 2 })
    expect((await list(ofDate)).entries.map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
      'confirmed',
    ])
    expect(await found({ state: 'waiting' })).toEqual(['second@example.org', 'first@example.org'])
    // Who waits has confirmed, and is new to the branch.
    expect(await found({ state: 'confirmed', handled: false })).toHaveLength(3)
    const csv = (await asked('editor', 'POST', '/involve/entries/export', ofDate))
      .json as EntryExport
    expect(csv.csv).toContain('on the waiting list')

    await asked('editor', 'POST', `/involve/entries/${second}/let-in`, {})
    const { dates } = (await asked('editor', 'GET', `/involve/attendance/${weekly}`))
      .json as MeetingAttendance
    expect(dates[0]).toMatchObject({ attending: 2, places: 1, waiting: 1 })
    expect(await found({ state: 'waiting' })).toEqual(['first@example.org'])
    const mails = await cms.strapi.db
      .query('api::outbox-mail.outbox-mail')
      .findMany({ where: { kind: 'movedUp' } })
    expect(mails).toHaveLength(1)
    // Of two editors who do so at once the second finds it done.
    const again = await asked('editor', 'POST', `/involve/entries/${second}/let-in`, {})
    expect(again.json).toEqual({ count: 0 })
    const gone = await people.editor.ask('POST', '/involve/entries/999999/let-in', {})
    expect([gone.status, gone.text]).toEqual([404, expect.stringContaining('nobody was let in')])
    await limit(null)
  })
})

describe('what Home and the panel of a meeting say', () => {
  async function ask(date: string): Promise<void> {
    const data = { key: `${weekly}/${date}`, meeting: weekly, originalDate: date }
    await cms.strapi.db
      .query('api::date-confirmation.date-confirmation')
      .create({ data: { ...data, askedAt: new Date(now()) } })
  }

  async function answered(date: string, answer: string): Promise<void> {
    await cms.strapi.db.query('api::date-confirmation.date-confirmation').updateMany({
      where: { meeting: weekly, originalDate: date },
      data: { answer, answeredAt: new Date(now()) },
    })
  }

  it('counts what is confirmed and waits for somebody', async () => {
    await add()
    await add({ kind: 'ask' })
    await add({ kind: 'ask' })
    await add({ kind: 'ask', handledAt: new Date(now()) })
    await add({ kind: 'attend', state: 'unconfirmed', meeting: weekly, originalDate: firstDate })
    const { fresh, unconfirmed } = (await asked('editor', 'GET', '/involve/news')).json as EntryNews
    expect(unconfirmed).toBe(1)
    expect(fresh).toEqual([
      { kind: 'ask', count: 2 },
      { kind: 'sign-up', count: 1 },
    ])
  })

  it('names dates whose organizer was asked and has not answered', async () => {
    await ask(secondDate)
    await ask(firstDate)
    await ask(in3Days.subtract({ days: 14 }).toString())
    const unanswered = async () =>
      ((await asked('editor', 'GET', '/involve/news')).json as EntryNews).unanswered
    const dates = await unanswered()
    expect(dates.map(({ title, meeting }) => ({ title, meeting }))).toEqual([
      { title: 'Weekly meeting', meeting: weekly },
      { title: 'Weekly meeting', meeting: weekly },
    ])
    expect(dates[0]?.words).toContain(String(in3Days.day))
    await answered(firstDate, 'confirmed')
    await answered(secondDate, 'moved')
    expect(await unanswered()).toEqual([])
  })

  it('counts who comes to each of the next dates', async () => {
    const attend = { kind: 'attend', meeting: weekly, originalDate: firstDate } as const
    await add({ ...attend, accessNeeds: 'A chair near the door' })
    await add({ ...attend, email: 'b@example.org' })
    await add({ ...attend, email: 'c@example.org', state: 'unconfirmed' })
    await add({ ...attend, kind: 'remind' })
    await add({ ...attend, originalDate: secondDate })
    await ask(firstDate)
    await ask(secondDate)
    await answered(secondDate, 'confirmed')
    const { dates } = (await asked('editor', 'GET', `/involve/attendance/${weekly}`))
      .json as MeetingAttendance
    expect(dates.slice(0, 3)).toMatchObject([
      {
        originalDate: firstDate,
        attending: 2,
        unconfirmed: 1,
        withAccessNeeds: 1,
        organizer: 'asked',
      },
      { originalDate: secondDate, attending: 1, organizer: 'confirmed' },
      { attending: 0, organizer: null },
    ])
  })
})

it('what people wrote stands in no log', async () => {
  const entry = await add({
    kind: 'ask',
    email: 'never.logged@example.org',
    message: 'a secret that no log tells',
  })
  const address = { address: 'never.logged@example.org' }
  await list(address)
  await asked('editor', 'POST', '/involve/entries/export', address)
  await people.editor.ask('POST', `/involve/entries/${entry.id}/reply`, {
    subject: '',
    text: 'a secret that no log tells',
    name: 'reply-00000009',
    seen: 0,
  })
  await people.editor.ask('POST', '/involve/entries', { ...address, unknown: true })
  await people.editor.ask('POST', '/involve/entries', { address: 'never.logged@'.repeat(30) })
  const view: EntryView | undefined = (await list(address)).entries[0]
  expect(view?.opened?.message).toBe('a secret that no log tells')
  expect(logged.some((line) => line.includes('/involve/entries'))).toBe(true)
  expect(logged.filter((line) => /never\.logged|a secret that/.test(line))).toEqual([])
})
