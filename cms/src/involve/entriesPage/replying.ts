import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import { invalid } from '../../content/invalid'
import type { Locale } from '../../contract'
import { changeEntry, keepAnswer, listEntries, type KeptAnswer } from '../entries'
import { enqueue } from '../outbox/mails'
import type { EntryReplyText } from './contract'
import { refuseFields } from './refusing'
import { userNames } from './userNames'
import { wordsOf } from '../../languages'

export const longestSubject = 150
export const longestText = 5000

/** Names a mail among all of them: whatever is sent again with the same name is there already. */
export const replyKey = (code: string, name: string) => `reply:${code}:${name}`

/**
 * Reads a reply from the body of a request. What is wrong is said in the words of whoever wrote it.
 *
 * @throws ValidationError with a message at each field
 */
export function readReply(body: Record<string, unknown>, language: Locale): EntryReplyText {
  const { subject, text, name, seen } = body
  if (typeof name !== 'string' || !/^[\w-]{8,64}$/.test(name)) {
    throw invalid('name', 'give from 8 to 64 letters and digits that name this reply')
  }
  if (typeof seen !== 'number' || !Number.isInteger(seen) || seen < 0) {
    throw invalid('seen', 'give how many answers are known that were sent before')
  }
  const reply = { subject: trimmed(subject), text: trimmed(text), name, seen }
  const { emptySubject, emptyText, longSubject, longText } = wordsOf(language).entries
  const problems = new Map<string, string>()
  if (reply.subject === '') problems.set('subject', emptySubject)
  // One line, or what follows would be taken for other lines of the mail's head.
  else if (reply.subject.length > longestSubject || /\p{Cc}/u.test(reply.subject))
    problems.set('subject', longSubject)
  if (reply.text === '') problems.set('text', emptyText)
  else if (reply.text.length > longestText) problems.set('text', longText)
  refuseFields(problems)
  return reply
}

/**
 * Puts a reply into the outbox, keeps it with its entry, and marks that as handled. Only a confirmed address is written to:
 * it might be that of somebody who never wrote. What somebody else has answered meanwhile is told first,
 * and so is what this very form had sent before it was changed.
 *
 * @throws NotFoundError, ValidationError
 */
export async function replyTo(
  strapi: Core.Strapi,
  id: number,
  { subject, text, name, seen }: EntryReplyText,
  { user, language }: { user: number; language: Locale },
): Promise<void> {
  refuseWithoutMail(strapi, language)
  await strapi.db.transaction(async () => {
    const [entry] = await listEntries(strapi, { id }, { offset: 0, limit: 1 })
    if (!entry) throw new errors.NotFoundError()
    if (entry.state !== 'confirmed')
      throw new errors.ValidationError(wordsOf(language).entries.notConfirmed)
    if (!entry.opened) throw new errors.ValidationError(wordsOf(language).entries.unopened)
    const { answers } = entry.opened
    const known = answers.find((answer) => answer.name === name)
    const isAgain = known?.subject === subject && known.text === text
    if (!isAgain && (known || answers.length > seen))
      throw await sentBefore(strapi, answers, language)
    const isNew = await enqueue(strapi, {
      key: replyKey(entry.code, name),
      kind: 'reply',
      entry: entry.code,
      to: entry.opened.email,
      language: entry.language,
      about: { subject, text },
      dueAt: Date.now(),
    })
    const at = new Date()
    if (isNew) await keepAnswer(strapi, id, { name, subject, text, at: at.toISOString(), by: user })
    await changeEntry(strapi, id, { handledAt: at, handledBy: user })
  })
}

async function sentBefore(
  strapi: Core.Strapi,
  answers: readonly KeptAnswer[],
  language: Locale,
): Promise<errors.ValidationError> {
  const last = answers.at(-1)
  const names = await userNames(strapi, [last?.by ?? null])
  const who = names.get(last?.by ?? NaN) ?? ''
  const message = wordsOf(language).entries.sentBefore(who, last?.text ?? '')
  return new errors.ValidationError(message, { answers: answers.length })
}

/** On the machine of whoever tries the system, mail is written into a folder instead. */
export function refuseWithoutMail(strapi: Core.Strapi, language: Locale): void {
  const { mail, isLoopback }: Settings = strapi.config.get('settings')
  if (mail.smtpUrl === null && !isLoopback) {
    throw new errors.ValidationError(wordsOf(language).entries.noMail)
  }
}

function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
