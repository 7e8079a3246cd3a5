import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { siteUrl } from './here'
import { readJson, viewAddresses } from './views'
import type { ArticleList, Page, PositionList, Site, Sitemap } from 'cms/contract'

const get = (path: string, init?: RequestInit) =>
  fetch(siteUrl + path, { redirect: 'manual', ...init })

describe('the head of a page', () => {
  it('has its own title, description, canonical address and share card, absolute', async () => {
    const titles = new Set<string>()
    const addresses = (await viewAddresses(siteUrl)).filter(
      ({ status, path, view, isListed }) =>
        status === 200 && isListed && !path.includes('?') && !view.startsWith('untranslated'),
    )
    for (const { path } of addresses) {
      const html = await (await get(path)).text()
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
      titles.add(title)
      const head = html.slice(0, html.indexOf('<style>'))
      expect(head, path).toMatch(/<meta name="description" content="[^"]{20,}"/)
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1]
      expect(canonical).toBe(siteUrl + path)
      expect(head, path).toMatch(new RegExp(`property="og:image" content="${siteUrl}/share/`))
      expect(head, path).toMatch(/property="og:title" content="[^"]+"/)
      expect(head, path).toMatch(/name="twitter:card"/)
    }
    expect(titles.size).toBe(addresses.length)
  })

  it('names the translations that exist, and only those', async () => {
    const translated = await (await get('/what-we-do')).text()
    expect(alternates(translated)).toEqual({
      en: `${siteUrl}/what-we-do`,
      es: `${siteUrl}/es/que-hacemos`,
      'x-default': `${siteUrl}/what-we-do`,
    })
    const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
    const path = data.find(({ kind, paths }) => kind === 'page' && paths.es === undefined)?.paths.en
    const page = await readJson<Page>(`${siteUrl}/api/site/pages/${path}`)
    expect(page.translations).toEqual(['en'])
    expect(Object.keys(alternates(await (await get(`/${path}`)).text()))).not.toContain('es')
  })

  function alternates(html: string): Record<string, string> {
    const links = html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)
    return Object.fromEntries(
      [...links].map(([, language = '', address = '']) => [language, address]),
    )
  }
})

describe('the picture beside a link', () => {
  const metaOf = (html: string, property: string) =>
    new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? ''

  it('is drawn for each kind of view, of its size and light, and for anybody to show', async () => {
    const digests = new Set<string>()
    const views = await viewAddresses(siteUrl)
    const kinds = ['home', 'page', 'meeting', 'date', 'cancelled date', 'position', 'meetings']
    for (const kind of kinds) {
      const view = views.find((one) => one.view === kind)
      if (!view) throw new Error(`there is no ${kind}`)
      const html = await (await get(view.path)).text()
      const url = metaOf(html, 'og:image')
      const size = [metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')].map(Number)
      expect(metaOf(html, 'og:image:alt').length, kind).toBeGreaterThan(10)
      const answer = await fetch(url, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('content-type')], url).toEqual([200, 'image/png'])
      expect(answer.headers.get('cache-control')).toBe('max-age=3600')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const png = Buffer.from(await answer.arrayBuffer())
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size)
      expect(png.byteLength, url).toBeLessThanOrEqual(120_000)
      digests.add(png.toString('base64'))
      const etag = answer.headers.get('etag') ?? ''
      expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    }
    expect(digests.size).toBe(kinds.length)
  })

  it('has a square form, and a former address leads to the present one', async () => {
    const url = new URL(metaOf(await (await get('/what-we-do')).text(), 'og:image'))
    const square = await get(url.pathname.replace('.png', '-square.png'))
    const png = Buffer.from(await square.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080])
    const former = await get(url.pathname.replace(/[^/]+(?=\.png)/, '0123456789ab'))
    expect([former.status, former.headers.get('location')]).toEqual([302, url.pathname])
    expect((await get('/share/nowhere/0123456789ab.png')).status).toBe(404)
    expect(await (await get('/robots.txt')).text()).not.toContain('/share')
  })
})

describe('for machines', () => {
  /** The first two and the last of those that stand below the same, each as deep. */
  function fewOfEach(addresses: string[]): string[] {
    const alike = new Map<string, string[]>()
    for (const address of addresses) {
      const steps = new URL(address).pathname.split('/')
      const below = [steps.length, ...steps.slice(1, -1)].join('/')
      alike.set(below, [...(alike.get(below) ?? []), address])
    }
    return [...alike.values()].flatMap((same) => [...same.slice(0, 2), ...same.slice(2).slice(-1)])
  }

  it('lists every address in the sitemap, and each of them answers', async () => {
    const xml = await (await get('/sitemap.xml')).text()
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(25)
    for (const address of addresses) expect(address.startsWith(siteUrl)).toBe(true)
    for (const address of isWhole ? addresses : fewOfEach(addresses)) {
      expect((await fetch(address, { redirect: 'manual' })).status, address).toBe(200)
    }
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  })

  it('answers 304 to who has the page already, and gives HEAD no body', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('passes the door and the uploads through, without cookies', async () => {
    const { shareImage } = await readJson<{ shareImage: { url: string } }>(`${siteUrl}/api/site`)
    const picture = await get(shareImage.url)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp'])
    for (const path of ['/', '/api/site', shareImage.url]) {
      expect((await get(path)).headers.get('set-cookie'), path).toBeNull()
    }
    expect((await get('/api/pages')).status).toBe(404)
    expect((await get('/admin')).status).toBe(404)
    expect((await get('/upload')).status).toBe(404)
  })

  it('keeps hashed files for good', async () => {
    const html = await (await get('/')).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    const answer = await get(script, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-encoding')).toBe('br')
  })
})

describe('the feeds of what is new', () => {
  it('tell each position and all news with the text of their pages, in either format and language', async () => {
    for (const [prefix, locale] of [
      ['', 'en'],
      ['/es', 'es'],
    ]) {
      const { data } = await readJson<PositionList>(
        `${siteUrl}/api/site/positions?locale=${locale}`,
      )
      const { data: articles } = await readJson<ArticleList>(
        `${siteUrl}/api/site/articles?locale=${locale}`,
      )
      const atom = parseAtomFeed(await (await get(`${prefix}/feed.atom`)).text())
      const json = parseJsonFeed(await (await get(`${prefix}/feed.json`)).text())
      const urls = [
        ...data.map(({ slug }) => `${siteUrl}${prefix}/positions/${slug}`),
        ...articles.map(({ slug }) => `${siteUrl}${prefix}/news/${slug}`),
      ].sort()
      expect(urls.length).toBeGreaterThan(5)
      const entries = atom.entries ?? []
      expect(entries.map(({ links }) => links?.[0]?.href ?? '').sort()).toEqual(urls)
      expect(json.items?.map(({ url }) => url)).toEqual(
        entries.map(({ links }) => links?.[0]?.href),
      )
      expect(json.items?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
      const times = entries.map(({ updated }) => updated ?? '')
      expect(times).toEqual(times.toSorted().reverse())
      const words = (html: string) =>
        html
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      // A position that another test published may be a title alone.
      let withText = 0
      for (const { links, content } of entries) {
        const address = links?.[0]?.href ?? ''
        const page = await (await fetch(address)).text()
        const [, shown = ''] = /<div class="rich-text"[^>]*>([^]*?)<\/div>/.exec(page) ?? []
        expect(words(content?.value ?? ''), address).toBe(words(shown))
        if (words(shown).length > 100) withText += 1
      }
      expect(withText).toBeGreaterThan(5)
    }
  })

  it('are found from the list of positions, by programs and by people', async () => {
    const html = await (await get('/es/positions')).text()
    expect(html).toContain('<link rel="alternate" type="application/atom+xml"')
    expect(html).toContain('<a href="/es/feed.atom" type="application/atom+xml">')
  })
})

describe('on a home screen', () => {
  it('stands the site in each language, with icons that are what they say', async () => {
    for (const [path, start] of [
      ['/', '/'],
      ['/es', '/es'],
    ]) {
      const html = await (await get(path ?? '')).text()
      const [, address = ''] = /<link rel="manifest" href="([^"]+)">/.exec(html) ?? []
      const answer = await get(address)
      expect(answer.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8')
      const manifest = (await answer.json()) as WebManifest
      const { branchName } = await readJson<Site>(
        `${siteUrl}/api/site?locale=${start?.slice(1) || 'en'}`,
      )
      expect(manifest).toMatchObject({ name: branchName, start_url: start, theme_color: '#c8161d' })
      expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(
        new Set(['any', 'maskable']),
      )
      for (const { src, sizes, type } of manifest.icons) {
        const icon = await get(src)
        expect([icon.status, icon.headers.get('content-type')], src).toEqual([200, type])
        const png = Buffer.from(await icon.arrayBuffer())
        // Its header (RFC 2083, section 11.2.1).
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
      }
      for (const rel of ['icon', 'apple-touch-icon']) {
        const [, icon = ''] = new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html) ?? []
        expect((await get(icon)).headers.get('content-type'), icon).toMatch(/^image\//)
      }
    }
    expect((await get('/favicon.ico')).headers.get('content-type')).toBe('image/x-icon')
  })

  interface WebManifest {
    icons: { src: string; sizes: string; type: string; purpose: string }[]
  }
})

describe('hostile addresses', () => {
  const paths = [
    '/%',
    '/%00',
    '/%E0%A4%A',
    '//evil.example',
    '/\\evil.example',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2fserver/main.js',
    '/assets/../server/main.js',
    '/__proto__',
    '/constructor',
    '/meetings/__proto__',
    '/positions/%F0%9F%92%A3',
    '/es/%00',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(800)}`,
    '/meetings?after=%00',
    '/meetings?topic[$ne]=x',
    '/meetings?attendance=__proto__',
    `/meetings?topic=${'x'.repeat(3000)}`,
    '/meetings/x/2026-02-30',
    '/meetings/weekly-branch-meeting/9999-99-99',
    '/meetings/weekly-branch-meeting/0000-00-00/calendar.ics',
    '/meetings/archive/0000',
    '/meetings/archive/2026?after=%00',
    '/meetings/archive/calendar.ics',
    '/meetings/__proto__/calendar.ics',
    '/meetings/%2e%2e/calendar.ics',
    '/meetings/..%2f..%2fadmin/calendar.ics',
    '/calendar.ics?topic=%00',
    '/calendar.ics?topic[$ne]=x',
    '/calendar.ics?topic=a&topic=b',
    '/next?to=//evil.example',
    '/?status=draft&populate=*',
    '/api/site/pages/%00',
    '/api/site/..%2f..%2fadmin',
    '/api/site/../../admin/init',
    '/uploads/..%2f..%2fbranchline.db',
    '/uploads/%2e%2e/branchline.db',
  ]

  it('get no server error, no stack, no file of the server, and lead to no other site', async () => {
    for (const path of paths) {
      const answer = await get(path)
      const text = await answer.text()
      expect(answer.status, path.slice(0, 80)).toBeLessThan(500)
      expect(text, path.slice(0, 80)).not.toMatch(/node_modules|SQLite format|\bat .*\.js:\d/)
      const location = answer.headers.get('location')
      if (location) expect(new URL(location, siteUrl).origin, path).toBe(siteUrl)
    }
  })
})
