import { createHmac, hkdfSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Tickets, type DocumentTicket, type LookTicket, type VersionTicket } from './tickets'

const tickets = new Tickets('a secret')
const now = Date.UTC(2026, 10, 25)
const ticket: DocumentTicket = {
  type: 'api::page.page',
  documentId: 'abc',
  language: 'es',
  status: 'draft',
  round: 2,
  maker: 5,
}
const versionTicket: VersionTicket = { ...ticket, status: 'version', version: 7 }

const lookTicket: LookTicket = {
  ...ticket,
  type: 'look',
  status: 'look',
  look: { palette: 'own', ownColor: '#123456', ownAccent: null, logo: 5, logoSaysName: false },
}

/** What another release might have signed with the same secret (RFC 5869, RFC 2104). */
function signed(content: unknown): string {
  const key = Buffer.from(hkdfSync('sha256', 'a secret', '', 'preview links', 32))
  const text = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

describe('a ticket', () => {
  it.each([ticket, versionTicket, lookTicket])(
    'opens for a day what it was issued for: $status',
    (issued) => {
      expect(tickets.read(tickets.issue(issued, now))).toEqual({
        ...issued,
        expiresAt: now + 24 * 60 * 60 * 1000,
      })
    },
  )

  it('of a release that knew no versions is still good', () => {
    const token = signed(['api::page.page', 'abc', 'es', 'draft', now])
    expect(tickets.read(token)).toEqual({ ...ticket, expiresAt: now, round: 0, maker: null })
  })

  it('of another release that names something else opens nothing', () => {
    for (const content of [
      ['api::page.page', 'abc', 'es', 'version', now],
      ['api::page.page', 'abc', 'es', 'version', now, '7'],
      ['api::page.page', 'abc', 'es', 'draft', now, 7],
      ['api::page.page', 'abc', 'es', 'comparison', now, 7],
      ['api::page.page', 'abc', 'es', 'draft', now, null, '2', 5],
      ['api::page.page', 'abc', 'es', 'draft', now, null, 2, '5'],
      ['api::page.page', 'abc', 'es', 'look', now, null, 2, 5, lookTicket.look],
      [lookTicket.type, 'abc', 'es', 'look', now, null, 2, 5, { palette: 'own' }],
      [lookTicket.type, 'abc', 'es', 'draft', now, null, 2, 5],
      { type: 'api::page.page' },
    ]) {
      expect(tickets.read(signed(content)), JSON.stringify(content)).toBe(null)
    }
  })

  it('opens nothing when a single character of it is another one', () => {
    const token = tickets.issue(versionTicket, now)
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === 'A' ? 'B' : 'A'
      const altered = token.slice(0, place) + other + token.slice(place + 1)
      expect(tickets.read(altered), altered).toBe(null)
    }
  })

  it('opens nothing with the signature of another document, or more or less than one', () => {
    const [text, signature] = tickets.issue(ticket, now).split('.')
    const [other] = tickets.issue({ ...ticket, documentId: 'other' }, now).split('.')
    for (const token of ['', '.', `${other}.${signature}`, `${text}.`, `${text}`]) {
      expect(tickets.read(token), token).toBe(null)
    }
    expect(tickets.read(`${text}.${signature}.${signature}`)).toBe(null)
  })

  it('opens nothing where the secret is another one', () => {
    expect(new Tickets('another').read(tickets.issue(ticket, now))).toBe(null)
  })
})
