import { createServer, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** The same site, each of whose answers is at least `delay` milliseconds under way. */
export async function farFrom(origin: string, delay: number) {
  const server = createServer((request, response) => {
    const { method, url: address, headers } = request
    void pause(delay).then(() => {
      get(new URL(address ?? '/', origin), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
    })
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
