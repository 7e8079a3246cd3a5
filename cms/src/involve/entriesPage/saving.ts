import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { namesIn } from '../mails/filling'
import {
  addSavedAnswer,
  changeSavedAnswer,
  listSavedAnswers,
  type SavedAnswer,
  type SavedText,
} from '../savedAnswers'
import type { SavedAnswers } from './contract'
import { answerPlaceholder } from './placeholder'
import { refuseFields } from './refusing'
import { longestSubject, longestText } from './replying'

const longestName = 60
/** More than anybody looks through to find one. */
const mostSaved = 100

/** By their names, in the order of that language; those that can't be opened at the end. */
export async function readSaved(strapi: Core.Strapi, language: Locale): Promise<SavedAnswers> {
  const all = await listSavedAnswers(strapi)
  const nameOf = ({ saved }: SavedAnswer) => saved?.name ?? '\u{ffff}'
  return { answers: all.sort((a, b) => nameOf(a).localeCompare(nameOf(b), language)) }
}

/**
 * Keeps a text for whoever may answer, or writes it anew.
 *
 * @param id which of them; null: a new one
 * @throws ValidationError with a message at each field, NotFoundError
 */
export async function save(
  strapi: Core.Strapi,
  id: number | null,
  body: Record<string, unknown>,
  language: Locale,
): Promise<void> {
  const words = wordsOf(language).entries
  const saved = readText(body, language)
  await strapi.db.transaction(async () => {
    const others = (await listSavedAnswers(strapi)).filter((other) => other.id !== id)
    const isTaken = others.some((other) => other.saved && isSame(other.saved.name, saved.name))
    if (isTaken) refuseFields(new Map([['name', words.takenName(saved.name)]]))
    if (id === null) {
      if (others.length >= mostSaved) throw new errors.ValidationError(words.manySaved(mostSaved))
      await addSavedAnswer(strapi, saved)
    } else if (!(await changeSavedAnswer(strapi, id, saved))) {
      throw new errors.NotFoundError(words.savedGone)
    }
  })
}

function readText(body: Record<string, unknown>, language: Locale): SavedText {
  const words = wordsOf(language)
  const { emptyName, longName, emptyText, longSubject, longText } = words.entries
  const { name, subject, text } = body
  const saved = { name: trimmed(name), subject: trimmed(subject), text: trimmed(text) }
  const problems = new Map<string, string>()
  for (const field of ['subject', 'text'] as const) {
    const unknown = namesIn(saved[field]).find((one) => one !== answerPlaceholder)
    if (unknown === undefined) continue
    problems.set(field, words.mails.unknownName(unknown, `{${answerPlaceholder}}`))
  }
  if (saved.name === '') problems.set('name', emptyName)
  else if (saved.name.length > longestName || /\p{Cc}/u.test(saved.name))
    problems.set('name', longName)
  if (saved.subject.length > longestSubject || /\p{Cc}/u.test(saved.subject))
    problems.set('subject', longSubject)
  if (saved.text === '') problems.set('text', emptyText)
  else if (saved.text.length > longestText) problems.set('text', longText)
  refuseFields(problems)
  return saved
}

/** So that nobody has to tell two apart by a capital letter. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
}

function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
