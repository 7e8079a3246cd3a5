import { isRecord } from '../../records'
import { UnsendableError } from '../unsendable'

/** What the server was asked when it refused this very mail, and not us or everybody. */
const aboutTheMail = ['RCPT TO', 'DATA']

/**
 * What is wrong with an address, a mailbox or a message (RFC 3463 §3.2, 3.3, 3.7), or with the length of
 * this one (5.3.4). All else, such as a limit of mails a day (5.4.5), a sender (5.1.7, 5.1.8) or rights
 * that are gone (5.7), would be said of each mail, whoever it is for.
 */
const ofThisMail = /^5\.(?:0|1\.(?![78]$)|2|3\.4$|6)/

/**
 * Whether it makes no sense to try again: the server refuses the recipient or the message for good
 * (RFC 5321 §4.2.1, 5yz; RFC 2034 where it says of what). A refusal when the connection begins or when
 * we sign in is somebody's mistake, and is mended one day.
 */
export function isPermanent(error: unknown): boolean {
  if (error instanceof UnsendableError) return true
  if (!isRecord(error)) return false
  const { responseCode, command, response } = error
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode >= 600) return false
  if (!aboutTheMail.some((asked) => asked === command)) return false
  const [, status] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response)) ?? []
  return status === undefined || ofThisMail.test(status)
}

/** What may stand in a log: no text of the server, which would repeat the address. */
export function reasonOf(error: unknown): Record<string, string | number> {
  if (!isRecord(error)) return {}
  const { name, code, responseCode, command } = error
  return Object.fromEntries(
    Object.entries({ name, code, responseCode, command }).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'number' ||
        (typeof entry[1] === 'string' && /^[\w ]{1,40}$/.test(entry[1])),
    ),
  )
}
