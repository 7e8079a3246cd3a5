import { createHash } from 'node:crypto'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { home, meeting, page } from '../src/cms/sample-cms'
import type { KeptAhead } from '../src/kept/ahead'
import { occurrence, position, site } from '../src/sample-branch'
import { type App } from './app'
import { drawFlyer } from './flyers/draw'
import { draw } from './sharePictures/draw'
import { close, listen, openSample } from './sample-app'
import { documentFrom, stillFrom, type Shell } from './shell'

// A front door with a few answers, over real HTTP: what is tested here is this server.
const contents: Record<string, unknown> = {
  '/api/site?locale=en': site,
  '/api/site?locale=es': { ...site, locale: 'es' },
  '/api/site/pages?locale=en': home,
  '/api/site/pages?locale=es': home,
  '/api/site/pages/what-we-do?locale=en': page,
  '/api/site/pages/old-name?locale=en': page,
  '/api/site/positions/workers-power?locale=en': position,
  '/api/site/positions?locale=en': { data: [position] },
  '/api/site/meetings?locale=en': {
    data: [occurrence()],
    meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
  },
  '/api/site/meetings/branch-meeting?locale=en': meeting,
  '/api/site/meetings/film-night?locale=en': { ...meeting, slug: 'film-night', rule: null },
  '/api/site/meetings/branch-meeting/2026-11-26?locale=en': {
    occurrence: occurrence(),
    meeting,
    previous: null,
    next: null,
  },
  '/api/site/topics?locale=en': { data: [] },
  '/api/site/archive?locale=en': { data: [2026, 2025] },
  '/api/site/archive/2026?locale=en&after=x': {
    data: [occurrence()],
    meta: { year: 2026, years: [2026, 2025], next: null },
  },
  '/api/site/redirects/meetings/old-name': { to: '/meetings/branch-meeting', permanent: true },
  '/api/site/codes': { data: [{ code: 'k7q2m9xb', slug: 'branch-meeting' }] },
  '/api/site/redirects/join': { to: '/what-we-do', permanent: true },
  '/api/site/redirects/es/pronto': { to: 'https://elsewhere.example/', permanent: false },
  '/api/site/redirects/trick': { to: '/.//evil.example', permanent: true },
  '/api/site/redirects/other-trick': { to: '/\\evil.example', permanent: false },
  '/api/site/news?locale=en': {
    data: [
      {
        kind: 'position',
        uid: 'position/abc',
        path: 'positions/workers-power',
        title: position.title,
        summary: position.summary,
        body: position.body,
        image: null,
        topics: [],
        locale: 'en',
        updated: '2026-11-20T18:00:00.000Z',
      },
    ],
  },
  '/api/site/news?locale=es': { data: [] },
  '/api/site/revision': { revision: 'a.1' },
  '/api/site/sitemap': {
    data: [{ kind: 'page', paths: { en: '' }, lastModified: '2026-11-01T00:00:00.000Z' }],
  },
}

const calendar = `BEGIN:VCALENDAR\r\n${'X-LINE:1\r\n'.repeat(200)}END:VCALENDAR\r\n`

const icon = Buffer.from('89504e470d0a1a0a', 'hex')

function refusal(status: number): string {
  return JSON.stringify({ data: null, error: { status, name: 'Refusal', message: 'No' } })
}

function feed({ url = '', headers }: IncomingMessage, response: ServerResponse) {
  response.setHeader('Content-Revision', 'a.1')
  const { pathname, searchParams } = new URL(url, 'http://cms')
  const isRefused = searchParams.getAll('locale').length !== 1
  if (isRefused || /old-name|nothing|2026-11-20/.test(pathname)) {
    response.writeHead(isRefused ? 400 : 404, { 'Content-Type': 'application/json' })
    response.end(refusal(isRefused ? 400 : 404))
    return
  }
  response.setHeader('ETag', 'W/"feed"')
  if (headers['if-none-match'] === 'W/"feed"') {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8')
  response.setHeader('Content-Disposition', 'attachment; filename="a.ics"')
  response.setHeader('Cache-Control', 'public, max-age=60')
  response.end(calendar)
}

let cms: Server
let cmsUrl: string
let asked: { method?: string; url?: string; headers: IncomingHttpHeaders }[] = []
let ailment: 'none' | 'error' | 'nonsense' | 'wrong-shape' = 'none'

beforeAll(async () => {
  cms = createServer((request, response) => {
    const { method, url = '', headers } = request
    if (url !== '/api/site/revision') asked.push({ method, url, headers })
    response.setHeader('Set-Cookie', 'koa.sess=1')
    response.setHeader('X-Powered-By', 'Strapi')
    if (url.startsWith('/uploads/')) {
      if (url.endsWith('/gone.webp')) response.statusCode = 404
      const types: Record<string, string> = { webp: 'image/webp', svg: 'image/svg+xml' }
      response.setHeader('Content-Type', types[url.split('.').at(-1) ?? ''] ?? 'text/html')
      response.end('file')
      return
    }
    if (url.startsWith('/api/site/icons/') && ailment === 'none') {
      response.setHeader('Content-Type', 'image/png')
      response.setHeader('Content-Revision', 'a.1')
      response.end(icon)
      return
    }
    if (/^\/api\/site\/(meetings\/.+\/)?calendar\.ics/.test(url)) {
      feed(request, response)
      return
    }
    const content = contents[url]
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Content-Revision', 'a.1')
    if (ailment === 'error') response.statusCode = 500
    else if (content === undefined) response.statusCode = 404
    const body = ailment === 'wrong-shape' ? '{}' : JSON.stringify(content)
    response.end(ailment === 'nonsense' ? '<html>' : (body ?? refusal(404)))
  })
  cmsUrl = await listen(cms)
})

afterAll(() => close(cms))

afterEach(() => {
  ailment = 'none'
  asked = []
})

const html =
  '<html lang="en"><head><!--head--></head><body><div id="app"><!--app--></div><!--first-data--></body></html>'
const shell: Shell = {
  document: documentFrom(html),
  still: stillFrom(html),
  hashes: { scripts: ['sha256-def='], styles: ['sha256-abc='] },
  kept: {
    files: ['/assets/start-1.js'],
    document: ({ lang, head, body }) => `<html lang="${lang}">${head}${body}</html>`,
    hashes: { scripts: ['sha256-ghi='], styles: [] },
    worker: 'work()',
    ending: 'end()',
  },
}

const lines: string[] = []

async function ask(
  path: string,
  init?: RequestInit,
  siteUrl = 'https://branch.example',
  url = cmsUrl,
) {
  const app = await openApp(siteUrl, url)
  return app.request(`http://branch.example${path}`, init)
}

async function openApp(
  siteUrl = 'https://branch.example',
  url = cmsUrl,
  drawing = draw,
  drawingFlyer = drawFlyer,
) {
  const { app } = await openSample({
    ...{ cmsUrl: url, shell, write: (line) => void lines.push(line) },
    config: { siteUrl, adminUrl: 'https://admin.branch.example' },
    ...{ draw: drawing, drawFlyer: drawingFlyer },
    assets: new Map([
      [
        '/assets/app-1.js',
        {
          content: Buffer.from('plain'),
          compressed: { br: Buffer.from('brotli'), gzip: Buffer.from('gzip') },
          headers: { 'Content-Type': 'text/javascript; charset=utf-8', ETag: 'W/"1"' },
        },
      ],
    ]),
  })
  return app
}

describe('what phones keep for when they are offline', () => {
  const keepAs = async (path: string) => (await ask(path)).headers.get('Keep-As')

  test('is what everybody reads, as the address in its one spelling', async () => {
    expect(await keepAs('/')).toBe('/')
    expect(await keepAs('/what-we-do?fbclid=1')).toBe('/what-we-do')
    expect(await keepAs('/meetings/archive/2026?utm_source=x&after=x')).toBe(
      '/meetings/archive/2026?after=x',
    )
  })

  test.each(['/search?q=branch', '/nothing', '/preview?token=x', '/api/site?locale=en'])(
    'is not %s',
    async (path) => {
      expect(await keepAs(path)).toBeNull()
    },
  )

  test('is told with all that shows it, in one language', async () => {
    const answer = await ask('/kept.json?locale=en')
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    const { files, document, common, pages } = (await answer.json()) as KeptAhead
    expect(files).toEqual(['/assets/start-1.js'])
    expect(common).toMatchObject({ locale: 'en', asOf: null, siteUrl: 'https://branch.example' })
    expect(document.html).toContain(site.branchName)
    expect(document.html).toContain('This device could not show what it has kept')
    expect(document.headers['Content-Security-Policy']).toContain("'sha256-ghi='")
    expect(pages.map(({ address, screen }) => [address, screen.kind])).toEqual([
      ['/', 'home'],
      ['/meetings', 'meetings'],
      ['/meetings/branch-meeting/2026-11-26', 'date'],
      ['/positions', 'positions'],
      ['/positions/workers-power', 'position'],
      ['/kept.json?locale=en', 'offline'],
    ])
    expect((await ask('/kept.json?locale=xx')).status).toBe(404)
    expect((await ask('/kept.json')).status).toBe(404)
  })

  test('is kept by a worker that is never held, and may only fetch', async () => {
    const answer = await ask('/sw.js')
    expect(await answer.text()).toBe('work()')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'content-type': 'text/javascript; charset=utf-8',
    })
  })

  test('is nothing where the branch wants that: the worker ends itself', async () => {
    const former = contents['/api/site?locale=en']
    contents['/api/site?locale=en'] = { ...site, keepsNothingOffline: true }
    try {
      expect(await keepAs('/')).toBeNull()
      expect(await (await ask('/sw.js')).text()).toBe('end()')
      expect((await ask('/kept.json?locale=en')).status).toBe(404)
    } finally {
      contents['/api/site?locale=en'] = former
    }
  })

  test('is taken out of the browser’s own store, too, when somebody wants it gone', async () => {
    const answer = await ask('/kept/forget', { method: 'POST' })
    expect([answer.status, answer.headers.get('Clear-Site-Data')]).toEqual([204, '"cache"'])
    expect((await ask('/kept/forget')).headers.get('Clear-Site-Data')).toBeNull()
  })
})

describe('the picture beside a link', () => {
  const opened = async () => {
    const drawn: unknown[] = []
    const app = await openApp('https://branch.example', cmsUrl, (drawing) => {
      drawn.push(drawing)
      return draw(drawing)
    })
    const get = (path: string) => app.request(`http://branch.example${path}`)
    const pictureOn = async (path: string) => {
      const html = await (await get(path)).text()
      const [, url = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
      return new URL(url).pathname
    }
    return { get, pictureOn, drawn }
  }

  test('is that of the page, and may be shown anywhere', async () => {
    const { get, pictureOn } = await opened()
    const path = await pictureOn('/meetings/branch-meeting/2026-11-26')
    expect(path).toMatch(/^\/share\/meetings\/branch-meeting\/2026-11-26\/[0-9a-f]{12}\.png$/)
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(Buffer.from(await answer.arrayBuffer()).readUInt32BE(16)).toBe(1200)
    const square = await get(path.replace('.png', '-square.png'))
    expect(Buffer.from(await square.arrayBuffer()).readUInt32BE(20)).toBe(1080)
  })

  test('is drawn once, and only as it is now', async () => {
    const { get, pictureOn, drawn } = await opened()
    const path = await pictureOn('/es')
    expect(path).toMatch(/^\/share\/es\/[0-9a-f]{12}\.png$/)
    const former = await get('/share/es/0123456789ab.png')
    expect([former.status, former.headers.get('location')]).toEqual([302, path])
    expect(drawn).toHaveLength(0)
    await Promise.all([get(path), get(path)])
    await get(path)
    expect(drawn).toHaveLength(1)
  })

  test('is that of home, with all that it says, where nothing can be come back to', async () => {
    const { get, pictureOn } = await opened()
    const path = await pictureOn('/')
    for (const other of ['/nowhere', '/search', '/search?q=meeting']) {
      expect(await pictureOn(other), other).toBe(path)
    }
    expect((await get(path)).status).toBe(200)
  })

  test('follows a page that has moved', async () => {
    const { get } = await opened()
    const moved = await get('/share/meetings/old-name/0123456789ab.png')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      302,
      '/share/meetings/branch-meeting/0123456789ab.png',
    ])
    expect((await get('/share/es/pronto/0123456789ab.png')).status).toBe(404)
  })

  test('is of a page that is there, and of no form', async () => {
    const { get, drawn } = await opened()
    for (const path of [
      '/share/nowhere/0123456789ab.png',
      '/share/Meetings/0123456789ab.png',
      '/share/meetings/0123456789AB.png',
      '/share/meetings.png',
      '/share/get-involved/sign-up/0123456789ab.png',
      '/share/%2e%2e/api/site/0123456789ab.png',
    ]) {
      expect((await get(path)).status, path).toBe(404)
    }
    expect(asked.some(({ url }) => url?.includes('forms'))).toBe(false)
    expect(drawn).toHaveLength(0)
  })

  test('is drawn of what is known while the cms is away', async () => {
    const { get, pictureOn } = await opened()
    const path = await pictureOn('/positions/workers-power')
    ailment = 'error'
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await get('/share/what-we-do/0123456789ab.png')).status).toBe(503)
  })
})

describe('a flyer', () => {
  const date = '/flyer/meetings/branch-meeting/2026-11-26'
  const opened = async () => {
    const drawn: unknown[] = []
    const app = await openApp('https://branch.example', cmsUrl, draw, (flyer) => {
      drawn.push(flyer)
      return drawFlyer(flyer)
    })
    return { get: async (path: string) => app.request(`http://branch.example${path}`), drawn }
  }

  test('is a page that runs nothing and is for nobody who searches', async () => {
    const { get } = await opened()
    const answer = await get(`${date}?design=quiet&strips=yes`)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-robots-tag': 'noindex',
    })
    expect(answer.headers.get('content-security-policy')).not.toContain('script-src')
    const html = await answer.text()
    expect(html).toMatch(/<h1[^>]*>Flyer: Branch meeting, Thursday, November 26<\/h1>/)
    expect(html).not.toMatch(/<script|style="/)
    expect(html).toContain('branch.example/f/en/k7q2m9xb/2026-11-26')
    expect(html).toContain('@page{size:letter;margin:0}')
    for (const link of [
      `${date}?strips=yes`,
      `${date}?design=quiet`,
      `${date}?design=quiet&amp;paper=a4&amp;strips=yes`,
      `${date}?design=quiet&amp;ink=black&amp;strips=yes`,
      `${date}.pdf?design=quiet&amp;strips=yes`,
    ]) {
      expect(html).toContain(`href="${link}" rel="nofollow"`)
    }
  })

  test('is a PDF by the same address with its ending', async () => {
    const { get } = await opened()
    const answer = await get(`${date}.pdf`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="branch-meeting-2026-11-26.pdf"',
      'x-robots-tag': 'noindex',
    })
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('is drawn once for each look, whatever else an address says', async () => {
    const { get, drawn } = await opened()
    const asked = ['', '?design=loud', '?design=huge&paper=b5', '?fbclid=x', '?strips=no&ink=red']
    await Promise.all(asked.map((query) => get(date + query)))
    await get(`${date}?fbclid=y`)
    expect(drawn).toHaveLength(1)
    // The paper that is usual there, by name.
    await get(`${date}?paper=letter`)
    expect(drawn).toHaveLength(1)
    await get(`${date}?ink=black`)
    expect(drawn).toHaveLength(2)
  })

  test('follows a meeting that has another address', async () => {
    const { get } = await opened()
    const moved = await get('/flyer/meetings/old-name.pdf?ink=black&x=y')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/flyer/meetings/branch-meeting.pdf?ink=black',
    ])
  })

  test('is of a date or meeting that is there', async () => {
    const { get, drawn } = await opened()
    for (const path of [
      '/flyer',
      '/flyer/meetings',
      '/flyer/meetings/nothing',
      '/flyer/meetings/branch-meeting/2026-11-27.pdf',
      '/flyer/meetings/branch-meeting/2026-11-26.png',
      '/flyer/what-we-do',
    ]) {
      expect((await get(path)).status, path).toBe(404)
    }
    expect(drawn).toHaveLength(0)
    expect((await get('/en/flyer/meetings/branch-meeting')).headers.get('location')).toBe(
      '/flyer/meetings/branch-meeting',
    )
  })

  test('is drawn of what is known while the cms is away', async () => {
    const { get } = await opened()
    await get('/meetings/branch-meeting/2026-11-26')
    await get('/f/en/k7q2m9xb')
    ailment = 'error'
    expect((await get(date)).status).toBe(200)
    expect((await get(`${date}.pdf`)).status).toBe(200)
    expect((await get('/flyer/meetings/branch-meeting')).status).toBe(503)
  })

  /** Flyers of which none is ever drawn to its end. */
  async function asking() {
    let begun = 0
    const app = await openApp('https://branch.example', cmsUrl, draw, () => {
      begun += 1
      return new Promise(() => {})
    })
    const looks = ['', '?design=quiet', '?ink=black', '?design=quiet&ink=black'].flatMap((look) => {
      const more = look === '' ? '?' : '&'
      return ['', 'paper=a4', 'strips=yes', 'paper=a4&strips=yes'].map((rest) => {
        return rest === '' ? look : `${look}${more}${rest}`
      })
    })
    const flyers = looks.flatMap((look) => [date + look, `${date}.pdf${look}`])
    const get = async (path: string, remoteAddress: string) =>
      app.request(`http://branch.example${path}`, {}, { incoming: { socket: { remoteAddress } } })
    return { flyers, get, begun: () => begun }
  }

  test('more than can be drawn are told to come again', async () => {
    const { flyers, get } = await asking()
    const waiting = flyers.map((path, index) => get(path, `192.0.2.${index}`))
    const busy = await Promise.race(waiting)
    expect(busy.status).toBe(503)
  })

  test.each([
    ['one visitor', () => '192.0.2.1', 4],
    ['a household of many networks', (index: number) => `2001:db8:0:${index}::1`, 8],
  ])('%s that asks for many leaves room for others', async (_, addressOf, share) => {
    const { flyers, get, begun } = await asking()
    const [wanted = '', ...others] = flyers
    let refused = 0
    for (const [index, path] of others.entries()) {
      void get(path, addressOf(index)).then(({ status }) => (refused += status === 503 ? 1 : 0))
    }
    await expect.poll(() => [begun(), refused]).toEqual([share, others.length - share])
    void get(wanted, '198.51.100.1')
    await expect.poll(begun).toBe(share + 1)
  })
})

describe('a page', () => {
  test('comes whole: its language, its head, its text, its data', async () => {
    const response = await ask('/what-we-do')
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('<html lang="en" data-palette="red">')
    expect(html).toContain('<title>What we do · Portland Branch</title>')
    expect(html).toContain('<link rel="canonical" href="https://branch.example/what-we-do">')
    expect(html).toMatch(/<h1[^>]*>What we do<\/h1>/)
    expect(html).toContain('"now":"2026-11-24T20:00:00.000Z"')
  })

  test('speaks the language of its prefix', async () => {
    expect(await (await ask('/es')).text()).toContain('<html lang="es"')
  })

  test('is compressed as the visitor can take it', async () => {
    const plain = await (await ask('/')).text()
    const pressed = await ask('/', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(pressed.headers.get('Content-Encoding')).toBe('br')
    expect(pressed.headers.get('Vary')).toBe('Accept-Encoding')
    expect(brotliDecompressSync(await pressed.arrayBuffer()).toString()).toBe(plain)
  })

  test('is not sent again to who has it', async () => {
    const tag = (await ask('/')).headers.get('ETag') ?? ''
    const again = await ask('/', { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    const other = await ask('/what-we-do', { headers: { 'If-None-Match': tag } })
    expect(other.status).toBe(200)
  })

  test('may be held by a CDN for a moment, and nothing else may', async () => {
    const heldAt = async (path: string) => (await ask(path)).headers.get('CDN-Cache-Control')
    expect(await heldAt('/what-we-do')).toBe('max-age=30')
    for (const path of ['/nowhere', '/old-name', '/api/site?locale=en', '/calendar.ics']) {
      expect(await heldAt(path), path).toBe(null)
    }
  })

  test('answers HEAD without a body', async () => {
    const response = await ask('/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('')
  })

  test('of a date tells search engines about it, in a way that no text can leave', async () => {
    const html = await (await ask('/meetings/branch-meeting/2026-11-26')).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      startDate: '2026-11-26T19:00:00-08:00',
    })
    expect(json).not.toContain('<')
  })

  test('that continues a list is not for search engines, what it leads to is', async () => {
    const more = await ask('/meetings/archive/2026?after=x')
    expect(more.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(await more.text()).toContain('Branch meeting')
    const folded = await ask('/meetings?series=folded')
    expect(folded.headers.get('X-Robots-Tag')).toBe('noindex')
    expect((await ask('/what-we-do')).headers.get('X-Robots-Tag')).toBeNull()
  })

  test('sets no cookie and allows only what it needs', async () => {
    const { headers } = await ask('/')
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-def='; style-src 'self' 'sha256-abc='; img-src 'self'; " +
        "media-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue offline",
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=/)
    expect(
      (await ask('/', {}, 'http://127.0.0.1:3000')).headers.get('Strict-Transport-Security'),
    ).toBeNull()
  })
})

describe('an address', () => {
  test.each([
    ['/What-We-Do/?utm=A', 301, '/what-we-do?utm=A'],
    ['/en/what-we-do', 302, '/what-we-do'],
    ['/old-name', 301, '/what-we-do'],
    ['/join', 301, '/what-we-do'],
    ['/es/pronto', 302, 'https://elsewhere.example/'],
    ['/next', 302, '/meetings/branch-meeting/2026-11-26'],
    ['/meetings/archive', 302, '/meetings/archive/2026'],
    ['/meetings/old-name/2026-11-26', 301, '/meetings/branch-meeting/2026-11-26'],
    ['/meetings/old-name/calendar.ics', 301, '/meetings/branch-meeting/calendar.ics'],
    [
      '/meetings/old-name/2026-11-26/calendar.ics',
      301,
      '/meetings/branch-meeting/2026-11-26/calendar.ics',
    ],
    ['/meetings/film-night/2026-11-20/calendar.ics', 302, '/meetings/film-night/calendar.ics'],
  ])('%s leads on with %i to %s', async (path, status, to) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Location')).toBe(to)
    expect(response.headers.get('Cache-Control') ?? 'no-cache').toBe('no-cache')
  })

  test.each(['/trick', '/other-trick'])('%s leads to no other site', async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('Location')]).toEqual([404, null])
  })

  test('where nothing is gives a whole page with status 404', async () => {
    const response = await ask('/nowhere')
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('This page is not here')
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  test.each([
    ['/%00', 404],
    ['/%E0%A4%A', 400],
    [`/${'a'.repeat(5000)}`, 404],
    ['/constructor', 404],
    ['/positions/__proto__', 404],
  ])('%s is answered calmly', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  test('takes no form', async () => {
    const response = await ask('/what-we-do', { method: 'POST', body: 'a=b' })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD')
  })
})

describe('visitors who ask at the same time', () => {
  test('get a file and what only looks like its address', async () => {
    const app = await openApp()
    const at = (path: string) => app.request(`http://branch.example${path}`)
    for (let round = 0; round < 3; round += 1) {
      const paths = [
        '/uploads/gone.webp',
        '/uploads%2Fgone.webp',
        '/uploads/a.webp',
        '/uploads%2fa.webp',
      ]
      const statuses = await Promise.all(paths.map(async (path) => (await at(path)).status))
      expect(statuses).toEqual([404, 301, 200, 301])
    }
  })

  test('get what each would get alone, however their addresses are spelled', async () => {
    const alone = new Map<string, string>()
    await fc.assert(
      fc.asyncProperty(fc.array(spelledAddress, { minLength: 2, maxLength: 8 }), async (paths) => {
        for (const path of paths) {
          if (!alone.has(path)) alone.set(path, await answerOf(await openApp(), path))
        }
        const app = await openApp()
        const expected = paths.map((path) => alone.get(path))
        expect(await Promise.all(paths.map((path) => answerOf(app, path)))).toEqual(expected)
        // Once more, from what is held by now.
        expect(await Promise.all(paths.map((path) => answerOf(app, path)))).toEqual(expected)
      }),
      { numRuns: 40, seed: 20_261_126 },
    )
  }, 120_000)

  const places = [
    '/',
    '/api/site',
    '/api/site/meetings',
    '/api/site/pages/nowhere',
    '/api/site/pages/what-we-do',
    '/api/site/redirects/join',
    '/api/site/sitemap',
    '/archive/2026',
    '/calendar.ics',
    '/healthz',
    '/join',
    '/meetings',
    '/meetings/archive/2026',
    '/meetings/branch-meeting',
    '/meetings/branch-meeting/2026-11-26',
    '/meetings/branch-meeting/calendar.ics',
    '/nowhere',
    '/preview',
    '/pronto',
    '/robots.txt',
    '/sitemap.xml',
    '/uploads',
    '/uploads/a.webp',
    '/uploads/gone.webp',
    '/what-we-do',
  ]
  const queries = [
    '',
    '?locale=en',
    '?locale=es',
    '?topic=housing',
    '?topic=housing&topic=labor',
    '?topic=labor&attendance=online',
    '?attendance=online&topic=labor',
    '?after=x',
    '?after=x&utm=A',
    '?token=x',
  ]
  const respellings: ((path: string) => string)[] = [
    (path) => path,
    (path) => path,
    (path) => path.replace(/(?<=.)\//, '%2F'),
    (path) => path.replace(/(?<=.)\/(?=[^/]*$)/, '%2f'),
    (path) => path.replace(/(?<=.)\//, '%252F'),
    (path) => path.replace(/(?<=.)\//, '//'),
    (path) => path.replace(/(?<=.)\//, '/./'),
    (path) => path.replace(/(?<=.)\//, '/%2e/'),
    (path) => path.replace(/(?<=.)\//, '/x/..%2f'),
    (path) => path.replace(/(?<=.)\//, '%5C'),
    (path) => path.replace('.', '%2E'),
    (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
    (path) => `${path}/`,
    (path) => `${path}%2F`,
    (path) => `/en${path}`,
    (path) => `/es${path}`,
    (path) => `/${path}`,
  ]
  const spelledAddress = fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...respellings), fc.constantFrom(...queries))
    .map(([place, respell, query]) => respell(place) + query)

  async function answerOf(app: App, path: string): Promise<string> {
    const response = await app.request(`http://branch.example${path}`)
    const { status, headers } = response
    const told = [status, headers.get('Location'), headers.get('Content-Type')]
    return `${path}: ${told.join(' ')}\n${await response.text()}`
  }
})

describe('when the cms', () => {
  test.each([
    ['answers with an error', 'error'],
    ['answers no JSON', 'nonsense'],
    ['answers something else than the contract says', 'wrong-shape'],
  ] as const)('%s, a page says so honestly', async (_what, kind) => {
    ailment = kind
    const response = await ask('/')
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const html = await response.text()
    expect(html).toContain('<section lang="en">')
    expect(html).toContain('<section lang="es">')
    expect(html).not.toMatch(/<script|<link|at .+:\d+:\d+/)
    expect((await ask('/readyz')).status).toBe(503)
  })

  test('is gone, pages, files and data say so, and this server stays alive', async () => {
    const nobody = (path: string) => ask(path, {}, 'https://branch.example', 'http://127.0.0.1:1')
    expect((await nobody('/')).status).toBe(503)
    expect((await nobody('/uploads/a.webp')).status).toBe(503)
    const data = await nobody('/api/site')
    expect(data.status).toBe(503)
    expect(await data.json()).toMatchObject({ data: null, error: { status: 503 } })
    expect((await nobody('/healthz')).status).toBe(200)
    expect((await nobody('/readyz')).status).toBe(503)
  })

  test('answers, this server is ready', async () => {
    expect((await ask('/readyz')).status).toBe(200)
  })
})

describe('a calendar', () => {
  test.each([
    ['/calendar.ics', '/api/site/calendar.ics?locale=en'],
    ['/es/calendar.ics?topic=housing', '/api/site/calendar.ics?locale=es&topic=housing'],
    [
      '/meetings/branch-meeting/calendar.ics',
      '/api/site/meetings/branch-meeting/calendar.ics?locale=en',
    ],
    [
      '/es/meetings/branch-meeting/2026-11-26/calendar.ics',
      '/api/site/meetings/branch-meeting/2026-11-26/calendar.ics?locale=es',
    ],
  ])('at %s is that of the door', async (path, address) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(asked.map(({ url }) => url)).toEqual([address])
    expect(await response.text()).toBe(calendar)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="a.ics"',
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^"[\w-]{20,}"$/),
    })
  })

  test('is compressed, and not sent again to who has it', async () => {
    const headers = { 'Accept-Encoding': 'br' }
    const response = await ask('/calendar.ics', { headers })
    expect(response.headers.get('Content-Encoding')).toBe('br')
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(calendar)
    const again = await ask('/calendar.ics', {
      headers: { ...headers, 'If-None-Match': response.headers.get('ETag') ?? '' },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('answers HEAD without a body', async () => {
    const response = await ask('/calendar.ics', { method: 'HEAD' })
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(await response.text()).toBe('')
  })

  test.each([
    ['/meetings/nothing/calendar.ics', 404],
    ['/calendar.ics?topic=', 400],
    ['/what-we-do/calendar.ics', 404],
    ['/meetings/branch-meeting/tomorrow/calendar.ics', 404],
    ['/meetings/branch-meeting/2026-11-20/calendar.ics', 404],
  ])('that is not there is refused: %s with %i', async (path, status) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).not.toContain('calendar')
  })

  test('cannot be had while the cms is gone, and says when to come again', async () => {
    const response = await ask('/calendar.ics', {}, 'https://branch.example', 'http://127.0.0.1:1')
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    expect(response.headers.get('Content-Type')).not.toContain('calendar')
  })
})

describe('what passes through to the cms', () => {
  test('is its public data, with nothing of the visitor but what it needs', async () => {
    const response = await ask('/api/site?locale=en', {
      headers: { Cookie: 'a=b', Authorization: 'Bearer x' },
    })
    expect(await response.json()).toEqual(site)
    expect(response.headers.get('Content-Revision')).toBe('a.1')
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(response.headers.get('X-Powered-By')).toBeNull()
    const { headers } = asked.at(-1) ?? { headers: {} }
    expect(headers.cookie).toBeUndefined()
    expect(headers.authorization).toBeUndefined()
  })

  test('is its files; what a browser could run is for saving only', async () => {
    const picture = await ask('/uploads/a.webp')
    expect(await picture.text()).toBe('file')
    expect(picture.headers.get('Content-Disposition')).toBeNull()
    const markup = await ask('/uploads/a.html')
    expect(markup.headers.get('Content-Disposition')).toBe('attachment')
    expect(markup.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    const drawing = await ask('/uploads/a.svg')
    expect(drawing.headers.get('Content-Disposition')).toBe('attachment')
    expect(drawing.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(drawing.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
  })

  test.each(['/admin', '/upload/files', '/content-manager', '/api/pages', '/_health', '/graphql'])(
    'is not %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
      expect(asked.map(({ url }) => url)).not.toContain(path)
    },
  )

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is not %s', async (method) => {
    expect((await ask('/api/site', { method })).status).toBe(405)
    expect((await ask('/uploads/a.webp', { method })).status).toBe(405)
    expect(asked).toEqual([])
  })
})

test('an asset comes in the version that the visitor can take', async () => {
  const of = async (encoding: string) => {
    const response = await ask('/assets/app-1.js', { headers: { 'Accept-Encoding': encoding } })
    return [response.headers.get('Content-Encoding'), await response.text()]
  }
  expect(await of('br, gzip')).toEqual(['br', 'brotli'])
  expect(await of('gzip')).toEqual(['gzip', 'gzip'])
  expect(await of('')).toEqual([null, 'plain'])
  const known = await ask('/assets/app-1.js', { headers: { 'If-None-Match': 'W/"1"' } })
  expect(known.status).toBe(304)
  expect((await ask('/assets/app-2.js')).status).toBe(404)
  expect(asked).toEqual([])
})

test('search engines find the site map', async () => {
  expect(await (await ask('/robots.txt')).text()).toContain(
    'Sitemap: https://branch.example/sitemap.xml',
  )
  const robots = await (await ask('/robots.txt')).text()
  for (const path of [
    ...['/api/', '/search?', '/search.json', '/es/search?', '/es/search.json'],
    ...['/flyer/', '/es/flyer/'],
  ]) {
    expect(robots).toContain(`\nDisallow: ${path}\n`)
  }
  const map = await ask('/sitemap.xml')
  expect(map.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  expect(await map.text()).toContain('<loc>https://branch.example/</loc>')
})

describe('a search', () => {
  test('is a page, made for whoever asks: held by nobody, and in no log', async () => {
    lines.length = 0
    const app = await openApp()
    const read = () => app.request('http://branch.example/search?q=Organize+secretly')
    const response = await read()
    expect(response.status).toBe(200)
    const { headers } = response
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('CDN-Cache-Control')).toBeNull()
    expect(headers.get('X-Robots-Tag')).toBe('noindex')
    const html = await response.text()
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('value="Organize secretly"')
    expect(lines.join()).toContain('"path":"/search"')
    expect(lines.join().toLowerCase()).not.toContain('secretly')
  })

  test('finds what is public, marked and escaped', async () => {
    const html = await (await ask('/search?q=home')).text()
    expect(html).toMatch(/<h3[^>]*><a href="\/"[^>]*>.*<mark>Home<\/mark>/s)
    expect(html).toContain('1 result for “home”')
    const nasty = await (await ask(`/search?q=${encodeURIComponent('"><script>x')}`)).text()
    expect(nasty).not.toContain('<script>x')
  })

  test('without words is a page like others', async () => {
    const response = await ask('/search')
    expect(response.status).toBe(200)
    expect(response.headers.get('CDN-Cache-Control')).toBe('max-age=30')
    expect(await response.text()).toContain('What are you looking for?')
  })

  test('answers open pages with data, and says what it needs', async () => {
    const response = await ask('/search.json?q=home')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ words: 'home', total: 1, data: [{ path: '' }] })
    expect((await ask('/es/search.json?q=+')).status).toBe(400)
  })

  test('of one visitor is answered so often that nobody who types notices', async () => {
    const app = await openApp()
    const statuses = await Promise.all(
      Array.from({ length: 70 }, async () => {
        const response = await app.request('http://branch.example/search.json?q=home')
        return response.status
      }),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(60)
    expect(statuses.filter((status) => status === 503)).toHaveLength(10)
  })
})

describe('what other sites may show of the next dates', () => {
  const address = '/api/site?locale=en'
  const switchOn = (embeds: string[]) => {
    contents[address] = { ...site, embeds }
  }
  afterEach(() => {
    contents[address] = site
  })

  test.each([[[]], [['data']]])('is no page while only %j is switched on', async (embeds) => {
    switchOn(embeds)
    const page = await ask('/embed/meetings')
    expect([page.status, page.headers.get('Content-Type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ])
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(await page.text()).toContain('This page is not here')
  })

  test.each([[[]], [['page']]])('is no data while only %j is switched on', async (embeds) => {
    switchOn(embeds)
    const data = await ask('/embed/meetings.json')
    expect([data.status, data.headers.get('Access-Control-Allow-Origin')]).toEqual([404, null])
    expect(await data.json()).toMatchObject({ error: { status: 404 } })
  })

  test('is a page for any frame: without script, cookie or anything from elsewhere', async () => {
    switchOn(['page'])
    const page = await ask('/embed/meetings')
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'no-cache',
      'cdn-cache-control': 'max-age=30',
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
    })
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(html) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page.headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    )
    expect(page.headers.get('Set-Cookie')).toBeNull()
    expect(html).not.toMatch(/<script|<img|<link rel="(icon|stylesheet)|style="|url\(/)
    expect(Buffer.byteLength(html)).toBeLessThan(4_000)
    for (const [link] of html.matchAll(/<a [^>]*>/g)) {
      expect(link).toMatch(/href="https:\/\/branch\.example\/[^"]*" target="_blank" rel="noopener"/)
    }
    const tag = page.headers.get('ETag') ?? ''
    const again = await ask('/embed/meetings', { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
    // Nothing else may be framed, or read from elsewhere.
    expect((await ask('/')).headers.get('Content-Security-Policy')).toContain(
      "frame-ancestors 'none'",
    )
    expect((await ask('/api/site?locale=en')).headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('is data that any site may read', async () => {
    switchOn(['data', 'page'])
    const data = await ask('/embed/meetings.json', { headers: { Origin: 'https://else.example' } })
    expect(Object.fromEntries(data.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
    })
    expect(await data.json()).toEqual({
      branch: { name: 'Portland Branch', url: 'https://branch.example/' },
      dates: [
        {
          title: 'Branch meeting',
          url: 'https://branch.example/meetings/branch-meeting/2026-11-26',
          startsAt: '2026-11-26T19:00:00-08:00',
          endsAt: '2026-11-26T21:00:00-08:00',
          allDay: false,
          timeZone: 'America/Los_Angeles',
          status: 'scheduled',
          movedFrom: null,
          attendance: 'in-person',
          place: {
            name: 'Smith Memorial Student Union, room 238',
            streetAddress: '1825 SW Broadway',
            city: 'Portland',
          },
          note: null,
        },
      ],
    })
    expect((await ask('/embed/meetings.json', { method: 'OPTIONS' })).status).toBe(405)
  })
})

describe('a feed of what is new', () => {
  test.each([
    [
      '/feed.atom',
      'application/atom+xml; charset=utf-8',
      '<id>https://branch.example/feed.atom</id>',
    ],
    ['/es/feed.atom', 'application/atom+xml; charset=utf-8', 'xml:lang="es"'],
    [
      '/feed.json',
      'application/feed+json; charset=utf-8',
      '"feed_url":"https://branch.example/feed.json"',
    ],
    ['/es/feed.json', 'application/feed+json; charset=utf-8', '"language":"es"'],
  ])('%s is there, compressed, and not sent again to who has it', async (path, type, text) => {
    const response = await ask(path, { headers: { 'Accept-Encoding': 'br' } })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    })
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toContain(text)
    const tag = response.headers.get('ETag') ?? ''
    const headers = { 'Accept-Encoding': 'br', 'If-None-Match': tag }
    expect((await ask(path, { headers })).status).toBe(304)
    expect((await ask(path, { method: 'POST' })).status).toBe(405)
    const nobody = await ask(path, {}, 'https://branch.example', 'http://127.0.0.1:1')
    expect([nobody.status, nobody.headers.get('Content-Type')]).toEqual([503, 'application/json'])
  })

  test('is named where people look for it', async () => {
    const named = '<link rel="alternate" type="application/atom+xml"'
    expect(await (await ask('/')).text()).toContain(
      `${named} title="Portland Branch" href="/feed.atom">`,
    )
    expect(await (await ask('/positions/workers-power')).text()).toContain(named)
    expect(await (await ask('/what-we-do')).text()).not.toContain(named)
  })
})

describe('for home screens and tabs', () => {
  test('there is a manifest in each language, which names the icons by what they are', async () => {
    const manifest = await ask('/es/manifest.webmanifest')
    expect(manifest.headers.get('Content-Type')).toBe('application/manifest+json; charset=utf-8')
    expect(manifest.headers.get('Cache-Control')).toBe('no-cache')
    expect(manifest.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await manifest.json()).toMatchObject({
      name: 'Portland Branch',
      lang: 'es',
      start_url: '/es',
      icons: expect.arrayContaining([
        { src: '/icon-192.png?v=TEtqO-Ex', type: 'image/png', sizes: '192x192', purpose: 'any' },
      ]),
    })
    expect(await (await ask('/manifest.webmanifest')).json()).toMatchObject({ start_url: '/' })
    expect((await ask('/de/manifest.webmanifest')).headers.get('Location')).toBe(
      '/manifest.webmanifest',
    )
  })

  test.each(['/manifest.webmanifest', '/icon-192.png', '/favicon.ico'])(
    '%s is not sent again to who has it, has no body for HEAD, and takes nothing',
    async (path) => {
      const tag = (await ask(path)).headers.get('ETag') ?? ''
      expect((await ask(path, { headers: { 'If-None-Match': tag } })).status).toBe(304)
      const head = await ask(path, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      expect((await ask(path, { method: 'POST' })).status).toBe(405)
      const nobody = await ask(path, {}, 'https://branch.example', 'http://127.0.0.1:1')
      expect([nobody.status, nobody.headers.get('Content-Type')]).toEqual([503, 'application/json'])
    },
  )

  test('the icons are those of the cms, the same whatever stands behind their address', async () => {
    const app = await openApp()
    for (const path of ['/apple-touch-icon.png', '/icon-192.png', '/icon-192.png?v=x']) {
      const response = await app.request(`http://branch.example${path}`)
      expect(Buffer.from(await response.arrayBuffer()), path).toEqual(icon)
      expect(response.headers.get('Content-Type')).toBe('image/png')
      expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/site/icons/apple-touch-icon.png',
      '/api/site/icons/icon-192.png',
    ])
    expect((await ask('/icon-193.png')).status).toBe(404)
  })

  test('what is no icon is told to nobody', async () => {
    ailment = 'nonsense'
    expect((await ask('/icon-192.png')).status).toBe(503)
  })

  test('pages name them: those of the branch’s logo, or our drawing', async () => {
    const html = await (await ask('/es')).text()
    expect(html).toContain('<link rel="manifest" href="/es/manifest.webmanifest">')
    expect(html).toContain('<link rel="icon" href="/favicon.svg" type="image/svg+xml">')
    expect(html).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png">')
    expect(await (await ask('/nowhere')).text()).toContain('rel="icon"')
  })
})

test('a request leaves one line, which tells nothing of the visitor', async () => {
  lines.length = 0
  await ask('/what-we-do?who=me', { headers: { 'X-Forwarded-For': '192.0.2.7' } })
  expect(lines).toHaveLength(1)
  const line: unknown = JSON.parse(lines[0] ?? '')
  expect(line).toMatchObject({ method: 'GET', path: '/what-we-do', status: 200 })
  expect(lines[0]).not.toMatch(/who|192\.0\.2\.7/)
})
