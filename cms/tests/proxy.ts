/** Proxies as they stand in front of servers, each with an address of its own on this machine. */
import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What it does with an `X-Forwarded-For` that was there before. */
export type Habit = 'adds' | 'replaces'

export interface Proxy {
  url: string
  stop: () => Promise<void>
}

/** @param from where its own connections come from, such as 127.0.0.2 */
export async function startProxy(target: string, habit: Habit, from: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  const server: Server = createServer((asked, answer) => {
    const peer = asked.socket.remoteAddress ?? ''
    const before = habit === 'adds' ? asked.headers['x-forwarded-for'] : undefined
    const headers = {
      ...asked.headers,
      'x-forwarded-for': before === undefined ? peer : `${String(before)}, ${peer}`,
    }
    const { method, url: path } = asked
    const passed = request(
      { hostname, port, method, path, headers, localAddress: from },
      (said) => {
        answer.writeHead(said.statusCode ?? 502, said.headers)
        said.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Asks as somebody who has that address. */
export async function askFrom(
  from: string,
  url: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const asking = request(url, { method, headers, localAddress: from, agent: false })
  asking.end(body)
  const [answer] = await once(asking, 'response')
  return { status: answer.statusCode, headers: answer.headers, text: await text(answer) }
}
