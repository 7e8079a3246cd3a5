import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { defaultLanguage } from '../content/languages'
import { builtInPages } from '../content/reading/pageTree'
import type { Published } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import type { ArticleKind, GroupKind, Locale, PaperKind } from '../contract'
import type { CheckedDocument, CheckedSite } from '../checks/document'
import { wordsOf } from '../languages'
import { dateAt } from '../zones/zonedTime'
import type { Temporal } from 'temporal-polyfill'

const articleKinds: readonly ArticleKind[] = ['statement', 'report', 'announcement']
const paperKinds: readonly PaperKind[] = [
  'bylaws',
  'minutes',
  'leaflet',
  'studyUnit',
  'course',
  'readingList',
]
const groupKinds: readonly GroupKind[] = ['committee', 'workingGroup', 'local', 'caucus']

/** Where a page stands. */
export function pageSummary(
  { documentId }: CheckedDocument,
  { pages }: CheckedSite,
  { bound }: Published,
  language: Locale,
): string[] {
  const texts = wordsOf(language).editing
  const list = builtInPages.find((page) => bound.builtIn[page] === documentId)
  const parent = pages.get(pages.get(documentId)?.parent ?? '')
  const children = [...pages.values()].filter((page) => page.parent === documentId).length
  const place = parent ? texts.pageBelow(parent.title) : texts.topPage
  const own = list ? texts.boundPage(texts.lists[list]) : place
  return [
    documentId === bound.home ? texts.homePage : own,
    ...(children > 0 ? [texts.childPages(children)] : []),
  ]
}

/** What a piece of news is, and of which day. */
export async function articleSummary(
  strapi: Core.Strapi,
  { uid, documentId }: CheckedDocument,
  language: Locale,
): Promise<string[]> {
  const { editing, content } = wordsOf(language)
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, locale: defaultLanguage },
    select: ['kind', 'appearedOn'],
  })
  const kind = isRecord(row) ? articleKinds.find((known) => known === row['kind']) : undefined
  const day = isRecord(row) ? row['appearedOn'] : null
  return kind && typeof day === 'string' ? [editing.article(kind, content.dateInSentence(day))] : []
}

/** What a paper is, which version of it is the newest, and which comes next. */
export async function paperSummary(
  strapi: Core.Strapi,
  { uid, documentId, locale }: CheckedDocument,
  { settings }: Published,
  { language, now }: { language: Locale; now: Temporal.Instant },
): Promise<string[]> {
  const { editing, content } = wordsOf(language)
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, locale },
    select: ['kind'],
    populate: { versions: { select: ['day'] } },
  })
  const kind = isRecord(row) ? paperKinds.find((known) => known === row['kind']) : undefined
  if (!isRecord(row) || !kind) return []
  const versions: unknown[] = Array.isArray(row['versions']) ? row['versions'] : []
  const days = versions
    .flatMap((version) =>
      isRecord(version) && typeof version['day'] === 'string' ? [version['day']] : [],
    )
    .sort()
  const today = dateAt(now, siteZone(settings)).toString()
  const newest = days.filter((day) => day <= today).at(-1)
  const ahead = days.find((day) => day > today)
  return [
    editing.paper(kind, newest === undefined ? null : content.dateInSentence(newest)),
    ...(ahead === undefined ? [] : [editing.paperAhead(content.dateInSentence(ahead))]),
  ]
}

/** What kind of group it is. */
export async function groupSummary(
  strapi: Core.Strapi,
  { uid, documentId }: CheckedDocument,
  language: Locale,
): Promise<string[]> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, locale: defaultLanguage },
    select: ['kind'],
  })
  const kind = isRecord(row) ? groupKinds.find((known) => known === row['kind']) : undefined
  return kind ? [wordsOf(language).editing.group(kind)] : []
}

/** Where a position stands, and what came before and after it. */
export async function positionSummary(
  strapi: Core.Strapi,
  { uid, documentId }: CheckedDocument,
  language: Locale,
): Promise<string[]> {
  const texts = wordsOf(language).editing
  const positions = strapi.db.query(uid)
  const draft = { publishedAt: null, locale: defaultLanguage }
  const row: unknown = await positions.findOne({
    where: { ...draft, documentId },
    populate: { supersedes: { select: ['title'] } },
  })
  const successor: unknown = await positions.findOne({
    where: { ...draft, supersedes: { documentId } },
    select: ['title'],
  })
  const order = isRecord(row) ? Number(row['order']) : 0
  const replaced = isRecord(row) && isRecord(row['supersedes']) ? row['supersedes'] : null
  return [
    texts.position(order),
    ...(replaced ? [texts.replaces(String(replaced['title']))] : []),
    ...(isRecord(successor) ? [texts.replacedBy(String(successor['title']))] : []),
  ]
}
