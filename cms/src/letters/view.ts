import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { isOff, type Moment } from '../content/mappers/occurrences'
import { newestDocuments } from '../content/mappers/news'
import { editedLanguages, languages } from '../content/languages'
import { publishedContent, type Published } from '../content/reading/published'
import { textIn } from '../content/reading/texts'
import type { Locale } from '../contract'
import { interestNames } from '../involve/entriesPage/interestNames'
import { titleInWords, whenInWords } from '../involve/mails/dates'
import { countReaders } from '../involve/readers'
import type {
  LetterChoices,
  LetterOffer,
  LetterPreview,
  LetterRow,
  LetterView,
  OfferedDocument,
} from './contract'
import { freeze, writtenIn } from './freezing'
import { lastLetter, type Frozen, type Letter } from './letters'
import { usualWeeks } from './limits'
import { comingDates } from './mail/content'
import { countsOf } from './mails'
import { filled } from './writing'

/** Who looks at it: what they may do, and where a test goes. */
export interface Viewer extends Pick<LetterView, 'maySend' | 'asksCode' | 'testTo'> {
  language: Locale
  /** Where links lead that are another one for each reader. */
  link: string
}

export async function rowOf(strapi: Core.Strapi, letter: Letter): Promise<LetterRow> {
  const { code, state, texts, sendAt, startedAt, endedAt } = letter
  const [first] = writtenIn(texts)
  return {
    code,
    state,
    subject: (first && texts[first]?.subject) ?? '',
    at: (startedAt ?? sendAt)?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    counts: startedAt && (await countsOf(strapi, letter)),
  }
}

/** All that the page of a letter shows. */
export async function viewOf(
  strapi: Core.Strapi,
  letter: Letter,
  viewer: Viewer,
): Promise<LetterView> {
  const { code, state, version, texts, items, audience, sendAt, startedAt, endedAt } = letter
  const published = await publishedContent(strapi).read()
  const { language, link, ...own } = viewer
  const isDraft = state === 'draft'
  const frozen = startedAt ? letter.frozen : await freeze(strapi, letter)
  return {
    ...{ code, state, version, texts, items, audience },
    sendAt: sendAt?.toISOString() ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    counts: startedAt && (await countsOf(strapi, letter)),
    readers: await countReaders(strapi, audience),
    previews: previewsOf(frozen, link),
    offer: isDraft ? await offerOf(strapi, published, language) : null,
    choices: await choicesOf(strapi, published, language),
    ...own,
  }
}

function previewsOf(frozen: Frozen, link: string): LetterView['previews'] {
  const previews: LetterView['previews'] = {}
  for (const language of editedLanguages) {
    const letter = frozen[language]
    if (letter) previews[language] = previewOf(filled(letter, { name: '', link }))
  }
  return previews
}

function previewOf(letter: Omit<LetterPreview, 'bytes'>): LetterPreview {
  return { ...letter, bytes: Buffer.byteLength(letter.html) }
}

/** What could be in a letter that is written now. */
export async function offerOf(
  strapi: Core.Strapi,
  published: Published,
  language: Locale,
): Promise<LetterOffer> {
  const moment: Moment = { language, now: Temporal.Now.instant() }
  const last = await lastLetter(strapi)
  const since = last?.startedAt?.toISOString() ?? null
  const told = new Set((last?.items ?? []).map((item) => ('id' in item ? item.id : '')))
  const documents = newestDocuments(published, language).map(
    ({ id, updated, say }): OfferedDocument => {
      const { kind, title } = say()
      const isNew = (since === null || updated > since) && !told.has(id)
      return { kind, id, title, at: updated, isNew }
    },
  )
  return {
    since,
    dates: comingDates(published, usualWeeks, moment)
      .filter(({ status }) => !isOff(status))
      .map((date) => ({ title: titleInWords(date, language), when: whenInWords(date, moment) })),
    documents,
  }
}

async function choicesOf(
  strapi: Core.Strapi,
  { groups }: Published,
  language: Locale,
): Promise<LetterChoices> {
  const interests = await interestNames(strapi, language)
  return {
    languages: [...languages],
    interests: [...interests].map(([id, name]) => ({ id, name })),
    groups: [...groups].map(([id, group]) => ({
      id,
      name: textIn(group, language).row.title ?? '',
    })),
  }
}
