import { connect } from 'node:net'

/** What is asked for, again and again. */
export interface Questions {
  /** Origin, without a trailing slash. */
  origin: string
  /** The root-relative address of the next request; null: there is none left. */
  next: () => string | null
  headers?: Record<string, string>
}

export interface Answers {
  count: number
  seconds: number
  /** Milliseconds of each, from the request's first byte to the answer's last. */
  waits: number[]
  /** Milliseconds of processor time that asking took in this process. */
  askingMs: number
}

/** One visitor's patience for a single answer. */
const patienceMs = 30_000
const roomBytes = 256 * 1024

/**
 * Asks over several kept connections at a time, one request after the other on each, until the time
 * is over or nothing is left to ask.
 *
 * It writes and reads bytes on sockets: an HTTP client costs more processor time for a request than
 * the servers that are measured here (autocannon ends at two thirds of what `bareServer.mjs` can answer),
 * and would measure itself.
 *
 * @throws Error when an answer is not 200, or a connection ends early
 */
export async function load(
  questions: Questions,
  { visitors, ms }: { visitors: number; ms: number },
): Promise<Answers> {
  const processorBefore = process.cpuUsage()
  const began = performance.now()
  const waits: number[] = []
  const next = () => (performance.now() - began < ms ? questions.next() : null)
  await Promise.all(
    Array.from({ length: visitors }, () =>
      visit({ ...questions, next }, (wait) => waits.push(wait)),
    ),
  )
  const { user, system } = process.cpuUsage(processorBefore)
  return {
    count: waits.length,
    seconds: (performance.now() - began) / 1000,
    waits,
    askingMs: (user + system) / 1000,
  }
}

function visit(questions: Questions, onAnswer: (wait: number) => void): Promise<void> {
  const { hostname, port } = new URL(questions.origin)
  const lines = headerLines(questions)
  return new Promise((resolve, reject) => {
    let answer = new AnswerReader()
    let asked = 0
    const fail = (error: Error) => {
      socket.destroy()
      reject(error)
    }
    const ask = () => {
      const address = questions.next()
      if (address === null) {
        socket.destroy()
        resolve()
        return
      }
      answer = new AnswerReader()
      asked = performance.now()
      socket.write(`GET ${address} HTTP/1.1\r\n${lines}\r\n`)
    }
    const read = (bytes: number, buffer: Uint8Array) => {
      try {
        if (answer.read(Buffer.from(buffer.buffer, buffer.byteOffset, bytes))) {
          onAnswer(performance.now() - asked)
          ask()
        }
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
      }
      return true
    }
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(roomBytes), callback: read },
    })
    socket.setTimeout(patienceMs, () => fail(new Error(`${questions.origin} gave no answer`)))
    socket.on('connect', ask)
    socket.on('error', fail)
    socket.on('close', () => reject(new Error(`${questions.origin} closed the connection`)))
  })
}

function headerLines({ origin, headers = {} }: Questions): string {
  const all = Object.entries({ Host: new URL(origin).host, 'Accept-Encoding': 'br', ...headers })
  return all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

const headEnd = '\r\n\r\n'
const chunksEnd = '\r\n0\r\n\r\n'

/** Finds where an answer ends (RFC 9112, section 6), on a connection with one request at a time. */
export class AnswerReader {
  #head = ''
  /** Of the body, as `Content-Length` has it; null: it comes in chunks, or the head is not read. */
  #left: number | null = null
  /** The last bytes of a body in chunks. */
  #tail: string | null = null

  /**
   * @returns true with the answer's last byte
   * @throws Error when the answer is none that was hoped for
   */
  read(bytes: Buffer): boolean {
    if (this.#left !== null) {
      this.#left -= bytes.length
      return this.#isWhole(this.#left)
    }
    if (this.#tail !== null) {
      this.#tail = (this.#tail + bytes.subarray(-chunksEnd.length).toString('latin1')).slice(
        -chunksEnd.length,
      )
      return this.#tail === chunksEnd
    }
    this.#head += bytes.toString('latin1')
    const end = this.#head.indexOf(headEnd)
    if (end === -1) return false
    const head = this.#head.slice(0, end)
    if (!head.startsWith('HTTP/1.1 200 '))
      throw new Error(`no answer was hoped for but 200: ${head}`)
    const length = /^content-length: *(\d+)/im.exec(head)?.[1]
    if (length !== undefined) {
      this.#left = Number(length) - (this.#head.length - end - headEnd.length)
      return this.#isWhole(this.#left)
    }
    // From the end of the head on: a body in chunks may be empty.
    this.#tail = this.#head.slice(end + 2).slice(-chunksEnd.length)
    return this.#tail === chunksEnd
  }

  #isWhole(left: number): boolean {
    if (left < 0) throw new Error('an answer is longer than it says')
    return left === 0
  }
}
