import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, test, vi } from 'vitest'
import type { Cms } from './cms/door'
import { Moved } from './cms/failures'
import { home, page, sampleCms } from './cms/sample-cms'
import { site } from './components/sample-branch'
import { routeRecords } from './routes'

const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })

function load(address: string, differences: Partial<Cms> = {}) {
  const to = router.resolve(address)
  return to.meta.load(sampleCms(differences), to.meta.locale, to)
}

describe('each address loads its screen', () => {
  test.each([
    ['/', 'home'],
    ['/es', 'home'],
    ['/what-we-do', 'page'],
    ['/meetings', 'meetings'],
    ['/es/meetings/branch-meeting', 'meeting'],
    ['/positions', 'positions'],
    ['/es/positions/workers-power', 'position'],
  ])('%s: %s', async (address, kind) => {
    expect((await load(address)).kind).toBe(kind)
  })

  test('in the language of its prefix', () => {
    expect(router.resolve('/es/meetings').meta.locale).toBe('es')
    expect(router.resolve('/meetings').meta.locale).toBe('en')
    // Only a whole step is a prefix.
    expect(router.resolve('/essays').meta.locale).toBe('en')
  })
})

test('a nested page is asked for by its whole path', async () => {
  const asked = vi.fn(() => Promise.resolve({ ...page, path: 'what-we-do/on-campus' }))
  await load('/es/what-we-do/on-campus', { page: asked })
  expect(asked).toHaveBeenCalledWith('es', 'what-we-do/on-campus')
})

test('a page that answers with another path stands there for good', async () => {
  const answered = { ...page, path: 'get-involved' }
  const moved = load('/es/join', { page: () => Promise.resolve(answered) })
  await expect(moved).rejects.toEqual(new Moved('/es/get-involved', true))
  await expect(load('/home', { page: () => Promise.resolve(home) })).rejects.toEqual(
    new Moved('/', true),
  )
})

describe('the list of meetings', () => {
  test('is narrowed by what the address says, and by nothing it cannot mean', async () => {
    const asked = vi.fn<Cms['meetings']>((locale, query) => sampleCms().meetings(locale, query))
    await load('/meetings?topic=labor&attendance=online&access=masks&after=abc', {
      meetings: asked,
    })
    expect(asked).toHaveBeenLastCalledWith('en', {
      topic: 'labor',
      attendance: 'online',
      access: 'masks',
      after: 'abc',
    })
    await load('/meetings?topic=%00&attendance=nowhere&access=&status=draft', { meetings: asked })
    expect(asked).toHaveBeenLastCalledWith('en', {})
  })

  test('asks for the page above it only when there is one', async () => {
    const asked = vi.fn(() => Promise.resolve({ ...page, path: 'meetings' }))
    await load('/meetings', { page: asked })
    expect(asked).not.toHaveBeenCalled()
    const boundPages = { ...site.boundPages, meetings: true }
    const screen = await load('/meetings', {
      page: asked,
      site: () => Promise.resolve({ ...site, boundPages }),
    })
    expect(screen).toMatchObject({ kind: 'meetings', data: { page: { title: page.title } } })
  })
})
