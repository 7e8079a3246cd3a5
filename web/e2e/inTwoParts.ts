import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The same site, whose documents stop in the middle until they are let go on. */
export interface Halting {
  url: string
  goOn: () => void
  stop: () => Promise<void>
}

/**
 * @param before of this text in a document, the first part ends
 * @param without what the documents lack here
 */
export async function inTwoParts(
  origin: string,
  before: string,
  without: RegExp | null = null,
): Promise<Halting> {
  let goOn: () => void = () => undefined
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'), { redirect: 'manual' })
      const type = answer.headers.get('content-type') ?? ''
      const policy = answer.headers.get('content-security-policy')
      response.writeHead(answer.status, {
        'content-type': type,
        ...(policy !== null && { 'content-security-policy': policy }),
      })
      if (!type.startsWith('text/html')) {
        response.end(Buffer.from(await answer.arrayBuffer()))
        return
      }
      const html = without ? (await answer.text()).replace(without, '') : await answer.text()
      const at = html.indexOf(before)
      if (at < 0) throw new Error(`the document has no ${before}`)
      response.write(html.slice(0, at))
      await mayGoOn
      response.end(html.slice(at))
    })().catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goOn,
    stop: async () => {
      goOn()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
