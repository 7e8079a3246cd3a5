import { expect, test } from 'vitest'
import { locationOf } from './location'

const siteUrl = 'https://branch.example'

test.each([
  ['/meetings', '/meetings'],
  ['/es/años?topic=a b#x', '/es/a%C3%B1os?topic=a%20b#x'],
  ['/', '/'],
  ['/a//b', '/a//b'],
  ['/.\\evil.example', '/evil.example'],
  ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
  ['mailto:a@branch.example', 'mailto:a@branch.example'],
  ['/a\r\nSet-Cookie: x', '/aSet-Cookie:%20x'],
])('%j leads to %j', (to, location) => {
  expect(locationOf(to, siteUrl)).toBe(location)
})

test.each([
  '//evil.example',
  '///evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '/a/%2E%2e//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.\\/evil.example',
  '/%5cevil.example',
  '/%2fevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.\r//evil.example',
  '/\t/[',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '',
])('%j leads nowhere', (to) => {
  expect(locationOf(to, siteUrl)).toBeNull()
})
