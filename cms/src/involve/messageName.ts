import { createHash } from 'node:crypto'

/** Beside the Message-ID: some who hand mail on (Amazon's SES, Postmark) put one of their own there. */
export const messageNameHeader = 'X-Message-Name'

/**
 * What a mail is called in its headers, by the key that it has in the outbox: the same for each attempt,
 * so that what was accepted twice is seen to be one. No address is in it, and nobody guesses it, since
 * keys hold codes of entries.
 */
export function messageNameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** Whatever in a text could be such a name. */
export function messageNamesIn(text: string): string[] {
  return text.match(/(?<![\w.+-])[0-9a-f]{32}(?![\w.+-])/g) ?? []
}
