import { expect, it } from 'vitest'
import { readAddress } from './address'

it.each([
  ['https://example.org/c.ics', 'https://example.org/c.ics'],
  ['  https://example.org/c.ics\n', 'https://example.org/c.ics'],
  ['http://example.org/c.ics', 'http://example.org/c.ics'],
  ['webcal://example.org/c.ics?key=a', 'https://example.org/c.ics?key=a'],
  ['WEBCAL://example.org/c.ics', 'https://example.org/c.ics'],
  ['webcals://example.org/c.ics', 'https://example.org/c.ics'],
  ['example.org/c.ics', 'https://example.org/c.ics'],
  ['www.example.org:443/c.ics', 'https://www.example.org/c.ics'],
])('%s is asked as %s', (typed, address) => {
  expect(readAddress(typed)).toEqual({ address })
})

it.each(['', ' ', 'calendar', 'my calendar', 'ftp://example.org/c.ics', 'mailto:me@example.org'])(
  '“%s” is no address',
  (typed) => {
    expect(readAddress(typed)).toEqual({ problem: 'no-address' })
  },
)

it('a name and a password in it are refused', () => {
  expect(readAddress('https://me:secret@example.org/')).toEqual({ problem: 'credentials' })
  expect(readAddress(`https://example.org/${'x'.repeat(2_000)}`)).toEqual({ problem: 'no-address' })
})
