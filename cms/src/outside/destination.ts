import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddresses'

/** Why an address is not asked. */
export type Refusal = 'no address' | 'credentials' | 'unknown name' | 'not public' | 'not sealed'

/** An address that is not asked: the message says why. */
export class DestinationRefused extends Error {
  override name = 'DestinationRefused'

  constructor(
    message: string,
    readonly refusal: Refusal,
  ) {
    super(message)
  }
}

/** Where a question goes: it connects to this very IP address, whatever the name leads to by then. */
export interface Destination {
  url: URL
  ip: string
}

export interface Guard {
  /** The IP addresses behind a name. */
  resolve: (hostname: string) => Promise<readonly string[]>
  /** Whether an IP address and a port may be asked. */
  mayReach: (ip: string, port: number) => boolean
}

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/** Asks the system's own resolver; a name that it does not know leads nowhere. */
export function resolverBy(look: Look): Guard['resolve'] {
  return async (hostname) => {
    try {
      return (await look(hostname, { all: true, verbatim: true })).map(({ address }) => address)
    } catch (error) {
      const isUnknown = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND'
      if (isUnknown) return []
      throw error
    }
  }
}

type Look = (
  hostname: string,
  options: { all: true; verbatim: true },
) => Promise<readonly { address: string }[]>

/** The system's own resolver, and nothing but web servers of the open internet. */
export const openInternet: Guard = {
  resolve: resolverBy(lookup),
  mayReach: (ip, port) => isPublicAddress(ip) && Object.values(defaultPorts).includes(port),
}

/**
 * Reads an address as browsers do, so that `http://0x7f.1` is 127.0.0.1 here as well.
 *
 * @throws DestinationRefused
 */
export async function destinationOf(address: string | URL, guard: Guard): Promise<Destination> {
  if (!URL.canParse(String(address)))
    throw new DestinationRefused('It is no web address', 'no address')
  const url = new URL(address)
  const defaultPort = defaultPorts[url.protocol]
  if (defaultPort === undefined) throw new DestinationRefused('It is no web address', 'no address')
  if (url.username !== '' || url.password !== '') {
    throw new DestinationRefused('It holds a name or a password', 'credentials')
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const ips = isIP(host) === 0 ? await guard.resolve(host) : [host]
  const port = url.port === '' ? defaultPort : Number(url.port)
  const [ip] = ips
  if (ip === undefined) throw new DestinationRefused('Nothing is known by its name', 'unknown name')
  // One that is refused among them is a trap as well: which one is taken would be up to chance.
  if (!ips.every((candidate) => guard.mayReach(candidate, port))) {
    throw new DestinationRefused('It leads to where nothing public is', 'not public')
  }
  return { url, ip }
}
