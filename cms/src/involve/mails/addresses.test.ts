import { describe, expect, it } from 'vitest'
import { UnsendableError } from '../unsendable'
import { domainOf, mailAddress, optionalAddress } from './addresses'

describe('an address', () => {
  it('is that of one mailbox', () => {
    expect(mailAddress('ada@example.org')).toEqual({ name: '', address: 'ada@example.org' })
    expect(mailAddress('ada+x@señal.example')).toMatchObject({ address: 'ada+x@señal.example' })
  })

  it.each([
    'ada@example.org, eve@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'Ada <ada@example.org>',
    'list:ada@example.org;',
    'ada@eve@example.org',
    'ada',
    '',
  ])('is refused when a mail program could read another one in it: %j', (address) => {
    expect(() => mailAddress(address)).toThrow(UnsendableError)
    expect(optionalAddress(address)).toBeNull()
  })

  it('tells the domain that mail is from', () => {
    expect(domainOf('Our branch <site@branch.example.org>')).toBe('branch.example.org')
    expect(domainOf('site@branch.example.org')).toBe('branch.example.org')
  })
})
