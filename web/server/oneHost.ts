import type { IncomingMessage, RequestListener } from 'node:http'

/**
 * Refuses a request that names two hosts (RFC 9112, section 3.2): Node goes by the first, and whoever
 * stands in front may have gone by the other.
 */
export function withOneHost(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (!namesTwoHosts(request)) return listener(request, response)
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end('Name one host')
  }
}

function namesTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}
