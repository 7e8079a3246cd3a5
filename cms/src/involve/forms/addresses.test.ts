import { describe, expect, it } from 'vitest'
import { readAddress } from './addresses'

describe('an address', () => {
  it('is taken with its domain in ASCII and small letters', () => {
    expect(readAddress('Ana.Perez+news@Example.ORG')).toBe('Ana.Perez+news@example.org')
    expect(readAddress('a@exämple.org')).toBe('a@xn--exmple-cua.org')
    expect(readAddress("o'neill@mail.example.co.uk")).toBe("o'neill@mail.example.co.uk")
  })

  it.each([
    '',
    'a',
    '@example.org',
    'a@',
    'a@localhost',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@b@example.org',
    'a@example.org,b@example.org',
    'A <a@example.org>',
    '"a b"@example.org',
    'a..b@example.org',
    '.a@example.org',
    'a.@example.org',
    'a@-example.org',
    'a@example..org',
    'a@ex%61mple.org',
    'a@example.org\r\nBcc: b@example.org',
    'a\u0000@example.org',
    'é@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'a'.repeat(64)}.org`,
    `a@${'a.'.repeat(125)}org`,
  ])('is none: %j', (typed) => {
    expect(readAddress(typed)).toBeNull()
  })
})
