import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { defaultLanguage, languages } from '../site/languages'
import { boundPagesOf, type Published } from '../site/reading/published'
import { PageTree } from '../site/reading/pageTree'
import { toPlan } from '../site/reading/plans'
import { readMeetingDraft, readPageDraft, readPositionDraft } from '../site/reading/queries'
import { factsOf, type Translations } from '../site/reading/texts'
import { siteZone } from '../site/reading/zones'
import type { PreviewedType } from './tickets'

/**
 * What would be public if the draft of one document were published now; all the rest stays as it is.
 * Null when there is no such document.
 */
export async function withDraft(
  strapi: Core.Strapi,
  published: Published,
  { type, documentId }: { type: PreviewedType; documentId: string },
): Promise<Published | null> {
  switch (type) {
    case 'api::page.page': {
      const page = translationsOf(await readPageDraft(strapi, documentId))
      return page && withPage(published, documentId, page)
    }
    case 'api::meeting.meeting': {
      const meeting = translationsOf(await readMeetingDraft(strapi, documentId))
      return meeting && withMeeting(published, documentId, meeting)
    }
    case 'api::position.position': {
      const position = translationsOf(await readPositionDraft(strapi, documentId))
      return (
        position && { ...published, positions: replaced(published.positions, documentId, position) }
      )
    }
  }
}

type Page = NonNullable<ReturnType<PageTree['page']>>
type Meeting = Published['meetings'] extends ReadonlyMap<string, infer Document> ? Document : never

function withPage(published: Published, id: string, page: Page): Published {
  const { tree, settings } = published
  const pages = tree.ids.flatMap((other): [string, Page][] => {
    const translations = tree.page(other)
    return translations ? [[other, translations]] : []
  })
  const bound = boundPagesOf(settings[defaultLanguage])
  return { ...published, tree: new PageTree(replaced(new Map(pages), id, page), bound) }
}

/** Its dates are told by its plan; in lists among others they stay as they are public. */
function withMeeting(published: Published, id: string, meeting: Meeting): Published {
  const changes = published.dateChanges.get(id) ?? []
  const plan = toPlan(factsOf(meeting), changes, siteZone(published.settings))
  const plans = new Map(published.plans)
  if (plan) plans.set(id, plan)
  else plans.delete(id)
  return { ...published, plans, meetings: replaced(published.meetings, id, meeting) }
}

function replaced<Document>(
  documents: ReadonlyMap<string, Document>,
  id: string,
  document: Document,
): Map<string, Document> {
  return new Map(documents).set(id, document)
}

/** A draft is shown without an address of its own, and before it is written in the default language. */
function translationsOf<Row extends { documentId: string; slug?: string | null }>(
  rows: Record<Locale, Row[]>,
): Translations<Row> | null {
  const translations: Translations<Row> = new Map()
  for (const { code } of languages) {
    const [row] = rows[code]
    if (row) translations.set(code, { ...row, slug: row.slug || row.documentId })
  }
  const [written] = translations.values()
  if (!written) return null
  const facts = translations.get(defaultLanguage) ?? written
  return translations.set(defaultLanguage, facts)
}
