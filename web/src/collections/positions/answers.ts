import * as v from 'valibot'
import type { Position, PositionList, PositionSummary } from 'cms/contract'
import {
  day,
  equal,
  image,
  locale,
  occurrence,
  optionalText,
  richText,
  text,
  topic,
  translated,
} from '../../cms/schemas'
import { positionDecision } from '../documents/answers'

export const positionSummary = equal<PositionSummary>()(
  v.object({ slug: text, title: text, summary: optionalText, topics: v.array(topic), locale }),
)
export const positionList = equal<PositionList>()(v.object({ data: v.array(positionSummary) }))
export const position = equal<Position>()(
  v.object({
    slug: text,
    title: text,
    summary: optionalText,
    topics: v.array(topic),
    locale,
    body: richText,
    image: v.nullable(image),
    adoptedOn: v.nullable(day),
    adoptedAt: v.nullable(v.object({ slug: text, title: text, locale })),
    supersedes: v.array(positionSummary),
    supersededBy: v.nullable(positionSummary),
    decisions: v.optional(v.array(positionDecision)),
    relatedMeetings: v.array(occurrence),
    previous: v.nullable(positionSummary),
    next: v.nullable(positionSummary),
    ...translated,
  }),
)
