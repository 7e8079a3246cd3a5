import * as v from 'valibot'
import type {
  Circular,
  CircularDate,
  CircularList,
  CircularPart,
  CircularSummary,
} from 'cms/contract'
import {
  day,
  equal,
  locale,
  optionalText,
  richText,
  text,
  translated,
  years,
} from '../../cms/schemas'

const circularFacts = {
  slug: text,
  title: text,
  sentOn: day,
  // An older cms tells it of the letter alone.
  lead: v.optional(optionalText, null),
  locale,
}
const circularSummary = equal<CircularSummary>()(v.object(circularFacts))
export const circularList = equal<CircularList>()(
  v.object({
    data: v.array(circularSummary),
    meta: v.object({ year: v.nullable(v.number()), years, takesReaders: v.boolean() }),
  }),
)
const circularDate = equal<CircularDate>()(
  v.object({
    when: text,
    title: text,
    place: text,
    off: v.nullable(v.picklist(['cancelled', 'postponed'])),
    path: optionalText,
    locale,
  }),
)
const circularPart = equal<CircularPart>()(
  v.variant('kind', [
    v.object({ kind: v.literal('words'), text: richText }),
    v.object({ kind: v.literal('dates'), dates: v.array(circularDate) }),
    v.object({
      kind: v.literal('document'),
      of: v.picklist(['article', 'position']),
      title: text,
      summary: optionalText,
      path: text,
      locale,
    }),
  ]),
)
export const circular = equal<Circular>()(
  v.object({
    ...circularFacts,
    parts: v.array(circularPart),
    takesReaders: v.boolean(),
    previous: v.nullable(circularSummary),
    next: v.nullable(circularSummary),
    ...translated,
  }),
)
