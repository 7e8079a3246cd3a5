import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { parseJson, type Answer, type Cms } from './cms'

/**
 * The same cms, asked without the network: walks through many addresses are about what lies behind it,
 * and cost half of it so. Bodies are texts or bytes.
 */
export function inProcess(cms: Cms): Cms {
  const handle = cms.strapi.server.app.callback()
  return {
    ...cms,
    ask: async (path, init = {}) => {
      const written = new Written()
      const response = new ServerResponse(requestOf(path, init, written))
      response.assignSocket(written)
      const answered = new Promise((resolve) => response.once('finish', resolve))
      await handle(response.req, response)
      await answered
      return answerIn(response, written.text())
    },
  }
}

/** Where the answer is written to. */
class Written extends Socket {
  readonly #chunks: Buffer[] = []

  constructor() {
    super()
    Object.defineProperty(this, 'remoteAddress', { value: '127.0.0.1' })
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk as string, encoding))
    done()
  }

  override _writev(
    chunks: { chunk: Buffer | string; encoding: BufferEncoding }[],
    done: () => void,
  ) {
    for (const { chunk, encoding } of chunks) this._write(chunk, encoding, () => undefined)
    done()
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString()
  }
}

function requestOf(path: string, init: RequestInit, socket: Socket): IncomingMessage {
  const { method = 'GET', body } = init
  if (body != null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new Error('a form is sent over the network')
  }
  const content = Buffer.from(body ?? '')
  const headers: Record<string, string> = {
    host: '127.0.0.1',
    ...Object.fromEntries(new Headers(init.headers)),
    ...(body != null && { 'content-length': String(content.length) }),
  }
  // As fetch writes it.
  const { pathname, search } = new URL(`http://127.0.0.1${path}`)
  const request = new IncomingMessage(socket)
  Object.assign(request, {
    method,
    url: pathname + search,
    headers,
    rawHeaders: Object.entries(headers).flat(),
    // Before 1.1, an answer is written without the lengths of its pieces.
    httpVersion: '1.0',
    httpVersionMajor: 1,
    httpVersionMinor: 0,
    complete: true,
  })
  if (content.length > 0) request.push(content)
  request.push(null)
  return request
}

function answerIn(response: ServerResponse, written: string): Answer {
  const headers = new Headers()
  for (const [name, value] of Object.entries(response.getHeaders())) {
    for (const one of [value].flat()) headers.append(name, String(one))
  }
  const text = written.slice(written.indexOf('\r\n\r\n') + 4)
  return { status: response.statusCode, headers, text, json: parseJson(text) }
}
