import type { Temporal } from 'temporal-polyfill'
import { isSeries } from '../../calendar/furtherDates'
import type { Locale, Sitemap, SitemapEntry } from '../../contract'
import { bySiteLanguage, defaultLanguage, firstLanguage } from '../languages'
import { builtInPaths } from '../reading/pageTree'
import type { Published } from '../reading/published'
import { factsOf, writtenLanguages, type Translations } from '../reading/texts'
import { archiveYears } from './archive'
import { articlePath, yearsOf } from './articles'
import { isoTime } from './instants'
import { meetingPath } from './meetings'
import { nearMonths } from './month'
import { ahead } from './occurrences'
import { positionPath } from './positions'
import { specialDateOn } from './specialDates'

/** Every public address that has content of its own, with the languages it is written in. */
export function toSitemap(published: Published, now: Temporal.Instant): Sitemap {
  const entries: Record<SitemapEntry['kind'], SitemapEntry[]> = {
    page: pageEntries(published),
    meetings: listEntry(published.meetings, 'meetings'),
    meeting: [...published.meetings.values()].map((meeting) =>
      entry('meeting', meeting, () => meetingPath(factsOf(meeting).slug ?? '')),
    ),
    date: dateEntries(published, now),
    archive: spanEntries('archive', archiveYears(published, now), published),
    month: spanEntries('month', nearMonths(published, now), published),
    positions: listEntry(published.positions, 'positions'),
    position: [...published.positions.values()].map((position) =>
      entry('position', position, (language) => positionPath(position, language)),
    ),
    news: newsEntries(published),
    article: [...published.articles.values()].map((article) =>
      entry('article', article, (language) => articlePath(article, language)),
    ),
  }
  return { data: Object.values(entries).flat() }
}

interface Dated {
  updatedAt?: unknown
}

function pageEntries({ tree }: Published): SitemapEntry[] {
  const lists: string[] = [builtInPaths.meetings, builtInPaths.positions, builtInPaths.news]
  return tree.ids.flatMap((id) => {
    const page = tree.page(id)
    if (!page || lists.includes(tree.path(id, defaultLanguage) ?? '')) return []
    return [entry('page', page, (language) => tree.path(id, language) ?? '')]
  })
}

/** The dates of series as far ahead as they are known; a single date is the meeting itself. */
function dateEntries(published: Published, now: Temporal.Instant): SitemapEntry[] {
  return [...published.agenda.in(ahead(published, now))].flatMap(({ id, date }) => {
    const meeting = published.meetings.get(id)
    const plan = published.plans.get(id)
    if (!meeting || !plan || !isSeries(plan)) return []
    const slug = factsOf(meeting).slug ?? ''
    const dated = entry('date', meeting, () => `meetings/${slug}/${date.originalDate}`)
    const special = specialDateOn(published, id, date.originalDate)
    const changed = date.change ? isoTime(date.change.row.updatedAt) : ''
    const told = special ? lastModified(special.texts) : ''
    const latest = [lastModified(meeting), changed, told].sort().at(-1)
    return [{ ...dated, lastModified: latest ?? changed }]
  })
}

/** Lists of what takes place in a span: they change with the list of meetings. */
function spanEntries(
  kind: 'archive' | 'month',
  spans: readonly (number | string)[],
  { meetings }: Published,
): SitemapEntry[] {
  const [list] = listEntry(meetings, 'meetings')
  return spans.map((span) => {
    const path = `meetings/${kind}/${span}`
    return { kind, paths: bySiteLanguage(() => path), lastModified: list?.lastModified ?? null }
  })
}

/** The latest news and those of each year; none where the site has none, and no page that stands there. */
function newsEntries(published: Published): SitemapEntry[] {
  const { articles, tree } = published
  if (articles.size === 0 && !tree.hasPageAt('news', defaultLanguage)) return []
  const ofYears = yearsOf(published).map((year) => `${builtInPaths.news}/${year}`)
  return [builtInPaths.news, ...ofYears].flatMap((path) =>
    listEntry(articles, 'news').map((list) => ({ ...list, paths: bySiteLanguage(() => path) })),
  )
}

/** The list itself changes with whatever stands in it, and reads in every language. */
function listEntry(
  documents: ReadonlyMap<string, Translations<Dated>>,
  kind: 'meetings' | 'positions' | 'news',
): SitemapEntry[] {
  const dates = [...documents.values()].map(lastModified).sort()
  const paths = bySiteLanguage(() => builtInPaths[kind])
  return [{ kind, paths, lastModified: dates.at(-1) ?? null }]
}

function entry(
  kind: SitemapEntry['kind'],
  document: Translations<Dated>,
  pathIn: (language: Locale) => string,
): SitemapEntry {
  const paths: Partial<Record<Locale, string>> = {}
  const written = writtenLanguages(document)
  // What is in none of the site's languages is read among those of the first.
  for (const language of written.length > 0 ? written : [firstLanguage]) {
    paths[language] = pathIn(language)
  }
  return { kind, paths, lastModified: lastModified(document) }
}

function lastModified(document: Translations<Dated>): string {
  const dates = [...document.values()].map(({ updatedAt }) => isoTime(updatedAt))
  return dates.sort().at(-1) ?? new Date(0).toISOString()
}
