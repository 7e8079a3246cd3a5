import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { Settings } from '../settings'
import { isOff, type Moment } from '../content/mappers/occurrences'
import { newestDocuments } from '../content/mappers/news'
import { address, editedLanguages, languages } from '../content/languages'
import { publishedContent, type Published } from '../content/reading/published'
import { textIn } from '../content/reading/texts'
import type { Locale } from '../contract'
import { interestNames } from '../involve/entriesPage/interestNames'
import { titleInWords, whenInWords } from '../involve/mails/dates'
import { countReaders } from '../involve/readers'
import { wordsOf } from '../languages'
import type {
  LetterAudience,
  LetterChoices,
  LetterOffer,
  LetterPreview,
  LetterRow,
  LetterView,
  OfferedDocument,
} from './contract'
import { freeze } from './freezing'
import { lastLetter, type Frozen, type Letter } from './letters'
import { usualWeeks } from './limits'
import { comingDates } from './mail/content'
import { countsOf } from './mails'
import { placeOnSite } from './onSite'
import { titleOf } from './titles'
import type { LetterWords } from './words/words'
import { filled } from './writing'

/** Who looks at it: what they may do, and where a test goes. */
export interface Viewer extends Pick<LetterView, 'maySend' | 'asksCode' | 'testTo'> {
  language: Locale
  /** Where links lead that are another one for each reader. */
  link: string
  /** Where the link to the letter on the site leads before it is there. */
  page: string
}

/** Why nobody gets a letter, and what would be right, in words of the desk; null: somebody does. */
export async function whyNobody(
  strapi: Core.Strapi,
  audience: LetterAudience,
  words: LetterWords,
): Promise<string | null> {
  if ((await countReaders(strapi, audience)) > 0) return null
  const wanting = await countReaders(strapi, { interests: [], groups: [], languages: [] })
  return wanting === 0 ? words.nobodyAsked : words.nobodyChosen(wanting)
}

export async function rowOf(strapi: Core.Strapi, letter: Letter): Promise<LetterRow> {
  const { code, state, sendAt, startedAt, endedAt, changedAt } = letter
  return {
    code,
    state,
    title: titleOf(letter),
    at: (startedAt ?? sendAt ?? changedAt).toISOString(),
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
  const { code, state, version, texts, items, audience, onSite, sendAt, startedAt, endedAt } =
    letter
  const published = await publishedContent(strapi).read()
  const { language, link, page, ...own } = viewer
  const isDraft = state === 'draft'
  const frozen = startedAt ? letter.frozen : await freeze(strapi, letter)
  const site = startedAt ? siteOf(strapi, published, letter, language) : null
  const shownAt = startedAt ? (site?.place?.address ?? null) : onSite ? page : null
  return {
    ...{ code, state, version, title: titleOf(letter), texts, items, audience, onSite, site },
    sendAt: sendAt?.toISOString() ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    counts: startedAt && (await countsOf(strapi, letter)),
    readers: await countReaders(strapi, audience),
    nobody: await whyNobody(strapi, audience, wordsOf(language).letters),
    previews: previewsOf(frozen, { link, page: shownAt }),
    offer: isDraft ? await offerOf(strapi, published, language) : null,
    choices: await choicesOf(strapi, published, language),
    ...own,
  }
}

/** Null: nothing was kept of it that everybody could read. */
function siteOf(
  strapi: Core.Strapi,
  published: Published,
  { code, frozen }: Letter,
  language: Locale,
): LetterView['site'] {
  if (!Object.values(frozen).some(({ page }) => page)) return null
  const place = placeOnSite(published, code)
  if (!place) return { place: null }
  const { siteUrl } = strapi.config.get<Settings>('settings')
  const { type, documentId, path } = place
  return { place: { type, documentId, address: siteUrl + address(path(language), language) } }
}

function previewsOf(
  frozen: Frozen,
  known: { link: string; page: string | null },
): LetterView['previews'] {
  const previews: LetterView['previews'] = {}
  for (const language of editedLanguages) {
    const letter = frozen[language]
    if (letter) previews[language] = previewOf(filled(letter, { name: '', ...known }))
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
