/** A real mail server in this process, that can be made ill. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  /** Whom the envelope names. */
  to: string[]
  /** All of it as it came. */
  raw: string
  mail: ParsedMail
}

export type Behaviour =
  | 'takes'
  /** Nobody listens. */
  | 'is down'
  /** It takes the connection and says nothing. */
  | 'is silent'
  | 'refuses for now'
  | 'refuses for good'
  | 'refuses the message for good'
  | 'hangs up within a message'
  /** It has the mail, but says so only when it is let. */
  | 'takes and keeps silent'

/** It greets at once: what listens a while for whoever talks too soon keeps each mail of a test waiting. */
class PromptServer extends SMTPServer {
  override connect(...args: Parameters<SMTPServer['connect']>): void {
    super.connect(...args)
    const connection = [...this.connections].at(-1)
    connection?.connectionReady()
    // It would do so itself, a tenth of a second later.
    if (connection) connection.connectionReady = () => undefined
  }
}

export class MailServer {
  /** In the order in which they were accepted. */
  readonly received: ReceivedMail[] = []
  behaviour: Behaviour = 'takes'
  /** Recipients that it takes its time to say anything about, as it does where their own is away. */
  slowTo = /^$/
  /** Recipients that it does not know. */
  refusedTo = /^$/
  #door: Server | undefined
  #server: SMTPServer | undefined
  #port = 0
  readonly #sockets = new Set<Socket>()

  /** How many are open. */
  get connections(): number {
    return this.#sockets.size
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`
  }

  /** With which a cms sends its mails by it. */
  get environment(): Record<string, string> {
    return { SMTP_URL: this.url, MAIL_FROM: 'Riverside <no-reply@riverside.example>' }
  }

  async start(): Promise<void> {
    this.#server = new PromptServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        if (this.slowTo.test(address)) return
        if (this.refusedTo.test(address)) {
          done(answer(550, 'unknown'))
          return
        }
        if (this.behaviour === 'refuses for now') done(answer(450, 'busy'))
        else if (this.behaviour === 'refuses for good') done(answer(550, 'unknown'))
        else done()
      },
      onData: (stream, { envelope }, done) => {
        buffer(stream).then(
          async (raw) => {
            if (this.behaviour === 'refuses the message for good') {
              done(answer(554, 'not like this'))
              return
            }
            const to = envelope.rcptTo.map(({ address }) => address)
            this.received.push({ to, raw: raw.toString(), mail: await simpleParser(raw) })
            if (this.behaviour !== 'takes and keeps silent') done()
          },
          // It was broken off: nothing was received.
          (error: Error) => done(error),
        )
      },
    })
    // What goes wrong is broken off on purpose.
    this.#server.on('error', () => undefined)
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server.server, 'listening')
    const { port } = this.#server.server.address() as AddressInfo
    this.#door = createServer((client) => this.#letIn(client, port))
    this.#door.listen(0, '127.0.0.1')
    await once(this.#door, 'listening')
    this.#port = (this.#door.address() as AddressInfo).port
  }

  /** Those to an address. */
  to(address: string): ParsedMail[] {
    return this.received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail)
  }

  /** Breaks off whatever is going on. */
  breakOff(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  async stop(): Promise<void> {
    this.breakOff()
    this.#door?.close()
    await new Promise<void>((resolve) => this.#server?.close(resolve) ?? resolve())
  }

  #letIn(client: Socket, port: number): void {
    this.#sockets.add(client)
    client.on('error', () => undefined)
    client.once('close', () => this.#sockets.delete(client))
    if (this.behaviour === 'is down') client.destroy()
    if (this.behaviour === 'is down' || this.behaviour === 'is silent') return
    const inside = connect(port, '127.0.0.1')
    inside.on('error', () => undefined)
    inside.pipe(client)
    client.once('close', () => inside.destroy())
    let isMessage = false
    client.on('data', (chunk: Buffer) => {
      if (isMessage && this.behaviour === 'hangs up within a message') client.destroy()
      else inside.write(chunk)
      isMessage ||= /^DATA\r\n/m.test(chunk.toString('latin1'))
    })
    client.once('end', () => inside.end())
  }
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}
