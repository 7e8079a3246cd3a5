/** A COMMIT that fails is a failure: whoever asked is told, and nothing of it is anywhere. */
import { randomUUID } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Page, Revision } from '../src/contract'
import type * as LinkTokens from '../src/involve/linkTokens'
import type * as CarryingOut from '../src/schedule/carryingOut'
import { isAskedOnPostgres } from './anyDatabase'
import { programWith, registerAdministrator, type AdminSession } from './admin'
import { built } from './built'
import { now } from './clock/clock.mjs'
import { startCms, type Answer, type Cms } from './cms'
import { collection, documentIn, ok, single } from './documents'
import { everyRow, refuseCommits, takeCommits } from './failingCommits'
import { enter, issueLink, sendForm, setInvolve } from './involve'
import { picture } from './pictures'
import { fileForm, fileIn } from './uploads'
import { comingDate, holdClock, oldToken, getInvolved, openLink, post } from './visitor'

const onPostgres = inject('postgresServer') !== null
const pages = `${collection}/api::page.page`
const dayMs = 86_400_000

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  await setInvolve(cms, { mailsPerMinute: 600 })
  holdClock()
})
afterAll(() => cms.stop())

/** What is being mailed changes rows by itself. */
async function untilNothingIsSent(): Promise<void> {
  const due = { where: { state: 'waiting', dueAt: { $lte: new Date(now()) } } }
  const left = () => cms.strapi.db.query('api::outbox-mail.outbox-mail').count(due)
  await vi.waitUntil(async () => (await left()) === 0, { timeout: 300_000, interval: 50 })
}

const revision = async () => ((await cms.ask('/api/site/revision')).json as Revision).revision

/** Where a disk is almost full, it says so with 200. */
const isReady = async () => (await cms.ask('/_ready')).status !== 503

async function draft(title: string): Promise<string> {
  return documentIn(ok(await admin.ask('POST', pages, { title })))
}

async function published(title: string): Promise<string> {
  const id = await draft(title)
  ok(await admin.ask('POST', `${pages}/${id}/actions/publish`, { title }))
  return id
}

async function photoForm(name: string, width = 900): Promise<FormData> {
  return fileForm(name, await picture(width, 400))
}

async function uploaded(name: string): Promise<number> {
  return fileIn(await admin.upload('/upload', await photoForm(name))).id
}

async function described(id: number, name: string): Promise<Answer> {
  const form = new FormData()
  form.append('fileInfo', JSON.stringify({ name, alternativeText: 'A crowd' }))
  return admin.upload(`/upload?id=${id}`, form)
}

/** Something that writes, all but the last step. */
type Act = () => Promise<Answer>
type Way = [name: string, prepare: () => Act | Promise<Act>]

/** They write as others do that `npm test` asks of. */
const likeOthers = [
  'save a draft',
  'unpublish many',
  'discard',
  'clone',
  'delete many',
  'save what has no drafts',
  'describe a picture',
  'move a file',
]

const documents: Way[] = [
  ['make a draft', () => () => admin.ask('POST', pages, { title: 'Made' })],
  [
    'save a draft',
    async () => {
      const id = await draft('Draft')
      return () => admin.ask('PUT', `${pages}/${id}`, { title: 'Saved' })
    },
  ],
  [
    'publish',
    async () => {
      const id = await draft('To publish')
      return () => admin.ask('POST', `${pages}/${id}/actions/publish`, { title: 'To publish' })
    },
  ],
  [
    'publish many',
    async () => {
      const documentIds = [await draft('One of many'), await draft('Two of many')]
      return () => admin.ask('POST', `${pages}/actions/bulkPublish`, { documentIds })
    },
  ],
  [
    'unpublish',
    async () => {
      const id = await published('To take back')
      return () => admin.ask('POST', `${pages}/${id}/actions/unpublish`)
    },
  ],
  [
    'unpublish many',
    async () => {
      const documentIds = [await published('Three of many'), await published('Four of many')]
      return () => admin.ask('POST', `${pages}/actions/bulkUnpublish`, { documentIds })
    },
  ],
  [
    'discard',
    async () => {
      const id = await published('To discard')
      ok(await admin.ask('PUT', `${pages}/${id}`, { title: 'Discarded' }))
      return () => admin.ask('POST', `${pages}/${id}/actions/discard`)
    },
  ],
  [
    'clone',
    async () => {
      const id = await draft('To copy')
      return () => admin.ask('POST', `${pages}/clone/${id}`, { title: 'Copied' })
    },
  ],
  [
    'delete',
    async () => {
      const id = await published('To delete')
      return () => admin.ask('DELETE', `${pages}/${id}`)
    },
  ],
  [
    'delete many',
    async () => {
      const documentIds = [await published('Five of many'), await draft('Six of many')]
      return () => admin.ask('POST', `${pages}/actions/bulkDelete`, { documentIds })
    },
  ],
  [
    'save what has no drafts',
    () => () => admin.ask('POST', `${collection}/api::venue.venue`, { name: 'A new hall' }),
  ],
  [
    'settings',
    () => () => admin.ask('PUT', `${single}/api::site-settings.site-settings`, { tagline: 'New' }),
  ],
  [
    'cancel a date',
    async () => {
      const { meeting, date } = await comingDate(cms)
      const { documentId } = await meetingOf(meeting)
      return () =>
        admin.ask('POST', `${collection}/api::date-change.date-change`, {
          meeting: { connect: [{ documentId }] },
          originalDate: date,
          change: 'cancelled',
        })
    },
  ],
  [
    'plan',
    async () => {
      const id = await draft('To plan')
      return () =>
        admin.ask('PUT', `/schedule/api::page.page/${id}?locale=en`, {
          publishAt: '2041-05-05T10:00',
        })
    },
  ],
  [
    'bring a version back',
    async () => {
      const id = await published('First text')
      ok(await admin.ask('POST', `${pages}/${id}/actions/publish`, { title: 'Second text' }))
      const [version] = await cms.strapi.db
        .query('api::version.version')
        .findMany({ where: { document: id }, orderBy: { id: 'asc' } })
      return () => admin.ask('POST', `/history/versions/${version.id}/restore`)
    },
  ],
  [
    'a program',
    async () => {
      const program = await programWith(cms)
      return () => program.ask('POST', '/api/pages', { data: { title: 'By a program' } })
    },
  ],
]

const media: Way[] = [
  ['upload', () => async () => admin.upload('/upload', await photoForm('new.jpg'))],
  [
    'describe a picture',
    async () => {
      const id = await uploaded('described.jpg')
      return () => described(id, 'described.jpg')
    },
  ],
  [
    'replace a picture',
    async () => {
      const id = await uploaded('replaced.jpg')
      return async () => admin.upload(`/upload?id=${id}`, await photoForm('other.jpg', 500))
    },
  ],
  [
    'move a file',
    async () => {
      const fileIds = [await uploaded('moved.jpg')]
      const made = ok(await admin.ask('POST', '/upload/folders', { name: 'To', parent: null }))
      const destinationFolderId = (made.json as { data: { id: number } }).data.id
      const moved = { fileIds, folderIds: [], destinationFolderId }
      return () => admin.ask('POST', '/upload/actions/bulk-move', moved)
    },
  ],
  [
    'delete a picture',
    async () => {
      const id = await uploaded('deleted.jpg')
      return () => admin.ask('DELETE', `/upload/files/${id}`)
    },
  ],
]

const visitors: Way[] = [
  [
    'a form',
    async () => {
      const token = await oldToken(cms)
      const consent = (await getInvolved(cms)).consent.id
      return () => post(cms, '/forms/sign-up', { token, consent, email: 'new@example.org' })
    },
  ],
  [
    'confirm',
    async () => {
      const entry = await sendForm(cms, { kind: 'sign-up', email: 'confirm@example.org' })
      const token = linkTo({ kind: 'confirm', entry })
      return () => openLink(cms, { token, act: { do: 'confirm' } })
    },
  ],
  [
    'unsubscribe',
    async () => {
      const entry = await enter(cms, { kind: 'sign-up', email: 'leave@example.org' })
      const token = linkTo({ kind: 'unsubscribe', entry })
      return () => openLink(cms, { token, act: { do: 'unsubscribe' } })
    },
  ],
  [
    'delete all that is held',
    async () => {
      const entry = await sendForm(cms, { kind: 'my-data', email: 'held@example.org' })
      const token = linkTo({ kind: 'my-data', entry })
      return () => openLink(cms, { token, act: { do: 'delete' } })
    },
  ],
  [
    'a reply',
    async () => {
      const id = await entryOf(await enter(cms, { kind: 'ask', email: 'asks@example.org' }))
      const reply = { subject: 'Yes', text: 'We do.', name: 'reply-of-a-test', seen: 0 }
      return () => admin.ask('POST', `/involve/entries/${id}/reply`, reply)
    },
  ],
  [
    'delete an entry',
    async () => {
      const id = await entryOf(await enter(cms, { kind: 'ask', email: 'gone@example.org' }))
      return () => admin.ask('POST', '/involve/entries/delete', { ids: [id] })
    },
  ],
  [
    'an organizer',
    async () => {
      const { meeting, date } = await comingDate(cms)
      const { documentId } = await meetingOf(meeting)
      const token = linkTo({
        kind: 'date',
        meeting: documentId,
        originalDate: date,
        organizer: null,
      })
      return () => openLink(cms, { token, act: { do: 'date-cancel', note: 'The hall is shut' } })
    },
  ],
]

/** Written with what the security log says of them. */
const roles: Way[] = [
  ['a role', () => () => admin.ask('POST', '/admin/roles', { name: 'Helper', description: '' })],
]

/** Written one statement after the other: the first is refused already. */
const others: Way[] = [
  [
    'invite',
    () => () =>
      admin.ask('POST', '/admin/users', {
        firstname: 'Bo',
        email: `${randomUUID()}@example.org`,
        roles: [1],
      }),
  ],
  ['my own account', () => () => admin.ask('PUT', '/admin/users/me', { firstname: 'Adele' })],
  [
    'make a folder',
    () => () => admin.ask('POST', '/upload/folders', { name: 'New', parent: null }),
  ],
]

async function meetingOf(slug: string): Promise<{ documentId: string }> {
  return cms.strapi.db
    .query('api::meeting.meeting')
    .findOne({ where: { slug, publishedAt: { $notNull: true }, locale: 'en' } })
}

async function entryOf(code: string): Promise<number> {
  const { id } = await cms.strapi.db
    .query('api::involvement-entry.involvement-entry')
    .findOne({ where: { code } })
  return id
}

function linkTo(target: LinkTokens.LinkTarget): string {
  return issueLink(cms.strapi, target, now() + dayMs)
}

/** With their sizes. */
async function uploads(): Promise<string[]> {
  const folder = path.join(cms.place.dataDir, 'public', 'uploads')
  const names = await readdir(folder)
  return Promise.all(
    names.map(async (name) => `${name}: ${(await stat(path.join(folder, name))).size}`),
  )
}

describe('whatever writes, where no COMMIT holds,', () => {
  afterEach(() => takeCommits(cms))

  const writing: [string, Way[], number][] = [
    ['documents', documents, 503],
    ['media', media, 503],
    ['visitors', visitors, 503],
    ['roles', roles, 503],
    ['accounts and folders', others, 500],
  ]

  it.each(isAskedOnPostgres ? writing.filter(([what]) => what === 'visitors') : writing)(
    '%s: says so, keeps nothing, and does it when COMMITs hold again',
    async (_what, ways, status) => {
      const acts: [string, Act][] = []
      for (const [name, prepare] of ways) {
        if (isWhole || !likeOthers.includes(name)) acts.push([name, await prepare()])
      }
      await untilNothingIsSent()
      const before = await everyRow(cms)
      const publicBefore = await cms.ask('/api/site/sitemap')
      const filesBefore = await uploads()
      // Strapi reads once more before it tells of a change, whose answer is sent by then: what was
      // prepared has been told of since all rows were read.
      const told: string[] = []
      const unsubscribe = cms.strapi.eventHub.subscribe((event) => {
        if (event.startsWith('entry.')) told.push(event)
        return Promise.resolve()
      })
      await refuseCommits(cms)
      for (const [name, act] of acts) {
        const answer = await act()
        expect(answer.status, `${name}: ${answer.text}`).toBe(status)
        if (status === 503) expect(answer.text, name).toContain('Nothing was saved')
      }
      expect(await everyRow(cms)).toEqual(before)
      expect(await uploads()).toEqual(filesBefore)
      expect(told).toEqual([])
      expect((await cms.ask('/api/site/sitemap')).text).toBe(publicBefore.text)
      expect(publicBefore.status).toBe(200)
      if (status === 503) {
        expect(await isReady()).toBe(false)
        expect(await isReady()).toBe(false)
      }
      await takeCommits(cms)
      // What runs by itself may have failed meanwhile, too: the first to ask hears of it.
      if (status !== 503) await isReady()
      expect(await isReady()).toBe(true)
      for (const [name, act] of acts) {
        const answer = await act()
        expect(answer.status, `${name}: ${answer.text}`).toBeLessThan(300)
      }
      unsubscribe()
    },
  )

  it('is undone where several statements were to be one', async () => {
    await untilNothingIsSent()
    const before = await everyRow(cms)
    await refuseCommits(cms, ['admin_users_roles_lnk'])
    const [invite] = others
    const answer = await (await invite?.[1]())?.()
    expect(answer?.status).toBe(503)
    expect(await everyRow(cms)).toEqual(before)
  })

  it('is told in the language of whoever asks', async () => {
    const id = await draft('En español')
    ok(await admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'es' }))
    await refuseCommits(cms, ['pages'])
    const refused = await admin.ask('PUT', `${pages}/${id}`, { title: 'No' })
    expect(refused.text).toContain('No se guardó nada')
    await takeCommits(cms)
    ok(await admin.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' }))
  })

  it('is not public, nor what others read, and the next change is', async () => {
    const id = await published('Read before')
    const before = await revision()
    const page = async () => (await cms.ask('/api/site/pages/read-before')).json as Page
    expect((await page()).title).toBe('Read before')
    const publish = (title: string) =>
      admin.ask('POST', `${pages}/${id}/actions/publish`, { title })
    await refuseCommits(cms, ['pages'])
    expect((await publish('Never')).status).toBe(503)
    expect(await revision()).toBe(before)
    expect((await page()).title).toBe('Read before')
    await takeCommits(cms)
    ok(await publish('Read after'))
    expect(await revision()).not.toBe(before)
    expect((await page()).title).toBe('Read after')
  })

  it('is said by `/_ready` once, where a small write of its own is kept, and by the log', async () => {
    const id = await draft('Logged')
    const log = vi.spyOn(cms.strapi.log, 'error')
    await refuseCommits(cms, ['pages'])
    expect(await isReady()).toBe(true)
    expect((await admin.ask('PUT', `${pages}/${id}`, { title: 'No' })).status).toBe(503)
    expect(await isReady()).toBe(false)
    expect(await isReady()).toBe(true)
    const lines = log.mock.calls.map(([line]) => line)
    expect(lines).toEqual([
      'The database does not keep what is written',
      `PUT ${pages}/${id} saved nothing`,
    ])
    log.mockRestore()
    await takeCommits(cms)
  })

  it('is carried out by the schedule when COMMITs hold again', async () => {
    const id = await draft('Planned')
    const schedule = cms.strapi.db.query('api::schedule.schedule')
    const planned = { publishAt: '2041-05-05T10:00' }
    ok(await admin.ask('PUT', `/schedule/api::page.page/${id}?locale=en`, planned))
    const { carryOutDue } = built<typeof CarryingOut>('schedule/carryingOut')
    const before = await revision()
    await refuseCommits(cms, ['pages'])
    // Due only from now on: the cms looks by itself, too.
    await schedule.updateMany({ where: { document: id }, data: { wallTime: '2026-01-05T10:00' } })
    await carryOutDue(cms.strapi, () => true)
    expect(await schedule.count({ where: { document: id } })).toBe(1)
    expect(await revision()).toBe(before)
    expect((await cms.ask('/api/site/pages/planned')).status).toBe(404)
    await takeCommits(cms)
    await carryOutDue(cms.strapi, () => true)
    expect(await schedule.count({ where: { document: id } })).toBe(0)
    expect((await cms.ask('/api/site/pages/planned')).status).toBe(200)
  })
})

describe('a transaction whose COMMIT fails', () => {
  afterEach(() => takeCommits(cms))

  const venues = () => cms.strapi.db.connection('venues')
  const count = async () => Number((await venues().count({ count: '*' }))[0]?.['count'])
  const insert = (trx: Parameters<ReturnType<typeof venues>['transacting']>[0]) =>
    venues().transacting(trx).insert({ name: 'Never' })

  it('throws, whichever way it was opened, and leaves its connection to others', async () => {
    const { db } = cms.strapi
    const before = await count()
    await refuseCommits(cms, ['venues'])
    const opened: (() => Promise<unknown>)[] = [
      () => db.transaction(async ({ trx }) => insert(trx)),
      () => db.transaction(async () => db.transaction(async ({ trx }) => insert(trx))),
      async () => {
        const transaction = await db.transaction()
        await insert(transaction.get())
        await transaction.commit()
      },
      () => db.connection.transaction(async (trx) => insert(trx)),
    ]
    // More often than the pool has connections: none may be left in a transaction.
    for (const open of [...opened, ...opened, ...opened]) await expect(open()).rejects.toThrow()
    expect(await count()).toBe(before)
    await takeCommits(cms)
    await db.transaction(async ({ trx }) => insert(trx))
    expect(await count()).toBe(before + 1)
  })

  it('runs what was to follow a rollback, and nothing of what was to follow the COMMIT', async () => {
    await refuseCommits(cms, ['venues'])
    const followed: string[] = []
    const failing = cms.strapi.db.transaction(async ({ trx, onCommit, onRollback }) => {
      onCommit(() => followed.push('commit'))
      onRollback(() => followed.push('rollback'))
      await insert(trx)
    })
    await expect(failing).rejects.toThrow()
    expect(followed).toEqual(['rollback'])
  })

  it.runIf(onPostgres)('is one, too, when PostgreSQL rolls it back without a word', async () => {
    const before = await count()
    const swallowing = cms.strapi.db.transaction(async ({ trx }) => {
      await insert(trx)
      await trx.raw('select 1 / 0').catch(() => 'nobody hears of it')
    })
    await expect(swallowing).rejects.toThrow('rolled back')
    expect(await count()).toBe(before)
  })
})
