import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before a server, and breaks off what writes to it when it is told to. */
export class BreakingProxy {
  readonly #server: Server
  /** So many more writings pass. */
  passes = Number.POSITIVE_INFINITY

  private constructor(target: string) {
    this.#server = createServer((asked, answer) => {
      if (asked.method !== 'GET' && asked.method !== 'HEAD') {
        this.passes -= 1
        if (this.passes < 0) {
          asked.socket.destroy()
          return
        }
      }
      const { method, headers, url = '/' } = asked
      const passed = request(new URL(url, target), { method, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
      })
      passed.once('error', () => answer.destroy())
      asked.pipe(passed)
    })
  }

  static async open(target: string): Promise<BreakingProxy> {
    const proxy = new BreakingProxy(target)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
