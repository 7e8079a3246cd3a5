/** The keys that seal what people wrote can be changed, and an old one is needed nowhere then. */
import path from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { FormToken, HeldEntry } from '../src/contract'
import type * as Entries from '../src/involve/entries'
import type * as SavedAnswers from '../src/involve/savedAnswers'
import type * as Sealings from '../src/involve/sealing'
import { minimumAgeMs } from '../src/involve/forms/tokens'
import { firstAdministrator } from './admin'
import { built } from './built'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { MailServer } from './mailServer'
import { serve, type OtherCms } from './process'
import {
  fromSomewhere,
  holdClock,
  moveClock,
  opened,
  openLink,
  post,
  putClockBack,
  send,
} from './visitor'
import { rawFiles } from './rawFiles'

const { Sealing, SealError } = built<typeof Sealings>('involve/sealing')
const { findEntries, keepAnswer } = built<typeof Entries>('involve/entries')
const { addSavedAnswer } = built<typeof SavedAnswers>('involve/savedAnswers')

const hourMs = 60 * 60 * 1000
const soon = { timeout: 300_000, interval: 250 }
const erased = { timeout: 300_000, interval: 500 }

const server = new MailServer()
let place: Place

beforeAll(async () => {
  await server.start()
  place = await newPlace('example')
})
afterAll(async () => {
  await server.stop()
})

/** As the database holds it, whichever cms runs. */
interface Row {
  /** For what it is sealed. */
  purpose: string
  sealed: string | null
  index: string
}

interface Rows {
  entries: Row[]
  /** Those that belong to an entry. */
  mails: Row[]
  /** Answers that are used often. */
  saved: Row[]
}

async function rows(): Promise<Rows> {
  return {
    saved: await select(`code as purpose, sealed, '' as "index"`, 'saved_answers'),
    entries: await select(
      'code as purpose, sealed, address_index as "index"',
      'involvement_entries',
    ),
    mails: await select(
      'key as purpose, sealed, address_index as "index"',
      'outbox_mails where entry is not null',
    ),
  }
}

async function select(columns: string, from: string): Promise<Row[]> {
  const statement = `select ${columns} from ${from} order by 1`
  if (place.databaseUrl === null) {
    const database = new Database(path.join(place.dataDir, 'branchline.db'), { readonly: true })
    try {
      return database.prepare<[], Row>(statement).all()
    } finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const sealedOf = ({ entries, mails, saved }: Rows): string[] =>
  [...entries, ...mails, ...saved].flatMap(({ sealed }) => sealed ?? [])
const indexesOf = ({ entries, mails }: Rows): string[] =>
  [...entries, ...mails].map(({ index }) => index)

/** The token of the first link in the last mail to somebody. */
async function linkTo(address: string): Promise<string> {
  await vi.waitUntil(() => server.to(address).length > 0, soon)
  const text = server.to(address).at(-1)?.text ?? ''
  const token = /get-involved\/link\?t=(\S+)/.exec(text)?.[1]
  if (token === undefined) throw new Error(`the mail has no link: ${text}`)
  return decodeURIComponent(token)
}

const areSent = async (cms: Cms, amount: number): Promise<boolean> =>
  (await cms.strapi.db
    .query('api::outbox-mail.outbox-mail')
    .count({ where: { state: 'sent', entry: { $notNull: true } } })) === amount

const answered = { at: '2036-05-14T15:00:00.000Z', subject: 'Welcome', text: 'Answered long ago' }
const savedText = { name: 'Welcome', subject: 'Welcome', text: 'Hello {name}' }

/** Somebody who confirmed and was answered, and three whose mails wait. */
async function fillWithOldKey(): Promise<string> {
  // So that the mails that wait are due at once when the clock is right.
  holdClock()
  moveClock(-hourMs)
  const cms = await startCms({ example: true, place, env: server.environment })
  try {
    const fields = { email: 'Turn@example.org', name: 'Turner', message: 'Written long ago' }
    expect((await send(cms, 'sign-up', fields)).status).toBe(202)
    const token = await linkTo(fields.email)
    await opened(cms, { token, act: { do: 'confirm' } })
    await vi.waitUntil(() => areSent(cms, 2), soon)
    const [signUp] = await findEntries(cms.strapi, { kind: 'sign-up' })
    await keepAnswer(cms.strapi, signUp?.id ?? 0, { ...answered, name: 'reply-1', by: 1 })
    await addSavedAnswer(cms.strapi, savedText)

    server.behaviour = 'refuses for now'
    for (const email of ['turn@example.org', 'later@example.org', 'third@example.org']) {
      const message = `Asked by ${email}`
      expect((await send(cms, 'ask', { email, message })).status).toBe(202)
    }
    return token
  } finally {
    await cms.stop()
    putClockBack()
  }
}

/** One that sends no mail: what waits goes on waiting, as it was sealed. */
function serveSilently(keys: string): Promise<OtherCms> {
  return serve(place, { ...secrets(keys), HOST: '0.0.0.0', ...firstAdministrator })
}

function serveWithMail(keys: string): Promise<OtherCms> {
  return serve(place, { ...secrets(keys), ...server.environment })
}

function secrets(keys: string): Record<string, string> {
  return {
    PRIVATE_DATA_KEYS: keys,
    WEB_SERVER_SECRET: process.env['WEB_SERVER_SECRET'] ?? '',
  }
}

it('leaves everything readable, and to be found, with the new key alone', async () => {
  const oldLink = await fillWithOldKey()
  const oldKey = process.env['PRIVATE_DATA_KEYS'] ?? ''
  const newKey = 'n'.repeat(40)
  const [before, after] = [new Sealing([oldKey]), new Sealing([newKey])]

  const old = await rows()
  expect([old.entries.length, old.mails.length]).toEqual([4, 5])
  expect(old.mails.filter(({ sealed }) => sealed === null)).toHaveLength(2)
  for (const text of [...sealedOf(old), ...indexesOf(old)]) {
    expect(text.startsWith(before.prefix)).toBe(true)
  }
  for (const { sealed, purpose } of old.entries) {
    expect(() => after.open(sealed ?? '', purpose)).toThrow(SealError)
  }

  const both = await serveSilently(`${newKey},${oldKey}`)
  const isAnew = (text: string) => text.startsWith(after.prefix)
  await vi.waitUntil(async () => {
    const now = await rows()
    return [...sealedOf(now), ...indexesOf(now)].every(isAnew)
  }, soon)
  // What the old key sealed is not even left in the files; what was in the way is tried again.
  const traces = [...sealedOf(old).map((sealed) => sealed.slice(0, 60)), ...indexesOf(old)]
  await vi.waitUntil(async () => {
    const content = await rawFiles(place)
    return !traces.some((trace) => content.includes(trace))
  }, erased)
  await both.stop()

  const anew = await rows()
  const purposes = (some: Row[]) => some.map(({ purpose, sealed }) => [purpose, sealed === null])
  expect(purposes([...anew.entries, ...anew.mails])).toEqual(
    purposes([...old.entries, ...old.mails]),
  )
  const sealedAnew = [...anew.entries, ...anew.saved]
  for (const [index, { sealed, purpose }] of [...old.entries, ...old.saved].entries()) {
    expect(after.open(sealedAnew[index]?.sealed ?? '', purpose)).toEqual(
      before.open(sealed ?? '', purpose),
    )
  }
  const [saved, ...others] = anew.saved
  expect(others).toEqual([])
  expect(after.open(saved?.sealed ?? '', saved?.purpose ?? '')).toEqual(savedText)
  expect(indexesOf(anew).filter((index) => index === after.index('turn@example.org'))).toHaveLength(
    indexesOf(old).filter((index) => index === before.index('turn@example.org')).length,
  )

  server.behaviour = 'takes'
  const only = await serveWithMail(newKey)
  // What waited is sent now, and its link opens the entry.
  for (const email of ['later@example.org', 'third@example.org']) {
    const { view } = await opened(only, { token: await linkTo(email) })
    expect(view).toMatchObject({ entry: { email, message: `Asked by ${email}` } })
  }
  expect((await openLink(only, { token: oldLink })).status).toBe(404)

  await vi.waitUntil(async () => (await rows()).mails.every(({ sealed }) => sealed === null), soon)
  const held = await heldAbout(only, 'turn@example.org')
  expect(
    held.entries.map(({ kind, name, message, state }) => ({ kind, name, message, state })),
  ).toEqual([
    { kind: 'sign-up', name: 'Turner', message: 'Written long ago', state: 'confirmed' },
    { kind: 'ask', name: null, message: 'Asked by turn@example.org', state: 'unconfirmed' },
    { kind: 'my-data', name: null, message: null, state: 'unconfirmed' },
  ])
  expect(held.entries.map(({ answers }) => answers)).toEqual([[answered], [], []])
  await opened(only, { token: held.token, act: { do: 'delete' } })
  const left = await rows()
  expect(left.entries).toHaveLength(2)
  expect(indexesOf(left)).not.toContain(after.index('turn@example.org'))
  await only.stop()
})

/** As people ask for it: by the form, and the link that comes to their mailbox. */
async function heldAbout(
  cms: OtherCms,
  email: string,
): Promise<{ token: string; entries: HeldEntry[] }> {
  const { token } = (await cms.ask('/api/site/forms/token', { headers: fromSomewhere() }))
    .json as FormToken
  await cms.clock.pass(minimumAgeMs)
  const before = server.to(email).length
  const answer = await post(cms, '/forms/my-data', { token, email })
  expect(answer.status, answer.text).toBe(202)
  await vi.waitUntil(() => server.to(email).length > before, soon)
  const link = await linkTo(email)
  const { view } = await opened(cms, { token: link })
  if (view?.kind !== 'my-data') throw new Error('nothing is shown')
  return { token: link, entries: view.entries }
}
