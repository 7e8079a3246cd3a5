import { domainToASCII } from 'node:url'

/** RFC 5321 §4.5.3.1, with the angle brackets taken off. */
const longest = 254
const longestLocalPart = 64

/** What people's addresses are made of; no quoted parts, which no form ever gets in earnest. */
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/
/** Letters of any script (RFC 5890), so that nothing that means something to a URL gets through. */
const domainLetters = /^[\p{L}\p{N}\p{M}.-]+$/u

/**
 * One address as mail servers take it: its domain in ASCII and small letters. Null for what is none,
 * or more than one; so nothing that would begin another header is ever an address.
 */
export function readAddress(typed: string): string | null {
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, Math.max(0, at))
  const given = typed.slice(at + 1)
  if (local.length > longestLocalPart || !localPart.test(local)) return null
  if (!domainLetters.test(given)) return null
  const ascii = domainToASCII(given).toLowerCase()
  const address = `${local}@${ascii}`
  return domain.test(ascii) && address.length <= longest ? address : null
}
