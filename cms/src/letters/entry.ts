import { errors } from '@strapi/utils'
import { invalid } from '../content/invalid'
import { isEdited } from '../content/languages'
import type { Locale, NewsEntry } from '../contract'
import { isDocumentId } from '../documentIds'
import { refuseFields } from '../involve/entriesPage/refusing'
import { wordsOf } from '../languages'
import { isRecord } from '../records'
import type { LetterAudience, LetterEntry, LetterItem, LetterText, LetterTexts } from './contract'
import { longestSubject, longestWords, mostItems, mostWeeks } from './limits'

/** What a draft holds: its fields in the body of a request. */
export const entryFields = ['texts', 'items', 'audience', 'onSite'] as const

/** More than any form offers. */
const mostChosen = 200

const kindsOfDocuments = ['article', 'position'] as const satisfies readonly NewsEntry['kind'][]

/**
 * Reads what somebody wrote. What has a wrong form no page sends, and is told to programs; what is too
 * long is told at its field, in the words of whoever wrote it.
 *
 * @throws ValidationError with a message at each field, such as `texts.en.subject` or `items.2.weeks`
 */
export function entryOf(body: Record<string, unknown>, language: Locale): LetterEntry {
  const problems = new Map<string, string>()
  const entry = {
    texts: textsOf(body['texts'], language, problems),
    items: itemsOf(body['items'], language, problems),
    audience: audienceOf(body['audience']),
    onSite: flagOf(body['onSite'], 'onSite'),
  }
  refuseFields(problems)
  return entry
}

function textsOf(given: unknown, language: Locale, problems: Map<string, string>): LetterTexts {
  if (!isRecord(given)) throw invalid('texts', 'give an object with a text for each language')
  const { longSubject, longWords } = wordsOf(language).letters
  const texts: LetterTexts = {}
  for (const [code, text] of Object.entries(given)) {
    if (!isEdited(code) || !isRecord(text)) throw invalid('texts', 'give languages of the site')
    const read: LetterText = {
      subject: textOf(text['subject'], 'subject').trim(),
      words: textOf(text['words'], 'words').trim(),
    }
    // One line, or what follows would be taken for other lines of the mail's head.
    if (read.subject.length > longestSubject || /\p{Cc}/u.test(read.subject)) {
      problems.set(`texts.${code}.subject`, longSubject(longestSubject))
    }
    if (read.words.length > longestWords) {
      problems.set(`texts.${code}.words`, longWords(longestWords))
    }
    texts[code] = read
  }
  return texts
}

function itemsOf(given: unknown, language: Locale, problems: Map<string, string>): LetterItem[] {
  if (!Array.isArray(given)) throw invalid('items', 'give a list')
  const { manyItems } = wordsOf(language).letters
  if (given.length > mostItems) problems.set('items', manyItems(mostItems))
  return given
    .slice(0, mostItems)
    .map((item: unknown, index) => itemOf(item, { path: `items.${index}`, language, problems }))
}

function itemOf(
  given: unknown,
  { path, language, problems }: { path: string; language: Locale; problems: Map<string, string> },
): LetterItem {
  if (!isRecord(given)) throw invalid('items', 'give objects with a kind')
  const { badWeeks, longWords } = wordsOf(language).letters
  const { kind, id, weeks, texts } = given
  if (kind === 'dates') {
    const isGood = typeof weeks === 'number' && Number.isInteger(weeks)
    if (!isGood || weeks < 1 || weeks > mostWeeks)
      problems.set(`${path}.weeks`, badWeeks(mostWeeks))
    return { kind, weeks: Number(weeks) }
  }
  if (kind === 'words' && isRecord(texts)) {
    const read: Partial<Record<Locale, string>> = {}
    for (const [code, text] of Object.entries(texts)) {
      if (!isEdited(code)) throw invalid('items', 'give languages of the site')
      read[code] = textOf(text, 'items').trim()
      if (read[code].length > longestWords) {
        problems.set(`${path}.texts.${code}`, longWords(longestWords))
      }
    }
    return { kind, texts: read }
  }
  const ofDocument = kindsOfDocuments.find((known) => known === kind)
  if (ofDocument && isDocumentId(id)) return { kind: ofDocument, id }
  throw invalid('items', 'give dates, article, position or words')
}

function audienceOf(given: unknown): LetterAudience {
  if (!isRecord(given)) throw invalid('audience', 'give interests, groups and languages')
  const languages = listOf(given['languages'])
  if (!languages.every(isEdited)) throw invalid('languages', 'give languages of the site')
  const ids = (name: 'interests' | 'groups') => {
    const list = listOf(given[name])
    if (!list.every(isDocumentId)) throw invalid(name, 'give ids of documents')
    return list
  }
  return { interests: ids('interests'), groups: ids('groups'), languages }
}

function flagOf(given: unknown, name: string): boolean {
  if (typeof given === 'boolean') return given
  throw invalid(name, 'give true or false')
}

function listOf(given: unknown): string[] {
  if (!Array.isArray(given) || given.length > mostChosen) {
    throw new errors.ValidationError(`Give a list of at most ${mostChosen}`)
  }
  return [...new Set(given.map(String))]
}

/** Longer than any text may be, so that a text that is too long is told so. */
function textOf(given: unknown, name: string): string {
  if (typeof given === 'string' && given.length <= 20 * longestWords) return given
  throw invalid(name, 'give a text')
}
