import type { Core } from '@strapi/strapi'
import { defaultLanguage, languages } from '../content/languages'
import { publishedContent } from '../content/reading/published'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import type { LetterEntry, LetterItem, LetterTexts } from './contract'
import { lastLetter } from './letters'
import { firstDocuments, mostItems, usualWeeks } from './limits'
import { offerOf } from './view'

/** Nothing that an editor has to write stands in it: the coming dates, and what is new. */
const usualKinds: readonly LetterItem['kind'][] = ['dates', 'article', 'position']

/**
 * A letter to begin with, which could be sent as it is.
 *
 * @param asLastTime with the readers, and the kinds of parts in the order, of the last one that began
 */
export async function newDraft(
  strapi: Core.Strapi,
  { asLastTime, language }: { asLastTime: boolean; language: Locale },
): Promise<LetterEntry> {
  const published = await publishedContent(strapi).read()
  const before = await lastLetter(strapi)
  const last = asLastTime ? before : null
  const { since, documents } = await offerOf(strapi, published, language)
  const items = kindsIn(last?.items ?? null).flatMap((kind): LetterItem[] => {
    if (kind === 'words') return []
    if (kind === 'dates') return [{ kind, weeks: weeksIn(last?.items ?? []) }]
    return documents
      .filter((document) => document.isNew && document.kind === kind)
      .slice(0, since === null ? firstDocuments : mostItems)
      .map(({ id }) => ({ kind, id }))
  })
  const texts: LetterTexts = {}
  for (const { code } of languages) {
    const settings = published.settings[code] ?? published.settings[defaultLanguage]
    const { subject, greeting } = wordsOf(code).letters
    texts[code] = { subject: subject(settings?.branchName ?? ''), words: greeting }
  }
  return {
    texts,
    items: items.slice(0, mostItems),
    audience: last?.audience ?? { interests: [], groups: [], languages: [] },
    onSite: before?.onSite ?? false,
  }
}

/** Each kind once, in the order in which it came first. */
function kindsIn(items: readonly LetterItem[] | null): LetterItem['kind'][] {
  return items === null ? [...usualKinds] : [...new Set(items.map(({ kind }) => kind))]
}

function weeksIn(items: readonly LetterItem[]): number {
  return items.find((item) => item.kind === 'dates')?.weeks ?? usualWeeks
}
