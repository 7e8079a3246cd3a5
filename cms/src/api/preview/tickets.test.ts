import { describe, expect, it } from 'vitest'
import { Tickets, type Ticket } from './tickets'

const tickets = new Tickets('a secret')
const now = Date.UTC(2026, 10, 25)
const ticket: Omit<Ticket, 'expiresAt'> = {
  type: 'api::page.page',
  documentId: 'abc',
  language: 'es',
  status: 'draft',
}

describe('a ticket', () => {
  it('opens for a day what it was issued for', () => {
    expect(tickets.read(tickets.issue(ticket, now))).toEqual({
      ...ticket,
      expiresAt: now + 24 * 60 * 60 * 1000,
    })
  })

  it('opens nothing when a single character of it is another one', () => {
    const token = tickets.issue(ticket, now)
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
