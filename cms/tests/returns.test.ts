/** Letters that come back are counted, by a real mailbox that is looked into, and end their address. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Home } from '../src/editing/homeContract'
import type * as Looking from '../src/letters/returns/looking'
import {
  exim,
  gmail,
  microsoft,
  outOfOffice,
  postfix,
  sendmail,
} from '../src/letters/returns/sample-reports'
import type * as MailboxOutside from '../src/outside/mailbox'
import type { LetterList } from '../src/letters/contract'
import type { Settings } from '../src/settings'
import { administrator, registerAdministrator, signIn, type AdminSession } from './admin'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { ImapServer } from './imapServer'
import { nameBranch, setInvolve } from './involve'
import { addReader, askOfLetters, lookAfterLetters, sendLetter, writeLetter } from './letters'
import { MailServer } from './mailServer'
import { moveClock, passTime } from './testClock'

const { lookForReturns } = built<typeof Looking>('letters/returns/looking')
const { inMailbox } = built<typeof MailboxOutside>('outside/mailbox')

const entryUid = 'api::involvement-entry.involvement-entry'
const soon = { timeout: 300_000, interval: 25 }
const minute = 60_000

const server = new MailServer()
const mailbox = new ImapServer()
let cms: Cms
let editor: AdminSession

beforeAll(async () => {
  await server.start()
  await mailbox.start()
  const returns = {
    MAIL_FROM: 'Riverside <returns@riverside.example>',
    RETURNS_URL: mailbox.url,
  }
  cms = await startCms({ example: false, env: { ...server.environment, ...returns } })
  await nameBranch(cms)
  await setInvolve(cms, { mailsPerMinute: 600, lettersOn: true })
  editor = await registerAdministrator(cms)
})
afterAll(async () => {
  await cms.stop()
  await mailbox.stop()
  await server.stop()
})
beforeEach(async () => {
  // Nobody who asked for letters in another test reads these.
  await cms.strapi.db.query(entryUid).updateMany({ where: {}, data: { letters: false } })
  editor = await signIn(cms, administrator)
})
afterEach(() => {
  vi.restoreAllMocks()
})

let letters = 0

/**
 * Sends a letter to all readers.
 *
 * @returns by address what it is called there
 */
async function send(to: readonly string[]): Promise<(address: string) => string> {
  const subject = `Letter ${++letters}`
  await sendLetter(editor, await writeLetter(editor, subject))
  const namesOf = (address: string) =>
    server
      .to(address)
      .filter((mail) => mail.subject === subject)
      .map(({ messageId }) => /^<([0-9a-f]{32})@riverside\.example>$/.exec(messageId ?? '')?.[1])
  await vi.waitUntil(() => {
    lookAfterLetters(cms)
    return to.every((address) => namesOf(address).length > 0)
  }, soon)
  return (address) => namesOf(address)[0] ?? ''
}

/** Has the mailbox looked into now; the loop may have begun to, then that look is one of its own. */
async function look(): Promise<void> {
  moveClock(5 * minute)
  const { returns } = cms.strapi.config.get<Settings>('settings')
  if (returns) await lookForReturns(cms.strapi, returns, now(), new AbortController().signal)
}

/** The same until all that is there was looked through. */
async function lookThrough(): Promise<void> {
  const last = mailbox.receive('Content-Type: text/plain\r\n\r\nThe last one')
  do await look()
  while (mailbox.shown < last)
  await vi.waitUntil(() => !mailbox.isOpen, soon)
}

/** How many of the letter that was sent last the desk says that they came back. */
async function saidReturned(): Promise<number | undefined> {
  const { letters: all } = await askOfLetters<LetterList>(editor, 'GET')
  return all.find(({ title }) => title === `Letter ${letters}`)?.counts?.returned
}

const returnedOf = async (code: string): Promise<unknown> =>
  (await cms.strapi.db.query(entryUid).findOne({ where: { code } }))?.returned

const isSeen = (uid: number) => mailbox.messages[uid - 1]?.isSeen

it('three end an address, each counted once', async () => {
  await addReader(cms, 'gone@example.org')
  // They signed up once more since.
  const code = await addReader(cms, 'gone@example.org')
  const others = ['here@example.org']
  await addReader(cms, 'here@example.org')

  const first = (await send(['gone@example.org', ...others]))('gone@example.org')
  const uids = [mailbox.receive(gmail(first)), mailbox.receive(exim(first))]
  await vi.waitUntil(
    () => {
      if (uids.every(isSeen)) return true
      // By itself it looks every five minutes.
      if (!mailbox.isOpen) passTime(5 * minute)
      return false
    },
    { ...soon, interval: 250 },
  )
  expect(await returnedOf(code)).toBe(1)
  // The desk says of the letter that one came back, however often it was told.
  expect(await saidReturned()).toBe(1)

  for (const report of [microsoft, sendmail]) {
    const name = (await send(['gone@example.org', ...others]))('gone@example.org')
    mailbox.receive(report(name))
    await lookThrough()
  }
  expect(await returnedOf(code)).toBe(3)

  await send(others)
  expect(server.to('gone@example.org')).toHaveLength(3)
  expect(server.to('here@example.org')).toHaveLength(4)
})

it('what is no report of a letter of ours that never arrives counts for nobody', async () => {
  const code = await addReader(cms, 'stays@example.org')
  const away = await addReader(cms, 'away@example.org')
  const nameOf = await send(['stays@example.org', 'away@example.org'])
  const name = nameOf('stays@example.org')
  const warnings = vi.spyOn(cms.strapi.log, 'warn')
  const nested = Array.from(
    { length: 40 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
  )
  const broken = mailbox.receive(
    `Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n${nested.join('')}`,
  )
  const others = [
    postfix(name, 'delayed', '4.4.1'),
    outOfOffice(name),
    // Somebody who knows how our mails look, but not this one.
    postfix('0123456789abcdef0123456789abcdef'),
    postfix(code),
    'Content-Type: text/plain\r\nSubject: Hello\r\n\r\nMay I ask something?',
  ].map((raw) => mailbox.receive(raw))
  const real = mailbox.receive(postfix(nameOf('away@example.org')))
  await lookThrough()
  expect(await returnedOf(away)).toBe(1)
  expect(isSeen(real)).toBe(true)
  expect(await returnedOf(code)).toBe(0)
  expect(await saidReturned()).toBe(1)
  expect([broken, ...others].filter(isSeen)).toEqual([])
  expect(warnings).toHaveBeenCalledWith('A mail that came back could not be read', { uid: broken })
})

it('a mailbox that breaks off is gone on with where it was', async () => {
  const codes = [await addReader(cms, 'one@example.org'), await addReader(cms, 'two@example.org')]
  const nameOf = await send(['one@example.org', 'two@example.org'])
  mailbox.receive(postfix(nameOf('one@example.org')))
  mailbox.breaksAt = mailbox.receive(postfix(nameOf('two@example.org')))
  const errors = vi.spyOn(cms.strapi.log, 'error')
  await lookThrough()
  await vi.waitUntil(() => errors.mock.calls.length > 0, soon)
  expect(await Promise.all(codes.map(returnedOf))).toEqual([1, 0])
  mailbox.breaksAt = 0
  await lookThrough()
  expect(await Promise.all(codes.map(returnedOf))).toEqual([1, 1])
})

it('a mailbox that nobody can look into is told once in the log, and after an hour to administrators', async () => {
  const errors = vi.spyOn(cms.strapi.log, 'error')
  const told = () =>
    errors.mock.calls.filter(
      ([text]: unknown[]) =>
        typeof text === 'string' && text.startsWith('The mailbox of RETURNS_URL'),
    )
  const notices = async () => {
    // A session does not last as long as the clock goes here.
    const session = await signIn(cms, administrator)
    const { notices } = (await session.ask('GET', '/branchline/home')).json as Home
    return notices.filter(({ kind }) => kind === 'returns-unread')
  }
  const { host, hostname, port } = new URL(mailbox.url)
  const place = { host: hostname, port: Number(port) }

  mailbox.password = 'another'
  await look()
  await vi.waitUntil(() => told().length === 1, soon)
  expect(await notices()).toEqual([])
  const { refusals } = mailbox
  moveClock(60 * minute)
  await look()
  await vi.waitUntil(() => mailbox.refusals > refusals && !mailbox.isOpen, soon)
  expect(await notices()).toMatchObject([{ facts: { place: host, problem: 'refused' } }])

  await mailbox.stop()
  await look()
  await vi.waitUntil(() => told().length === 2, soon)
  const [notice] = await notices()
  expect(notice?.title).toBe('Nobody sees which letters come back')
  expect(notice?.remedy).toContain(`The mailbox at ${host} has been out of reach since`)

  mailbox.password = 'sesame'
  await mailbox.start()
  await lookThrough()
  await expect.poll(notices, soon).toEqual([])
  expect(told()).toEqual([
    [expect.stringMatching(/it refuses the name or the password$/), { ...place, code: null }],
    [expect.stringMatching(/it can't be reached$/), { ...place, code: 'ECONNREFUSED' }],
  ])
})

it('a mailbox is not told the password where nobody vouches for its certificate', async () => {
  const script = path.resolve(import.meta.dirname, 'certificate.mjs')
  // By whatever clock TLS looks at it.
  const span = ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z']
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...span])
  const sealed = new ImapServer()
  await sealed.start(JSON.parse(stdout) as { key: string; cert: string })
  const { hostname, port } = new URL(sealed.url)
  const place = { host: hostname, port: Number(port), beginsWithTls: true }
  const login = { user: 'returns@riverside.example', password: sealed.password, folder: 'INBOX' }
  const looked = inMailbox(
    { ...place, ...login },
    () => Promise.resolve('it was let in'),
    new AbortController().signal,
  )
  await expect(looked).rejects.toMatchObject({
    problem: 'unreachable',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  })
  await sealed.stop()
})
