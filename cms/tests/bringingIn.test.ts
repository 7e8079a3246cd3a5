/** Calendar files and WordPress exports that are brought in at the desk, while everybody goes on working. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Home } from '../src/editing/homeContract'
import type { ImportsOverview, ImportState, ImportView } from '../src/import/desk/contract'
import { largestFile } from '../src/import/desk/files'
import { administrator, registerAdministrator, signIn, signInAs, type AdminSession } from './admin'
import { newPlace, startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { today } from './days'
import { serve } from './process'
import { rawFiles } from './rawFiles'

const route = '/branchline/bringing-in'
const soon = { timeout: 300_000, interval: 20 }
const folder = path.join(import.meta.dirname, 'import')
const read = (name: string) => readFile(path.join(folder, name), 'utf8')

let cms: Cms
let admin: AdminSession
let editor: AdminSession
let contributor: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: false })
  admin = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  contributor = await signInAs(cms, 'strapi-author')
})
afterAll(() => cms.stop())

function send(
  by: AdminSession,
  content: string | Uint8Array<ArrayBuffer>,
  { name = 'calendar.ics', language = 'en' } = {},
): Promise<Answer> {
  const form = new FormData()
  form.append('file', new Blob([content]), name)
  return by.upload(`${route}?language=${language}`, form)
}

async function asked(answer: Promise<Answer>): Promise<ImportView> {
  const { status, text, json } = await answer
  expect(status, text).toBe(200)
  return json as ImportView
}

const ask = (by: AdminSession, id: number, does = '', body?: object) =>
  by.ask(does === '' ? 'GET' : 'POST', `${route}/${id}${does && `/${does}`}?language=en`, body)

/** Once the cms is no longer at it. */
async function ended(by: AdminSession, id: number, as: ImportState): Promise<ImportView> {
  const view = await vi.waitUntil(async () => {
    const one = await asked(ask(by, id))
    return one.state !== 'looking' && one.state !== 'running' && one
  }, soon)
  expect(view.state, JSON.stringify(view)).toBe(as)
  return view
}

/** Sends a file and waits for what is said of it. */
async function looked(by: AdminSession, content: string, name?: string): Promise<ImportView> {
  const { id } = await asked(send(by, content, name === undefined ? {} : { name }))
  return ended(by, id, 'looked')
}

async function broughtIn(by: AdminSession, id: number): Promise<ImportView> {
  await asked(ask(by, id, 'start'))
  return ended(by, id, 'done')
}

const refusal = ({ json }: Answer) => (json as { error: { message: string } }).error.message

const count = (uid: 'api::meeting.meeting' | 'api::page.page' | 'api::position.position') =>
  cms.strapi.db.query(uid).count()

/** In a calendar's line, so many weeks after a day that is months away. */
const firstDay = today().add({ days: 238 })
const afterWeeks = (weeks: number) => firstDay.add({ weeks }).toString().replaceAll('-', '')

/** A calendar of so many meetings. */
function calendarOf(meetings: number, name: string): string {
  const events = Array.from({ length: meetings }, (_, index) => [
    ...['BEGIN:VEVENT', `UID:${name}-${index}`, `SUMMARY:${name} ${index}`],
    ...[`DTSTART:${afterWeeks(0)}T190000`, `DTEND:${afterWeeks(0)}T210000`, 'RRULE:FREQ=WEEKLY'],
    ...[`EXDATE:${afterWeeks(1)}T190000`, 'END:VEVENT'],
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n')
}

describe('who may', () => {
  it('is whoever publishes what is in the file', async () => {
    for (const session of [admin, editor]) {
      const { json } = await session.ask('GET', `${route}?language=en`)
      expect((json as ImportsOverview).formats).toEqual(['calendar', 'WordPress'])
    }
    expect((await contributor.ask('GET', `${route}?language=en`)).status).toBe(403)
    expect((await send(contributor, await read('calcurse.ics'))).status).toBe(403)
    expect((await cms.ask(route)).status).toBe(401)
    const form = new FormData()
    form.append('file', new Blob(['BEGIN:VCALENDAR']), 'calendar.ics')
    expect((await cms.ask(route, { method: 'POST', body: form })).status).toBe(401)
  })
})

describe('a file that is none', () => {
  it.each([
    ['is empty', 'ours.ics', '', 'empty'],
    ['is an archive', 'ours.zip', 'PK\u0003\u0004…', 'ZIP archive'],
    [
      'is in another encoding',
      'ours.ics',
      Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Grüße', 'latin1'),
      'can’t be read',
    ],
    ['is a text of an office', 'ours.docx', 'PK\u0003\u0004…', 'ends in .ics'],
    ['is something else', 'ours.pdf', '%PDF-1.7', 'neither a calendar'],
    ['is too large', 'ours.ics', new Uint8Array(largestFile + 1), 'larger than 5 MB'],
  ])('is refused with what would be right: it %s', async (_, name, content, said) => {
    const answer = await send(admin, content, { name })
    expect(answer.status).toBe(400)
    expect(refusal(answer)).toContain(`“${name}”`)
    expect(refusal(answer)).toContain(said)
  })

  it('is refused in the language of whoever sends it, and so is none at all', async () => {
    const answer = await send(editor, '%PDF-1.7', { language: 'de' })
    expect(refusal(answer)).toContain('„calendar.ics“ ist weder ein Kalender')
    const nothing = await editor.upload(`${route}?language=es`, new FormData())
    expect([nothing.status, refusal(nothing)]).toEqual([
      400,
      expect.stringContaining('No llegó ningún archivo'),
    ])
  })

  it('says what is wrong with it where it can’t be read to its end', async () => {
    const calendar = await asked(send(editor, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'))
    expect((await ended(editor, calendar.id, 'failed')).problem).toContain('export it')
    const { problem } = await asked(editor.ask('GET', `${route}/${calendar.id}?language=es`))
    expect(problem).toMatch(
      /^El archivo no se puede leer como calendario \(.*\): expórtalo de nuevo/,
    )
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>'
    const xml = await asked(send(editor, bomb, { name: 'bomb.xml' }))
    const failed = await ended(editor, xml.id, 'failed')
    expect(failed.problem).toContain('can’t be read as XML')
    expect(failed.isKept).toBe(false)
  })
})

describe('a calendar', () => {
  it('says beforehand what it becomes, and becomes that: drafts of whoever brought it in', async () => {
    const torn =
      'BEGIN:VEVENT\r\nUID:torn\r\nSUMMARY:Torn\r\nno line\r\nEND:VEVENT\r\nEND:VCALENDAR'
    const ics = (await read('calcurse.ics')).replace('END:VCALENDAR', torn)
    const dry = await looked(editor, ics, 'branch.ics')
    expect(await count('api::meeting.meeting')).toBe(0)
    expect(dry.report?.text).toContain('Meetings: 3 read, 3 made')
    expect(dry.report?.text).toContain('Events: 1 read, 1 left out')
    expect(dry.report?.text).toContain('“Torn”: ')
    expect(dry.report?.written).toEqual([])
    const { report, isKept } = await broughtIn(editor, dry.id)
    expect(report?.text).toBe(dry.report?.text)
    // What is kept of it is no sentence: each reader has it in their own language.
    const spanish = await asked(editor.ask('GET', `${route}/${dry.id}?language=es`))
    expect(spanish.report?.text).toContain('Lo que no se pudo traer y lo que conviene mirar:')
    expect(spanish.report?.notes).toContainEqual({
      subject: 'Eventos que no se pudieron leer',
      texts: ['«Torn»: la línea «no line» no tiene «:» ni «;»'],
    })
    expect(spanish.report?.written.map(({ subject }) => subject)).toContain('Lugar «Union Hall»')
    expect(isKept).toBe(false)
    expect(report?.written.map(({ uid }) => uid).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'api::meeting.meeting'),
      'api::venue.venue',
    ])
    const rows = await cms.strapi.db
      .query('api::meeting.meeting')
      .findMany({ populate: { createdBy: true } })
    expect(rows.map(({ documentId }) => String(documentId)).sort()).toEqual(
      report?.written
        .flatMap(({ uid, documentId }) => (uid === 'api::meeting.meeting' ? [documentId] : []))
        .sort(),
    )
    expect(rows.every(({ publishedAt }) => publishedAt === null)).toBe(true)
    expect(rows.every(({ createdBy }) => createdBy.firstname === 'strapi-editor')).toBe(true)
  })

  it('is named with whoever brought it in on Home, in the history and in the security log', async () => {
    const home = (await admin.ask('GET', '/branchline/home?language=en')).json as Home
    const brought = home.changes.filter(({ action }) => action === 'broughtIn')
    expect(brought.map(({ title, who }) => `${title}, ${who}`)).toContain(
      'Branch meeting, strapi-editor',
    )
    const log = await admin.ask('GET', '/security-log/events?language=en')
    expect(log.text).toContain('strapi-editor brought in a calendar file (branch.ics)')
    const [meeting] = brought
    await editor.ask(
      'PUT',
      `/content-manager/collection-types/${meeting?.uid}/${meeting?.documentId}`,
      {
        title: 'Ours now',
      },
    )
    const after = (await admin.ask('GET', '/branchline/home?language=en')).json as Home
    expect(after.changes.find(({ title }) => title === 'Ours now')?.action).toBe('saved')
  })

  it('changes nothing when it comes again, and leaves alone what somebody edited', async () => {
    const ics = await read('calcurse.ics')
    const before = await count('api::meeting.meeting')
    const dry = await looked(admin, ics)
    expect(dry.report?.text).toContain('Meetings: 3 read, 3 unchanged')
    const { report } = await broughtIn(admin, dry.id)
    expect(report?.text).toBe(dry.report?.text)
    expect(report?.written).toEqual([])
    expect(await count('api::meeting.meeting')).toBe(before)
  })

  it('is forgotten with its file by whoever does not want it, and after a day', async () => {
    const files = () => cms.strapi.db.connection('desk_imports').whereNotNull('file').pluck('id')
    const { id } = await looked(admin, await read('google.ics'))
    expect(await files()).toEqual([id])
    expect((await admin.ask('DELETE', `${route}/${id}?language=en`)).status).toBe(200)
    expect((await ask(admin, id)).status).toBe(404)
    const left = await looked(admin, await read('google.ics'))
    const longAgo = now() - 25 * 60 * 60 * 1000
    await cms.strapi.db
      .connection('desk_imports')
      .where({ id: left.id })
      .update({ beat_at: longAgo })
    await admin.ask('GET', `${route}?language=en`)
    expect(await files()).toEqual([])
    expect((await ask(admin, left.id)).status).toBe(404)
  })
})

describe('of several', () => {
  it('one comes in at a time, and who is at it is said', async () => {
    const table = () => cms.strapi.db.connection('desk_imports')
    const { id } = await looked(admin, await read('google.ics'), 'first.ics')
    await table().where({ id }).update({ state: 'running', keeper: 'another', beat_at: now() })
    const answer = await send(editor, await read('mozilla.ics'), { name: 'second.ics' })
    expect(answer.status).toBe(400)
    expect(refusal(answer)).toMatch(/^Ada is bringing in “first.ics” at this moment/)
    expect((await admin.ask('DELETE', `${route}/${id}?language=en`)).status).toBe(400)
    // Nothing was heard of it for longer than of any that lives.
    await table()
      .where({ id })
      .update({ beat_at: now() - 61_000 })
    const second = await looked(editor, await read('mozilla.ics'))
    expect(await asked(ask(admin, id))).toMatchObject({ state: 'interrupted', isKept: true })
    await broughtIn(admin, id)
    await editor.ask('DELETE', `${route}/${second.id}?language=en`)
  })

  it('one is of whoever starts it, and of nobody who may not bring it in any more', async () => {
    const { id } = await looked(admin, calendarOf(1, 'by another'), 'by-another.ics')
    await broughtIn(editor, id)
    expect(await asked(ask(editor, id))).toMatchObject({ who: 'strapi-editor', isOwn: true })
    expect(await asked(ask(admin, id))).toMatchObject({ isOwn: false })
    const log = await admin.ask('GET', '/security-log/events?language=en')
    expect(log.text).toContain('strapi-editor brought in a calendar file (by-another.ics)')

    const before = await count('api::meeting.meeting')
    const late = await looked(admin, calendarOf(30, 'too late'))
    const account = () =>
      cms.strapi.db.connection('admin_users').where({ email: 'strapi-editor@example.org' })
    await asked(ask(editor, late.id, 'start'))
    // While the file is still being read.
    await account().update({ blocked: true })
    const { problem, isKept } = await ended(admin, late.id, 'failed')
    await account().update({ blocked: false })
    expect(problem).toContain('takes the right to publish meetings')
    expect([isKept, await count('api::meeting.meeting')]).toEqual([false, before])
  })

  it('one can be stopped, and gone on with', async () => {
    const before = await count('api::meeting.meeting')
    const { id } = await looked(admin, calendarOf(7, 'stopped'))
    let made = 0
    let stopping: Promise<Answer> | undefined
    cms.strapi.documents.use(async ({ uid, action }, next) => {
      const result = await next()
      if (uid === 'api::meeting.meeting' && action === 'create') made += 1
      if (made === 2) stopping ??= ask(editor, id, 'stop')
      return result
    })
    await asked(ask(admin, id, 'start'))
    const stopped = await ended(admin, id, 'stopped')
    expect((await stopping)?.status).toBe(200)
    const { done = 0, all } = stopped.progress ?? {}
    expect([all, done >= 2, done < 7]).toEqual([7, true, true])
    expect(await count('api::meeting.meeting')).toBe(before + done)
    expect(stopped.report?.written).toHaveLength(done)
    const { report } = await broughtIn(admin, id)
    expect(report?.text).toContain(`Meetings: 7 read, ${7 - done} made, ${done} unchanged`)
    expect(await count('api::meeting.meeting')).toBe(before + 7)
  })
})

describe('a WordPress export', () => {
  it('comes in with the choices of the command, and its posts as was chosen', async () => {
    const text = await read('wordpress-classic.xml')
    const first = await looked(editor, text, 'site.xml')
    expect(first).toMatchObject({ format: 'WordPress', hasPosts: true, posts: 'news' })
    expect(first.report?.text).toContain('Pages: 9 read, 8 made, 1 left out')
    expect(first.report?.text).toContain('Posts: 5 read, 5 made')
    const wrong = await ask(editor, first.id, 'look', { posts: 'all', pictures: false })
    expect([wrong.status, refusal(wrong)]).toEqual([
      400,
      'Invalid parameter "posts": give one of news, positions, pages, skip',
    ])
    await asked(ask(editor, first.id, 'look', { posts: 'skip', pictures: false }))
    const dry = await ended(editor, first.id, 'looked')
    expect(dry.report?.text).toContain('Posts: 5 read, 5 left out')
    const { report } = await broughtIn(editor, first.id)
    expect(report?.text).toBe(dry.report?.text)
    expect([await count('api::page.page'), await count('api::position.position')]).toEqual([8, 0])
    // The same twice is a matter of the import (import.test.ts).
    if (!isWhole) return
    const again = await looked(editor, text)
    expect(again.report?.text).toContain('Pages: 9 read, 8 unchanged, 1 left out')
  })

  it('can be read in no backup while it waits, and is in no file once it is forgotten', async () => {
    const canary = 'canary.who.commented@example.org'
    const text = (await read('wordpress-classic.xml')).replace(
      '</channel>',
      `<wp:author><wp:author_email>${canary}</wp:author_email></wp:author></channel>`,
    )
    const { id } = await looked(editor, text, 'site.xml')
    const [row] = await cms.strapi.db.connection('desk_imports').where({ id })
    const kept = String(row.file)
    expect(JSON.stringify(row)).not.toContain(canary)
    for (const packed of kept.split('.')) expect(await unpacked(packed)).not.toContain(canary)
    const isInFiles = async () => (await rawFiles(cms.place)).includes(kept.slice(200, 300))
    // What SQLite carries from one file to another is for a moment in neither as it is read here.
    await vi.waitUntil(isInFiles, soon)
    expect((await editor.ask('DELETE', `${route}/${id}?language=en`)).status).toBe(200)
    await vi.waitUntil(async () => !(await isInFiles()), { ...soon, interval: 500 })
  })
})

/** What was packed alone; nothing of what was sealed. */
async function unpacked(packed: string): Promise<string> {
  try {
    return (await promisify(gunzip)(Buffer.from(packed, 'base64'))).toString()
  } catch {
    return ''
  }
}

it.runIf(isWhole)(
  'is whole as far as it came when the cms is killed in the middle, and goes on from there',
  async () => {
    const own = await newPlace('empty')
    const [meetings, done] = [40, 12]
    // What waits is sealed: who goes on has the same keys.
    const keys = { PRIVATE_DATA_KEYS: process.env['PRIVATE_DATA_KEYS'] ?? '' }
    const first = await serve(own, keys)
    await registerAdministrator(first)
    const before = await signIn(first, administrator)
    const { id } = await looked(before, calendarOf(meetings, 'killed'))
    await asked(ask(before, id, 'start'))
    await vi.waitUntil(
      async () => ((await asked(ask(before, id))).progress?.done ?? 0) >= done,
      soon,
    )
    // Whoever edits is not in its way, nor it in theirs.
    const topics = '/content-manager/collection-types/api::topic.topic'
    const saved = await before.ask('POST', topics, { name: 'Housing' })
    expect(saved.status, saved.text).toBe(201)
    expect((await asked(ask(before, id))).state).toBe('running')
    await first.kill()

    const second = await serve(own, keys)
    const after = await signIn(second, administrator)
    const total = async (uid: string) => {
      const list = `/content-manager/collection-types/${uid}?page=1&pageSize=10`
      const { json } = await after.ask('GET', list)
      return (json as { pagination: { total: number } }).pagination.total
    }
    // Of several replicas none knows at once that another has died.
    await second.clock.pass(61_000)
    const interrupted = await asked(ask(after, id))
    expect(interrupted).toMatchObject({
      state: 'interrupted',
      isKept: true,
      progress: { all: meetings },
    })
    expect(interrupted.report?.written.length).toBeGreaterThanOrEqual(10)
    const made = await total('api::meeting.meeting')
    // One at most was written and not counted yet.
    expect(made - (interrupted.progress?.done ?? 0)).toBeOneOf([0, 1])
    // Each has the date that its calendar leaves out.
    expect(await total('api::date-change.date-change')).toBe(made)
    const { report } = await broughtIn(after, id)
    expect(report?.text).toContain(
      `Meetings: ${meetings} read, ${meetings - made} made, ${made} unchanged`,
    )
    expect(await total('api::meeting.meeting')).toBe(meetings)
    expect(await total('api::date-change.date-change')).toBe(meetings)
    await second.stop()
  },
)
