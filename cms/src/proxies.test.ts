import { describe, expect, it } from 'vitest'
import { networksOf, readTrustedProxies, toldByProxies, visitorAddress } from './proxies'

const visitor = '203.0.113.7'
const claimed = '198.51.100.1'
const outer = '192.0.2.8'
const inner = '10.0.0.2'

describe('the address of a visitor', () => {
  const cases: [string, number, string | null, string | null, string | null][] = [
    // what, proxies, peer, X-Forwarded-For, address
    ['no proxy: the header is nobody’s word', 0, visitor, claimed, visitor],
    ['no proxy, from this machine', 0, '127.0.0.1', claimed, '127.0.0.1'],
    ['no proxy, a connection that is gone', 0, null, claimed, null],
    ['one that replaces', 1, inner, visitor, visitor],
    ['one that adds', 1, inner, `${claimed}, ${visitor}`, visitor],
    ['one with a public address', 1, outer, `${claimed},${visitor}`, visitor],
    ['one that says nothing', 1, inner, null, inner],
    ['one that says nothing, and an empty header', 1, inner, '', inner],
    ['two that add', 2, inner, `${claimed}, ${visitor}, ${outer}`, visitor],
    ['two, of which the outer replaces', 2, inner, `${visitor}, ${outer}`, visitor],
    ['two, of which the inner replaces', 2, inner, outer, inner],
    ['two, and a count that says one', 1, inner, `${visitor}, ${outer}`, outer],
    ['one, and a count that says two', 2, inner, visitor, inner],
    ['what is no address', 1, inner, `${visitor}, unknown`, inner],
    ['what is half an address', 1, inner, `${visitor}, 203.0.113`, inner],
    ['what is nearly an address', 1, inner, `${visitor}, 203.0.113.007`, inner],
    ['an empty place', 1, inner, `${visitor},`, inner],
    ['nonsense that is only claimed', 1, inner, `, <x>, ${'9,'.repeat(900)}${visitor}`, visitor],
    ['a port', 1, inner, `${visitor}:4711`, visitor],
    ['IPv6 with a port', 1, inner, '[2001:DB8::1]:443', '2001:db8::1'],
    ['IPv6 in brackets and quotes', 1, inner, '"[2001:db8:0:0::1]"', '2001:db8::1'],
    ['IPv6 as it is', 1, inner, '2001:0db8::0001', '2001:db8::1'],
    ['IPv6 with a zone', 0, 'fe80::1%eth0', null, 'fe80::1'],
    ['IPv4 that travels as IPv6', 0, `::ffff:${visitor}`, null, visitor],
    ['IPv4 that a proxy tells as IPv6', 1, `::ffff:${inner}`, '::FFFF:cb00:7107', visitor],
  ]

  it.each(cases)('%s', (_, proxies, peer, forwardedFor, address) => {
    expect(visitorAddress(peer, forwardedFor, proxies)).toBe(address)
  })
})

it('takes of what proxies say besides the word of the outermost one of ours', () => {
  expect(toldByProxies('https', 1)).toBe('https')
  expect(toldByProxies('https', 2)).toBe('https')
  expect(toldByProxies('http, https', 1)).toBe('https')
  expect(toldByProxies('ftp,https, http', 2)).toBe('https')
})

it('takes a whole /64 of IPv6 for one place, and an address of IPv4', () => {
  const home = '2001:db8:0:7'
  for (const ip of ['2001:db8:0:7::1', '2001:DB8:0:7:1:2:3:4', '2001:0db8::7:ffff:0:0:1']) {
    expect(networksOf(ip)[0], ip).toBe(home)
  }
  expect(networksOf('2001:db8:0:8::1')[0]).not.toBe(home)
  expect(networksOf('::1')[0]).toBe('0:0:0:0')
  expect(networksOf('fe80::1%eth0')[0]).toBe('fe80:0:0:0')
  expect(networksOf('::ffff:192.0.2.7')).toEqual(['192.0.2.7'])
  expect(networksOf('192.0.2.7')).toEqual(['192.0.2.7'])
})

it('knows the wider networks in which one household may have many of IPv6', () => {
  const home = networksOf('2001:db8:0:1207::1')
  expect(home).toEqual(['2001:db8:0:1207', '2001:db8:0:1200/56', '2001:db8:0/48'])
  expect(networksOf('2001:db8:0:12ff::1').slice(1)).toEqual(home.slice(1))
  expect(networksOf('2001:db8:0:1307::1')[1]).not.toBe(home[1])
  expect(networksOf('2001:db8:0:1307::1')[2]).toBe(home[2])
  expect(networksOf('2001:db8:0:7::1')[1]).toBe(networksOf('2001:db8::1')[1])
  expect(networksOf('2001:db8:1:1207::1')[2]).not.toBe(home[2])
})

describe('the number of proxies', () => {
  it.each([
    [{}, 0, false],
    [{ TRUSTED_PROXIES: ' ' }, 0, false],
    [{ TRUSTED_PROXIES: '0', BEHIND_PROXY: 'true' }, 0, false],
    [{ TRUSTED_PROXIES: '2', BEHIND_PROXY: 'perhaps' }, 2, false],
    [{ BEHIND_PROXY: 'true' }, 1, true],
    [{ BEHIND_PROXY: 'false' }, 0, true],
  ])('%o says %i', (environment, proxies, isOldName) => {
    expect(readTrustedProxies(environment)).toEqual({ proxies, isOldName })
  })

  it.each(['true', '-1', '1.5', '10', '1e0', '10.0.0.0/8'])('can’t be %s', (value) => {
    const read = readTrustedProxies({ TRUSTED_PROXIES: value })
    expect(read).toMatchObject({ variable: 'TRUSTED_PROXIES', value })
  })

  it('says of what the old name can’t be what to write instead', () => {
    expect(readTrustedProxies({ BEHIND_PROXY: 'yes' })).toEqual({
      variable: 'BEHIND_PROXY',
      value: 'yes',
      remedy: expect.stringMatching(/TRUSTED_PROXIES.+for example 1$/),
    })
  })
})
