import { describe, expect, test } from 'vitest'
import { door } from '../../src/cms/door'
import { kindAt, spell, spellFile } from './addresses'

function spelt(address: string) {
  const [pathname = '', query] = address.split('?')
  return spell(pathname, new URLSearchParams(query))
}

describe('one spelling for all who mean the same', () => {
  test.each([
    ['/api/site', '/api/site?locale=en'],
    ['/api/site?locale=es', '/api/site?locale=es'],
    ['/api/site/meetings?topic=housing', '/api/site/meetings?locale=en&topic=housing'],
    [
      '/api/site/meetings?limit=5&access=masks&attendance=online&topic=a&locale=es',
      '/api/site/meetings?locale=es&topic=a&attendance=online&access=masks&limit=5',
    ],
    [
      '/api/site/meetings?to=2026-12-02&from=2026-12-01&after=x',
      '/api/site/meetings?locale=en&after=x&from=2026-12-01&to=2026-12-02',
    ],
    ['/api/site/archive/2026?limit=2&after=x', '/api/site/archive/2026?locale=en&after=x&limit=2'],
    ['/api/site/pages/%77hat-we-do', '/api/site/pages/what-we-do?locale=en'],
    ['/api/site/pages/a%c3%b1os', '/api/site/pages/a%C3%B1os?locale=en'],
    ['/api/site/calendar.ics?topic=%68ousing', '/api/site/calendar.ics?locale=en&topic=housing'],
    ['/api/site/sitemap', '/api/site/sitemap'],
    ['/api/site/redirects/old%2Dname', '/api/site/redirects/old-name'],
  ])('%s is %s', (address, spelling) => {
    expect(spelt(address)).toEqual({ kind: 'known', address: spelling })
  })

  test('is kept by a slash or a question mark inside a name', () => {
    expect(spelt('/api/site/pages/a%2Fb%3Fc')).toEqual({
      kind: 'known',
      address: '/api/site/pages/a%2Fb%3Fc?locale=en',
    })
  })

  test.each([
    door.site('es'),
    door.page('en', ''),
    door.page('es', 'qué hacemos/años & más'),
    door.meetings('en', {}),
    door.meetings('es', {
      topic: 'housing',
      attendance: 'in-person',
      access: 'sign-language',
      after: 'MjAyNi0x_-',
    }),
    door.meeting('en', 'study group'),
    door.meetingDate('en', 'branch-meeting', '2026-11-26'),
    door.archiveYears('en'),
    door.archive('es', 2026),
    door.archive('en', 2026, 'abc'),
    door.month('es', '2026-11'),
    door.month('en', '2026-11', { topic: 'housing', attendance: 'online', access: 'masks' }),
    door.positions('en'),
    door.position('es', '¿por-qué?'),
    door.articles('en', null),
    door.articles('es', 2036),
    door.article('es', '¿por-qué?'),
    door.paperVersion('es', 'estatutos', '2036-05-14'),
    door.topics('es'),
    door.getInvolved('es'),
    door.redirect('es/viejo nombre'),
    door.sitemap(),
    door.revision(null),
  ])('is what this server and the browser ask: %s', (address) => {
    expect(spelt(address)).toEqual({ kind: 'known', address })
  })
})

describe('refused is', () => {
  test.each([
    ['an unknown parameter', '/api/site?draft=1', 'Unknown parameter "draft"'],
    ['a parameter of another address', '/api/site/topics?limit=3', 'Unknown parameter "limit"'],
    ['a parameter that is given twice', '/api/site/meetings?topic=a&topic=b', '"topic"'],
    ['a language that is given twice', '/api/site?locale=en&locale=en', '"locale"'],
    ['an empty parameter', '/api/site/meetings?after=', '"after"'],
    ['an empty language', '/api/site?locale=', '"locale"'],
    ['an unknown language', '/api/site?locale=xx', 'give one of en, es'],
    ['an unknown language where there is none', '/api/site/sitemap?locale=xx', 'give one of'],
    ['what is not UTF-8', '/api/site/pages/%E0%A4%A', 'UTF-8'],
    ['what is longer than the cms takes', `/api/site/pages/${'[['.repeat(1000)}`, 'too long'],
    ['a value without end', `/api/site/meetings?after=${'a'.repeat(4000)}`, 'too long'],
  ])('%s', (_what, address, message) => {
    expect(spelt(address)).toEqual({
      kind: 'refused',
      message: expect.stringContaining(message),
    })
  })

  test('an unknown parameter with no more of its name than is worth telling', () => {
    const spelling = spelt(`/api/site?${'x'.repeat(500)}=1`)
    expect(spelling).toMatchObject({ kind: 'refused' })
    expect(JSON.stringify(spelling).length).toBeLessThan(200)
  })
})

test('a language is no parameter of what is the same in all, but no mistake either', () => {
  expect(spelt('/api/site/sitemap?locale=es')).toEqual({
    kind: 'known',
    address: '/api/site/sitemap',
  })
})

test.each([
  '/api/site/',
  '/api/sites',
  '/api/site/pages/',
  '/api/site/nothing',
  '/api/site/meetings/a/b/c',
  '/api/site/archive/2026/11',
  '/api/site/redirects',
  '/api/preview/pages',
])('nothing stands at %s', (address) => {
  expect(spelt(address)).toEqual({ kind: 'nowhere' })
})

test.each([
  ['/api/site?locale=en', 'site'],
  ['/api/site/pages?locale=en', 'page'],
  ['/api/site/pages/a/b?locale=en', 'page'],
  ['/api/site/meetings?locale=en&limit=5', 'occurrenceList'],
  ['/api/site/meetings/a', 'meeting'],
  ['/api/site/meetings/a/2026-11-26', 'meetingDate'],
  ['/api/site/calendar.ics', 'calendar'],
  ['/api/site/meetings/a/calendar.ics', 'calendar'],
  ['/api/site/meetings/a/2026-11-26/calendar.ics', 'calendar'],
  ['/api/site/archive', 'archiveYears'],
  ['/api/site/archive/2026', 'archive'],
  ['/api/site/month/2026-11', 'month'],
  ['/api/site/topics', 'topicList'],
  ['/api/site/positions', 'positionList'],
  ['/api/site/get-involved', 'getInvolved'],
  ['/api/site/positions/a', 'position'],
  ['/api/site/articles?year=2036', 'articleList'],
  ['/api/site/articles/a', 'article'],
  ['/api/site/papers/a', 'paper'],
  ['/api/site/papers/a/2036-05-14', 'paperVersion'],
  ['/api/site/codes', 'codes'],
  ['/api/site/redirects/a/b', 'redirect'],
  ['/api/site/sitemap', 'sitemap'],
  ['/api/site/revision', 'revision'],
  ['/uploads/a.webp', null],
  ['/admin', null],
])('at %s stands: %s', (address, kind) => {
  expect(kindAt(address)).toBe(kind)
})

describe('a file', () => {
  test.each([
    ['/uploads/march.png', '/uploads/march.png'],
    ['/uploads/%6darch.png', '/uploads/march.png'],
    ['/uploads/a%c3%b1o.pdf', '/uploads/a%C3%B1o.pdf'],
  ])('at %s is that at %s', (pathname, spelling) => {
    expect(spellFile(pathname)).toBe(spelling)
  })

  test.each([
    '/uploads/',
    '/uploads//a.png',
    '/uploads/..%2f..%2fpackage.json',
    '/uploads/a%5Cb',
    '/uploads/a%00.png',
    '/uploads/.env',
    '/uploads/%zz',
    `/uploads/${'a'.repeat(1100)}`,
  ])('cannot stand at %s', (pathname) => {
    expect(spellFile(pathname)).toBeNull()
  })
})
