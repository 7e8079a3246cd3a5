import { describe, expect, it } from 'vitest'
import { isPermanent, reasonOf } from './refusals'
import { UnsendableError } from '../unsendable'

const answered = (responseCode: number, command: string, status = '') =>
  Object.assign(new Error('Message failed: <ada@example.org> is unknown'), {
    code: 'EENVELOPE',
    responseCode,
    command,
    response: `${responseCode} ${status} <ada@example.org> is unknown`,
  })

describe('a refusal', () => {
  it('is for good when the server refuses the recipient or the message', () => {
    expect(isPermanent(answered(550, 'RCPT TO'))).toBe(true)
    expect(isPermanent(answered(554, 'DATA'))).toBe(true)
    expect(isPermanent(new UnsendableError('no address'))).toBe(true)
  })

  it.each(['5.0.0', '5.1.1', '5.1.10', '5.2.2', '5.3.4', '5.6.1'])(
    'is for good where its status %s says that it is about the recipient or the message',
    (status) => {
      expect(isPermanent(answered(550, 'RCPT TO', status))).toBe(true)
    },
  )

  it.each(['5.1.8', '5.3.2', '5.4.5', '5.5.1', '5.7.1', '5.7.26'])(
    'is for a while where its status %s would be said of each mail',
    (status) => {
      expect(isPermanent(answered(550, 'RCPT TO', status))).toBe(false)
      expect(isPermanent(answered(554, 'DATA', status))).toBe(false)
    },
  )

  it.each([
    answered(450, 'RCPT TO'),
    answered(451, 'DATA'),
    answered(535, 'AUTH PLAIN'),
    answered(554, 'CONN'),
    answered(550, 'MAIL FROM'),
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    new Error('The database is away'),
    'something else',
  ])('is for a while otherwise', (error) => {
    expect(isPermanent(error)).toBe(false)
  })

  it('is told in a log without what the server said', () => {
    const told = reasonOf(answered(550, 'RCPT TO'))
    expect(told).toEqual({
      name: 'Error',
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
    })
    expect(reasonOf({ code: 'ada@example.org' })).toEqual({})
  })
})
