import { beforeEach, expect, test } from 'vitest'
import { sampleCaches } from './kept/sample-caches'
import {
  allPages,
  findPage,
  forgetAll,
  forgetOld,
  forgetPage,
  isRefused,
  keepAhead,
  keepVisited,
  longestKept,
  longestPage,
  mostPages,
  stores,
  type KeptPage,
} from './keptPages'

let caches: CacheStorage

beforeEach(() => {
  caches = sampleCaches()
})

const page = (at: number, data = `page of ${at}`) => ({ data, at })
const addresses = async () => [...(await allPages(caches)).keys()]

test('the latest pages are kept, and of each the last', async () => {
  for (let at = 0; at < mostPages; at++) await keepVisited(caches, `/${at}`, page(at))
  await keepVisited(caches, '/0', page(1_000))
  await keepVisited(caches, '/new', page(1_001))
  const kept = await addresses()
  expect(kept).toHaveLength(mostPages)
  expect(kept.slice(0, 3)).toEqual(['/new', '/0', `/${mostPages - 1}`])
  expect(kept).not.toContain('/1')
  expect(await findPage(caches, '/0')).toEqual(page(1_000))
})

test('a page that is too long is not kept, nor what it was before', async () => {
  await keepVisited(caches, '/long', page(1))
  await keepVisited(caches, '/long', page(2, 'x'.repeat(longestPage + 1)))
  expect(await findPage(caches, '/long')).toBeNull()
})

test('what is kept ahead takes the place of what was, in its language', async () => {
  await keepAhead(caches, 'en', new Map([['/meetings/a/2036-05-14', page(1)]]))
  await keepAhead(caches, 'es', new Map([['/es/meetings', page(1)]]))
  await keepAhead(caches, 'en', new Map([['/meetings/a/2036-05-21', page(2)]]))
  expect((await addresses()).sort()).toEqual(['/es/meetings', '/meetings/a/2036-05-21'])
})

/** Since when a page is kept, looked up at each moment from before something is done until it is. */
async function seenMeanwhile(address: string, doing: () => Promise<void>) {
  const looks: Promise<KeptPage | null>[] = []
  // Nothing else goes on for more than one step.
  const look = () => Promise.resolve(looks.push(findPage(caches, address)))
  for (let before = 0; before < 20; before++) await look()
  let isDone = false
  const done = doing().then(() => (isDone = true))
  while (!isDone) await look()
  await done
  const seen = await Promise.all(looks)
  return [...new Set(seen.map((kept) => kept?.at))]
}

test('what is kept ahead is there at each moment while it is renewed', async () => {
  const dates = Array.from({ length: 20 }, (_, day) => `/meetings/a/${day}`)
  const ahead = (at: number) =>
    new Map([...dates, '/offline', ...dates.map((date) => `/es${date}`)].map((a) => [a, page(at)]))
  for (const at of [2, 3, 4]) {
    await keepAhead(caches, 'en', ahead(at - 1))
    const seen = await seenMeanwhile('/offline', () => keepAhead(caches, 'en', ahead(at)))
    expect(seen).toEqual([at - 1, at])
  }
})

test('so is what was opened, while it is opened again', async () => {
  await keepVisited(caches, '/meetings', page(1))
  const seen = await seenMeanwhile('/meetings', () => keepVisited(caches, '/meetings', page(2)))
  expect(seen).toEqual([1, 2])
})

test('what was opened is named first, the last before all, and what was not in its order', async () => {
  await keepAhead(
    caches,
    'en',
    new Map([
      ['/meetings', page(1)],
      ['/positions', page(1)],
    ]),
  )
  await keepVisited(caches, '/a', page(2))
  await keepVisited(caches, '/b', page(3))
  expect(await addresses()).toEqual(['/b', '/a', '/meetings', '/positions'])
})

test('of a page that was opened and is kept ahead the newer is shown', async () => {
  await keepVisited(caches, '/meetings?after=x', page(1))
  await keepVisited(caches, '/meetings', page(5))
  await keepAhead(caches, 'en', new Map([['/meetings', page(4)]]))
  expect(await findPage(caches, '/meetings')).toEqual(page(5))
  await keepAhead(caches, 'en', new Map([['/meetings', page(6)]]))
  expect(await findPage(caches, '/meetings')).toEqual(page(6))
  expect(await findPage(caches, '/meetings?after=y')).toBeNull()
})

test('a page goes 30 days after it was kept', async () => {
  expect(longestKept).toBe(30 * 24 * 60 * 60 * 1000)
  await keepVisited(caches, '/old', page(1))
  await keepAhead(caches, 'en', new Map([['/meetings', page(1)]]))
  await keepVisited(caches, '/newer', page(2))
  await forgetOld(caches, 1 + longestKept)
  expect(await addresses()).toHaveLength(3)
  await forgetOld(caches, 2 + longestKept)
  expect(await addresses()).toEqual(['/newer'])
})

test('what is no more goes wherever it is kept', async () => {
  await keepVisited(caches, '/a', page(1))
  await keepAhead(caches, 'en', new Map([['/a', page(2)]]))
  await forgetPage(caches, '/a')
  expect(await addresses()).toEqual([])
})

test('all that is kept goes at once, and nothing but that', async () => {
  await caches.open('of-somebody-else')
  await caches.open(stores.files)
  await keepVisited(caches, '/a', page(1))
  await keepAhead(caches, 'en', new Map([['/meetings', page(1)]]))
  await forgetAll(caches)
  expect(await caches.keys()).toEqual(['of-somebody-else'])
  expect(await isRefused(caches)).toBe(false)
  await keepVisited(caches, '/a', page(1))
  await forgetAll(caches, true)
  expect(await isRefused(caches)).toBe(true)
  expect(await caches.keys()).toEqual(['of-somebody-else', stores.refused])
})

test('to look for what is kept leaves nothing behind', async () => {
  await findPage(caches, '/')
  await allPages(caches)
  await forgetOld(caches, 0)
  await forgetPage(caches, '/')
  expect(await caches.keys()).toEqual([])
})
