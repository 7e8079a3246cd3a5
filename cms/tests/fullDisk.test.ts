/** Full disks of a real cms: no process ends, reading goes on, what can't be kept is refused in words. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { FormToken } from '../src/contract'
import { minimumAgeMs } from '../src/involve/forms/tokens'
import { administrator, registerAdministrator, signIn, type AdminSession } from './admin'
import { preparedPlace, type Answer } from './cms'
import { clockShift, now } from './clock/clock.mjs'
import { picture } from './pictures'
import { copyPlace } from './prepared'
import { serve, type OtherCms } from './process'
import { fileForm } from './uploads'
import { getInvolved, post } from './visitor'

const run = promisify(execFile)
/** Only root can make disks for a test; PostgreSQL has its own. */
const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && inject('postgresServer') === null

const pages = '/content-manager/collection-types/api::page.page'
const soon = { timeout: 300_000, interval: 200 }
/** How long at most what is due waits until the cms looks. */
const rhythmMs = 15_000
const isFull = /disk is full/
const isFullInSpanish = /disco del sistema está lleno/

describe.runIf(canMount)('a disk that is full', () => {
  let folder: string
  let dataDir: string
  let temporary: string
  let cms: OtherCms
  let admin: AdminSession
  const disks: string[] = []

  async function mount(at: string, size: string): Promise<string> {
    await mkdir(at, { recursive: true })
    await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at])
    disks.unshift(at)
    return at
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'branchline-full-'))
    dataDir = await mount(path.join(folder, 'data'), '40m')
    const place = { dataDir, databaseUrl: null }
    await copyPlace(preparedPlace('empty'), place, null)
    await mount(path.join(dataDir, 'mail'), '256k')
    temporary = await mount(path.join(folder, 'temporary'), '4m')
    cms = await serve(place, { TMPDIR: temporary })
    admin = await registerAdministrator(cms)
    const page = { title: 'Read', slug: 'read' }
    const made = await admin.ask('POST', `${pages}/actions/publish`, page)
    expect(made.status, made.text).toBe(200)
  })
  afterAll(async () => {
    await cms.stop()
    for (const disk of disks) await run('umount', [disk])
    await rm(folder, { recursive: true, force: true })
  })

  const full: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const makeRoom of full.splice(0)) await makeRoom()
  })

  /** @returns makes room again */
  async function fill(disk: string): Promise<() => Promise<void>> {
    const ballast = path.join(disk, 'ballast')
    for (const bytes of [1024 * 1024, 64 * 1024, 4 * 1024, 1]) {
      const filling = async () => {
        for (;;) await appendFile(ballast, Buffer.alloc(bytes, 1))
      }
      await expect(filling()).rejects.toMatchObject({ code: 'ENOSPC' })
    }
    const makeRoom = () => rm(ballast, { force: true })
    full.push(makeRoom)
    return makeRoom
  }

  const text = (length: number) => ({
    __component: 'sections.rich-text',
    text: [{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(length) }] }],
  })

  /** The log of the database has room inside for some time, which ends. */
  async function untilRefused(write: (time: number) => Promise<Answer>): Promise<Answer> {
    for (let time = 1; time <= 400; time++) {
      const answer = await write(time)
      if (answer.status === 503) return answer
      expect(answer.status, answer.text).toBeLessThan(300)
    }
    throw new Error('it was never refused')
  }

  async function upload(): Promise<Answer> {
    return admin.upload('/upload', fileForm('picture.jpg', await picture(900, 600)))
  }

  async function readyToSend(email: string): Promise<() => Promise<Answer>> {
    const { token } = (await cms.ask('/api/site/forms/token')).json as FormToken
    const consent = (await getInvolved(cms)).consent.id
    await cms.clock.pass(minimumAgeMs)
    return () => post(cms, '/forms/sign-up', { token, consent, email }, {})
  }

  const read = async () => (await cms.ask('/api/site/pages/read')).text
  const isReady = async () => (await cms.ask('/_ready')).status !== 503
  const uploads = () => readdir(path.join(dataDir, 'public', 'uploads'))

  it('under database and uploads: nothing is saved, sent or uploaded until there is room', async () => {
    const before = await read()
    const filesBefore = await uploads()
    const send = await readyToSend('full@example.org')
    const makeRoom = await fill(dataDir)
    for (const length of [200_000, 20_000, 200]) {
      const answer = await untilRefused((time) =>
        admin.ask('POST', pages, { title: `Long ${length} ${time}`, sections: [text(length)] }),
      )
      expect(answer.text).toMatch(isFull)
    }
    await untilRefused((time) => admin.ask('PUT', '/admin/users/me', { firstname: `Ada ${time}` }))
    const form = await send()
    expect(form.status, form.text).toBe(503)
    const picture = await upload()
    expect(picture.status, picture.text).toBe(503)
    expect(picture.text).toMatch(isFull)
    expect(await uploads()).toEqual(filesBefore)
    const credentials = JSON.stringify(administrator)
    const signedIn = await cms.ask('/admin/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'es' },
      body: credentials,
    })
    expect(signedIn.status, signedIn.text).toBe(503)
    expect(signedIn.text).toMatch(isFullInSpanish)
    expect(await read()).toBe(before)
    // Its own write is so small that there may be room for it, when it is asked again.
    expect(await isReady()).toBe(false)

    await makeRoom()
    await vi.waitUntil(isReady, soon)
    expect((await send()).status).toBe(202)
    expect((await upload()).status).toBe(201)
    await signIn(cms, administrator)
    const saved = await admin.ask('POST', `${pages}/actions/publish`, { title: 'New', slug: 'new' })
    expect(saved.status, saved.text).toBe(200)
    expect((await cms.ask('/api/site/pages/new')).status).toBe(200)
  })

  it('under the folder of mails: they wait, and come when there is room', async () => {
    const mailFolder = path.join(dataDir, 'mail')
    // An address of its own for each try: a mail of an earlier one may still come.
    const address = `mail-${randomUUID()}@example.org`
    const mails = async () => {
      const names = (await readdir(mailFolder)).filter((name) => name.endsWith('.eml'))
      const texts = await Promise.all(
        names.map((name) => readFile(path.join(mailFolder, name), 'utf8')),
      )
      return texts.filter((text) => text.includes(address))
    }
    const makeRoom = await fill(mailFolder)
    const send = await readyToSend(address)
    expect((await send()).status).toBe(202)
    const database = new Database(path.join(dataDir, 'branchline.db'), { timeout: 30_000 })
    const last = () =>
      database
        .prepare<[], { state: string; attempts: number; claim: string | null; due_at: number }>(
          'select state, attempts, claim, due_at from outbox_mails order by id desc limit 1',
        )
        .get()
    await vi.waitUntil(() => (last()?.attempts ?? 0) > 0 && last()?.claim === null, soon)
    expect(last()?.state).toBe('waiting')
    expect(await mails()).toEqual([])
    // As often as it may be tried otherwise, and it waits on.
    const again = database.prepare('update outbox_mails set attempts = 40, due_at = ?')
    again.run(now())
    await cms.clock.pass(rhythmMs)
    await vi.waitUntil(() => (last()?.attempts ?? 0) > 40 && last()?.claim === null, soon)
    expect(last()?.state).toBe('waiting')
    const theirNow = now() - clockShift() + cms.clock.shift
    expect((last()?.due_at ?? 0) - theirNow).toBeLessThan(2 * 60_000)

    await makeRoom()
    again.run(now())
    await cms.clock.pass(rhythmMs)
    await vi.waitUntil(() => last()?.state === 'sent', soon)
    expect(await mails()).toHaveLength(1)
    database.close()
  })

  it('under what is uploaded on its way: it is refused, and goes when there is room', async () => {
    const before = await readdir(temporary)
    const makeRoom = await fill(temporary)
    const refused = await upload()
    expect(refused.status, refused.text).toBe(503)
    expect(refused.text).toMatch(isFull)
    expect((await cms.ask('/api/site/pages/read')).status).toBe(200)
    await makeRoom()
    expect((await upload()).status).toBe(201)
    // Nothing of either is left there.
    await vi.waitUntil(async () => (await readdir(temporary)).join() === before.join(), soon)
  })
})
