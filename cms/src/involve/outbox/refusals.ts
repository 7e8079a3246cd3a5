import { isRecord } from '../../records'
import { UnsendableError } from '../unsendable'

/** What the server was asked when it refused this very mail, and not us or everybody. */
const aboutTheMail = ['RCPT TO', 'DATA']

/**
 * Whether it makes no sense to try again: the server refuses the recipient or the message for good
 * (RFC 5321 §4.2.1, 5yz). A refusal when the connection begins or when we sign in is somebody's
 * mistake, and is mended one day.
 */
export function isPermanent(error: unknown): boolean {
  if (error instanceof UnsendableError) return true
  if (!isRecord(error)) return false
  const { responseCode, command } = error
  return (
    typeof responseCode === 'number' &&
    responseCode >= 500 &&
    responseCode < 600 &&
    aboutTheMail.some((asked) => asked === command)
  )
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
