import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds until the last byte. */
  ms: number
  /** Milliseconds until the headers. */
  firstByteMs: number
}

/** Connections are kept: what is measured is the answer, not how it is reached. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/**
 * Asks over HTTP and reads the whole answer; redirects are not followed. A kept connection that the
 * server has closed meanwhile is no failure: another one is opened, and timed.
 */
export async function ask(url: string, question: Question = {}): Promise<Answer> {
  for (;;) {
    const answer = await attempt(url, question)
    if (answer !== 'closed meanwhile') return answer
  }
}

function attempt(url: string, { method = 'GET', headers = {}, body }: Question) {
  return new Promise<Answer | 'closed meanwhile'>((resolve, reject) => {
    const began = performance.now()
    const asked = request(url, { agent, method, headers }, (response) => {
      const firstByteMs = performance.now() - began
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - began,
          firstByteMs,
        }),
      )
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve('closed meanwhile')
      else reject(error)
    })
    asked.end(body)
  })
}

/**
 * The same for an answer that has to have a certain status.
 *
 * @throws Error when it has another one
 */
export async function expectAnswer(
  url: string,
  status = 200,
  question: Question = {},
): Promise<Answer> {
  const answer = await ask(url, question)
  if (answer.status !== status) {
    const { pathname, search } = new URL(url)
    throw new Error(
      `${pathname}${search} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`,
    )
  }
  return answer
}

/** What the door answers, believed to have the shape of its contract. */
export async function readJson<Shape>(url: string): Promise<Shape> {
  const { body } = await expectAnswer(url)
  return JSON.parse(body.toString()) as Shape
}
