import * as v from 'valibot'
import type {
  Paper,
  PaperAct,
  PaperDecision,
  PaperKind,
  PaperCourse,
  PaperList,
  PaperStudy,
  PaperSummary,
  PaperUnit,
  PaperVersion,
  PaperVersionSummary,
  PositionDecision,
} from 'cms/contract'
import {
  day,
  download,
  equal,
  locale,
  occurrence,
  optionalText,
  reading,
  richText,
  text,
  topic,
  translated,
} from '../../cms/schemas'

const paperKind = equal<PaperKind>()(
  v.picklist(['bylaws', 'minutes', 'leaflet', 'studyUnit', 'course', 'readingList']),
)
const paperFacts = {
  slug: text,
  kind: paperKind,
  title: text,
  lead: optionalText,
  day: v.nullable(day),
  topics: v.array(topic),
  locale,
}
export const paperSummary = equal<PaperSummary>()(v.object(paperFacts))
export const paperList = equal<PaperList>()(v.object({ data: v.array(paperSummary) }))
const versionFacts = { day, note: optionalText, locale }
const versionSummary = equal<PaperVersionSummary>()(v.object(versionFacts))
const named = v.object({ slug: text, title: text, locale })
const act = equal<PaperAct>()(v.picklist(['proposed', 'adopted', 'amended', 'replaced']))
const decision = equal<PaperDecision>()(
  v.object({ number: v.number(), act, words: text, position: v.nullable(named) }),
)
export const positionDecision = equal<PositionDecision>()(
  v.object({ act, day, number: v.number(), paper: named }),
)
const version = equal<PaperVersion>()(
  v.object({
    ...versionFacts,
    body: richText,
    file: v.nullable(download),
    decisions: v.array(decision),
  }),
)
const unit = equal<PaperUnit>()(
  v.object({
    slug: text,
    title: text,
    locale,
    part: v.nullable(v.number()),
    discussedOn: v.nullable(day),
  }),
)
const course = equal<PaperCourse>()(
  v.object({ slug: text, title: text, locale, units: v.array(unit) }),
)
const study = equal<PaperStudy>()(
  v.object({
    readings: v.array(reading),
    questions: richText,
    locale,
    discussed: v.nullable(v.object({ day, date: v.nullable(occurrence) })),
    course: v.nullable(course),
  }),
)
export const paper = equal<Paper>()(
  v.object({
    ...paperFacts,
    meeting: v.nullable(named),
    group: v.nullable(named),
    version: v.nullable(version),
    versions: v.array(versionSummary),
    study: v.optional(study),
    ...translated,
  }),
)
