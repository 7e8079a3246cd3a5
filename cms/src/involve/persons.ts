import { domainToASCII } from 'node:url'
import { getDomain } from 'tldts'

/** Where dots in an address mean nothing, and which name the domain has beside its own. */
const undotted = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
])

/**
 * The person behind an address, to count by and for nothing else: `Ada+2@Example.org` and
 * `ada@example.org` reach the same mailbox nearly everywhere, so they are one. Where the two are two
 * all the same, one of them waits for a day at worst.
 */
export function personOf(address: string): string {
  const { local, domain } = partsOf(address)
  const [untagged = ''] = local.split('+')
  const name = untagged === '' ? local : untagged
  const known = undotted.get(domain)
  return known === undefined ? `${name}@${domain}` : `${name.replaceAll('.', '')}@${known}`
}

/**
 * The domain of an address, to be counted by: the one that somebody registered, since whoever has it can
 * make up names below it without end (the Public Suffix List says where it begins); in the one spelling
 * of all in which it can be written (RFC 5891), and so that it is never taken for an address.
 */
export function domainName(address: string): string {
  const { domain } = partsOf(address)
  return `domain ${getDomain(domain) ?? domain}`
}

function partsOf(address: string): { local: string; domain: string } {
  const plain = address.trim().normalize('NFC').toLowerCase()
  const at = plain.lastIndexOf('@')
  const typed = plain.slice(at + 1)
  return { local: plain.slice(0, Math.max(0, at)), domain: domainToASCII(typed) || typed }
}
