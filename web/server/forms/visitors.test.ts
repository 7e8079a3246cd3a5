import { describe, expect, it } from 'vitest'
import { Visitors } from './visitors'

describe('the source that stands for a visitor', () => {
  const noon = Date.parse('2026-11-24T12:00:00.000Z')

  it('is the same for a day and says nothing of the address', () => {
    let now = noon
    const visitors = new Visitors(() => now, 0)
    const source = visitors.sourceOf('203.0.113.7', null)
    now = Date.parse('2026-11-24T23:59:59.999Z')
    expect(visitors.sourceOf('203.0.113.7', null)).toBe(source)
    expect(visitors.sourceOf('203.0.113.8', null)).not.toBe(source)
    expect(source).toMatch(/^[\w-]{43}$/)
    now = Date.parse('2026-11-25T00:00:00.000Z')
    expect(visitors.sourceOf('203.0.113.7', null)).not.toBe(source)
  })

  it('is another one in another server, so that it cannot be looked up', () => {
    const sources = [1, 2].map(() => new Visitors(() => noon, 0).sourceOf('203.0.113.7', null))
    expect(sources[0]).not.toBe(sources[1])
  })

  it('is one for a whole network of IPv6 addresses', () => {
    const visitors = new Visitors(() => noon, 0)
    const source = visitors.sourceOf('2001:db8:0:1::1', null)
    expect(visitors.sourceOf('2001:DB8:0:1:aaaa:bbbb:cccc:dddd', null)).toBe(source)
    expect(visitors.sourceOf('2001:0db8::1:0:0:0:9', null)).toBe(source)
    expect(visitors.sourceOf('2001:db8:0:2::1', null)).not.toBe(source)
    expect(visitors.sourceOf('fe80::1%eth0', null)).toBe(visitors.sourceOf('fe80::2', null))
  })

  it('is that of the address that counted proxies tell', () => {
    const visitors = new Visitors(() => noon, 2)
    const source = visitors.sourceOf('10.0.0.2', '203.0.113.7, 192.0.2.8')
    expect(visitors.sourceOf('10.0.0.2', '198.51.100.1, 203.0.113.7, 192.0.2.8')).toBe(source)
    expect(visitors.sourceOf('10.0.0.2', '203.0.113.8, 192.0.2.8')).not.toBe(source)
    expect(visitors.sourceOf('10.0.0.2', '203.0.113.7')).toBe(visitors.sourceOf('10.0.0.2', null))
  })
})
