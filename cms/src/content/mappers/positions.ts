import type { Locale, Position, PositionSummary } from '../../contract'
import type { Published } from '../reading/published'
import { workedOutOnce } from '../reading/shown'
import { listedPath } from '../reading/below'
import type { PositionContentRow, PositionRow } from '../reading/positions'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { isoTime } from './instants'
import { toImage } from './media'
import { upcoming, type Moment } from './occurrences'
import { decisionsAbout } from './papers'
import { toRichText } from './richText'
import type { Told } from './told'
import { topicsOf } from './topics'
import { byLanguage } from '../../languages'
import { bySiteLanguage } from '../languages'

type PositionDocument = Translations<PositionRow>

export const toldPositions: Told<'positions'> = {
  tell: (...asked) => ({ kind: 'position', data: toPosition(...asked) }),
  list: (published, { language }) => ({ data: positionList(published, language) }),
  news: {
    kind: 'position',
    of: (published) => inForce(published),
    say: (published, position, language) => {
      const { title, summary, topics, locale } = toPositionSummary(published, position, language)
      return { title, summary, topics, author: null, locale }
    },
  },
}

/** The positions in force, in order; a superseded one stands in its successor's history only. */
export function positionList(
  published: Published,
  language: Locale,
  filter: { topic?: string; chosen?: string[] } = {},
): PositionSummary[] {
  const current = summaries[language](published)
  const chosen = filter.chosen
    ? filter.chosen.flatMap((id) => current.get(id) ?? [])
    : [...current.values()]
  return chosen.filter(
    ({ topics }) => filter.topic === undefined || topics.some(({ slug }) => slug === filter.topic),
  )
}

/** Of the positions in force, in order, by document id. */
const summaries = byLanguage((language) =>
  workedOutOnce(
    (published): ReadonlyMap<string, PositionSummary> =>
      new Map(
        inForce(published).map(([id, position]) => [
          id,
          toPositionSummary(published, position, language),
        ]),
      ),
  ),
)

/** The document ids of the positions in force, in order. */
const order = workedOutOnce((published) => inForce(published).map(([id]) => id))

/** What supersedes a position, by document id. */
const successors = workedOutOnce(
  ({ positions }): ReadonlyMap<string, PositionDocument> =>
    new Map(
      [...positions.values()].reverse().flatMap((position) => {
        const former = factsOf(position).supersedes?.documentId
        return former === undefined ? [] : [[former, position] as const]
      }),
    ),
)

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
  const inOrder = order(published)
  const place = inOrder.indexOf(id)
  const beside = (steps: number) => {
    const neighbour = place < 0 ? undefined : published.positions.get(inOrder[place + steps] ?? '')
    return neighbour ? toPositionSummary(published, neighbour, language) : null
  }
  const adoptedAt = published.meetings.get(factsOf(position).adoptedAt?.documentId ?? '')
  const meetingText = adoptedAt && textIn(adoptedAt, language)
  const decisions = decisionsAbout(published, id, moment)
  const successor = successors(published).get(id)
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
    ...(decisions.length > 0 && { decisions }),
    relatedMeetings: relatedMeetings(published, summary, moment),
    previous: beside(-1),
    next: beside(1),
    paths: bySiteLanguage((shown) => listedPath('positions', position, shown)),
    translations: writtenLanguages(position),
    lastModified: isoTime(textIn(position, language).row.updatedAt),
  }
}

function toPositionSummary(
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

function inForce({ positions }: Published): [string, PositionDocument][] {
  const superseded = new Set(
    [...positions.values()].map((position) => factsOf(position).supersedes?.documentId),
  )
  return [...positions].filter(([id]) => !superseded.has(id))
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
  return upcoming(published, moment, { limit: 3, topics: slugs, takesPlace: true })
}
