import type { Locale } from '../../contract'
import { defaultLanguage, storedLanguages } from '../../content/languages'
import { dateKey } from '../../content/reading/dateKeys'
import type { Published, SpecialDate } from '../../content/reading/published'
import { withClosures } from '../../content/reading/closures'
import { PageTree } from '../../content/reading/pageTree'
import { toPlan } from '../../content/reading/plans'
import { factsOf, type Translations } from '../../content/reading/texts'
import { siteZone } from '../../content/reading/zones'
import type { DocumentRow } from './opened'

/** A previewed document in its languages, the default one among them. */
export type Page = NonNullable<ReturnType<PageTree['page']>>
export type Meeting = DocumentIn<Published['meetings']>
type DocumentIn<Documents> =
  Documents extends ReadonlyMap<string, infer Document> ? Document : never

/** What would be public if one page were like that; all the rest stays as it is. */
export function withPage(published: Published, id: string, page: Page): Published {
  const { tree, bound } = published
  const pages = tree.ids.flatMap((other): [string, Page][] => {
    const translations = tree.page(other)
    return translations ? [[other, translations]] : []
  })
  return { ...published, tree: new PageTree(replaced(new Map(pages), id, page), bound) }
}

/** See `withPage`. Its dates are told by its plan; in lists among others they stay as they are. */
export function withMeeting(published: Published, id: string, meeting: Meeting): Published {
  const changes = published.dateChanges.get(id) ?? []
  const row = factsOf(meeting)
  const plan = toPlan(row, changes, siteZone(published.settings))
  const plans = new Map(published.plans)
  if (plan) plans.set(id, withClosures(plan, row, published.closures))
  else plans.delete(id)
  return { ...published, plans, meetings: replaced(published.meetings, id, meeting) }
}

/** What one date has of its own, by its document id. */
export function findSpecialDate({ specialDates }: Published, id: string): SpecialDate | undefined {
  return [...specialDates.values()].find((special) => special.id === id)
}

/** See `withPage`. */
export function withSpecialDate(
  published: Published,
  id: string,
  texts: SpecialDate['texts'],
): Published {
  const others = [...published.specialDates].filter(([, special]) => special.id !== id)
  const { meeting, originalDate } = factsOf(texts)
  const key = dateKey(meeting?.documentId ?? '', String(originalDate))
  return { ...published, specialDates: new Map([...others, [key, { id, texts }]]) }
}

export function replaced<Document>(
  documents: ReadonlyMap<string, Document>,
  id: string,
  document: Document,
): Map<string, Document> {
  return new Map(documents).set(id, document)
}

/**
 * It is shown without an address of its own, and before it is written in the default language.
 * Null when it is written in none.
 */
export function translationsOf<Row extends DocumentRow>(
  rows: Record<Locale, Row | null>,
): Translations<Row> | null {
  const translations: Translations<Row> = new Map()
  for (const code of storedLanguages) {
    const row = rows[code]
    if (row) translations.set(code, { ...row, slug: row.slug || row.documentId })
  }
  const [written] = translations.values()
  if (!written) return null
  const facts = translations.get(defaultLanguage) ?? written
  return translations.set(defaultLanguage, facts)
}
