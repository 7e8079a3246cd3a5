import { UnsendableError } from '../unsendable'

/** One address, with nothing that a mail program could take for a second one. */
const single = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u

/** As nodemailer takes it without reading it as a list. */
export interface MailAddress {
  name: string
  address: string
}

/** @throws UnsendableError */
export function mailAddress(address: string): MailAddress {
  // The address is not repeated: errors are logged.
  if (!single.test(address)) throw new UnsendableError('This is no address of one mailbox')
  return { name: '', address }
}

/** Null for what is none. */
export function optionalAddress(address: string | null | undefined): MailAddress | null {
  return address && single.test(address) ? { name: '', address } : null
}

/** The domain that mail is from: `Our branch <site@branch.example.org>`. */
export function domainOf(from: string): string {
  return /@([\w.-]+)>?$/.exec(from.trim())?.[1] ?? 'localhost'
}
