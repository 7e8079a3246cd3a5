import {
  Agent,
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from 'cms/tests/ports'

/** What can be wrong with a server. */
export type Ailment =
  | 'refuses connections'
  | 'never answers'
  | 'answers 500'
  | 'answers with a page of another server'
  | 'answers with half of the text'
  | 'breaks its answers off'
  | 'answers with another shape'
  | 'answers byte by byte'
  | 'answers late'

/** Less than the patience of whoever asks. */
const lateMs = 1_200
const dripMs = 100

const revisionAddress = '/api/site/revision'

/** Stands before a server, and makes it ill. */
export class FaultyProxy {
  readonly url: string
  /** What was asked for, in order, but for the revision. */
  readonly asked: string[] = []
  readonly #port: number
  readonly #target: string
  readonly #agent = new Agent({ keepAlive: true })
  readonly #server: Server
  #ailment: Ailment | null = null
  #sparesRevision = false

  private constructor(target: string, port: number) {
    this.#target = target
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
    this.#server = createServer((request, response) => void this.#answer(request, response))
    // A client that gave up is no failure of this server.
    this.#server.on('clientError', (_error, socket) => socket.destroy())
  }

  static async open(target: string): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(target, await freePort())
    await proxy.#listen()
    return proxy
  }

  /** @param sparesRevision true: the content revision is told all the same */
  async suffer(ailment: Ailment, { sparesRevision = false } = {}): Promise<void> {
    this.#ailment = ailment
    this.#sparesRevision = sparesRevision
    if (ailment === 'refuses connections') await this.#unlisten()
  }

  async recover(): Promise<void> {
    this.#ailment = null
    this.#server.closeAllConnections()
    if (!this.#server.listening) await this.#listen()
  }

  async close(): Promise<void> {
    await this.#unlisten()
    this.#agent.destroy()
  }

  #listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#port, '127.0.0.1', resolve)
    })
  }

  #unlisten(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '' } = request
    const isRevision = url.split('?')[0] === revisionAddress
    if (!isRevision) this.asked.push(url)
    const ailment = isRevision && this.#sparesRevision ? null : this.#ailment
    switch (ailment) {
      case 'never answers':
        return
      case 'answers 500':
        response.writeHead(500, { 'Content-Type': 'application/json' })
        response.end('{"data":null,"error":{"status":500,"message":"Internal Server Error"}}')
        return
      case 'answers with a page of another server':
        response.writeHead(200, { 'Content-Type': 'text/html' })
        response.end('<!doctype html><title>Welcome</title><p>It works!</p>')
        return
      case 'answers with another shape':
        response.writeHead(200, { 'Content-Type': 'application/json' })
        response.end('{"data":[{"id":1}],"meta":{"pagination":{"total":1}}}')
        return
      default:
        await this.#pass(request, response, ailment)
    }
  }

  async #pass(
    request: IncomingMessage,
    response: ServerResponse,
    ailment: Ailment | null,
  ): Promise<void> {
    try {
      const answer = await this.#ask(request)
      const { statusCode = 502, headers } = answer
      const body = await buffer(answer)
      const half = body.subarray(0, Math.floor(body.byteLength / 2))
      delete headers['transfer-encoding']
      headers['content-length'] = String(body.byteLength)
      const isWhole = body.byteLength === 0
      if (ailment === 'answers late') await pause(lateMs)
      if (ailment === null || ailment === 'answers late' || isWhole) {
        response.writeHead(statusCode, headers).end(body)
      } else if (ailment === 'answers with half of the text' && !isText(headers)) {
        // Of half a picture nobody could tell.
        response.writeHead(statusCode, headers).end(body)
      } else if (ailment === 'answers with half of the text') {
        headers['content-length'] = String(half.byteLength)
        response.writeHead(statusCode, headers).end(half)
      } else if (ailment === 'breaks its answers off') {
        response.writeHead(statusCode, headers)
        response.write(half, () => response.destroy())
      } else {
        response.writeHead(statusCode, headers)
        for (const byte of body) {
          if (response.destroyed) return
          response.write(Buffer.of(byte))
          await pause(dripMs)
        }
        response.end()
      }
    } catch {
      response.destroy()
    }
  }

  #ask({ method, url, headers }: IncomingMessage): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.#target)
      if (this.#ailment !== null) {
        // That nothing has changed would be said without a text to spoil.
        delete headers['if-none-match']
        delete headers['if-modified-since']
      }
      ask({ hostname, port, method, path: url, headers, agent: this.#agent }, resolve)
        .on('error', reject)
        .end()
    })
  }
}

function isText(headers: { 'content-type'?: string | undefined }): boolean {
  return /^(text|application\/json)/.test(headers['content-type'] ?? '')
}
