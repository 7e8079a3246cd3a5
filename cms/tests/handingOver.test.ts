/** A site that is to outlive whoever set it up: what Home says of that, and the page for a successor. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameOf } from '../src/backup/rotation'
import type { Home } from '../src/editing/homeContract'
import type { HandingOver } from '../src/handingOver/contract'
import type { ToldNotice } from '../src/notices/contract'
import type * as LogIns from '../src/notices/logIns'
import type { Settings } from '../src/settings'
import { administrator, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { holdClock, moveClock } from './testClock'

const { absenceNotices } = built<typeof LogIns>('notices/logIns')

const dayMs = 24 * 60 * 60 * 1000

const secrets = {
  SMTP_URL: 'smtp://keeper:sesame-mail@127.0.0.1:1',
  BACKUP_COMMAND: 'scp "$BACKUP_FILE" keeper:sesame-command@nas.example.org:',
  ADMIN_PASSWORD: 'Sesame-password-1',
}

let cms: Cms
let admin: AdminSession
let editor: AdminSession

beforeAll(async () => {
  const env = {
    ...secrets,
    MAIL_FROM: 'Riverside <no-reply@riverside.example>',
    BACKUP_MAIL_TO: 'ada@riverside.example',
  }
  cms = await startCms({ example: true, env })
  holdClock()
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
})
afterAll(() => cms.stop())

async function told(session: AdminSession, language = 'en'): Promise<ToldNotice[]> {
  const answer = await session.ask('GET', `/branchline/home?language=${language}`)
  expect(answer.status, answer.text).toBe(200)
  return (answer.json as Home).notices
}

/** Tests take place years after the release of the time zone data, of which administrators are told. */
const kinds = (notices: ToldNotice[]) =>
  notices.map(({ kind }) => kind).filter((kind) => kind !== 'zones-aged')

/** Of the site, as English sentences have it. */
const inWords = (instant: number) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'long',
  }).format(instant)

/** Nobody stays logged in for so long. */
async function adminAfter(days: number): Promise<AdminSession> {
  moveClock(days * dayMs)
  return signIn(cms, administrator)
}

describe('Home', () => {
  it('tells a single administrator to appoint another, and where, as long as there is none', async () => {
    const [notice, ...more] = await told(admin)
    expect(kinds(more)).toEqual([])
    expect(notice).toMatchObject({
      kind: 'one-administrator',
      facts: { email: administrator.email },
      isPatient: true,
      title: 'This site has one administrator only',
    })
    expect(notice?.remedy).toContain('Settings → Users → Invite new user')
    expect(await told(editor)).toEqual([])

    await signInAs(cms, 'strapi-super-admin')
    expect(kinds(await told(admin))).toEqual([])
    const other = { where: { email: 'strapi-super-admin@example.org' }, data: { isActive: false } }
    await cms.strapi.db.query('admin::user').updateMany(other)
    expect(kinds(await told(admin))).toEqual(['one-administrator'])
  })

  it('tells whoever comes back after 90 days that nobody had been there, for two weeks', async () => {
    const before = await told(await adminAfter(89))
    expect(kinds(before)).toEqual(['one-administrator'])
    const since = now()
    moveClock(90 * dayMs - 1)
    expect(await absenceNotices(cms.strapi)).toEqual([])
    moveClock(1)
    // While nobody is there, this is what is mailed.
    expect(await absenceNotices(cms.strapi)).toEqual([{ kind: 'nobody-logs-in', facts: { since } }])
    const [notice] = await told(await adminAfter(0))
    expect(notice).toMatchObject({
      kind: 'nobody-logged-in',
      facts: { from: since, to: now() },
      title: `Nobody logged in from ${inWords(since)} to ${inWords(now())}`,
    })
    expect(kinds(await told(await adminAfter(14)))).toContain('nobody-logged-in')
    expect(kinds(await told(await adminAfter(1)))).not.toContain('nobody-logged-in')
  })

  it('asks for a trial of a backup once the site has been there for a while, and a year after one', async () => {
    const session = await adminAfter(0)
    const [, notice] = await told(session, 'de')
    expect(notice).toMatchObject({ kind: 'backup-untried', facts: { at: null } })
    expect(notice?.title).toContain('zur Probe zurückgespielt')
    const folder = path.join(cms.place.dataDir, 'backups')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'restored.json'), JSON.stringify({ at: now() }))
    expect(kinds(await told(session))).toEqual(['one-administrator'])
    for (let half = 0; half < 5; half++) await adminAfter(73)
    const [, again] = await told(await adminAfter(0))
    expect(again).toMatchObject({ kind: 'backup-untried', facts: { at: now() - 365 * dayMs } })
  })
})

describe('the page for a successor', () => {
  it('has what they need to know', async () => {
    const session = await adminAfter(0)
    await writeFile(path.join(cms.place.dataDir, 'backups', nameOf(new Date(now()))), '')
    const answer = await session.ask('GET', '/branchline/handing-over?language=es')
    expect(answer.status, answer.text).toBe(200)
    const facts = answer.json as HandingOver
    expect(facts).toMatchObject({
      siteUrl: 'http://127.0.0.1:3000',
      adminUrl: 'http://127.0.0.1:1337',
      release: { version: '0.1.0', way: 'source' },
      places: {
        dataDir: cms.place.dataDir,
        mail: { host: '127.0.0.1:1', from: 'Riverside <no-reply@riverside.example>' },
      },
      administrators: [{ name: 'Ada', email: administrator.email }],
      backups: {
        last: { at: now(), folder: path.join(cms.place.dataDir, 'backups') },
        areBroughtElsewhere: true,
        mailTo: 'ada@riverside.example',
      },
      at: now(),
    })
    expect(facts.branch).not.toBe('')
  })

  it('has no secret of the settings', async () => {
    const session = await adminAfter(0)
    const { text } = await session.ask('GET', '/branchline/handing-over')
    const settings = cms.strapi.config.get<Settings>('settings')
    const kept = [...textsIn(settings.secrets), settings.admin.password, settings.backup.command]
    expect(kept.length).toBeGreaterThan(8)
    for (const secret of kept) {
      expect(typeof secret).toBe('string')
      expect(text).not.toContain(secret)
    }
    // With the name and password of whoever opens the database; the host alone is told.
    expect(text).not.toMatch(/postgres(ql)?:\/\/|\w:\w+@/)
    expect(text).not.toMatch(/sesame|keeper/i)
  })

  it('is for administrators alone', async () => {
    const session = await signIn(cms, {
      email: 'strapi-editor@example.org',
      password: administrator.password,
    })
    expect((await session.ask('GET', '/branchline/handing-over')).status).toBe(403)
    expect((await cms.ask('/branchline/handing-over')).status).toBe(401)
  })
})

/** All texts, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
