// @vitest-environment happy-dom
import { createApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Cms } from './cms/door'
import { CmsUnavailable, NotFound } from './cms/failures'
import { home, page, sampleCms } from './cms/sample-cms'
import { follow } from './follow'
import { now } from './sample-branch'
import { createSite, type BranchSite } from './site'

let site: BranchSite
const failed = vi.fn()
const left = vi.fn()

async function start(differences: Partial<Cms> = {}, first = '/') {
  site = createSite({
    createApp,
    cms: () => Promise.resolve(() => sampleCms(differences)),
    history: createMemoryHistory(),
    now,
    siteUrl: 'https://branch.example',
    follow: (moved, from) => follow(moved, from, site.router, left),
    failed,
  })
  await site.router.push(first)
  site.app.mount('#app')
  await flushPromises()
}

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>'
})

afterEach(() => {
  site.app.unmount()
  failed.mockReset()
  left.mockReset()
})

const heading = () => document.querySelector('h1')?.textContent.trim()

test('shows the next view only when its data is there, and says that it is loading', async () => {
  let answer: (content: typeof page) => void = () => undefined
  const slow = new Promise<typeof page>((resolve) => (answer = resolve))
  await start({ page: (_locale, path) => (path === '' ? Promise.resolve(home) : slow) })
  const before = heading()
  const navigation = site.router.push('/what-we-do')
  await flushPromises()
  expect(heading()).toBe(before)
  expect(document.querySelector('[role=progressbar]')).not.toBeNull()
  answer(page)
  await navigation
  await flushPromises()
  expect(heading()).toBe(page.title)
  expect(document.querySelector('[role=progressbar]')).toBeNull()
})

test('moves the focus to the new heading and tells the new title', async () => {
  await start()
  await site.router.push('/what-we-do')
  await flushPromises()
  expect(document.activeElement?.tagName).toBe('H1')
  expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('Page loaded: What we do')
})

test('only the last of two navigations is shown, whichever answers first', async () => {
  let answer: (content: typeof page) => void = () => undefined
  const slow = new Promise<typeof page>((resolve) => (answer = resolve))
  await start({ page: (_locale, path) => (path === '' ? Promise.resolve(home) : slow) })
  const first = site.router.push('/what-we-do')
  await flushPromises()
  await site.router.push('/positions/workers-power')
  answer(page)
  await first
  await flushPromises()
  expect(heading()).toContain('Workers’ power')
  expect(site.router.currentRoute.value.path).toBe('/positions/workers-power')
})

test('what is not there gives the view that says so', async () => {
  await start({}, '/nowhere')
  expect(site.view.value?.screen.kind).toBe('notFound')
  expect(failed).not.toHaveBeenCalled()
})

test('what is not there can be searched for, by the words of its address', async () => {
  const search = vi.fn((_locale: string, { words }: { words: string }) =>
    Promise.resolve({ words, hasAll: true, total: 0, data: [], next: null }),
  )
  await start({ search }, '/meetings/rent-strike')
  const patience = { timeout: 30_000 }
  const field = () => document.querySelector<HTMLInputElement>('form input')
  await vi.waitUntil(() => field()?.value === 'rent strike', patience)
  field()?.form?.requestSubmit()
  await vi.waitUntil(() => heading() === 'Search', patience)
  expect(search).toHaveBeenCalledWith('en', { words: 'rent strike', after: 0 })
  expect(site.router.currentRoute.value.fullPath).toBe('/search?q=rent+strike')
})

test('what has moved is followed', async () => {
  const redirect = vi.fn((address: string) =>
    address === 'es/viejo'
      ? Promise.resolve({ to: '/what-we-do', permanent: true })
      : Promise.reject(new NotFound(address)),
  )
  await start({ redirect })
  await site.router.push('/es/viejo')
  expect(redirect).toHaveBeenCalledWith('es/viejo')
  expect(site.router.currentRoute.value.path).toBe('/what-we-do')
})

test('a phone that has kept what has moved lets go of it', async () => {
  const postMessage = vi.fn()
  const worker = { configurable: true, value: { controller: { postMessage } } }
  Object.defineProperty(navigator, 'serviceWorker', worker)
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'))
  await start({ redirect: () => Promise.resolve({ to: '/what-we-do', permanent: true }) })
  await site.router.push('/viejo?topic=housing')
  expect(site.router.currentRoute.value.path).toBe('/what-we-do')
  expect(postMessage.mock.calls).toEqual([[{ kind: 'gone', address: '/viejo?topic=housing' }]])
})

test('what has moved is followed to its place on a page, and to what a list is narrowed to', async () => {
  const to = '/meetings?topic=organizing#content'
  await start({ redirect: () => Promise.resolve({ to, permanent: true }) })
  await site.router.push('/dates')
  expect(site.router.currentRoute.value.fullPath).toBe(to)
  expect(left).not.toHaveBeenCalled()
})

test.each(['/uploads/statutes.pdf', 'https://elsewhere.example/statutes', '/flyer/meetings/x'])(
  'what has moved to %s leads out of the app',
  async (to) => {
    await start({ redirect: () => Promise.resolve({ to, permanent: true }) })
    await site.router.push('/statutes')
    expect(left.mock.calls).toEqual([[to]])
    expect(site.router.currentRoute.value.path).toBe('/')
  },
)

test.each(['//elsewhere.example', 'javascript:alert(1)'])('nothing leads on to %s', async (to) => {
  await start({ redirect: () => Promise.resolve({ to, permanent: true }) })
  await site.router.push('/statutes')
  expect(left).not.toHaveBeenCalled()
  expect(site.router.currentRoute.value.path).toBe('/')
})

test('a failure is shown, and trying again mends it', async () => {
  let broken = true
  await start({
    positions: () =>
      broken ? Promise.reject(new CmsUnavailable('no')) : sampleCms().positions('en'),
  })
  await site.router.push('/positions')
  await flushPromises()
  expect(site.view.value?.screen.kind).toBe('error')
  expect(failed).toHaveBeenCalledOnce()
  // The frame is known, so the visitor can still go elsewhere.
  expect(site.view.value?.site?.branchName).toBe('Portland Branch')
  broken = false
  document.querySelector<HTMLElement>('main button')?.click()
  await flushPromises()
  await vi.waitFor(() => expect(site.view.value?.screen.kind).toBe('positions'))
})

test('the first page takes the data it is given and asks the cms nothing', async () => {
  const cms = vi.fn(() => Promise.resolve(() => sampleCms()))
  const { view, router } = createSite({
    createApp,
    cms,
    history: createMemoryHistory(),
    now,
    siteUrl: 'https://branch.example',
    firstData: {
      locale: 'en',
      site: await sampleCms().site('en'),
      screen: { kind: 'home', data: home },
      title: 'Home',
      paths: home.paths,
    },
    follow: () => false,
    failed,
  })
  await router.push('/')
  expect(view.value?.screen).toEqual({ kind: 'home', data: home })
  expect(cms).not.toHaveBeenCalled()
})

test('two sites know nothing of each other', async () => {
  await start()
  const other = createSite({
    createApp,
    cms: () => Promise.resolve(() => sampleCms()),
    history: createMemoryHistory(),
    now,
    siteUrl: 'https://branch.example',
    follow: () => false,
    failed,
  })
  await other.router.push('/es/meetings')
  expect(site.view.value?.locale).toBe('en')
  expect(other.view.value?.locale).toBe('es')
})
