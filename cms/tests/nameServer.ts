import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { decode, encode, type Answer } from 'dns-packet'

/** What a name server says of names: texts, or the hosts that take mail. */
type Known = Record<string, { texts?: string[]; exchanges?: string[] }>

/** A name server in this process, which knows what a test made up and nothing else. */
export class NameServer {
  readonly #socket = createSocket('udp4')

  constructor(known: Known) {
    this.#socket.on('message', (message, { port, address }) => {
      const { id, questions = [] } = decode(message)
      const answers = questions.flatMap(({ name, type }): Answer[] => {
        const { texts = [], exchanges = [] } = known[name] ?? {}
        if (type === 'TXT') return texts.map((text) => ({ type, name, ttl: 1, data: text }))
        if (type !== 'MX') return []
        return exchanges.map((exchange) => ({ type, name, data: { preference: 1, exchange } }))
      })
      const isKnown = questions.every(({ name }) => known[name] !== undefined)
      const noSuchName = 3
      const flags = isKnown ? 0 : noSuchName
      this.#socket.send(encode({ type: 'response', id, flags, questions, answers }), port, address)
    })
  }

  /** @returns where it is asked */
  async start(): Promise<string> {
    this.#socket.bind(0, '127.0.0.1')
    await once(this.#socket, 'listening')
    return `127.0.0.1:${this.#socket.address().port}`
  }

  async stop(): Promise<void> {
    this.#socket.close()
    await once(this.#socket, 'close')
  }
}
