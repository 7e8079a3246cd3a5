import { isIP } from 'node:net'

/**
 * Whom to believe about a visitor's address: the one rule of the cms and of the web server, which both
 * import it. `X-Forwarded-For` grows at its right end: each proxy adds whom it was asked by. So what
 * the proxies of ours wrote stands at that end, as many entries as there are of them, and all that
 * stands before is what the visitor claims.
 */

/** Nobody has more in front, and who writes a year or a port is told so. */
const mostProxies = 9

/** What the setting says, or what of it can't be used. */
export type ProxyCount =
  | { proxies: number; isOldName: boolean }
  | { variable: string; value: string; remedy: string }

const remedy = `the number of proxies that stand in front of the site and of the admin, from 0 to ${mostProxies}, for example 1`

/** Reads `TRUSTED_PROXIES`, and where that is not set `BEHIND_PROXY`, as it was called before. */
export function readTrustedProxies(environment: Record<string, string | undefined>): ProxyCount {
  const value = environment['TRUSTED_PROXIES']?.trim() ?? ''
  if (value !== '') {
    const proxies = Number(value)
    return /^\d$/.test(value) && proxies <= mostProxies
      ? { proxies, isOldName: false }
      : { variable: 'TRUSTED_PROXIES', value, remedy }
  }
  const old = environment['BEHIND_PROXY']?.trim() ?? ''
  if (old === '') return { proxies: 0, isOldName: false }
  if (old === 'true' || old === 'false') return { proxies: old === 'true' ? 1 : 0, isOldName: true }
  return { variable: 'BEHIND_PROXY', value: old, remedy: `replaced by TRUSTED_PROXIES, ${remedy}` }
}

/**
 * The address of whoever asked: that of the connection, or, behind proxies of ours, the one that the
 * outermost of them was asked from. Where the header has fewer entries than there are proxies, or no
 * address in that place, it is the connection's: all of these are one, and nobody is whom they claim.
 *
 * @param peer the address at the other end of the connection; null: it is not known
 * @param forwardedFor `X-Forwarded-For`; several such headers are one, joined by commas (RFC 9110, §5.3)
 * @param proxies how many stand in front of this server, the one at the other end included
 */
export function visitorAddress(
  peer: string | null,
  forwardedFor: string | null,
  proxies: number,
): string | null {
  const told = proxies > 0 ? forwardedFor?.split(',').at(-proxies) : undefined
  return addressIn(told ?? '') ?? addressIn(peer ?? '')
}

/**
 * What the outermost proxy of ours said in a header to which proxies add, or which the last one that
 * knows better writes anew, such as `X-Forwarded-Proto`.
 */
export function toldByProxies(header: string, proxies: number): string {
  const entries = header.split(',')
  return (entries.at(-proxies) ?? entries[0] ?? '').trim()
}

/**
 * One address in one spelling: without the port that some proxies add, without quotes and zone, and
 * IPv4 as such, also where it travels as IPv6 (RFC 4291, §2.5.5.2). Null for what is none.
 */
function addressIn(text: string): string | null {
  const plain = text.trim().replace(/^"(.*)"$/, '$1')
  const withoutPort =
    /^\[(.*)\](?::\d+)?$/.exec(plain)?.[1] ?? /^([\d.]+):\d+$/.exec(plain)?.[1] ?? plain
  const address = withoutPort.replace(/%.*$/, '')
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : null
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(canonical) ?? []
  if (high === undefined || low === undefined) return canonical
  return [high, low]
    .flatMap((group) => {
      const number = Number.parseInt(group, 16)
      return [number >> 8, number & 255]
    })
    .join('.')
}

/**
 * The networks in which somebody with an address may have others, the narrowest first. Who has one
 * address of IPv6 has a whole /64 of them, which is a place; a household may have a /56, with 256 of
 * these, and some have a /48. Of IPv4 it is the address itself, alone.
 */
export function networksOf(text: string): readonly [string, ...string[]] {
  const address = addressIn(text) ?? text
  if (isIP(address) !== 6) return [address]
  const [before = '', after] = address.split('::')
  const left = before === '' ? [] : before.split(':')
  const right = after ? after.split(':') : []
  const gap = after === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right]
  const site = groups.slice(0, 3).join(':')
  const fourth = groups[3] ?? '0'
  const upperHalf = Number.parseInt(fourth, 16) >> 8
  return [`${site}:${fourth}`, `${site}:${upperHalf.toString(16)}00/56`, `${site}/48`]
}
