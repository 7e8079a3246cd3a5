import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { Settings } from '../../settings'
import { defaultLanguage } from '../../content/languages'
import { publishedContent, type Published } from '../../content/reading/published'
import type { Locale } from '../../contract'
import { findEntry, type Entry } from '../entries'
import type { MailKind } from '../../mailKinds'
import type { MailContent } from '../mailContent'
import { readInvolveSettings, type InvolveSettings } from '../settings'
import type { Reader } from './dates'
import { oneLine } from './filling'
import { MailLinks } from './links'
import type { EditedKind, Placeholder } from '../../mailTexts'
import { wordsOf } from '../../languages'
import type { MailText, MailWords } from './words/words'

/** A mail of the outbox, opened. */
export interface WaitingMail extends MailContent {
  key: string
  kind: MailKind
  /** Code. */
  entry: string | null
}

/** What a mail is written from. */
export interface Letter {
  strapi: Core.Strapi
  /** The address that it goes to. */
  to: string
  site: Settings
  published: Published
  settings: InvolveSettings
  language: Locale
  words: MailWords
  links: MailLinks
  reader: Reader
  branch: string
  contactEmail: string | null
  about: Record<string, string>
  /** Null: the mail belongs to none. */
  entry: Entry | null
}

export interface Attachment {
  filename: string
  content: string
  contentType: string
}

/** What a mail says, before it is put in the editors' words. */
export interface Told {
  own: MailText
  /** Null: nobody can write it otherwise. */
  edited: EditedKind | null
  /** Null: the text is not to be filled. */
  values: Record<string, string> | null
  /** Addresses outside of the site that become links. */
  links?: string[]
  attachments?: Attachment[]
  /** All entries that it tells of, where there may be several. */
  entries?: Entry[]
  /** The whole HTML, where that is more than the text; the text has all that there is to say, too. */
  html?: string
  /** Where what it belongs to is ended; left out: where its entry is taken back. */
  unsubscribe?: string
}

/** Null where the entry that the mail belongs to is gone: then there is nothing to be told. */
export async function openLetter(
  strapi: Core.Strapi,
  mail: WaitingMail,
  now: number,
): Promise<Letter | null> {
  const entry = mail.entry === null ? null : await findEntry(strapi, mail.entry)
  if (mail.entry !== null && !entry) return null
  const published = await publishedContent(strapi).read()
  const { to, language, about } = mail
  const texts = published.settings[language] ?? published.settings[defaultLanguage]
  return {
    strapi,
    to,
    site: strapi.config.get<Settings>('settings'),
    published,
    settings: await readInvolveSettings(strapi),
    language,
    words: wordsOf(language).mails,
    links: new MailLinks(strapi, language, now),
    reader: { language, now: Temporal.Instant.fromEpochMilliseconds(now) },
    branch: oneLine(texts?.branchName ?? ''),
    contactEmail: published.settings[defaultLanguage]?.contactEmail ?? null,
    about,
    entry,
  }
}

/** Holds the values to what editors are told that they can name. */
export function toldAs<Kind extends EditedKind>(
  kind: Kind,
  own: MailText,
  values: Record<Placeholder<Kind>, string>,
  more: Pick<Told, 'links' | 'attachments'> = {},
): Told {
  return { own, edited: kind, values, ...more }
}

/** What somebody calls themselves, as far as it may stand in a mail. */
export function nameOf({ entry }: Letter): string {
  return oneLine(entry?.name ?? '')
}
