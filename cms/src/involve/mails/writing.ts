import type { Core } from '@strapi/strapi'
import type { MailKind } from '../../mailKinds'
import type { Entry } from '../entries'
import { domainOf, mailAddress, optionalAddress, type MailAddress } from './addresses'
import { dateQuestionMail, newEntriesMail } from './branchMails'
import {
  attendingMail,
  dateCancelledMail,
  dateMovedMail,
  joinLinkMail,
  movedUpMail,
  reminderMail,
  waitingMail,
} from './dateMails'
import { readEditedText } from './editedTexts'
import { fill, namesIn, oneLine } from './filling'
import { confirmMail, lettersQuestionMail, myDataMail, welcomeMail, whatOf } from './formMails'
import { toHtml } from './html'
import { newsTogetherMail } from './together'
import { messageNameHeader, messageNameOf } from '../messageName'
import { openLetter, type Attachment, type Letter, type Told, type WaitingMail } from './letter'
import { indispensable } from '../../mailTexts'
import type { MailText } from './words/words'
import { writtenElsewhere } from './writtenElsewhere'

/** As the provider of mail takes it. */
export interface WrittenMail {
  to: MailAddress
  replyTo?: MailAddress
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
  attachments: Attachment[]
}

const writers: Record<MailKind, (letter: Letter) => Told | null | Promise<Told | null>> = {
  confirm: confirmMail,
  welcome: welcomeMail,
  lettersQuestion: lettersQuestionMail,
  attending: attendingMail,
  waiting: waitingMail,
  movedUp: movedUpMail,
  joinLink: joinLinkMail,
  reminder: reminderMail,
  dateCancelled: aloneOrTogether(dateCancelledMail),
  dateMoved: aloneOrTogether(dateMovedMail),
  myData: myDataMail,
  newEntries: newEntriesMail,
  dateQuestion: dateQuestionMail,
  reply: ({ about }) => ({
    own: { subject: about['subject'] ?? '', text: about['text'] ?? '' },
    edited: null,
    values: null,
  }),
  letter: writtenElsewhere('letter'),
  letterTest: writtenElsewhere('letterTest'),
}

function aloneOrTogether(alone: (letter: Letter) => Told | null) {
  return (letter: Letter) => (letter.about['together'] ? newsTogetherMail(letter) : alone(letter))
}

/**
 * Writes a mail as things are now.
 *
 * @param now milliseconds since the epoch
 * @returns null when there is nothing to be told any more: its entry is gone, its date is over
 * @throws UnsendableError
 */
export async function writeMail(
  strapi: Core.Strapi,
  mail: WaitingMail,
  now: number,
): Promise<WrittenMail | null> {
  const to = mailAddress(mail.to)
  const letter = await openLetter(strapi, mail, now)
  const told = letter && (await writers[mail.kind](letter))
  if (!letter || !told) return null
  const entries = told.entries ?? (letter.entry ? [letter.entry] : [])
  const [unsubscribe, ...others] = entries.map(
    ({ code }) => told.unsubscribe ?? letter.links.unsubscribe(code, letter.settings),
  )
  const content = await contentOf(letter, told, entries)
  const ours = [letter.site.siteUrl, letter.site.adminUrl, ...(told.links ?? [])]
  const contact = letter.entry && optionalAddress(letter.contactEmail)
  const messageName = messageNameOf(mail.key)
  return {
    to,
    ...(contact && { replyTo: contact }),
    ...content,
    html: told.html ?? toHtml(content, { language: letter.language, ours }),
    messageId: `<${messageName}@${domainOf(letter.site.mail.from)}>`,
    headers: {
      [messageNameHeader]: messageName,
      // RFC 3834 §5: no automatic answer, such as of somebody on leave, is wanted.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      // A button of a mail program knows one entry; of several each has its link in the text.
      ...(unsubscribe !== undefined &&
        others.length === 0 && {
          // RFC 8058
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
    },
    attachments: told.attachments ?? [],
  }
}

async function contentOf(letter: Letter, told: Told, entries: Entry[]): Promise<MailText> {
  const { subject, text } = await filledText(letter, told)
  if (told.html !== undefined) return { subject, text }
  const { words, branch, links } = letter
  const foot = [words.sender(branch, links.site()), ...footFor(letter, entries)]
  return { subject, text: `${text}\n\n—\n${foot.join('\n\n')}\n` }
}

/** How to hear no more of each entry. */
function footFor(letter: Letter, entries: readonly Entry[]): string[] {
  const { words, links, settings } = letter
  const [first] = entries
  if (!first) return []
  const myData = links.myData(first.code)
  if (entries.length === 1) return [words.foot(links.unsubscribe(first.code, settings), myData)]
  const ways = entries.map((entry) =>
    words.wanted(whatOf(letter, entry), links.unsubscribe(entry.code, settings)),
  )
  return [words.footTogether(ways.join('\n'), myData)]
}

async function filledText(letter: Letter, { own, edited, values }: Told): Promise<MailText> {
  if (!values) return { subject: oneLine(own.subject), text: own.text.trim() }
  const written = edited ? await readEditedText(letter.strapi, edited, letter.language) : {}
  const { subject, text } = { ...own, ...written }
  const needed = edited && indispensable[edited]
  const whole = needed && !namesIn(text).includes(needed) ? `${text}\n\n{${needed}}` : text
  return { subject: oneLine(fill(subject, values)), text: fill(whole, values) }
}
