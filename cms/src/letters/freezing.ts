import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { editedLanguages } from '../content/languages'
import { publishedContent } from '../content/reading/published'
import type { Locale } from '../contract'
import type { LetterEntry, LetterTexts } from './contract'
import type { Frozen } from './letters'
import { contentOf } from './mail/content'
import { toLetterHtml } from './mail/html'
import { toLetterText } from './mail/text'
import { toSentParts, toSentTitle } from './sentParts'

/** The languages in which a letter is written: those in which it has a subject, in their order. */
export function writtenIn(texts: LetterTexts): Locale[] {
  return editedLanguages.filter((language) => (texts[language]?.subject ?? '') !== '')
}

/** Writes a letter in each of its languages as things are now. Not to be called in a transaction. */
export async function freeze(strapi: Core.Strapi, entry: LetterEntry): Promise<Frozen> {
  const published = await publishedContent(strapi).read()
  const frozen: Frozen = {}
  for (const language of writtenIn(entry.texts)) {
    const source = { strapi, published, now: Temporal.Now.instant() }
    const content = await contentOf(source, entry, language)
    frozen[language] = {
      subject: content.subject,
      html: toLetterHtml(content),
      text: toLetterText(content),
      page: { title: toSentTitle(content), parts: toSentParts(content) },
    }
  }
  return frozen
}
