import { isIP } from 'node:net'
import { connect } from 'node:tls'

const patienceMs = 10_000

/** For how long a certificate is good, ms since the epoch. */
export interface Validity {
  from: number
  to: number
}

/**
 * For how long the certificate is good that browsers are shown at one of our own addresses.
 *
 * @param origin of the settings, such as https://branch.example.org
 * @param over nobody waits for it any more
 * @returns null where none is shown: it is not sealed, nobody answers, or this machine can't reach its own
 *   public name
 */
export async function certificateOf(origin: string, over?: AbortSignal): Promise<Validity | null> {
  const { protocol, hostname, port } = new URL(origin)
  if (protocol !== 'https:') return null
  const host = hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: port === '' ? 443 : Number(port),
      // An address is no name that a certificate could be asked for by.
      ...(isIP(host) === 0 && { servername: host }),
      // One that has ended is what is looked for.
      rejectUnauthorized: false,
      timeout: patienceMs,
    })
    const tell = (validity: Validity | null) => {
      over?.removeEventListener('abort', leave)
      socket.destroy()
      resolve(validity)
    }
    const leave = () => tell(null)
    if (over?.aborted) leave()
    over?.addEventListener('abort', leave)
    socket.once('secureConnect', () => {
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate()
      const validity = { from: Date.parse(from), to: Date.parse(to) }
      tell(Object.values(validity).some(Number.isNaN) ? null : validity)
    })
    socket.once('timeout', leave)
    socket.once('error', leave)
  })
}
