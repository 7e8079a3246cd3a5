import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet: not of this machine, its network, a provider's
 * inner network, a group of receivers, or of a range that is kept for something else. IPv6 addresses
 * that carry an IPv4 address (mapped, NAT64, 6to4, Teredo) are none, whatever they carry.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // All that is given out so far is in 2000::/3; what lies elsewhere can be anybody's own.
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'))
}
