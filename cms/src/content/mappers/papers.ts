import type {
  Locale,
  Paper,
  PaperDecision,
  PaperKind,
  PaperSummary,
  PaperVersion,
  PaperVersionSummary,
  PositionDecision,
} from '../../contract'
import { bySiteLanguage, defaultLanguage } from '../languages'
import { listedPath } from '../reading/below'
import type { PaperContentRow, PaperRow } from '../reading/papers'
import type { Published } from '../reading/published'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { toStudy } from './courses'
import { groupNamesOf } from './groupNames'
import { isoTime } from './instants'
import { toDownload } from './media'
import type { Moment } from './occurrences'
import { daysIn, today } from './paperDays'
import { toRichText } from './richText'
import type { Told } from './told'
import { topicsOf } from './topics'

type PaperDocument = Translations<PaperRow>

/** What lists of papers are told from. */
type PaperContent = Pick<Published, 'papers' | 'topics' | 'settings'>

type Rows = Record<'facts' | 'content', PaperContentRow>

export const toldPapers: Told<'papers'> = {
  tell: (...asked) => ({ kind: 'paper', data: withStudy(...asked) }),
  list: (published, moment) => ({ data: toPaperList(published, moment) }),
  versions: {
    tell: (day, ...asked) => {
      const paper = withStudy(...asked, day)
      return paper.version && paper
    },
    days: (published, paper, now) => {
      const days = new Set([...paper.values()].flatMap(daysIn))
      return [...days].filter((day) => day <= today(published, now)).sort()
    },
  },
}

/** A paper with what people read and discuss together, where that is something. */
function withStudy(
  published: Published,
  id: string,
  rows: Rows,
  moment: Moment,
  day?: string,
): Paper {
  const study = toStudy(published, id, rows, moment)
  return { ...toPaper(published, id, rows, moment, day), ...(study && { study }) }
}

/**
 * Those of which a version has come, the one with the newest first.
 *
 * @param group document id of the one whose they are; left out: all are told
 */
export function toPaperList(
  published: PaperContent,
  moment: Moment,
  group?: string,
): PaperSummary[] {
  return [...published.papers.values()]
    .filter((paper) => group === undefined || factsOf(paper).group?.documentId === group)
    .map((paper) => toPaperSummary(published, paper, moment))
    .flatMap((summary) => (summary.day === null ? [] : [{ summary, day: summary.day }]))
    .sort((one, other) => other.day.localeCompare(one.day))
    .map(({ summary }) => summary)
}

/**
 * The papers of which a version came last.
 *
 * @param kind null: of any
 * @param group document id of the one whose they are; left out: of any, and of none
 */
export function newestPapers(
  published: PaperContent,
  moment: Moment,
  { limit, kind, group }: { limit: number; kind: PaperKind | null; group: string | undefined },
): PaperSummary[] {
  return toPaperList(published, moment, group)
    .filter((paper) => kind === null || paper.kind === kind)
    .slice(0, limit)
}

/**
 * A paper that a page shows; null: it is not public, or no version of it has come.
 *
 * @param id of its document; left out: none was chosen
 */
export function toPaperOnPage(
  published: PaperContent,
  id: string | undefined,
  moment: Moment,
): PaperSummary | null {
  const paper = published.papers.get(id ?? '')
  const summary = paper ? toPaperSummary(published, paper, moment) : null
  return summary?.day ? summary : null
}

/**
 * `facts` is the row of the default language, `content` that of the language shown.
 *
 * @param day of the version that is shown; left out: the newest is. Where none of that day has come, none is.
 */
export function toPaper(
  published: PaperContent & Pick<Published, 'meetings' | 'positions' | 'groups'>,
  id: string,
  rows: Rows,
  moment: Moment,
  day?: string,
): Paper {
  const paper = published.papers.get(id)
  if (!paper) throw new Error(`paper ${id} is not public`)
  const { language } = moment
  const summary = toPaperSummary(published, paper, moment)
  const versions = versionsOf(published, paper, moment)
  const shown = versions.find((version) => version.day === (day ?? summary.day)) ?? null
  const pathOfVersion = shown && shown.day !== summary.day ? `/v/${shown.day}` : ''
  const isThere = (one: Locale) => !shown || versionRows(paper, one).has(shown.day)
  const written = [...paper].filter(([, row]) => !shown || daysIn(row).includes(shown.day))
  return {
    ...summary,
    meeting: meetingOf(published, paper, language),
    group: groupOf(published, paper, language),
    version: shown && { ...shown, ...toContent(published, paper, rows, shown, language) },
    versions,
    paths: bySiteLanguage((one) => {
      return listedPath('papers', paper, one) + (isThere(one) ? pathOfVersion : '')
    }),
    translations: writtenLanguages(new Map(written)),
    lastModified: isoTime(textIn(paper, language).row.updatedAt),
  }
}

function toPaperSummary(
  published: PaperContent,
  paper: PaperDocument,
  moment: Moment,
): PaperSummary {
  const { row, locale } = textIn(paper, moment.language)
  const facts = factsOf(paper)
  const [newest] = versionsOf(published, paper, moment)
  return {
    slug: row.slug ?? '',
    kind: facts.kind ?? 'minutes',
    title: row.title ?? '',
    lead: row.lead || null,
    day: newest?.day ?? null,
    topics: topicsOf(facts.topics, published, moment.language),
    locale,
  }
}

/** Those that have come, newest first: in the language that is read, or else in the default one. */
function versionsOf(
  published: Pick<Published, 'settings'>,
  paper: PaperDocument,
  { language, now }: Moment,
): PaperVersionSummary[] {
  const last = today(published, now)
  return versionsByDay(paper, language)
    .filter(({ day }) => day <= last)
    .map(({ day, note, locale }) => ({ day, note, locale }))
    .reverse()
}

type VersionRow = NonNullable<PaperRow['versions']>[number]

interface Version extends PaperVersionSummary {
  decisions: NonNullable<VersionRow['decisions']>
}

/** By their days; what is written in the language that is read stands before what is not. */
function versionRows(paper: PaperDocument, language: Locale): Map<string, Version> {
  const rows = new Map<string, Version>()
  for (const { row, locale } of [textIn(paper, defaultLanguage), textIn(paper, language)]) {
    for (const { day: date, note, decisions } of row.versions ?? []) {
      const day = date ? String(date) : ''
      if (day) rows.set(day, { day, note: note || null, locale, decisions: decisions ?? [] })
    }
  }
  return rows
}

/** Oldest first. */
function versionsByDay(paper: PaperDocument, language: Locale): Version[] {
  const versions = [...versionRows(paper, language).values()]
  return versions.sort((one, other) => one.day.localeCompare(other.day))
}

/** What is long in a version. */
function toContent(
  published: Pick<Published, 'positions'>,
  paper: PaperDocument,
  { facts, content }: Rows,
  { day, locale }: PaperVersionSummary,
  language: Locale,
): Pick<PaperVersion, 'body' | 'file' | 'decisions'> {
  const { versions } = locale === textIn(paper, language).locale ? content : facts
  const row = versions?.find((version) => String(version.day) === day)
  return {
    body: toRichText(row?.text, locale),
    file: toDownload(row?.file),
    decisions: (row?.decisions ?? []).flatMap(({ number, act, words, position }) =>
      number && words
        ? [
            {
              number,
              act: act ?? 'adopted',
              words,
              position: positionOf(published, position, language),
            },
          ]
        : [],
    ),
  }
}

function positionOf(
  { positions }: Pick<Published, 'positions'>,
  chosen: { documentId: string } | null | undefined,
  language: Locale,
): PaperDecision['position'] {
  const position = chosen && positions.get(chosen.documentId)
  if (!position) return null
  const { row, locale } = textIn(position, language)
  return { slug: row.slug ?? '', title: row.title ?? '', locale }
}

/**
 * What was decided about a position, oldest first. A decision that later versions of a paper have under
 * the same number is one, and as the newest of them has it.
 */
export function decisionsAbout(
  published: PaperContent,
  position: string,
  { language, now }: Moment,
): PositionDecision[] {
  const last = today(published, now)
  return [...published.papers.values()]
    .flatMap((paper) => {
      const { row, locale } = textIn(paper, language)
      const named = { slug: row.slug ?? '', title: row.title ?? '', locale }
      const decisions = new Map<number, PositionDecision>()
      for (const version of versionsByDay(paper, language).filter(({ day }) => day <= last)) {
        for (const { number, act, position: chosen } of version.decisions) {
          if (!number) continue
          decisions.delete(number)
          if (chosen?.documentId !== position) continue
          decisions.set(number, { act: act ?? 'adopted', day: version.day, number, paper: named })
        }
      }
      return [...decisions.values()]
    })
    .sort((one, other) => one.day.localeCompare(other.day) || one.number - other.number)
}

function groupOf(
  published: Pick<Published, 'groups'>,
  paper: PaperDocument,
  language: Locale,
): Paper['group'] {
  const { group } = factsOf(paper)
  return groupNamesOf(group ? [group] : [], published, language)[0] ?? null
}

function meetingOf(
  published: Pick<Published, 'meetings'>,
  paper: PaperDocument,
  language: Locale,
): Paper['meeting'] {
  const meeting = published.meetings.get(factsOf(paper).meeting?.documentId ?? '')
  if (!meeting) return null
  const { row, locale } = textIn(meeting, language)
  return { slug: factsOf(meeting).slug ?? '', title: row.title ?? '', locale }
}
