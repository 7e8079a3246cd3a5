import { beforeEach, expect, test, vi } from 'vitest'
import type { Sitemap } from 'cms/contract'
import { CmsUnavailable, Moved } from '../src/cms/failures'
import { SampleDoor, readingOf } from './cms/sample-door'
import type { RevisionWatch } from './cms/revision'
import { warmPages } from './warming'

const lastModified = '2026-11-01T00:00:00.000Z'
const sitemap: Sitemap = {
  data: [
    { kind: 'date', paths: { en: 'meetings/weekly/2026-11-26' }, lastModified },
    { kind: 'page', paths: { en: '', es: '' }, lastModified },
    { kind: 'position', paths: { es: 'positions/guerra' }, lastModified },
  ],
}

type Warm = (address: string) => Promise<void>

let door: SampleDoor
let watch: RevisionWatch

beforeEach(async () => {
  door = new SampleDoor()
  ;({ watch } = readingOf(door))
  await watch.check()
})

test('each page is made in each language in which it is written, dates last', async () => {
  const warm = vi.fn<Warm>(() => Promise.resolve())
  await warmPages(sitemap, { warm }, { watch })
  expect(warm.mock.calls.flat()).toEqual([
    '/',
    '/es',
    '/es/positions/guerra',
    '/meetings/weekly/2026-11-26',
  ])
})

test('it ends when the content changes again', async () => {
  const warm = vi.fn<Warm>(async () => {
    door.revision = 'a.2'
    await watch.check()
  })
  await warmPages(sitemap, { warm }, { watch })
  expect(warm).toHaveBeenCalledTimes(1)
})

test('it ends when the cms falls silent', async () => {
  const warm = vi.fn<Warm>(() => {
    door.time += 3_000
    return Promise.resolve()
  })
  await warmPages(sitemap, { warm }, { watch })
  expect(warm).toHaveBeenCalledTimes(1)
})

test('a page that cannot be made now, or has moved, keeps nothing from the others', async () => {
  const warm = vi.fn((address: string) =>
    Promise.reject(address === '/' ? new CmsUnavailable('away') : new Moved('/elsewhere', true)),
  )
  await warmPages(sitemap, { warm }, { watch })
  expect(warm).toHaveBeenCalledTimes(4)
})

test('a fault of this server is not hidden', async () => {
  const warm = () => Promise.reject(new Error('a fault'))
  await expect(warmPages(sitemap, { warm }, { watch })).rejects.toThrow('a fault')
})

test('a large site does not keep this server busy: 400 pages are enough', async () => {
  const data = Array.from({ length: 500 }, (_, index) => ({
    kind: 'page' as const,
    paths: { en: `page-${index}` },
    lastModified,
  }))
  const warm = vi.fn<Warm>(() => Promise.resolve())
  await warmPages({ data }, { warm }, { watch })
  expect(warm).toHaveBeenCalledTimes(400)
})
