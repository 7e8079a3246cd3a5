import { expect, it } from 'vitest'
import { networkOf } from './sources'

it('takes a whole /64 of IPv6 for one place, and an address of IPv4', () => {
  const home = '2001:db8:0:7'
  for (const ip of ['2001:db8:0:7::1', '2001:DB8:0:7:1:2:3:4', '2001:0db8::7:ffff:0:0:1']) {
    expect(networkOf(ip), ip).toBe(home)
  }
  expect(networkOf('2001:db8:0:8::1')).not.toBe(home)
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
})
