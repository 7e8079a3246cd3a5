import { expect, test } from 'vitest'
import type { Sitemap } from 'cms/contract'
import { home } from '../../src/cms/sample-cms'
import { image } from '../../src/sample-branch'
import type { Told } from './ask'
import { siteIcons } from './siteIcons'
import { Expected, addressesIn, listsFirst } from './expected'

const lastModified = '2026-11-01T00:00:00.000Z'
const sitemap: Sitemap = {
  data: [
    { kind: 'page', paths: { en: '', es: '' }, lastModified },
    { kind: 'page', paths: { en: 'what-we-do', es: 'que-hacemos' }, lastModified },
    { kind: 'page', paths: { en: 'only/english' }, lastModified },
    { kind: 'page', paths: { en: 'what-we-do/where' }, lastModified },
    { kind: 'page', paths: { en: 'what-we-do/where/maps' }, lastModified },
    { kind: 'meetings', paths: { en: 'meetings', es: 'meetings' }, lastModified },
    { kind: 'meeting', paths: { en: 'meetings/weekly' }, lastModified },
    { kind: 'date', paths: { en: 'meetings/weekly/2026-11-26' }, lastModified },
    { kind: 'archive', paths: { en: 'meetings/archive/2025' }, lastModified },
    { kind: 'month', paths: { en: 'meetings/month/2026-11' }, lastModified },
    { kind: 'positions', paths: { en: 'positions' }, lastModified },
    { kind: 'position', paths: { en: 'positions/war', es: 'positions/guerra' }, lastModified },
    { kind: 'news', paths: { en: 'news', es: 'news' }, lastModified },
    { kind: 'news', paths: { en: 'news/2036', es: 'news/2036' }, lastModified },
    { kind: 'article', paths: { en: 'news/rain' }, lastModified },
    { kind: 'paperVersion', paths: { en: 'documents/bylaws/v/2034-05-14' }, lastModified },
    // Of a site that was begun in its second language.
    { kind: 'page', paths: { es: 'solo' }, lastModified },
  ],
}

test('what stands in the site map is asked for in every language, the lists first', () => {
  const addresses = addressesIn(sitemap)
  expect(addresses.slice(0, listsFirst)).toEqual(
    ['en', 'es'].flatMap((locale) => [
      `/api/site?locale=${locale}`,
      `/api/site/pages?locale=${locale}`,
      `/api/site/meetings?locale=${locale}`,
      `/api/site/topics?locale=${locale}`,
      `/api/site/archive?locale=${locale}`,
      `/api/site/positions?locale=${locale}`,
      `/api/site/get-involved?locale=${locale}`,
      `/api/site/pages/meetings?locale=${locale}`,
      `/api/site/pages/positions?locale=${locale}`,
    ]),
  )
  expect(addresses.slice(listsFirst)).toEqual([
    '/api/site/pages/what-we-do?locale=en',
    '/api/site/pages/que-hacemos?locale=es',
    '/api/site/pages/only/english?locale=en',
    '/api/site/pages/only/english?locale=es',
    '/api/site/pages/what-we-do/where?locale=en',
    '/api/site/pages/que-hacemos/where?locale=es',
    '/api/site/pages/what-we-do/where/maps?locale=en',
    '/api/site/pages/que-hacemos/where/maps?locale=es',
    '/api/site/meetings/weekly?locale=en',
    '/api/site/meetings/weekly?locale=es',
    '/api/site/meetings/weekly/2026-11-26?locale=en',
    '/api/site/meetings/weekly/2026-11-26?locale=es',
    '/api/site/archive/2025?locale=en',
    '/api/site/archive/2025?locale=es',
    '/api/site/month/2026-11?locale=en',
    '/api/site/month/2026-11?locale=es',
    '/api/site/positions/war?locale=en',
    '/api/site/positions/guerra?locale=es',
    '/api/site/articles?locale=en',
    '/api/site/pages/news?locale=en',
    '/api/site/articles?locale=es',
    '/api/site/pages/news?locale=es',
    '/api/site/articles?locale=en&year=2036',
    '/api/site/articles?locale=es&year=2036',
    '/api/site/articles/rain?locale=en',
    '/api/site/articles/rain?locale=es',
    '/api/site/papers/bylaws/2034-05-14?locale=en',
    '/api/site/papers/bylaws/2034-05-14?locale=es',
    '/api/site/pages/solo?locale=en',
    '/api/site/pages/solo?locale=es',
    '/api/site/news?locale=en',
    '/api/site/news?locale=es',
    '/api/site/codes',
    ...siteIcons.map((name) => `/api/site/icons/${name}`),
  ])
})

test('everything is expected until the cms has said what it has', () => {
  const expected = new Expected()
  expect(expected.has('/api/site/pages/anything?locale=en')).toBe(true)
  expected.setAddresses(['/api/site?locale=en'])
  expect(expected.has('/api/site?locale=en')).toBe(true)
  expect(expected.has('/api/site/pages/anything?locale=en')).toBe(false)
})

test('a file is expected when an answer names it', () => {
  const expected = new Expected()
  expected.setAddresses([])
  const link = { type: 'link' as const, url: '/uploads/plan.pdf', children: [] }
  const page = {
    ...home,
    shareImage: image,
    sections: [
      { type: 'rich-text' as const, text: [{ type: 'paragraph' as const, children: [link] }] },
    ],
  }
  const told: Told = {
    address: '/api/site/pages?locale=en',
    type: 'application/json',
    body: Buffer.from(JSON.stringify(page)),
    content: { kind: 'page', value: page },
    disposition: null,
    etag: null,
    lastModified: null,
    revision: 'a.1',
    shows: null,
    validUntil: 0,
    toldAt: 0,
  }
  expected.learn(told)
  for (const name of ['march.png', 'small_march.png', 'medium_march.png', 'plan.pdf']) {
    expect(expected.has(`/uploads/${name}`), name).toBe(true)
  }
  expect(expected.has('/uploads/other.png')).toBe(false)
  // What a file holds is not read.
  expected.learn({
    ...told,
    body: Buffer.from('"/uploads/hidden.png"'),
    content: { kind: 'file', value: null },
  })
  expect(expected.has('/uploads/hidden.png')).toBe(false)
})

test.each([
  ['/api/site/calendar.ics?locale=es', true],
  ['/api/site/meetings/weekly/calendar.ics?locale=en', true],
  ['/api/site/meetings/weekly/2026-11-26/calendar.ics?locale=es', true],
  ['/api/site/calendar.ics?locale=en&topic=made-up', false],
  ['/api/site/meetings/made-up/calendar.ics?locale=en', false],
  ['/api/site/meetings/weekly/2026-11-27/calendar.ics?locale=en', false],
])('the calendar at %s is expected where what it is of is: %s', (address, isExpected) => {
  const expected = new Expected()
  expected.setAddresses(addressesIn(sitemap))
  expect(expected.has(address)).toBe(isExpected)
})
