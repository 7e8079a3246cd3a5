import { expect, test } from 'vitest'
import { addressOf } from './addresses'

test.each([
  ['en', '', '/'],
  ['es', '', '/es'],
  ['en', 'what-we-do/history', '/what-we-do/history'],
  ['es', 'que-hacemos', '/es/que-hacemos'],
  ['en', 'años', '/a%C3%B1os'],
] as const)('in %s the path "%s" has the address %s', (locale, path, address) => {
  expect(addressOf(locale, path)).toBe(address)
})
