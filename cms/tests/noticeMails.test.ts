/** What needs a hand is mailed to administrators, since nobody may look at Home for months. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOf } from '../src/backup/rotation'
import type { Notice } from '../src/notices/contract'
import type * as Backups from '../src/notices/backups'
import type * as Mailing from '../src/notices/mailing'
import type * as Waiting from '../src/involve/outbox/notices'
import type * as Noting from '../src/securityLog/noting'
import { accountsOf } from '../src/strapi/accounts'
import { administrator, registerAdministrator, signInAs } from './admin'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { MailServer } from './mailServer'
import { holdClock, moveClock, send } from './visitor'

const { mailProblems } = built<typeof Mailing>('notices/mailing')
const { backupNotices, lastBackup } = built<typeof Backups>('notices/backups')
const { note } = built<typeof Noting>('securityLog/noting')
const { givenUpNotices, waitingNotices } = built<typeof Waiting>('involve/outbox/notices')

const hourMs = 60 * 60 * 1000

const server = new MailServer()
let cms: Cms
/** What needs a hand at the moment. */
let notices: Notice[] = []

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: true, env: server.environment })
  holdClock()
  await registerAdministrator(cms)
  await signInAs(cms, 'strapi-editor')
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
})

const disk = { folder: '/srv/data', free: 1_234, full: 97, isAlmostFull: true }
const filling: Notice = { kind: 'disk-filling', facts: disk }
const ended = (at: number): Notice => ({ kind: 'ended-unexpectedly', facts: { times: 2, at } })

/** The mails to the administrator that come of one look. */
async function mailsAfterLooking(): Promise<{ subject: string; text: string }[]> {
  const before = server.received.length
  await mailProblems(cms.strapi, [() => Promise.resolve(notices)], now())
  const mails = server.received.slice(before)
  for (const { to } of mails) expect(to).toEqual([administrator.email])
  return mails.map(({ mail }) => ({ subject: mail.subject ?? '', text: mail.text ?? '' }))
}

it('once a day at most of each kind, as long as it is so', async () => {
  notices = []
  expect(await mailsAfterLooking()).toEqual([])

  notices = [filling]
  const [mail, ...more] = await mailsAfterLooking()
  expect(more).toEqual([])
  expect(mail?.subject).toBe('The disk is almost full: 1,234 MB are left')
  expect(mail?.text).toContain('make room where /srv/data is')
  expect(mail?.text).toMatch(/\nhttp:\S+\/admin\n$/)

  moveClock(23 * hourMs)
  expect(await mailsAfterLooking()).toEqual([])
  moveClock(hourMs)
  expect(await mailsAfterLooking()).toHaveLength(1)
})

it('once a week of a disk that fills up, and once a day when one is almost full', async () => {
  const inTime = { ...disk, free: 12_345, full: 86, isAlmostFull: false }
  notices = [{ kind: 'disk-filling', facts: inTime }]
  moveClock(6 * 24 * hourMs)
  expect(await mailsAfterLooking()).toEqual([])
  moveClock(24 * hourMs)
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toBe('The disk is 86% full: 12 GB are left')
  expect(mail?.text).toContain('There is still time. Once it is full')

  // Whatever was mailed before: now there is no time.
  notices = [{ kind: 'disk-filling', facts: { ...inTime, folder: '/srv/logs' } }, filling]
  moveClock(hourMs)
  expect(await mailsAfterLooking()).toEqual([
    {
      subject: 'The disk is 86% full: 12 GB are left; The disk is almost full: 1,234 MB are left',
      text: expect.stringContaining('make room where /srv/logs is') as string,
    },
  ])
})

it('of several things in one mail, those alone that were not told today', async () => {
  moveClock(hourMs)
  notices = [filling, { kind: 'mails-waiting', facts: { waiting: 3 } }]
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toBe('3 mails have been waiting for hours')
  moveClock(24 * hourMs)
  const [both] = await mailsAfterLooking()
  expect(both?.subject).toBe(
    'The disk is almost full: 1,234 MB are left; 3 mails have been waiting for hours',
  )
})

it('what is over and told for a week is mailed once, and once more when it happens again', async () => {
  notices = [ended(now())]
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toBe(
    'The cms, the server behind the admin, ended unexpectedly 2 times within a week',
  )
  moveClock(48 * hourMs)
  expect(await mailsAfterLooking()).toEqual([])
  notices = [ended(now())]
  expect(await mailsAfterLooking()).toHaveLength(1)
})

it('that nobody logs in is mailed once, and then once a month', async () => {
  const since = now() - 91 * 24 * hourMs
  notices = [{ kind: 'nobody-logs-in', facts: { since } }]
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toMatch(/^Nobody has logged in since \w+ \d+, \d{4}$/)
  moveClock(29 * 24 * hourMs)
  expect(await mailsAfterLooking()).toEqual([])
  moveClock(24 * hourMs)
  expect(await mailsAfterLooking()).toHaveLength(1)
})

it('once, with two who look at the same time', async () => {
  moveClock(48 * hourMs)
  notices = [filling]
  const before = server.received.length
  const look = () => mailProblems(cms.strapi, [() => Promise.resolve(notices)], now())
  await Promise.all([look(), look()])
  expect(server.received).toHaveLength(before + 1)
})

it('again where the mail server took none', async () => {
  moveClock(48 * hourMs)
  server.behaviour = 'refuses for now'
  expect(await mailsAfterLooking()).toEqual([])
  server.behaviour = 'takes'
  moveClock(hourMs)
  expect(await mailsAfterLooking()).toHaveLength(1)
})

it('to all others where the server refuses one of them, and to nobody twice a day', async () => {
  moveClock(48 * hourMs)
  await signInAs(cms, 'strapi-super-admin')
  // That there is another administrator is mailed at once, to both of them.
  const ofThem = () =>
    server.received.filter(({ mail }) => mail.subject === 'Somebody became an administrator')
  await expect.poll(ofThem).toHaveLength(2)
  server.refusedTo = /^strapi-super-admin@/
  const before = server.received.length
  const look = () => mailProblems(cms.strapi, [() => Promise.resolve(notices)], now())
  await look()
  moveClock(hourMs)
  await look()
  expect(server.received.slice(before).map(({ to }) => to)).toEqual([[administrator.email]])
  server.refusedTo = /^$/
  await cms.strapi.db
    .query('admin::user')
    .updateMany({ where: { email: { $ne: administrator.email } }, data: { isActive: false } })
})

it('in the language of each, and to nobody whose account is closed', async () => {
  moveClock(48 * hourMs)
  const change = (data: object) =>
    cms.strapi.db.query('admin::user').updateMany({ where: { email: administrator.email }, data })
  await change({ preferedLanguage: 'es' })
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toBe('El disco está casi lleno: quedan 1234 MB')
  await change({ isActive: false })
  moveClock(48 * hourMs)
  expect(await mailsAfterLooking()).toEqual([])
  await change({ isActive: true, preferedLanguage: null })
  expect(await accountsOf(cms.strapi).findOne({ where: { isActive: true } })).not.toBeNull()
})

it('a backup is old after eight days, whether it lies with the data or was only noted', async () => {
  expect(await backupNotices(cms.strapi)).toEqual([])
  const folder = path.join(cms.place.dataDir, 'backups')
  await mkdir(folder)
  const at = now()
  await writeFile(path.join(folder, nameOf(new Date(at))), '')
  moveClock(7 * 24 * hourMs)
  expect(await backupNotices(cms.strapi)).toEqual([])
  moveClock(24 * hourMs)
  expect(await backupNotices(cms.strapi)).toEqual([{ kind: 'backup-old', facts: { at } }])

  const noted = now()
  await note(cms.strapi, { kind: 'backup-made', facts: { uploads: 0, folder: '/mnt/nas' } })
  expect(await backupNotices(cms.strapi)).toEqual([])
  expect(await lastBackup(cms.strapi)).toEqual({ at: noted, folder: '/mnt/nas' })
  moveClock(8 * 24 * hourMs)
  expect(await backupNotices(cms.strapi)).toEqual([{ kind: 'backup-old', facts: { at: noted } }])
})

it('mails that were tried in vain for six hours wait long', async () => {
  server.behaviour = 'refuses for now'
  const answer = await send(cms, 'ask', { email: 'somebody@example.org', message: 'Hello' })
  expect(answer.status, answer.text).toBe(202)
  await expect
    .poll(() =>
      cms.strapi.db.query('api::outbox-mail.outbox-mail').count({ where: { attempts: 1 } }),
    )
    .toBeGreaterThan(0)
  expect(await waitingNotices(cms.strapi)).toEqual([])
  moveClock(6 * hourMs + 1)
  expect(await waitingNotices(cms.strapi)).toEqual([
    { kind: 'mails-waiting', facts: { waiting: 1 } },
  ])
})

it('several mails that were given up at once are told for a day, and one alone is not', async () => {
  server.behaviour = 'refuses for good'
  const givenUp = () =>
    cms.strapi.db.query('api::outbox-mail.outbox-mail').count({ where: { state: 'failed' } })
  const ask = async (name: string) => {
    const answer = await send(cms, 'ask', { email: `${name}@example.org`, message: 'Hello' })
    expect(answer.status, answer.text).toBe(202)
  }
  await cms.strapi.db.query('api::outbox-mail.outbox-mail').deleteMany({ where: {} })
  for (let count = 1; count <= 4; count++) await ask(`nobody${count}`)
  await expect.poll(givenUp).toBe(4)
  expect(await givenUpNotices(cms.strapi)).toEqual([])
  await ask('nobody5')
  await expect.poll(givenUp).toBe(5)
  const told: Notice[] = await givenUpNotices(cms.strapi)
  expect(told).toEqual([{ kind: 'mails-given-up', facts: { givenUp: 5 } }])
  server.behaviour = 'takes'
  notices = told
  const [mail] = await mailsAfterLooking()
  expect(mail?.subject).toBe('5 mails could not be sent within a day, and are given up')
  moveClock(24 * hourMs + 1)
  expect(await givenUpNotices(cms.strapi)).toEqual([])
})
