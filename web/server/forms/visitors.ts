import { createHmac, randomBytes } from 'node:crypto'
import { BlockList, isIP, isIPv4 } from 'node:net'

/** Addresses that nobody out there has: a proxy of our own speaks from one of them. */
const own = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  own.addSubnet(net, prefix, 'ipv4')
}
own.addAddress('::1', 'ipv6')
own.addSubnet('fc00::', 7, 'ipv6')

/**
 * The address of whoever asked: that of the connection, or, behind a proxy of our own, the one that
 * the proxy added last. What stands before that in the header is what the visitor claims.
 *
 * @param peer the address at the other end of the connection; null: it is not known
 */
export function visitorAddress(peer: string | null, forwardedFor: string | null): string | null {
  const direct = peer === null ? null : plain(peer)
  const isOurs = direct !== null && own.check(direct, isIPv4(direct) ? 'ipv4' : 'ipv6')
  const last = plain(forwardedFor?.split(',').at(-1)?.trim() ?? '')
  return isOurs && isIP(last) !== 0 ? last : direct
}

/** An IPv4 address that travels as an IPv6 one is still that (RFC 4291, section 2.5.5.2). */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** Whoever has an IPv6 address has a whole /64 of them. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Tells visitors apart without knowing who they are: by a hash with a salt that is new every day, and
 * that no disk ever sees.
 */
export class Visitors {
  readonly #now: () => number
  #salt = randomBytes(32)
  #day: number

  /** @param now the wall clock, ms since the epoch */
  constructor(now: () => number) {
    this.#now = now
    this.#day = Math.floor(now() / dayMs)
  }

  /** @param address null: it is not known, so that all of these are one */
  sourceOf(address: string | null): string {
    const day = Math.floor(this.#now() / dayMs)
    if (day !== this.#day) {
      this.#day = day
      this.#salt = randomBytes(32)
    }
    const network = address === null ? '' : networkOf(address)
    return createHmac('sha256', this.#salt).update(network).digest('base64url')
  }
}
