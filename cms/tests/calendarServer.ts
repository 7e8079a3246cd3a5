import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { calendarHost } from './reachLoopback.mjs'

/** An event of a test's calendar. */
export interface TestEvent {
  uid: string
  title: string
  /** `2036-06-01` */
  date: string
  /** `HHMM`, in the zone of the site. */
  time?: string
  place?: string
  /** Further lines of it. */
  lines?: string[]
}

/** A calendar that somebody keeps elsewhere: a real web server on this machine. */
export class CalendarServer {
  readonly #server = createServer((request, response) => this.#answer(request, response))
  #port = 0
  events: TestEvent[] = []
  /** What it answers instead; null: its calendar. */
  instead: { status: number; text?: string } | null = null
  /** How it answered each time. */
  readonly answered: number[] = []

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  /** With a secret in it, as calendars have them. */
  get address(): string {
    return `http://${calendarHost}:${this.#port}/${this.secret}/basic.ics`
  }

  readonly secret = 'private-0f1e2d3c4b5a'

  get text(): string {
    const lines = this.events.flatMap(
      ({ uid, title, date, time = '190000', place = 'The Hall\\, 1 Main Street', lines = [] }) => [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `SUMMARY:${title}`,
        `DTSTART:${date.replaceAll('-', '')}T${time}`,
        'DURATION:PT2H',
        ...(place === '' ? [] : [`LOCATION:${place}`]),
        ...lines,
        'END:VEVENT',
      ],
    )
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR', ''].join(
      '\r\n',
    )
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { status, text } = this.#reply(request)
    this.answered.push(status)
    const etag = `"${createHash('sha256').update(this.text).digest('hex')}"`
    response.writeHead(status, { 'content-type': 'text/calendar; charset=utf-8', etag })
    response.end(text)
  }

  #reply({ headers }: IncomingMessage): { status: number; text: string } {
    if (this.instead) return { text: '', ...this.instead }
    const etag = `"${createHash('sha256').update(this.text).digest('hex')}"`
    if (headers['if-none-match'] === etag) return { status: 304, text: '' }
    return { status: 200, text: this.text }
  }
}
