import { Agent, createServer, request as ask, type Server, type ServerResponse } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { freePort } from 'cms/tests/ports'

/**
 * Hands requests in turn to the servers that said that they are ready when it looked last. It tries
 * nothing twice.
 */
export class Balancer {
  readonly url: string
  readonly #server: Server
  readonly #agent = new Agent({ keepAlive: true })
  readonly #isReady: Map<string, boolean>
  #turn = 0

  private constructor(targets: string[], port: number) {
    this.url = `http://127.0.0.1:${port}`
    this.#isReady = new Map(targets.map((target) => [target, true]))
    this.#server = createServer((request, response) => this.#pass(request, response))
    this.#server.listen(port, '127.0.0.1')
  }

  static async open(targets: string[]): Promise<Balancer> {
    return new Balancer(targets, await freePort())
  }

  isReady(target: string): boolean {
    return this.#isReady.get(target) === true
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
    this.#agent.destroy()
  }

  /** Asks all of them. */
  async look(): Promise<void> {
    for (const target of this.#isReady.keys()) {
      const answer = await fetch(`${target}/readyz`).catch(() => null)
      this.#isReady.set(target, answer?.ok === true)
    }
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const ready = [...this.#isReady].filter(([, isReady]) => isReady).map(([target]) => target)
    const target = ready[(this.#turn += 1) % ready.length]
    if (target === undefined) {
      response.writeHead(502).end()
      return
    }
    const { method, url, headers } = request
    const { hostname, port } = new URL(target)
    ask({ hostname, port, method, path: url, headers, agent: this.#agent }, (answer) => {
      const { connection: _connection, ...rest } = answer.headers
      response.writeHead(answer.statusCode ?? 502, rest)
      answer.pipe(response)
    })
      .on('error', () => response.destroy())
      .end()
  }
}
