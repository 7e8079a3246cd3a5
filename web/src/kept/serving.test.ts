import { beforeEach, describe, expect, test, vi } from 'vitest'
import { firstDataMarkup, type FirstData } from '../firstData'
import { findPage, forgetAll, keepVisited, stores, visitedAddresses } from '../keptPages'
import { now, site } from '../sample-branch'
import { aheadAddress, type KeptAhead } from './ahead'
import { addressToKeep, keepAs } from './marking'
import { sampleCaches } from './sample-caches'
import { refreshAfter, Serving, type Opened } from './serving'

const firstData: FirstData = {
  locale: 'en',
  site,
  screen: { kind: 'notFound' },
  title: 'Kept',
  paths: null,
  now: now.toISOString(),
  asOf: null,
  siteUrl: 'https://branch.example',
}

/** An answer as a browser gives it of the site itself: `new Response` alone is of type "default". */
function answer(body: string, init: ResponseInit = {}, type: ResponseType = 'basic'): Response {
  const response = new Response(body, init)
  const clone = () => answer(body, init, type)
  return Object.defineProperties(response, {
    type: { value: type },
    clone: { value: clone, configurable: true, writable: true },
  })
}

const date = new Date('2036-05-14T17:00:00Z')

const marked = (address: string, headers: Record<string, string> = {}) =>
  answer(`<p>Page</p>${firstDataMarkup(firstData)}`, {
    headers: { [keepAs]: address, Date: date.toUTCString(), ...headers },
  })

const ahead = (release: string): KeptAhead => ({
  files: [`/assets/${release}.js`, '/assets/view.js'],
  document: { html: `<p>${release}</p>`, headers: { 'Content-Type': 'text/html' } },
  common: { ...firstData },
  pages: ['/meetings', aheadAddress('en')].map((address) => ({
    address,
    screen: firstData.screen,
    title: 'Meetings',
    paths: null,
  })),
})

const opened = (differences: Partial<Opened> = {}): Opened => ({
  kind: 'opened',
  address: '/',
  locale: 'en',
  release: '/assets/one.js',
  files: ['/assets/one.js', '/assets/month.js'],
  ...differences,
})

let caches: CacheStorage
let time: number
let network: (address: string) => Response | Promise<Response>
let asked: string[]
let after: (ms: number) => Promise<undefined>
let serving: Serving

beforeEach(() => {
  caches = sampleCaches()
  time = date.getTime()
  asked = []
  network = (address) => {
    if (address.startsWith('/kept.json')) return answer(JSON.stringify(ahead('one')))
    if (address.startsWith('/assets/')) return answer('script')
    return marked(address)
  }
  after = () => new Promise(() => undefined)
  serving = new Serving({
    caches,
    fetch: async (input) => {
      const address = input instanceof Request ? new URL(input.url).pathname : String(input)
      asked.push(address)
      return network(address)
    },
    now: () => time,
    after: (ms) => after(ms),
  })
})

/** Has a document answered, with all that follows of it. */
async function visit(address: string, response: Promise<Response>): Promise<Response> {
  const works: Promise<unknown>[] = []
  const answered = await serving.document(address, response, (work) => works.push(work))
  await Promise.all(works)
  return answered
}

/** Has a file of the app answered, with all that follows of it. */
async function fileAt(address: string): Promise<Response> {
  const works: Promise<unknown>[] = []
  const request = new Request(`https://branch.example${address}`)
  const answered = await serving.file(request, (work) => works.push(work))
  await Promise.all(works)
  return answered
}

const isAround = async (response: Response) => (await response.text()).startsWith('<p>one')
const lost = () => Promise.reject<Response>(new TypeError('Failed to fetch'))

describe('what may be kept', () => {
  test('is what the server marks, as the address that it says', () => {
    expect(addressToKeep(marked('/meetings?topic=housing'))).toBe('/meetings?topic=housing')
    expect(addressToKeep(answer('<p>Page</p>'))).toBeNull()
  })

  test.each([
    ['what nobody may store', marked('/', { 'Cache-Control': 'no-store' })],
    ['what is for one visitor', marked('/', { 'Cache-Control': 'private, no-store' })],
    ['an error', answer('', { status: 503, headers: { [keepAs]: '/' } })],
    ['part of something', answer('', { status: 206, headers: { [keepAs]: '/' } })],
    ['what another site answers', answer('', { headers: { [keepAs]: '/' } }, 'cors')],
    ['what nobody can look into', answer('', { headers: { [keepAs]: '/' } }, 'opaque')],
  ])('is not %s', (_what, response) => {
    expect(addressToKeep(response)).toBeNull()
  })
})

describe('a document', () => {
  test('that comes is shown as it comes, and kept with the time at which the server answered', async () => {
    const response = marked('/what-we-do')
    expect(await visit('/what-we-do?fbclid=1', Promise.resolve(response))).toBe(response)
    expect(await visitedAddresses(caches)).toEqual(['/what-we-do'])
    const kept = await findPage(caches, '/what-we-do')
    expect(kept?.at).toBe(date.getTime())
    expect(JSON.parse(kept?.data ?? '')).toEqual(firstData)
  })

  test.each([404, 410])('that is there no more (%s) is kept no more', async (status) => {
    await visit('/gone', Promise.resolve(marked('/gone')))
    await visit('/gone', Promise.resolve(answer('', { status })))
    expect(await findPage(caches, '/gone')).toBeNull()
  })

  test('that is not kept is not held in memory for being read twice', async () => {
    const file = answer('%PDF', { headers: { 'Content-Type': 'application/pdf' } })
    const clone = vi.spyOn(file, 'clone')
    expect(await visit('/uploads/leaflet.pdf', Promise.resolve(file))).toBe(file)
    expect([clone.mock.calls.length, file.bodyUsed]).toEqual([0, false])
  })

  test('that has moved is kept no more', async () => {
    await visit('/old', Promise.resolve(marked('/old')))
    await visit('/old', Promise.resolve(answer('', {}, 'opaqueredirect')))
    expect(await findPage(caches, '/old')).toBeNull()
  })

  test('that cannot be had is the network’s own error as long as nothing is kept', async () => {
    await expect(visit('/', lost())).rejects.toThrow('Failed to fetch')
  })

  test('that cannot be had is shown as it was kept, or said to be missing', async () => {
    await serving.hear(opened())
    expect(await isAround(await visit('/', lost()))).toBe(true)
    expect(await isAround(await visit('/never-opened', lost()))).toBe(true)
  })

  test('that does not come in time is shown as it was kept, and kept when it comes', async () => {
    await serving.hear(opened())
    after = () => Promise.resolve(undefined)
    let come: (response: Response) => void = () => undefined
    const late = new Promise<Response>((resolve) => (come = resolve))
    const works: Promise<unknown>[] = []
    expect(await isAround(await serving.document('/', late, (work) => works.push(work)))).toBe(true)
    time += 1
    come(marked('/', { Date: new Date(date.getTime() + 60_000).toUTCString() }))
    await Promise.all(works)
    expect((await findPage(caches, '/'))?.at).toBe(date.getTime() + 60_000)
  })

  test('that was never opened is waited for, however long it takes', async () => {
    await serving.hear(opened())
    after = () => Promise.resolve(undefined)
    const response = marked('/other')
    let come: (response: Response) => void = () => undefined
    const answered = visit('/other', new Promise<Response>((resolve) => (come = resolve)))
    come(response)
    expect(await answered).toBe(response)
  })

  test('in place of which the server fails is shown as it was kept, but only then', async () => {
    await serving.hear(opened())
    const failing = answer('sorry', { status: 503 })
    expect(await isAround(await visit('/', Promise.resolve(failing)))).toBe(true)
    expect(await visit('/other', Promise.resolve(failing))).toBe(failing)
  })

  test('is the network’s where the browser keeps nothing', async () => {
    const broken = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    vi.spyOn(caches, 'match').mockImplementation(broken)
    vi.spyOn(caches, 'keys').mockImplementation(broken)
    vi.spyOn(caches, 'open').mockImplementation(broken)
    vi.spyOn(caches, 'has').mockImplementation(broken)
    const response = marked('/')
    expect(await visit('/', Promise.resolve(response))).toBe(response)
    await expect(visit('/', lost())).rejects.toThrow('Failed to fetch')
    expect((await fileAt('/assets/a.js')).ok).toBe(true)
  })
})

describe('what goes with a page', () => {
  test('is kept with the page itself and with what it has fetched', async () => {
    await serving.hear(opened())
    expect(asked).toEqual([
      '/',
      '/kept.json?locale=en',
      '/assets/one.js',
      '/assets/view.js',
      '/assets/month.js',
    ])
    expect((await findPage(caches, '/meetings'))?.data).toContain('"title":"Meetings"')
    asked = []
    const file = await fileAt('/assets/month.js')
    expect([await file.text(), asked]).toEqual(['script', []])
  })

  test('is asked for anew after an hour, and at once in another release', async () => {
    const isAsked = () => asked.includes(aheadAddress('en'))
    network = (address) =>
      address.startsWith('/kept.json')
        ? answer(JSON.stringify(ahead('one')), { headers: { Date: date.toUTCString() } })
        : answer('script')
    await serving.hear(opened({ address: null }))
    asked = []
    time += refreshAfter - 1
    await serving.hear(opened({ address: null }))
    expect(isAsked()).toBe(false)
    await serving.hear(opened({ address: null, release: '/assets/two.js' }))
    expect(isAsked()).toBe(true)
    asked = []
    time += 1
    await serving.hear(opened({ address: null }))
    expect(isAsked()).toBe(true)
  })

  test('a clock that was set back does not keep it from being asked for', async () => {
    await serving.hear(opened())
    asked = []
    time -= 10 * refreshAfter
    await serving.hear(opened())
    expect(asked).toContain(aheadAddress('en'))
  })

  test('another release brings its own files and document, and what was opened is asked for anew', async () => {
    await serving.hear(opened())
    await visit('/stays', Promise.resolve(marked('/stays')))
    await visit('/gone', Promise.resolve(marked('/gone')))
    network = (address) => {
      if (address.startsWith('/kept.json')) return answer(JSON.stringify(ahead('two')))
      if (address.startsWith('/assets/')) return answer('script')
      return address === '/gone' ? answer('', { status: 404 }) : marked(address)
    }
    await serving.hear(opened({ release: '/assets/two.js', files: ['/assets/two.js'] }))
    expect((await visitedAddresses(caches)).sort()).toEqual(['/', '/stays'])
    const files = await (await caches.open(stores.files)).keys()
    expect(files.map(({ url }) => new URL(url).pathname).sort()).toEqual([
      '/assets/two.js',
      '/assets/view.js',
      '/kept',
    ])
    expect(await (await visit('/', lost())).text()).toContain('two')
  })

  test('another release brings what is kept in other languages as well', async () => {
    await serving.hear(opened())
    await serving.hear(opened({ locale: 'es' }))
    network = (address) => {
      if (!address.startsWith('/kept.json')) {
        return address.startsWith('/assets/') ? answer('script') : marked(address)
      }
      const title = `Two in ${address.slice(-2)}`
      const { pages, ...two } = ahead('two')
      const own = pages.map((page) => ({ ...page, address: address + page.address, title }))
      return answer(JSON.stringify({ ...two, pages: [...own, ...pages.slice(-1)] }))
    }
    await serving.hear(opened({ locale: 'es', release: '/assets/two.js' }))
    for (const language of ['en', 'es']) {
      const kept = await findPage(caches, `${aheadAddress(language)}/meetings`)
      expect(kept?.data).toContain(`Two in ${language}`)
    }
  })

  test('another release waits, and nothing is forgotten, while the server knows no better', async () => {
    await serving.hear(opened())
    await visit('/stays', Promise.resolve(marked('/stays')))
    const next = opened({ release: '/assets/two.js', files: ['/assets/two.js'] })
    const { common, ...two } = ahead('two')
    let kept: object = { ...two, common: { ...common, asOf: date.toISOString() } }
    let page = (address: string) => answer(address)
    network = (address) => {
      if (address.startsWith('/kept.json')) return answer(JSON.stringify(kept))
      return address.startsWith('/assets/') ? answer('script') : page(address)
    }
    const untouched = async () => {
      await serving.hear(next)
      expect((await visitedAddresses(caches)).sort()).toEqual(['/', '/stays'])
      expect(await (await visit('/', lost())).text()).toContain('one')
    }
    await untouched()
    kept = { ...two, common }
    page = (address) => (address === '/stays' ? answer('', { status: 503 }) : marked(address))
    await untouched()
    page = marked
    await serving.hear(next)
    expect(await (await visit('/stays', lost())).text()).toContain('two')
  })

  test('a file that a page fetches after all was forgotten is not kept', async () => {
    await serving.hear(opened())
    await forgetAll(caches)
    expect(await (await fileAt('/assets/late.js')).text()).toBe('script')
    expect(await caches.keys()).toEqual([])
  })

  test('a file that is put away just when the branch ends it all goes with the rest', async () => {
    await serving.hear(opened())
    const open = caches.open.bind(caches)
    let hasEnded = false
    caches.open = async (name) => {
      caches.open = open
      await serving.hear({ kind: 'ended' })
      hasEnded = true
      return open(name)
    }
    await fileAt('/assets/late.js')
    expect(hasEnded).toBe(true)
    expect(await caches.keys()).toEqual([])
  })

  test('no file is kept for a page whose branch has ended it, which was shown as it was kept', async () => {
    const before = network
    network = (address) =>
      address.startsWith('/kept.json') ? answer('', { status: 404 }) : before(address)
    await serving.hear(opened({ address: null }))
    expect(await caches.keys()).toEqual([])
  })

  test('a release of which a file is missing changes nothing', async () => {
    await serving.hear(opened())
    network = (address) => {
      if (address.startsWith('/kept.json')) return answer(JSON.stringify(ahead('two')))
      return address === '/assets/two.js' ? answer('', { status: 404 }) : marked(address)
    }
    await expect(serving.hear(opened({ release: '/assets/two.js' }))).rejects.toThrow('two.js')
    expect(await isAround(await visit('/', lost()))).toBe(true)
  })
})

describe('a file that does not come', () => {
  let works: Promise<unknown>[]
  beforeEach(() => {
    works = []
  })
  const asked = () =>
    serving.file(new Request('https://branch.example/assets/slow.js'), (work) => works.push(work))

  test('fails where pages are kept, and is there the next time once it has come', async () => {
    await serving.hear(opened())
    let come: (response: Response) => void = () => undefined
    network = () => new Promise((resolve) => (come = resolve))
    after = () => Promise.resolve(undefined)
    expect((await asked()).type).toBe('error')
    come(answer('slow script'))
    await Promise.all(works)
    expect(await (await asked()).text()).toBe('slow script')
  })

  test('is waited for where there is nothing to be shown instead', async () => {
    let come: (response: Response) => void = () => undefined
    network = () => new Promise((resolve) => (come = resolve))
    after = () => Promise.resolve(undefined)
    const file = asked()
    await vi.waitUntil(() => works.length > 0)
    come(answer('slow script'))
    expect(await (await file).text()).toBe('slow script')
  })
})

describe('where somebody wants nothing to be kept', () => {
  beforeEach(() => forgetAll(caches, true))

  test('nothing is', async () => {
    await serving.hear(opened())
    await serving.hear({ kind: 'shown', address: '/', page: { data: '{}', at: 1 } })
    await visit('/', Promise.resolve(marked('/')))
    await fileAt('/assets/a.js')
    expect(await caches.keys()).toEqual([stores.refused])
  })

  test('what was on its way goes, too', async () => {
    await caches.delete(stores.refused)
    network = async (address) => {
      await forgetAll(caches, true)
      if (address.startsWith('/kept.json')) return answer(JSON.stringify(ahead('one')))
      return address.startsWith('/assets/') ? answer('script') : marked(address)
    }
    await keepVisited(caches, '/', { data: '{}', at: 1 })
    await serving.hear(opened())
    expect(await caches.keys()).toEqual([stores.refused])
  })
})

test('where the branch wants nothing to be kept any more, what was on its way goes', async () => {
  let isFirst = true
  network = async (address) => {
    if (isFirst) await serving.hear({ kind: 'ended' })
    isFirst = false
    if (address.startsWith('/kept.json')) return answer(JSON.stringify(ahead('one')))
    return address.startsWith('/assets/') ? answer('script') : marked(address)
  }
  await serving.hear(opened())
  expect(isFirst).toBe(false)
  expect(await caches.keys()).toEqual([])
})

test('a page that the app has shown is kept as it was told', async () => {
  await serving.hear({ kind: 'shown', address: '/positions', page: { data: '{}', at: 7 } })
  expect(await findPage(caches, '/positions')).toEqual({ data: '{}', at: 7 })
})

test('a page is found, and goes, by whatever link somebody came', async () => {
  await visit('/positions', Promise.resolve(marked('/positions')))
  const { document: around } = ahead('one')
  await (await caches.open(stores.files)).put('/kept', answer(around.html))
  const shared = '/positions?fbclid=abc&utm_source=letter'
  expect(await (await visit(shared, Promise.reject(new Error('offline')))).text()).toBe(around.html)
  await visit(shared, Promise.resolve(answer('Gone', { status: 404 })))
  expect(await findPage(caches, '/positions')).toBeNull()
})

test('a page that the app was told is gone is kept no longer', async () => {
  await visit('/positions', Promise.resolve(marked('/positions')))
  await serving.hear({ kind: 'gone', address: '/positions?utm_source=letter' })
  expect(await findPage(caches, '/positions')).toBeNull()
})
