// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Cms } from './cms/door'
import { CmsUnavailable } from './cms/failures'
import { page, sampleCms } from './cms/sample-cms'
import { now, site as branch } from './sample-branch'
import { Fetching } from './fetching'
import type { Destination } from './loads'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => vi.useRealTimers())

const to: Destination = {
  path: '/what-we-do',
  params: { path: ['what-we-do'] },
  query: {},
  meta: { locale: 'en', kind: 'page' },
}
const elsewhere = { ...to, path: '/other', params: { path: ['other'] } }
const prepare = () => Promise.resolve()

function open(ask: Cms['page']) {
  const asked = vi.fn(ask)
  const times: (Date | null)[] = []
  const fetching = new Fetching({
    cms(answered) {
      for (const time of times) answered(time)
      return sampleCms({ page: asked })
    },
    sites: new Map(),
    now: () => now,
  })
  return { fetching, asked, times }
}

test('what was fetched ahead is given out once, and not asked for again', async () => {
  const { fetching, asked } = open(() => Promise.resolve(page))
  fetching.fetchAhead(to, prepare)
  fetching.fetchAhead(to, prepare)
  expect((await fetching.fetch(to)).shown.title).toBe(page.title)
  expect(asked).toHaveBeenCalledTimes(1)
  await fetching.fetch(to)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a click while it is on the way waits for it', async () => {
  let answer: (content: typeof page) => void = () => undefined
  const { fetching, asked } = open(() => new Promise((resolve) => (answer = resolve)))
  fetching.fetchAhead(to, prepare)
  const fetched = fetching.fetch(to)
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  answer(page)
  expect((await fetched).shown.title).toBe(page.title)
  expect(asked).toHaveBeenCalledOnce()
})

test('after ten seconds it is too old', async () => {
  const { fetching, asked } = open(() => Promise.resolve(page))
  fetching.fetchAhead(to, prepare)
  await vi.advanceTimersByTimeAsync(10_001)
  await fetching.fetch(to)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('what failed ahead of time is tried again when it is wanted', async () => {
  let broken = true
  const { fetching } = open(() =>
    broken ? Promise.reject(new CmsUnavailable('no')) : Promise.resolve(page),
  )
  fetching.fetchAhead(to, prepare)
  await vi.advanceTimersByTimeAsync(1)
  broken = false
  expect((await fetching.fetch(to)).shown.title).toBe(page.title)
})

test('a failure that is wanted is told', async () => {
  const { fetching } = open(() => Promise.reject(new CmsUnavailable('no')))
  fetching.fetchAhead(to, prepare)
  await expect(fetching.fetch(to)).rejects.toThrow(CmsUnavailable)
})

test('no more than two are on the way ahead of time', async () => {
  const { fetching, asked } = open(() => new Promise(() => undefined))
  for (const path of ['/a', '/b', '/c']) fetching.fetchAhead({ ...elsewhere, path }, prepare)
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('the menu and the announcement that were published since come along with the next page', async () => {
  const announced = { ...branch, announcements: [{ text: 'Strike!', link: null, until: null }] }
  const frame = vi
    .fn<Cms['site']>()
    .mockResolvedValueOnce(announced)
    .mockRejectedValueOnce(new CmsUnavailable('no'))
    .mockResolvedValueOnce(branch)
  const fetching = new Fetching({
    cms: () => sampleCms({ site: frame }),
    sites: new Map([['en', Promise.resolve(branch)]]),
    now: () => now,
  })
  const announcement = async (destination: Destination) =>
    (await fetching.fetch(destination)).shown.site?.announcements?.[0]?.text
  await vi.advanceTimersByTimeAsync(30_001)
  expect(await announcement(to)).toBe('Strike!')
  // It is good for half a minute.
  expect(await announcement(elsewhere)).toBe('Strike!')
  expect(frame).toHaveBeenCalledTimes(1)
  // One that can't be had leaves the one before.
  await vi.advanceTimersByTimeAsync(30_001)
  expect(await announcement(elsewhere)).toBe('Strike!')
  await vi.advanceTimersByTimeAsync(30_001)
  expect(await announcement(to)).toBeUndefined()
  expect(frame).toHaveBeenCalledTimes(3)
})

test('a frame that a phone has kept is asked for anew with the next page, however soon', async () => {
  const frame = vi.fn<Cms['site']>().mockResolvedValue(branch)
  const fetching = new Fetching({
    cms: () => sampleCms({ site: frame }),
    sites: new Map([['en', Promise.resolve({ ...branch, tagline: 'Three weeks ago' })]]),
    isFrameOld: true,
    now: () => now,
  })
  expect((await fetching.fetch(to)).shown.site?.tagline).toBe(branch.tagline)
  await fetching.fetch(elsewhere)
  expect(frame).toHaveBeenCalledTimes(1)
})

test('the oldest answer says as of when all is', async () => {
  const { fetching, times } = open(() => Promise.resolve(page))
  expect((await fetching.fetch(to)).asOf).toBeNull()
  const oldest = new Date('2026-11-24T10:00:00Z')
  times.push(new Date('2026-11-24T12:00:00Z'), null, oldest, new Date('2026-11-24T11:00:00Z'))
  expect((await fetching.fetch(to)).asOf).toEqual(oldest)
})
