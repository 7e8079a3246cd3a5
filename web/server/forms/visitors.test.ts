import { describe, expect, it } from 'vitest'
import { visitorAddress, Visitors } from './visitors'

describe('the address of a visitor', () => {
  it('is that of the connection', () => {
    expect(visitorAddress('203.0.113.7', null)).toBe('203.0.113.7')
    expect(visitorAddress('::ffff:203.0.113.7', null)).toBe('203.0.113.7')
    expect(visitorAddress(null, null)).toBeNull()
  })

  it('is what a proxy of our own added last', () => {
    for (const proxy of ['127.0.0.1', '::1', '::ffff:172.18.0.3', '10.1.2.3', 'fd00::1']) {
      expect(visitorAddress(proxy, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
    }
    expect(visitorAddress('127.0.0.1', '2001:db8::1')).toBe('2001:db8::1')
  })

  it('is not what a visitor or a broken proxy claims', () => {
    expect(visitorAddress('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
    expect(visitorAddress('2001:db8::1', '198.51.100.1')).toBe('2001:db8::1')
    expect(visitorAddress('127.0.0.1', '198.51.100.1, unknown')).toBe('127.0.0.1')
    expect(visitorAddress('127.0.0.1', '')).toBe('127.0.0.1')
  })
})

describe('the source that stands for a visitor', () => {
  const noon = Date.parse('2026-11-24T12:00:00.000Z')

  it('is the same for a day and says nothing of the address', () => {
    let now = noon
    const visitors = new Visitors(() => now)
    const source = visitors.sourceOf('203.0.113.7')
    now = Date.parse('2026-11-24T23:59:59.999Z')
    expect(visitors.sourceOf('203.0.113.7')).toBe(source)
    expect(visitors.sourceOf('203.0.113.8')).not.toBe(source)
    expect(source).toMatch(/^[\w-]{43}$/)
    now = Date.parse('2026-11-25T00:00:00.000Z')
    expect(visitors.sourceOf('203.0.113.7')).not.toBe(source)
  })

  it('is another one in another server, so that it cannot be looked up', () => {
    const sources = [1, 2].map(() => new Visitors(() => noon).sourceOf('203.0.113.7'))
    expect(sources[0]).not.toBe(sources[1])
  })

  it('is one for a whole network of IPv6 addresses', () => {
    const visitors = new Visitors(() => noon)
    const source = visitors.sourceOf('2001:db8:0:1::1')
    expect(visitors.sourceOf('2001:DB8:0:1:aaaa:bbbb:cccc:dddd')).toBe(source)
    expect(visitors.sourceOf('2001:0db8::1:0:0:0:9')).toBe(source)
    expect(visitors.sourceOf('2001:db8:0:2::1')).not.toBe(source)
    expect(visitors.sourceOf('fe80::1%eth0')).toBe(visitors.sourceOf('fe80::2'))
  })
})
