import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import type { News, NewsEntry, RichText } from 'cms/contract'
import { image, site } from '../src/sample-branch'
import { renderText } from '../src/renderText'
import { atomFeed } from './atom'
import { feedOf, type Feed } from './feed'
import { jsonFeed } from './jsonFeed'

const siteUrl = 'https://branch.example'

const body: RichText = [
  { type: 'heading', level: 1, children: [{ type: 'text', text: 'Wages & <time>' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'link', url: '/meetings', children: [{ type: 'text', text: 'Meetings' }] },
      { type: 'link', url: '/uploads/a.pdf', children: [{ type: 'text', text: 'File' }] },
      { type: 'link', url: '#end', children: [{ type: 'text', text: 'End' }] },
      { type: 'link', url: 'https://else.example/x', children: [{ type: 'text', text: 'Else' }] },
      { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'Trick' }] },
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      {
        type: 'list-item',
        children: [{ type: 'link', url: '/join', children: [{ type: 'text', text: 'Join' }] }],
      },
    ],
  },
  { type: 'image', image },
]

const entry: NewsEntry = {
  kind: 'position',
  uid: 'position/abc',
  path: 'positions/workers-power',
  title: 'Workers’ power & "more"\u0007',
  summary: 'In short.',
  body,
  image: null,
  topics: [{ slug: 'labor', name: 'Labor', locale: 'en' }],
  author: null,
  locale: 'en',
  updated: '2026-11-20T18:00:00.000Z',
}

const news: News = {
  data: [
    entry,
    {
      ...entry,
      uid: 'position/def',
      path: 'positions/vivienda',
      summary: null,
      image,
      topics: [],
      author: 'Maya Torres',
      locale: 'es',
      updated: '2026-11-01T00:00:00.000Z',
    },
  ],
}

const feed = (of: News = news, locale: 'en' | 'es' = 'en') =>
  feedOf({ site, news: of, locale }, siteUrl, renderText)

let whole: Feed

beforeAll(async () => {
  whole = await feed()
})

describe('as Atom', () => {
  const url = `${siteUrl}/feed.atom`

  test('another program reads what was published, when, and where it is', () => {
    expect(parseAtomFeed(atomFeed(whole, url))).toMatchObject({
      id: url,
      title: { value: 'Portland Branch' },
      subtitle: { value: 'People before profit.' },
      updated: '2026-11-20T18:00:00.000Z',
      authors: [{ name: 'Portland Branch' }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: url },
        { rel: 'alternate', type: 'text/html', href: `${siteUrl}/` },
      ],
      entries: [
        {
          title: { value: 'Workers’ power & "more"' },
          updated: '2026-11-20T18:00:00.000Z',
          links: [{ rel: 'alternate', href: `${siteUrl}/positions/workers-power` }],
          categories: [{ term: 'Labor' }],
          summary: { value: 'In short.' },
          content: { type: 'html', value: whole.entries[0]?.html },
        },
        {
          links: [{ href: `${siteUrl}/positions/vivienda` }],
          authors: [{ name: 'Maya Torres' }],
        },
      ],
    })
  })

  test('says in which language an entry is', () => {
    expect(atomFeed(whole, url).match(/xml:lang="[^"]+"/g)).toEqual([
      'xml:lang="en"',
      'xml:lang="en"',
      'xml:lang="es"',
    ])
  })

  test('with nothing in it is a whole feed, too', async () => {
    const empty = parseAtomFeed(atomFeed(await feed({ data: [] }), url))
    expect(empty).toMatchObject({ id: url, updated: '1970-01-01T00:00:00.000Z' })
    expect(empty.entries ?? []).toEqual([])
  })
})

test('as JSON it says the same', () => {
  const url = `${siteUrl}/feed.json`
  const written = JSON.stringify(jsonFeed(whole, url))
  expect(JSON.parse(written)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
  expect(parseJsonFeed(written)).toMatchObject({
    title: 'Portland Branch',
    description: 'People before profit.',
    home_page_url: `${siteUrl}/`,
    feed_url: url,
    language: 'en',
    items: [
      {
        id: whole.entries[0]?.id,
        url: `${siteUrl}/positions/workers-power`,
        summary: 'In short.',
        content_html: whole.entries[0]?.html,
        tags: ['Labor'],
        language: 'en',
      },
      {
        authors: [{ name: 'Maya Torres' }],
        url: `${siteUrl}/positions/vivienda`,
        image: `${siteUrl}/uploads/march.png`,
        language: 'es',
      },
    ],
  })
})

describe('an id', () => {
  test('is a URN that outlives a new address and a new text, and is another one in each language', async () => {
    const idOf = async (differences: Partial<NewsEntry>, locale: 'en' | 'es' = 'en') =>
      (await feed({ data: [{ ...entry, ...differences }] }, locale)).entries[0]?.id
    const id = await idOf({})
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(await idOf({ path: 'positions/renamed', title: 'Renamed', updated: 'x' })).toBe(id)
    expect(await idOf({}, 'es')).not.toBe(id)
    expect(await idOf({ uid: 'position/def' })).not.toBe(id)
    // Readers show everything once more if this changes.
    expect(id).toBe('urn:uuid:ebe4e9a1-580e-52f5-ae95-2f473f1ecb45')
  })
})

describe('a text', () => {
  test('is what its page shows, with addresses that lead there from anywhere', () => {
    const [{ html } = { html: '' }] = whole.entries
    const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual([
      `${siteUrl}/meetings`,
      `${siteUrl}/uploads/a.pdf`,
      `${siteUrl}/positions/workers-power#end`,
      'https://else.example/x',
      `${siteUrl}/join`,
    ])
    expect(html).toContain('<h2>Wages &amp; &lt;time&gt;</h2>')
    expect(html).toContain(`src="${siteUrl}/uploads/march.png"`)
    expect(html).not.toMatch(/javascript:|<!--|src(set)?="\/|, \//)
  })

  test('has its picture above it', () => {
    const [, { html } = { html: '' }] = whole.entries
    expect(html).toMatch(/^<img[^>]*><div/)
  })
})
