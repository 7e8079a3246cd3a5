import PostalMime, { type Email } from 'postal-mime'
import { messageNameHeader, messageNamesIn } from '../../involve/messageName'

/** What a mail program is told of a mail that was sent. */
export interface DeliveryReport {
  /** Whether it never arrives: the address takes no mail. */
  isFinal: boolean
  /** By which the mail calls itself, as far as the report has it. */
  messageNames: string[]
}

/** More than any report has; what somebody wrote who wants to keep us busy has no end. */
const mostNames = 20

/** Whether a mail says of itself that it tells what became of another one (RFC 3462). */
export function isDeliveryReport(contentType: string): boolean {
  return (
    /^\s*multipart\/report\b/i.test(contentType) &&
    /\breport-type\s*=\s*"?delivery-status\b/i.test(contentType)
  )
}

/**
 * Reads what a mail server says of one that it could not hand on (RFC 3464, in other scripts RFC 6533).
 *
 * @param source its beginning at least, as far as the headers of the mail that it is about
 * @returns null: it is none, or nothing in it says what became of the mail
 */
export async function readReport(source: Uint8Array): Promise<DeliveryReport | null> {
  const mail = await parse(source)
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const status = partOf(mail, /^message\/(global-)?delivery-status$/)
  if (!isDeliveryReport(type) || status === null) return null
  const about = partOf(mail, /^(message\/(rfc822|global(-headers)?)|text\/rfc822-headers)$/)
  const headers = [
    ...(about === null ? [] : (await parse(about)).headers),
    ...mail.headers.filter(({ key }) => key === 'in-reply-to' || key === 'references'),
  ]
  const names = headers
    .filter(({ key }) => namingHeaders.has(key))
    .flatMap(({ value }) => messageNamesIn(value))
  return {
    isFinal: groupsOf(new TextDecoder().decode(status)).some(isFinal),
    messageNames: [...new Set(names)].slice(0, mostNames),
  }
}

const namingHeaders = new Set([
  'message-id',
  'in-reply-to',
  'references',
  messageNameHeader.toLowerCase(),
])

function parse(source: Uint8Array): Promise<Email> {
  // What the report is about is read for its headers alone.
  return PostalMime.parse(source, { forceRfc822Attachments: true, maxNestingDepth: 20 })
}

function partOf({ attachments }: Email, type: RegExp): Uint8Array | null {
  const content = attachments.find(({ mimeType }) => type.test(mimeType))?.content
  if (content === undefined) return null
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

type Fields = Map<string, string>

/** The fields of the report, and those of each address, with empty lines between them. */
function groupsOf(status: string): Fields[] {
  return status
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const lines = group.replace(/\n[ \t]+/g, ' ').split('\n')
      return new Map(
        lines.flatMap((line) => {
          const [, name, value] = /^([\w-]+):(.*)$/.exec(line) ?? []
          return name === undefined || value === undefined
            ? []
            : [[name.toLowerCase(), value.trim().toLowerCase()]]
        }),
      )
    })
}

/**
 * Given up for good (RFC 3463), for a reason that is the address's own: what a server has against the
 * letter (5.6) or against whoever sent it (5.7, such as lists of those who send too much) says nothing
 * of that.
 */
function isFinal(fields: Fields): boolean {
  return fields.get('action') === 'failed' && /^5\.[0-5]\.\d/.test(fields.get('status') ?? '')
}
