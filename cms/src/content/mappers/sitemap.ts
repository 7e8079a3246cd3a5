import type { Temporal } from 'temporal-polyfill'
import { isSeries } from '../../calendar/furtherDates'
import type { ListPage, Locale, Sitemap, SitemapEntry } from '../../contract'
import { bySiteLanguage, defaultLanguage, firstLanguage } from '../languages'
import { documentsOf, hasList, listedPath } from '../reading/below'
import {
  listed,
  listedNames,
  type ListedDocuments,
  type ListedName,
  type ListedRow,
} from '../reading/listed'
import type { Published } from '../reading/published'
import { factsOf, writtenLanguages, type Translations } from '../reading/texts'
import { archiveYears } from './archive'
import { isoTime } from './instants'
import { told, toldNames } from './listed'
import { nearMonths } from './month'
import { ahead } from './occurrences'
import { discussedOn, specialDateOn } from './specialDates'
import type { ToldName } from './told'
import { builtInPaths, listOf, listPath, shortName } from '../types'

/** Every public address that has content of its own, with the languages it is written in. */
export function toSitemap(published: Published, now: Temporal.Instant): Sitemap {
  const data = [
    ...pageEntries(published),
    ...listedEntries(published, 'meetings'),
    ...dateEntries(published, now),
    ...spanEntries('archive', archiveYears(published, now), published),
    ...spanEntries('month', nearMonths(published, now), published),
    ...toldNames.flatMap((name) => listedEntries(published, name, told[name].years?.(published))),
    ...toldNames.flatMap((name) => versionEntries(published, name, now)),
  ]
  return { data }
}

interface Dated {
  updatedAt?: unknown
}

function pageEntries({ tree }: Published): SitemapEntry[] {
  const lists = listedNames.map((name) => listPath(listed[name].uid))
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
    const discussed = discussedOn(published, id, date.originalDate).map(({ paper }) =>
      lastModified(paper),
    )
    const latest = [lastModified(meeting), changed, told, ...discussed].sort().at(-1)
    return [{ ...dated, lastModified: latest ?? changed }]
  })
}

/** Lists of what takes place in a span: they change with the list of meetings. */
function spanEntries(
  kind: 'archive' | 'month',
  spans: readonly (number | string)[],
  { meetings }: Published,
): SitemapEntry[] {
  const [list] = listEntries(meetings, 'meetings')
  return spans.map((span) => {
    const path = `meetings/${kind}/${span}`
    return { kind, paths: bySiteLanguage(() => path), lastModified: list?.lastModified ?? null }
  })
}

/** A list and all that stands below it; of what is optional no list where the site has none. */
function listedEntries(
  published: Published,
  name: ListedName,
  years: readonly number[] = [],
): SitemapEntry[] {
  const { uid } = listed[name]
  const documents = documentsOf(published, name)
  const list = listOf(uid)
  const hasIt = list !== undefined && hasList(published, list, defaultLanguage)
  return [
    ...(hasIt ? listEntries(documents, list, years) : []),
    ...[...documents.values()].map((document) =>
      entry(shortName(uid), document, (language) => listedPath(name, document, language)),
    ),
  ]
}

/** The versions of what has some, but for the newest, which is read at the address of the document. */
function versionEntries<Name extends ToldName>(
  published: Published,
  name: Name,
  now: Temporal.Instant,
): SitemapEntry[] {
  const { versions } = told[name]
  if (!versions) return []
  const documents: ListedDocuments = published
  return [...documents[name].values()].flatMap((document: Translations<ListedRow<Name>>) =>
    versions
      .days(published, document, now)
      .slice(0, -1)
      .map((day) =>
        entry('paperVersion', document, (language) => {
          return `${listedPath(name, document, language)}/v/${day}`
        }),
      ),
  )
}

/** A list itself, and what it has of each year: they change with whatever stands in it. */
function listEntries(
  documents: ReadonlyMap<string, Translations<Dated>>,
  kind: ListPage,
  years: readonly number[] = [],
): SitemapEntry[] {
  const latest = [...documents.values()].map(lastModified).sort().at(-1) ?? null
  const list = builtInPaths[kind]
  return [list, ...years.map((year) => `${list}/${year}`)].map((path) => ({
    kind,
    paths: bySiteLanguage(() => path),
    lastModified: latest,
  }))
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

/** Of a series it is told of each date. */
const lastChanges = new WeakMap<Translations<Dated>, string>()

function lastModified(document: Translations<Dated>): string {
  const known = lastChanges.get(document)
  if (known !== undefined) return known
  const dates = [...document.values()].map(({ updatedAt }) => isoTime(updatedAt))
  const latest = dates.sort().at(-1) ?? new Date(0).toISOString()
  lastChanges.set(document, latest)
  return latest
}
