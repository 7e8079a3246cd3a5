import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest'
import type { Sitemap, SitemapEntry } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { home, page } from '../../src/cms/sample-cms'
import { image, occurrence, site } from '../../src/sample-branch'
import { TooLarge } from './ask'
import { Expected, listsFirst } from './expected'
import { KeptAnswers } from './kept'
import type { KnownAnswers } from './known'
import { Programme } from './programme'
import { Refresh } from './refresh'
import type { RevisionWatch } from './revision'
import { SampleDoor, readingOf, sampleLog } from './sample-door'

const pageAddress = '/api/site/pages/what-we-do?locale=en'
const lastModified = page.lastModified

/** Only what hangs meets it. */
const patience = 30_000

let folder: string
let door: SampleDoor
let kept: KeptAnswers
let watch: RevisionWatch
let known: KnownAnswers
let expected: Expected
let vanished: string[]
let refreshed: Mock<(sitemap: Sitemap) => Promise<void>>
let refresh: Refresh
/** What it asked for, and when it rested. */
let steps: string[]
let lines: ReturnType<typeof sampleLog>['lines']

beforeEach(async () => {
  // Only what is repeated: everything else goes on by itself.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  folder = await mkdtemp(join(tmpdir(), 'refresh-'))
  door = new SampleDoor()
  const list = {
    data: [occurrence()],
    meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
  }
  for (const locale of ['en', 'es']) {
    Object.assign(door.contents, {
      [`/api/site?locale=${locale}`]: site,
      [`/api/site/pages?locale=${locale}`]: { ...home, shareImage: image },
      [`/api/site/meetings?locale=${locale}`]: list,
      [`/api/site/meetings?locale=${locale}&limit=100`]: list,
      [`/api/site/topics?locale=${locale}`]: { data: [] },
      [`/api/site/archive?locale=${locale}`]: { data: [] },
      [`/api/site/positions?locale=${locale}`]: { data: [] },
      [`/api/site/pages/what-we-do?locale=${locale}`]: page,
    })
  }
  publish([{ kind: 'page', paths: { en: 'what-we-do' }, lastModified }])
  await open()
})

afterEach(async () => {
  watch.stop()
  await refresh.stop()
  await rm(folder, { recursive: true })
  vi.useRealTimers()
})

function publish(entries: SitemapEntry[]) {
  door.contents['/api/site/sitemap'] = { data: entries }
}

/** As a web server does when it starts. */
async function open() {
  const sample = sampleLog()
  lines = sample.lines
  kept = await KeptAnswers.open({ folder, log: sample.log })
  expected = new Expected()
  ;({ watch, known } = readingOf(door, kept, (told) => expected.learn(told)))
  vanished = []
  steps = []
  refreshed = vi.fn(() => Promise.resolve())
  refresh = new Refresh({
    known,
    kept,
    programme: new Programme(known, kept),
    watch,
    expected,
    log: sample.log,
    vanished: (addresses) => vanished.push(...addresses),
    refreshed,
    rest: () => {
      steps.push('it rests')
      return Promise.resolve()
    },
  })
}

async function start() {
  await watch.check()
  await refresh.start()
  await done()
}

async function done() {
  await vi.waitFor(async () => {
    expect(refresh.behind).toBe(0)
    expect(await kept.readState()).toMatchObject({ revision: watch.current })
  }, patience)
  await kept.settled()
}

/** Something was changed, and the next word of the cms tells so. */
async function change(revision: string) {
  door.revision = revision
  door.time += 1_000
  await watch.check()
}

test('at the start all that the site map names is asked for, the lists first', async () => {
  await start()
  const [sitemap, ...rest] = door.addressesAsked
  expect(sitemap).toBe('/api/site/sitemap')
  expect(rest.slice(0, 2)).toEqual(['/api/site?locale=en', '/api/site/pages?locale=en'])
  expect(rest.indexOf('/api/site/meetings?locale=en&limit=100')).toBe(listsFirst)
  expect(rest.indexOf(pageAddress)).toBeGreaterThan(listsFirst)
  expect(door.asked.every(({ isOwn }) => isOwn)).toBe(true)
  expect(kept.has(pageAddress)).toBe(true)
  await vi.waitFor(() => expect(refreshed).toHaveBeenCalledTimes(1), patience)
})

test('after each look, at lists as well, it rests: visitors and editors come first', async () => {
  door.beforeSending = (address) => {
    steps.push(address)
  }
  await start()
  for (const looked of ['/api/site?locale=en', '/api/site/pages?locale=en']) {
    expect(steps[steps.indexOf(looked) + 1], looked).toBe('it rests')
  }
  const afterLists = steps.slice(steps.indexOf(pageAddress))
  const rests = afterLists.filter((step) => step === 'it rests')
  expect(rests).toHaveLength(afterLists.length / 2)
})

test('after the lists, two answers are asked for side by side, and no more', async () => {
  const paths = ['one', 'two', 'three', 'four', 'five']
  publish(paths.map((path) => ({ kind: 'page', paths: { en: path }, lastModified })))
  const isOne = (address: string) => paths.some((path) => address.includes(`/pages/${path}?`))
  let most = 0
  const underWay = new Set<string>()
  door.beforeSending = async (address) => {
    if (!isOne(address)) return
    underWay.add(address)
    most = Math.max(most, underWay.size)
    await new Promise((resolve) => setImmediate(resolve))
    underWay.delete(address)
  }
  await start()
  expect(door.addressesAsked.filter(isOne)).toHaveLength(2 * paths.length)
  expect(most).toBe(2)
})

test('the cms is expected to have what it says it has, and the files that it names', async () => {
  await start()
  expect(expected.has(pageAddress)).toBe(true)
  expect(expected.has('/api/site/sitemap')).toBe(true)
  expect(expected.has(image.url)).toBe(true)
  expect(expected.has('/api/site/pages/nowhere?locale=en')).toBe(false)
})

test('what vanished is let go everywhere, although nobody asks for it', async () => {
  await start()
  publish([])
  delete door.contents[pageAddress]
  await change('a.2')
  await done()
  expect(vanished).toContain(pageAddress)
  expect(known.has(pageAddress)).toBe(false)
  expect(kept.has(pageAddress)).toBe(false)
})

test('what stands below what vanished goes with it, before all else is looked at', async () => {
  const meeting = '/api/site/meetings/weekly?locale=en'
  const calendar = '/api/site/meetings/weekly/2026-11-26/calendar.ics?locale=en'
  const longer = '/api/site/meetings/weekly-forum/calendar.ics?locale=en'
  publish([{ kind: 'meeting', paths: { en: 'meetings/weekly' }, lastModified }])
  for (const address of [calendar, longer]) {
    door.contents[address] = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
  }
  await start()
  await known.read(calendar)
  await known.read(longer)
  publish([])
  delete door.contents[calendar]
  await change('a.2')
  await vi.waitFor(() => expect(vanished).toContain(meeting), patience)
  expect(vanished).toContain(calendar)
  expect(known.has(calendar)).toBe(false)
  await done()
  expect(vanished).not.toContain(longer)
  expect(known.has(longer)).toBe(true)
})

test('what vanished while this server was not running is let go, too', async () => {
  await start()
  await refresh.stop()
  publish([])
  delete door.contents[pageAddress]
  door.revision = 'a.2'
  await open()
  await start()
  expect(vanished).toContain(pageAddress)
  expect(kept.has(pageAddress)).toBe(false)
})

test('what is known, but stands in no site map, is brought up to date', async () => {
  const redirect = '/api/site/redirects/old'
  const other = '/api/site/redirects/older'
  door.contents[redirect] = { to: '/what-we-do', permanent: true }
  door.contents[other] = { to: '/what-we-do', permanent: true }
  await start()
  await known.read(redirect)
  await known.read(other)
  delete door.contents[redirect]
  await change('a.2')
  await done()
  expect(kept.has(redirect)).toBe(false)
  expect(await known.last(other)).toMatchObject({ revision: 'a.2' })
})

test('what shows many meetings is looked at before each of them is', async () => {
  const topic = '/api/site/positions/war?locale=en'
  publish([
    { kind: 'meeting', paths: { en: 'meetings/weekly' }, lastModified },
    { kind: 'position', paths: { en: 'positions/war' }, lastModified },
  ])
  await start()
  const asked = door.addressesAsked
  expect(asked.indexOf(topic)).toBeGreaterThan(0)
  expect(asked.indexOf(topic)).toBeLessThan(asked.indexOf('/api/site/meetings/weekly?locale=en'))
})

test('each change is followed by one look at everything', async () => {
  await start()
  const first = door.asked.length
  await change('a.2')
  expect(refresh.behind).toBe(1)
  await done()
  expect(door.asked.length).toBe(2 * first)
  await change('a.2')
  expect(door.asked.length).toBe(2 * first)
  await vi.waitFor(() => expect(refreshed).toHaveBeenCalledTimes(2), patience)
})

test('only what shows something of what was changed is asked for', async () => {
  publish([
    { kind: 'page', paths: { en: 'what-we-do' }, lastModified },
    { kind: 'meeting', paths: { en: 'meetings/weekly' }, lastModified },
  ])
  const meeting = '/api/site/meetings/weekly?locale=en'
  for (const address of Object.keys(door.contents)) door.shows[address] = 'page meeting'
  door.shows[pageAddress] = 'page'
  door.changes = [{ number: 2, type: 'meeting', document: 'weekly' }]
  await start()
  const first = door.asked.length
  await change('a.2')
  await done()
  const again = door.addressesAsked.slice(first)
  expect(again).toEqual(expect.arrayContaining(['/api/site/sitemap', '/api/site?locale=en']))
  expect(again).toContain(meeting)
  expect(again).not.toContain(pageAddress)
  expect(known.isCurrentAt(pageAddress)).toBe(true)
})

test('the files that answers name are still expected after changes of something else', async () => {
  for (const address of Object.keys(door.contents)) door.shows[address] = 'page'
  door.changes = [{ number: 2, type: 'venue', document: 'hall' }]
  await start()
  await change('a.2')
  await done()
  expect(expected.has(image.url)).toBe(true)
})

test('a change in the middle makes it begin again', async () => {
  await watch.check()
  door.beforeSending = async (address) => {
    if (address === '/api/site/topics?locale=en' && door.revision === 'a.1') await change('a.2')
  }
  await refresh.start()
  await done()
  expect(door.addressesAsked.filter((address) => address === '/api/site/sitemap')).toHaveLength(2)
  expect(await known.last(pageAddress)).toMatchObject({ revision: 'a.2' })
  await vi.waitFor(() => expect(refreshed).toHaveBeenCalledTimes(1), patience)
})

test('what failed halfway is begun again, and only then it is whole', async () => {
  door.beforeSending = (address) => {
    if (address === pageAddress) throw new CmsUnavailable('a moment of weakness')
  }
  await watch.check()
  await refresh.start()
  const isAsked = (address: string) => door.addressesAsked.includes(address)
  await vi.waitFor(
    () => expect(isAsked('/api/site/pages/what-we-do?locale=es')).toBe(true),
    patience,
  )
  expect(refresh.behind).toBe(1)
  expect(await kept.readState()).toBeNull()
  door.beforeSending = () => undefined
  await change('a.1')
  door.time += 5_000
  await watch.check()
  await vi.waitFor(() => {
    vi.advanceTimersByTime(2_000)
    expect(refreshed).toHaveBeenCalledTimes(1)
  })
  expect(door.addressesAsked.filter((address) => address === pageAddress)).toHaveLength(2)
})

test('a fault of this server is no answer: it is logged, and nothing counts as whole', async () => {
  door.beforeSending = (address) => {
    if (address === pageAddress) throw new Error('a fault')
  }
  await watch.check()
  await refresh.start()
  await vi.waitFor(() => expect(lines).toHaveLength(1), patience)
  expect(lines[0]).toMatchObject({ level: 50, msg: 'what is kept could not be refreshed' })
  expect(refresh.behind).toBe(1)
  const asked = door.asked.length
  vi.advanceTimersByTime(10_000)
  expect(door.asked).toHaveLength(asked)
})

test('a file that is too large to be held keeps nothing from being whole', async () => {
  const film = '/uploads/film.mp4'
  door.contents[film] = 'film'
  await start()
  await known.read(film)
  door.beforeSending = (address) => {
    if (address === film) throw new TooLarge(film)
  }
  await change('a.2')
  await done()
  expect(await kept.readState()).toMatchObject({ revision: 'a.2' })
})

test('while the cms fails nothing is let go, and nothing is written down as whole', async () => {
  await start()
  await kept.writeState({ revision: 'before', checkedAt: 1 })
  door.beforeSending = () => {
    throw new CmsUnavailable('away')
  }
  await change('a.2')
  await refresh.stop()
  expect(kept.has(pageAddress)).toBe(true)
  expect(vanished).toEqual([])
  expect(await kept.readState()).toEqual({ revision: 'before', checkedAt: 1 })
  expect(lines).toEqual([])
})

test('that all is still so is written down again and again, and at the end', async () => {
  await start()
  const first = await kept.readState()
  expect(first).toEqual({ revision: 'a.1', checkedAt: door.time })
  await change('a.1')
  vi.advanceTimersByTime(30_000)
  await vi.waitFor(async () => {
    expect(await kept.readState()).toEqual({ revision: 'a.1', checkedAt: door.time })
  })
  await change('a.1')
  await refresh.stop()
  expect(await kept.readState()).toEqual({ revision: 'a.1', checkedAt: door.time })
})

test('how far behind it is goes by the numbers of one epoch', async () => {
  await start()
  await refresh.stop()
  await change('a.5')
  expect(refresh.behind).toBe(4)
  await change('b.9')
  expect(refresh.behind).toBe(1)
})

test('after the end nothing is asked', async () => {
  await start()
  await refresh.stop()
  const { length } = door.asked
  await change('a.2')
  await refresh.stop()
  expect(door.asked).toHaveLength(length)
})
