import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Meeting, OccurrenceList } from 'cms/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { servedPage } from '../e2e/documents'
import { Editor, signIn } from '../e2e/editor'
import { daysAfter } from '../e2e/trickyMeetings'
import { readJson } from '../e2e/views'
import { Everything, look } from './everything'
import { Load } from './load'
import { Cms, Site } from './servers'

const beforeMs = 2_500
const onceLeftAloneMs = 300
const changeMs = 2_000
const hour = 3_600_000

let cms: Cms
let site: Site
let everything: Everything
let editor: Editor

beforeAll(async () => {
  cms = await Cms.onCopyOf(inject('exampleDir'))
  await cms.start()
  editor = new Editor(cms.url, await signIn(cms.url))
  site = await Site.open({ cmsUrl: cms.url })
  everything = await Everything.read(site, cms.url)
})
beforeEach(async () => {
  await cms.start()
  await untilFresh(true)
  await site.untilRefreshed()
})
afterAll(async () => {
  await site.remove()
  await cms.remove()
})

function untilFresh(isFresh: boolean) {
  const figure = () => site.figure('branchline_cms_fresh')
  return vi.waitUntil(async () => (await figure()) === Number(isFresh), { timeout: 30_000 })
}

/** Restarts the web server while the cms is not there. */
async function restartWithoutCms(): Promise<void> {
  await site.kill()
  await cms.kill()
  await site.start()
}

test('a cms that is killed under load is missed by nobody, and is back by itself', async () => {
  const load = new Load(site.url, everything.addresses)
  await pause(500)
  await cms.kill()
  await untilFresh(false)
  await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })
  await cms.start()
  await untilFresh(true)
  await everything.expectAt(site.url, { within: beforeMs, isOld: false })
  const { asked, lost, slowestMs } = await load.stop()
  expect(lost).toEqual([])
  expect(asked).toBeGreaterThan(100)
  expect(slowestMs).toBeLessThan(beforeMs)
})

describe('a database that another program holds', () => {
  /** Runs something while it is held. */
  async function whileHeld(work: () => Promise<void>): Promise<void> {
    const database = path.join(cms.dataDir, 'branchline.db')
    const holder = spawn(process.execPath, [`${import.meta.dirname}/holdDatabase.mjs`, database], {
      cwd: path.resolve(import.meta.dirname, '../../cms'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(holder, 'exit')
    try {
      await Promise.race([once(holder.stdout, 'data'), ended])
      await work()
    } finally {
      holder.kill()
      await ended
    }
  }

  test('stops editors for a while, and no visitor', async () => {
    await whileHeld(async () => {
      await expect(editor.make('topic', { name: 'Saved while it was held' })).rejects.toThrow()
      await everything.expectAt(site.url, { within: beforeMs, isOld: false })
    })
    await editor.make('topic', { name: 'Saved when it was free' })
    await everything.expectAt(site.url, { within: beforeMs, isOld: false })
    await editor.tidyUp()
  })

  test('keeps a cms from starting, and no visitor from reading', async () => {
    await cms.kill()
    await whileHeld(async () => {
      await expect(cms.start()).rejects.toThrow('it ended before it was ready')
      await untilFresh(false)
      await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })
    })
    await cms.start()
    await untilFresh(true)
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isOld: false })
  })
})

describe('what is not public any more', () => {
  const words = /vanishing[- ]evening/i
  const today = new Date().toISOString().slice(0, 10)
  const date = daysAfter(today, 3)
  const meeting = {
    title: 'Vanishing evening',
    slug: 'vanishing-evening',
    firstDate: date,
    startTime: '19:00',
    endTime: '21:00',
    planStatus: 'scheduled',
    attendance: 'online',
  }
  const own = ['', `/${date}`].flatMap((rest) =>
    ['', '/es'].flatMap((prefix) => [
      `${prefix}/meetings/vanishing-evening${rest}`,
      `${prefix}/meetings/vanishing-evening${rest}/calendar.ics`,
      `/api/site/meetings/vanishing-evening${rest}?locale=${prefix.slice(1) || 'en'}`,
    ]),
  )
  const lists = ['/meetings', '/es/meetings', '/calendar.ics', '/sitemap.xml', '/api/site/sitemap']

  async function publish(): Promise<string> {
    const id = await editor.make('meeting', meeting)
    await pause(changeMs)
    for (const address of own) {
      expect([address, (await look(site.url + address)).status]).toEqual([address, 200])
    }
    expect(await everything.mentioning(site.url, words)).toEqual(expect.arrayContaining(lists))
    return id
  }

  async function expectNoTrace(status: number[]): Promise<void> {
    for (const address of own) {
      const seen = await look(site.url + address)
      expect(status, address).toContain(seen.status)
      // An address that somebody asks for is repeated to nobody else.
      expect(seen.source, address).not.toContain(meeting.title)
    }
    expect(await everything.mentioning(site.url, words)).toEqual([])
  }

  test('is gone from every address and every list in two seconds', async () => {
    const id = await publish()
    await editor.unpublish('meeting', id)
    await pause(changeMs)
    await expectNoTrace([404])
    await editor.tidyUp()
  })

  test('is gone from disk though nobody asked: not even a new start without a cms shows it', async () => {
    const id = await publish()
    await editor.unpublish('meeting', id)
    await pause(5_000)
    await restartWithoutCms()
    await expectNoTrace([404, 503])
    await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })
    await cms.start()
    await editor.tidyUp()
  })
})

describe('a web server that starts while the cms is gone', () => {
  test('answers all that was ever good, and says as of when', async () => {
    await restartWithoutCms()
    await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })
    // On the hour the minutes are left out.
    const asOf = /As of \w+, \w+ \d+, \d+(:\d\d)?\s[ap]m\./
    expect((await look(`${site.url}/`)).source).toMatch(asOf)
    expect((await look(`${site.url}/es`)).source).toContain('Datos del ')
  })

  test('shows no meeting that is over by then as the next, however long it was', async () => {
    const { data } = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?limit=60`)
    await restartWithoutCms()
    for (const last of [data[0], data[5], data[50]]) {
      const now = Date.parse(last?.endsAt ?? '') + hour
      await site.shiftClock(now - Date.now())
      await site.kill()
      await site.start()
      await expectNothingOver(now)
      await everything.expectAt(site.url, {
        within: onceLeftAloneMs,
        isOld: true,
        isAnotherTime: true,
      })
    }
    await site.shiftClock(0)
  })
})

async function expectNothingOver(now: number): Promise<void> {
  for (const locale of ['en', 'es'] as const) {
    const prefix = locale === 'en' ? '' : '/es'
    const list = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?locale=${locale}`)
    const next = list.data.find(({ status }) => status === 'scheduled' || status === 'moved')
    expect(next).toBeDefined()
    for (const { endsAt } of list.data) expect(Date.parse(endsAt)).toBeGreaterThan(now)

    const home = await servedPage(`${site.url}${prefix}/`)
    expect(Date.parse(home.poster?.datetime ?? '')).toBe(Date.parse(next?.startsAt ?? ''))
    const { rows } = await servedPage(`${site.url}${prefix}/meetings`)
    expect(rows.map(({ datetime }) => Date.parse(datetime))).toEqual(
      list.data.map(({ startsAt }) => Date.parse(startsAt)),
    )
    const weekly = await readJson<Meeting>(
      `${site.url}/api/site/meetings/weekly-branch-meeting?locale=${locale}`,
    )
    for (const { endsAt } of weekly.next) expect(Date.parse(endsAt)).toBeGreaterThan(now)
    const leads = await site.get(`${prefix}/next`)
    expect(leads.headers.get('location')).toBe(`${prefix}/meetings/${next?.key}`)
  }
}

describe('a clock that jumps', () => {
  test.each([
    ['forward', 40 * 24 * hour],
    ['back', -40 * 24 * hour],
  ])('%s while the cms answers stops nothing, nor when it is put right', async (_where, ms) => {
    await site.shiftClock(ms)
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isAnotherTime: true })
    await site.shiftClock(0)
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isOld: false })
  })

  test('while the cms is gone shows what comes next by it, and again when it is put right', async () => {
    const { data } = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?limit=60`)
    await cms.kill()
    await untilFresh(false)
    await everything.expectAt(site.url, { within: beforeMs, isOld: true })
    const now = Date.parse(data[8]?.endsAt ?? '') + hour
    await site.shiftClock(now - Date.now())
    await expectNothingOver(now)
    await site.shiftClock(-40 * 24 * hour)
    await everything.expectAt(site.url, { within: onceLeftAloneMs, isAnotherTime: true })
    await site.shiftClock(0)
    await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })
  })
})

test('a backup that is brought back is shown everywhere', async () => {
  await editor.make('position', {
    title: 'Thought of since',
    slug: 'thought-of-since',
    summary: 'Made after the backup.',
  })
  const id = await editor.find('position', 'slug', 'workers-power')
  await editor.change('position', id, { title: 'Renamed since the backup' })
  await site.untilRefreshed()
  const words = /Thought of since|thought-of-since|Renamed since the backup/
  const changed = await everything.mentioning(site.url, words)
  expect(changed).toEqual(expect.arrayContaining(['/positions', '/positions/workers-power']))

  await cms.kill()
  await rm(cms.dataDir, { recursive: true })
  await cp(inject('exampleDir'), cms.dataDir, { recursive: true })
  await cms.start()
  await untilFresh(true)
  await pause(changeMs)
  expect(await everything.mentioning(site.url, words)).toEqual([])
  await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isOld: false })
  expect((await look(`${site.url}/positions/thought-of-since`)).status).toBe(404)
})
