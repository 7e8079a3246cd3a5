import { describe, expect, it } from 'vitest'
import { Visitors } from './visitors'

describe('the source that stands for a visitor', () => {
  const noon = Date.parse('2026-11-24T12:00:00.000Z')

  it('is the same for a day and says nothing of the address', () => {
    let now = noon
    const visitors = new Visitors(() => now, 0)
    const sources = visitors.sourcesOf('203.0.113.7', null)
    now = Date.parse('2026-11-24T23:59:59.999Z')
    expect(visitors.sourcesOf('203.0.113.7', null)).toEqual(sources)
    expect(visitors.sourcesOf('203.0.113.8', null)).not.toEqual(sources)
    expect(sources).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    now = Date.parse('2026-11-25T00:00:00.000Z')
    expect(visitors.sourcesOf('203.0.113.7', null)).not.toEqual(sources)
  })

  it('is another one in another server, so that it cannot be looked up', () => {
    const sources = [1, 2].map(() => new Visitors(() => noon, 0).sourcesOf('203.0.113.7', null))
    expect(sources[0]).not.toEqual(sources[1])
  })

  it('is one for a whole network of IPv6 addresses', () => {
    const visitors = new Visitors(() => noon, 0)
    const sourceOf = (peer: string) => visitors.sourcesOf(peer, null)[0]
    const source = sourceOf('2001:db8:0:1::1')
    expect(sourceOf('2001:DB8:0:1:aaaa:bbbb:cccc:dddd')).toBe(source)
    expect(sourceOf('2001:0db8::1:0:0:0:9')).toBe(source)
    expect(sourceOf('2001:db8:0:2::1')).not.toBe(source)
    expect(sourceOf('fe80::1%eth0')).toBe(sourceOf('fe80::2'))
  })

  it('comes with those of the wider networks that one household may have', () => {
    const visitors = new Visitors(() => noon, 0)
    const [place, ...around] = visitors.sourcesOf('2001:db8:0:1::1', null)
    const [other, ...aroundOther] = visitors.sourcesOf('2001:db8:0:ff::1', null)
    expect(other).not.toBe(place)
    expect(aroundOther).toEqual(around)
    expect(around).toHaveLength(2)
  })

  it('is that of the address that counted proxies tell', () => {
    const visitors = new Visitors(() => noon, 2)
    const told = (forwardedFor: string | null) => visitors.sourcesOf('10.0.0.2', forwardedFor)
    const sources = told('203.0.113.7, 192.0.2.8')
    expect(told('198.51.100.1, 203.0.113.7, 192.0.2.8')).toEqual(sources)
    expect(told('203.0.113.8, 192.0.2.8')).not.toEqual(sources)
    expect(told('203.0.113.7')).toEqual(told(null))
  })
})
