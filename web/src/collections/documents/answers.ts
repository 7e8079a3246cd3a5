import * as v from 'valibot'
import type {
  Paper,
  PaperAct,
  PaperDecision,
  PaperKind,
  PaperList,
  PaperSummary,
  PaperVersion,
  PaperVersionSummary,
  PositionDecision,
} from 'cms/contract'
import {
  day,
  download,
  equal,
  locale,
  optionalText,
  richText,
  text,
  topic,
  translated,
} from '../../cms/schemas'

const paperKind = equal<PaperKind>()(v.picklist(['bylaws', 'minutes', 'leaflet', 'studyUnit']))
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
export const paper = equal<Paper>()(
  v.object({
    ...paperFacts,
    meeting: v.nullable(named),
    group: v.nullable(named),
    version: v.nullable(version),
    versions: v.array(versionSummary),
    ...translated,
  }),
)
