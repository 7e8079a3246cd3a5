import type { Core } from '@strapi/strapi'
import type { MailKind } from '../../mailKinds'
import type { Letter, Told } from './letter'

type Writer = (mail: Letter) => Promise<Told | null>

const writers = new WeakMap<Core.Strapi, Map<MailKind, Writer>>()

/** Has a room above this one write the mails of a kind: only it knows what they say. */
export function writeElsewhere(strapi: Core.Strapi, kind: MailKind, write: Writer): void {
  const known = writers.get(strapi) ?? new Map<MailKind, Writer>()
  writers.set(strapi, known.set(kind, write))
}

/** How a mail of such a kind is written. @throws Error when no room said that it writes them */
export function writtenElsewhere(kind: MailKind): Writer {
  return (mail) => {
    const write = writers.get(mail.strapi)?.get(kind)
    if (!write) throw new Error(`Nobody writes mails of the kind ${kind}`)
    return write(mail)
  }
}
