import type { Locale, LocalizedPaths, Page, PageSummary } from '../../contract'
import { bySiteLanguage } from '../languages'
import type { Published } from '../reading/published'
import type { PageContentRow } from '../reading/queries'
import { textIn, writtenLanguages } from '../reading/texts'
import { isoTime } from './instants'
import { toShareImage } from './media'
import type { Moment } from './occurrences'
import { toSection } from './sections'

function toPageSummary(published: Published, id: string, language: Locale): PageSummary {
  const page = published.tree.page(id)
  const path = published.tree.path(id, language)
  if (!page || path === null) throw new Error(`page ${id} is not in the tree`)
  const { row, locale } = textIn(page, language)
  return { title: row.title ?? '', path, lead: row.lead || null, locale }
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toPage(
  published: Published,
  id: string,
  rows: { facts: PageContentRow; content: PageContentRow },
  moment: Moment,
): Page {
  const { tree } = published
  const { language } = moment
  const page = tree.page(id)
  if (!page) throw new Error(`page ${id} is not in the tree`)
  const summary = toPageSummary(published, id, language)
  const summaries = (ids: string[]) => ids.map((other) => toPageSummary(published, other, language))
  return {
    ...summary,
    description: rows.content.description || null,
    shareImage: toShareImage(rows.facts.shareImage, summary.locale),
    sections: (rows.content.sections ?? [])
      .map((section) => toSection(section, summary.locale, published, moment))
      .filter((section) => section !== null),
    ancestors: summaries(tree.ancestors(id).filter((ancestor) => !tree.isHome(ancestor))),
    children: tree.isHome(id) ? [] : summaries(tree.children(id)),
    paths: pathsOf(published, id),
    translations: writtenLanguages(page),
    lastModified: isoTime(textIn(page, language).row.updatedAt),
  }
}

function pathsOf(published: Published, id: string): LocalizedPaths {
  return bySiteLanguage((language) => published.tree.path(id, language) ?? '')
}
