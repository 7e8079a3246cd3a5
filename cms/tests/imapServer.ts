/** A mailbox in this process that is asked by IMAP: as much of RFC 3501 as looking into one needs. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createSealed } from 'node:tls'

interface Message {
  raw: Buffer
  isSeen: boolean
}

export class ImapServer {
  /** The first has the number 1. */
  readonly messages: Message[] = []
  password = 'sesame'
  /** It breaks off whenever it is asked for the text of this message. */
  breaksAt = 0
  /** The last message of which anything was shown. */
  shown = 0
  /** How often somebody came with another name or password. */
  refusals = 0
  #server: Server | undefined
  #port = 0
  readonly #sockets = new Set<Socket>()

  /** With the name and the password of whoever looks into it. */
  get url(): string {
    return `imap://returns%40riverside.example:${this.password}@127.0.0.1:${this.#port}/INBOX`
  }

  /** Whether somebody is looking into it. */
  get isOpen(): boolean {
    return this.#sockets.size > 0
  }

  /** @param sealed with TLS from the first byte on, by this certificate */
  async start(sealed?: { key: string; cert: string }): Promise<void> {
    const letIn = (socket: Socket) => this.#letIn(socket)
    this.#server = sealed ? createSealed(sealed, letIn) : createServer(letIn)
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** It can be started again, at the same port. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()) ?? resolve())
  }

  /** @returns its number */
  receive(raw: string | Buffer): number {
    return this.messages.push({ raw: Buffer.from(raw), isSeen: false })
  }

  #letIn(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => this.#sockets.delete(socket))
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('* OK here')
    let rest = ''
    socket.on('data', (chunk: Buffer) => {
      rest += chunk.toString('latin1')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const [tag = '', command = '', about = ''] =
          /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(rest.slice(0, end))?.slice(1) ?? []
        rest = rest.slice(end + 2)
        this.#answer(socket, say, { tag, command: command.toUpperCase(), about })
      }
    })
  }

  #answer(
    socket: Socket,
    say: (line: string) => void,
    { tag, command, about }: { tag: string; command: string; about: string },
  ): void {
    const done = () => say(`${tag} OK done`)
    switch (command) {
      case 'CAPABILITY':
        say('* CAPABILITY IMAP4rev1')
        return done()
      case 'LOGIN':
        if (about === `"returns@riverside.example" "${this.password}"`) return done()
        this.refusals += 1
        return say(`${tag} NO [AUTHENTICATIONFAILED] not you, returns@riverside.example`)
      case 'LIST':
        say('* LIST () "/" INBOX')
        return done()
      case 'SELECT':
        if (!/^"?INBOX"?$/.test(about)) return say(`${tag} NO [NONEXISTENT] no such folder`)
        say(`* ${this.messages.length} EXISTS`)
        say('* OK [UIDVALIDITY 7] valid')
        say(`* OK [UIDNEXT ${this.messages.length + 1}] next`)
        return say(`${tag} OK [READ-WRITE] open`)
      case 'UID SEARCH': {
        const from = Math.min(Number(/^UID (\d+):\*/.exec(about)?.[1] ?? 1), this.messages.length)
        const found = this.messages.flatMap((_, index) => (index + 1 >= from ? [index + 1] : []))
        say(`* SEARCH ${found.join(' ')}`)
        return done()
      }
      case 'UID FETCH':
        for (const uid of (about.split(' ')[0] ?? '').split(',').map(Number)) {
          if (/BODY.PEEK\[\]/.test(about) && uid === this.breaksAt) return void socket.destroy()
          this.#fetch(socket, uid, about)
        }
        return done()
      case 'UID STORE': {
        const message = this.messages[Number.parseInt(about) - 1]
        if (message && /\+FLAGS(\.SILENT)? \(\\Seen\)/.test(about)) message.isSeen = true
        return done()
      }
      case 'LOGOUT':
        say('* BYE')
        return done()
      default:
        return say(`${tag} BAD ${command} is not known here`)
    }
  }

  #fetch(socket: Socket, uid: number, about: string): void {
    const message = this.messages[uid - 1]
    if (!message) return
    this.shown = Math.max(this.shown, uid)
    const [, from, most] = /BODY\.PEEK\[\]<(\d+)\.(\d+)>/.exec(about) ?? []
    const isPart = from !== undefined
    const content = isPart
      ? message.raw.subarray(Number(from), Number(from) + Number(most))
      : headerOf(message.raw)
    const item = isPart ? `BODY[]<${from}>` : 'BODY[HEADER.FIELDS (CONTENT-TYPE)]'
    socket.write(`* ${uid} FETCH (UID ${uid} ${item} {${content.length}}\r\n`)
    socket.write(content)
    socket.write(')\r\n')
  }
}

/** The field that says of what kind a message is, with the empty line after it. */
function headerOf(raw: Buffer): Buffer {
  const [head = ''] = raw.toString('latin1').split('\r\n\r\n')
  const [field = ''] = /^content-type:.*(\r\n[ \t].*)*/im.exec(head) ?? []
  return Buffer.from(`${field}\r\n\r\n`, 'latin1')
}
