import { expect, it } from 'vitest'
import type { Locale } from '../contract'
import { byBuiltInPage, PageTree } from '../content/reading/pageTree'
import type { PageRow } from '../content/reading/queries'
import { SiteAddresses } from './siteAddresses'
import { byLanguage } from '../languages'

type Pages = ConstructorParameters<typeof PageTree<PageRow>>[0]
type Row = Pages extends ReadonlyMap<string, Map<Locale, infer One>> ? One : never

function page(id: string, slugs: { en: string; es?: string }, parent?: string) {
  const row = (slug: string): Row => ({
    id,
    documentId: id,
    slug,
    ...(parent && { parent: { id: parent, documentId: parent } }),
  })
  const rows = new Map<Locale, Row>([['en', row(slugs.en)]])
  if (slugs.es) rows.set('es', row(slugs.es))
  return [id, rows] as const
}

const none = byBuiltInPage(() => null)
const bound = { home: 'home', builtIn: { ...none, positions: 'stand' } }
const published = new PageTree(
  new Map([
    page('home', { en: 'home' }),
    page('labor', { en: 'labor', es: 'trabajo' }),
    page('old', { en: 'old-name' }),
    page('stand', { en: 'stand' }),
    // It had its address before the site had news.
    page('bulletin', { en: 'news' }),
    page('letter', { en: 'letter' }, 'bulletin'),
  ]),
  bound,
)
const drafts = new PageTree(
  new Map([
    page('home', { en: 'home' }),
    page('labor', { en: 'labor', es: 'trabajo' }),
    page('talk', { en: 'talk' }, 'labor'),
    page('old', { en: 'new-name' }),
    page('stand', { en: 'stand' }),
  ]),
  bound,
)

const addresses = new SiteAddresses(
  {
    pages: { drafts, published },
    listed: new Map([
      ['api::meeting.meeting', byLanguage(() => new Map([['weekly', 'm1']]))],
      ['api::article.article', byLanguage(() => new Map([['rain', 'a1']]))],
      ['api::group.group', byLanguage(() => new Map([['tenants', 'g1']]))],
      ['api::person.person', byLanguage(() => new Map([['ana', 'n1']]))],
      ['api::paper.paper', byLanguage(() => new Map([['bylaws', 'bylaws']]))],
      [
        'api::position.position',
        {
          ...byLanguage(() => new Map<string, string>()),
          en: new Map([['war', 'p1']]),
          es: new Map([['guerra', 'p1']]),
        },
      ],
    ]),
    redirects: new Map([
      ['moved/away', { page: null, to: '/labor' }],
      ['to/page', { page: 'labor', to: null }],
      ['to/lost', { page: 'lost', to: null }],
      ['away', { page: null, to: 'https://elsewhere.example/' }],
      ['by/script', { page: null, to: 'javascript:alert(1)' }],
      ['to/nothing', { page: null, to: '/nothing' }],
      ['loop1', { page: null, to: '/loop2' }],
      ['loop2', { page: null, to: 'https://site.example/loop1' }],
      ['meetings/former', { page: null, to: '/meetings/weekly' }],
    ]),
  },
  'https://site.example',
)

it.each([
  ['/', 'home'],
  ['/es', 'home'],
  ['/labor', 'labor'],
  ['/Labor/?from=mail#top', 'labor'],
  ['https://site.example/es/trabajo', 'labor'],
  ['/labor/talk', 'talk'],
  ['/es/trabajo/talk', 'talk'],
  ['/old-name', 'old'],
  ['/new-name', 'old'],
  ['/positions', 'stand'],
  ['/meetings/weekly', 'm1'],
  ['/es/meetings/weekly/2026-11-26', 'm1'],
  ['/positions/war', 'p1'],
  ['/news', 'bulletin'],
  ['/news/letter', 'letter'],
  ['/news/rain', 'a1'],
  ['/es/positions/guerra', 'p1'],
  ['/es/positions/war', 'p1'],
  // What is there in another language is where visitors are led on to.
  ['/positions/guerra', 'p1'],
])('%s leads to %s', (link, documentId) => {
  expect(addresses.find(link)).toMatchObject({ kind: 'document', documentId })
})

it.each([
  '#below',
  '/meetings',
  '/get-involved',
  '/get-involved/sign-up',
  '/es/get-involved/ask?from=flyer',
  '/get-involved/my-data',
  '/get-involved/ask/tenants',
  '/get-involved/ask/people/ana',
  '/get-involved/attend/weekly/2026-11-26',
  '/get-involved/remind/weekly',
  '/get-involved/remind/weekly/2026-11-26',
  '/next',
  '/es/privacy',
  '/meetings/archive/2024',
  '/news/2024',
  '/meetings/weekly/calendar.ics',
  '/moved/away',
  '/to/page',
  '/away',
  'https://elsewhere.example/no-such-page',
  'mailto:hello@site.example',
  'tel:+15551234',
])('%s leads to something else that is there', (link) => {
  expect(addresses.find(link)).toEqual({ kind: 'other' })
})

it.each([
  '/nothing',
  '/labor/nothing',
  '/es/talk',
  '/meetings/nothing',
  '/meetings/weekly/2026-11-26/more',
  '/meetings/weekly/soon',
  '/meetings/weekly/2026-13-26',
  '/documents/bylaws/2020-01-01',
  '/documents/bylaws/v/2020-13-01',
  '/documents/bylaws/v/2020-01-01/more',
  '/to/lost',
  '/by/script',
  '/to/nothing',
  '/loop1',
  '/loop2',
  '/meetings/archive/2024/11',
  '/positions/war/more',
  '/get-involved/sent/ask',
  '/get-involved/sign-up/weekly',
  '/get-involved/ask/weekly',
  '/get-involved/ask/people/nobody',
  '/get-involved/attend/weekly',
  '/get-involved/remind/nothing',
  '/get-involved/remind/weekly/soon',
  'https://site.example/nothing',
  '/%E0%A4%A',
])('%s leads to nothing', (link) => {
  expect(addresses.find(link)).toEqual({ kind: 'missing' })
})

it.each(['', 'labor', 'www.example.org', 'javascript:alert(1)', '//site.example/labor'])(
  '“%s” can’t be opened',
  (link) => expect(addresses.find(link)).toEqual({ kind: 'unreadable' }),
)

it('asks the calendar about dates, papers about versions, and the disk about files as they are called there', () => {
  const date = { kind: 'document', documentId: 'm1', date: '2026-12-04' }
  expect(addresses.find('/meetings/weekly/2026-12-04')).toMatchObject(date)
  expect(addresses.find('/meetings/former/2026-12-04')).toMatchObject(date)
  expect(addresses.find('/meetings/weekly')).not.toHaveProperty('date')
  const version = { kind: 'document', documentId: 'bylaws', date: '2020-01-01' }
  expect(addresses.find('/documents/bylaws/v/2020-01-01')).toMatchObject(version)
  expect(addresses.documentOf('/documents/bylaws/v/2020-01-01')).toBeNull()
  const leaflet = { kind: 'upload', file: 'Leaflet_a1.pdf' }
  expect(addresses.find('/uploads/Leaflet_a1.pdf?x#page=2')).toEqual(leaflet)
})

it('knows where pages are read, or will be', () => {
  expect(addresses.pagePath('old', 'en')).toBe('old-name')
  expect(addresses.pagePath('talk', 'es')).toBe('trabajo/talk')
  expect(addresses.pagePath('home', 'es')).toBe('')
  expect(addresses.pagePath('nothing', 'en')).toBeNull()
})

it('has nothing at the address of its news while it has none', () => {
  const pages = new PageTree(new Map([page('home', { en: 'home' })]), bound)
  const site = (slugs: [string, string][]) =>
    new SiteAddresses(
      {
        pages: { drafts: pages, published: pages },
        listed: new Map([['api::article.article', byLanguage(() => new Map(slugs))]]),
        redirects: new Map(),
      },
      'https://site.example',
    )
  expect(site([]).hasPage('news')).toBe(false)
  expect(site([['rain', 'a1']]).hasPage('news')).toBe(true)
  expect(addresses.hasPage('news')).toBe(true)
})
