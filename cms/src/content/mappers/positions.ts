import type { Locale, LocalizedPaths, Position, PositionSummary } from '../../contract'
import type { Published } from '../reading/published'
import type { PositionContentRow, PositionRow } from '../reading/queries'
import { factsOf, findBySlug, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { isoTime } from './instants'
import { toImage } from './media'
import { upcoming, type Moment } from './occurrences'
import { toRichText } from './richText'
import { topicsOf } from './topics'
import { bySiteLanguage } from '../languages'

type PositionDocument = Translations<PositionRow>

/** The positions in force, in order; a superseded one stands in its successor's history only. */
export function positionList(
  published: Published,
  language: Locale,
  filter: { topic?: string; chosen?: string[] } = {},
): PositionSummary[] {
  const superseded = supersededIds(published)
  const current = [...published.positions].filter(([id]) => !superseded.has(id))
  const chosen = filter.chosen
    ? filter.chosen.flatMap((id) => current.filter(([other]) => other === id))
    : current
  return chosen
    .map(([, position]) => toPositionSummary(published, position, language))
    .filter(
      ({ topics }) =>
        filter.topic === undefined || topics.some(({ slug }) => slug === filter.topic),
    )
}

export function findPosition(
  published: Pick<Published, 'positions'>,
  slug: string,
  language: Locale,
): string | null {
  return findBySlug(published.positions, slug, language)
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toPosition(
  published: Published,
  id: string,
  rows: { facts: PositionContentRow; content: PositionContentRow },
  moment: Moment,
): Position {
  const { language } = moment
  const position = published.positions.get(id)
  if (!position) throw new Error(`position ${id} is not public`)
  const summary = toPositionSummary(published, position, language)
  const list = positionList(published, language)
  const place = list.findIndex(({ slug }) => slug === summary.slug)
  const adoptedAt = published.meetings.get(factsOf(position).adoptedAt?.documentId ?? '')
  const meetingText = adoptedAt && textIn(adoptedAt, language)
  const successor = [...published.positions.values()].find(
    (other) => factsOf(other).supersedes?.documentId === id,
  )
  return {
    ...summary,
    body: toRichText(rows.content.body, summary.locale),
    image: toImage(rows.facts.image, summary.locale),
    adoptedOn: factsOf(position).adoptedOn?.toString() ?? null,
    adoptedAt:
      adoptedAt && meetingText
        ? {
            slug: factsOf(adoptedAt).slug ?? '',
            title: meetingText.row.title ?? '',
            locale: meetingText.locale,
          }
        : null,
    supersedes: earlierVersions(published, id).map((earlier) =>
      toPositionSummary(published, earlier, language),
    ),
    supersededBy: successor ? toPositionSummary(published, successor, language) : null,
    relatedMeetings: relatedMeetings(published, summary, moment),
    previous: place > 0 ? (list[place - 1] ?? null) : null,
    next: place >= 0 ? (list[place + 1] ?? null) : null,
    paths: pathsOf(position),
    translations: writtenLanguages(position),
    lastModified: isoTime(textIn(position, language).row.updatedAt),
  }
}

export function toPositionSummary(
  published: Published,
  position: PositionDocument,
  language: Locale,
): PositionSummary {
  const { row, locale } = textIn(position, language)
  return {
    slug: row.slug ?? '',
    title: row.title ?? '',
    summary: row.summary || null,
    topics: topicsOf(factsOf(position).topics, published, language),
    locale,
  }
}

export function supersededIds(published: Published): Set<string> {
  return new Set(
    [...published.positions.values()].flatMap((position) => {
      const superseded = factsOf(position).supersedes?.documentId
      return superseded === undefined ? [] : [superseded]
    }),
  )
}

function earlierVersions(published: Published, id: string): PositionDocument[] {
  const seen = new Set([id])
  const earlier: PositionDocument[] = []
  let current = published.positions.get(id)
  for (;;) {
    const previousId = current && factsOf(current).supersedes?.documentId
    if (previousId === undefined || seen.has(previousId)) return earlier
    seen.add(previousId)
    current = published.positions.get(previousId)
    if (current) earlier.push(current)
  }
}

function relatedMeetings(published: Published, { topics }: PositionSummary, moment: Moment) {
  const slugs = new Set(topics.map(({ slug }) => slug))
  return upcoming(published, moment, { limit: 3, topics: slugs })
}

function pathsOf(position: PositionDocument): LocalizedPaths {
  return bySiteLanguage((language) => positionPath(position, language))
}

export function positionPath(position: PositionDocument, language: Locale): string {
  return `positions/${textIn(position, language).row.slug ?? ''}`
}
