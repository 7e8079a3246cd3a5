import { expect, it } from 'vitest'
import { byBuiltInPage, PageTree } from '../content/reading/pageTree'
import { sourceLanguage, wordsOf } from '../languages'
import { redirectErrors, type WrittenRedirect } from './redirects'
import { SiteAddresses } from './siteAddresses'

const bound = { home: null, builtIn: byBuiltInPage(() => null) }
const pages = new PageTree(
  new Map([['work', new Map([['en', { id: 1, documentId: 'work', slug: 'work' }]])]]),
  bound,
)

/** What is said of a redirect, once it stands beside others. */
function told(redirect: Partial<WrittenRedirect>, others: Record<string, string> = {}): string[] {
  const written = { from: 'old', to: null, page: null, ...redirect }
  const to = (address: string | null) => ({ page: written.page, to: address })
  const addresses = new SiteAddresses(
    {
      pages: { drafts: pages, published: pages },
      listed: new Map(),
      redirects: new Map([
        ...Object.entries(others).map(([from, address]) => [from, to(address)] as const),
        [written.from.toLowerCase().replace(/^\/+/, ''), to(written.to)] as const,
      ]),
    },
    'https://site.example',
  )
  const surroundings = {
    addresses,
    isTaken: (address: string) => address === 'work',
    leadsOn: false,
    isDead: (link: string) => link === '/uploads/none.pdf',
  }
  return redirectErrors(written, surroundings, wordsOf(sourceLanguage).checks).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
}

it.each([
  ['/work'],
  ['https://elsewhere.example/a'],
  ['https://site.example/work'],
  ['mailto:hello@site.example'],
  ['/meetings'],
  ['/next-one'],
])('one that leads to %s is good', (to) => {
  expect(told({ to }, { 'next-one': '/work' })).toEqual([])
})

it('one that leads to a page is good, though that is not published yet', () => {
  expect(told({ page: 'draft' })).toEqual([])
})

it.each([
  ['/old', 'to: New address: it is the old address itself.'],
  ['https://site.example/Old/', 'to: New address: it is the old address itself.'],
  ['/one', 'to: New address: “/one” leads on in a circle.'],
  ['/back', 'to: New address: “/back” leads on in a circle.'],
  [null, 'to: New address: it is empty, and no page is chosen either.'],
  ['javascript:alert(1)', 'to: New address: “javascript:alert(1)” is not an address'],
  ['//evil.example', 'is not an address that can be opened'],
  ['/.//evil.example', 'is not an address that can be opened'],
  ['/..//evil.example', 'is not an address that can be opened'],
  ['/%2e//evil.example', 'is not an address that can be opened'],
  ['/x/..//evil.example', 'is not an address that can be opened'],
  ['/x/%2E%2e//evil.example', 'is not an address that can be opened'],
  ['/\\evil.example', 'is not an address that can be opened'],
  ['/.\\/evil.example', 'is not an address that can be opened'],
  ['/%5cevil.example', 'is not an address that can be opened'],
  ['/%2Fevil.example', 'is not an address that can be opened'],
  ['/\t/evil.example', 'is not an address that can be opened'],
  ['/\n/evil.example', 'is not an address that can be opened'],
  ['/.\r//evil.example', 'is not an address that can be opened'],
  ['/\t/[', 'is not an address that can be opened'],
  ['//evil.example', 'to: New address: “//evil.example” is not an address'],
  ['work', 'to: New address: “work” is not an address'],
  ['/nothing', 'to: New address: there is nothing at “/nothing” on this site.'],
  ['/uploads/none.pdf', 'to: New address: there is nothing at “/uploads/none.pdf” on this site.'],
])('one that leads to %s is refused', (to, message) => {
  const others = { one: '/two', two: '/one', back: '/old' }
  expect(told({ to }, others)).toEqual([expect.stringContaining(message)])
})

it.each([
  ['/Work/', 'from: Old address: visitors find something at “/work” already'],
  ['https://site.example/x', 'from: Old address: “https://site.example/x” is not an address on'],
  ['//elsewhere.example', 'from: Old address: “//elsewhere.example” is not an address on'],
])('one from %s is refused', (from, message) => {
  expect(told({ from, to: '/meetings' })).toEqual([expect.stringContaining(message)])
})
