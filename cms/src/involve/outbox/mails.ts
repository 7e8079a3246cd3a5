import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { sealingOf } from '../sealing'

export const mailUid = 'api::outbox-mail.outbox-mail'

/** What the branch writes to people, each with a text of its own. */
export const mailKinds = [
  'confirm',
  'welcome',
  'attending',
  'joinLink',
  'reminder',
  'dateCancelled',
  'dateMoved',
  'myData',
  'newEntries',
  'dateQuestion',
  'reply',
] as const
export type MailKind = (typeof mailKinds)[number]

/** What is sealed of a mail that waits. */
export interface MailContent {
  to: string
  language: Locale
  /** What the mail tells of, for whoever writes its text when it is sent. */
  about: Record<string, string>
}

export interface NewMail extends MailContent {
  /** Names what it is for: of two with the same key only the first is kept. */
  key: string
  kind: MailKind
  /** Code of the entry that it belongs to; with that it goes. */
  entry: string | null
  /** Not sent before; milliseconds since the epoch. */
  dueAt: number
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: either both are kept or none.
 *
 * @returns false when there is, or was, one with that key
 */
export async function enqueue(strapi: Core.Strapi, mail: NewMail): Promise<boolean> {
  const { key, kind, entry, dueAt, ...content } = mail
  const known = await strapi.db.query(mailUid).count({ where: { key } })
  if (known > 0) return false
  const sealing = sealingOf(strapi)
  const data = {
    key,
    kind,
    entry,
    addressIndex: sealing.index(content.to),
    sealed: sealing.seal(content satisfies MailContent, key),
    dueAt: new Date(dueAt),
  }
  await strapi.db.query(mailUid).create({ data })
  return true
}
