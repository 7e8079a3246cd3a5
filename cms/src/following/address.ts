import type { LookProblem } from './words/words'

const longestAddress = 2_000

/**
 * An address as people copy it from their calendar: `webcal:` is what programs write for "subscribe",
 * and without a scheme it is one of the sealed web.
 *
 * @returns as it can be asked, or why it can't
 */
export function readAddress(typed: string): { address: string } | { problem: LookProblem } {
  const text = typed.trim()
  const address = withScheme(text)
  if (text === '' || address.length > longestAddress || !URL.canParse(address)) {
    return { problem: 'no-address' }
  }
  const { protocol, hostname, username, password, href } = new URL(address)
  if (!/^https?:$/.test(protocol) || !/[.:]/.test(hostname)) return { problem: 'no-address' }
  if (username !== '' || password !== '') return { problem: 'credentials' }
  return { address: href }
}

function withScheme(text: string): string {
  if (/^webcals?:/i.test(text)) return text.replace(/^webcals?:(\/\/)?/i, 'https://')
  // `example.org:8080/x` would be read as an address of the scheme `example.org`.
  return /^[a-z][a-z0-9+-]*:(?!\d)/i.test(text) ? text : `https://${text}`
}
