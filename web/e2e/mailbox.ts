import { EventEmitter, once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** Only what never comes is given up. */
const patienceMs = 90_000

/** A real mail server in this process, which keeps what it takes. */
export class Mailbox {
  /** In the order in which they came. */
  readonly received: { to: string; mail: ParsedMail }[] = []
  readonly #arrivals = new EventEmitter()
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      buffer(stream)
        .then(async (raw) => {
          const mail = await simpleParser(raw)
          for (const { address } of envelope.rcptTo) this.received.push({ to: address, mail })
          done()
          this.#arrivals.emit('mail')
        })
        .catch(done)
    },
  })

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server.server, 'listening')
  }

  get url(): string {
    const address = this.#server.server.address()
    if (address === null || typeof address === 'string') throw new Error('it does not listen')
    return `smtp://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  /** The next mail to an address that is not read yet; waits until it comes. */
  async next(address: string): Promise<ParsedMail> {
    const patience = AbortSignal.timeout(patienceMs)
    for (;;) {
      const index = this.received.findIndex(({ to }) => to === address)
      const [found] = index === -1 ? [] : this.received.splice(index, 1)
      if (found) return found.mail
      await once(this.#arrivals, 'mail', { signal: patience }).catch((cause: unknown) => {
        const others = this.received.map(({ to, mail }) => `${to}: ${mail.subject}`).join('; ')
        throw new Error(`no mail to ${address} came; there are: ${others}`, { cause })
      })
    }
  }
}

/** The links of the site in a mail's plain text, as root-relative addresses. */
export function linksIn(mail: ParsedMail, siteUrl: string): string[] {
  return [...(mail.text ?? '').matchAll(/https?:\/\/\S+/g)]
    .map(([link]) => link)
    .filter((link) => link.startsWith(`${siteUrl}/`))
    .map((link) => link.slice(siteUrl.length))
}

/** Those that open something, in the order in which they stand there. */
export function mailedLinks(mail: ParsedMail, siteUrl: string): string[] {
  return linksIn(mail, siteUrl).filter((link) => link.includes('/get-involved/link?t='))
}

/** Where a mail program ends these mails with one click (RFC 8058), root-relative. */
export function oneClickLink(mail: ParsedMail, siteUrl: string): string {
  const list = mail.headers.get('list')
  const unsubscribe = typeof list === 'object' && 'unsubscribe' in list ? list.unsubscribe : null
  const url =
    typeof unsubscribe === 'object' && unsubscribe !== null && 'url' in unsubscribe
      ? String(unsubscribe.url)
      : ''
  if (!url.startsWith(`${siteUrl}/`)) throw new Error(`it has no List-Unsubscribe: ${url}`)
  return url.slice(siteUrl.length)
}
