import * as v from 'valibot'
import type {
  GroupName,
  AccessFacts,
  Attendance,
  Download,
  Image,
  InlineNode,
  ListNode,
  Locale,
  LocalizedPaths,
  Occurrence,
  PersonName,
  OccurrenceStatus,
  Reading,
  RichText,
  RichTextBlock,
  TextNode,
  Topic,
  Venue,
} from 'cms/contract'
import { spoken } from '../words/files'

// What answers of the front door are made of, checked when they arrive. `equal` makes the compiler
// compare each schema with the contract in both directions: neither can be changed alone.

type Same<A, B> = [A, B] extends [B, A] ? unknown : never

export function equal<Contract>() {
  return <Schema extends v.GenericSchema<unknown, Contract>>(
    schema: Schema & Same<v.InferOutput<Schema>, Contract>,
  ): v.GenericSchema<unknown, Contract> => schema
}

export const text = v.string()
export const optionalText = v.nullable(text)
export const instant = v.pipe(text, v.isoTimestamp())
export const day = v.pipe(text, v.isoDate())

export const locale = equal<Locale>()(v.picklist(spoken))
export const paths = equal<LocalizedPaths>()(v.record(v.picklist(spoken), text))
export const attendance = equal<Attendance>()(v.picklist(['in-person', 'online', 'hybrid']))
const occurrenceStatus = equal<OccurrenceStatus>()(
  v.picklist(['scheduled', 'cancelled', 'moved', 'postponed']),
)

// Pictures

const size = { width: v.number(), height: v.number() }
export const image = equal<Image>()(
  v.object({
    url: text,
    ...size,
    alternativeText: text,
    locale,
    smaller: v.array(v.object({ url: text, ...size })),
    focalPoint: v.nullable(v.object({ x: v.number(), y: v.number() })),
  }),
)

// Files

export const download = equal<Download>()(
  v.object({ url: text, name: text, size: v.number(), mime: text }),
)

// Rich text

const mark = v.optional(v.boolean())
const textNode = equal<TextNode>()(
  v.object({
    type: v.literal('text'),
    text,
    bold: mark,
    italic: mark,
    underline: mark,
    strikethrough: mark,
    code: mark,
  }),
)
const inlineNode = equal<InlineNode>()(
  v.union([
    textNode,
    v.object({ type: v.literal('link'), url: text, children: v.array(textNode) }),
  ]),
)
const inline = v.array(inlineNode)
const list: v.GenericSchema<unknown, ListNode> = v.object({
  type: v.literal('list'),
  format: v.picklist(['ordered', 'unordered']),
  children: v.array(
    v.lazy(() => v.union([v.object({ type: v.literal('list-item'), children: inline }), list])),
  ),
})
const richTextBlock = equal<RichTextBlock>()(
  v.union([
    v.object({ type: v.literal('paragraph'), children: inline }),
    v.object({
      type: v.literal('heading'),
      level: v.picklist([1, 2, 3, 4, 5, 6]),
      children: inline,
    }),
    list,
    v.object({ type: v.literal('quote'), children: inline }),
    v.object({ type: v.literal('code'), text }),
    v.object({ type: v.literal('image'), image }),
  ]),
)
export const richText = equal<RichText>()(v.array(richTextBlock))

// Dates

export const topic = equal<Topic>()(v.object({ slug: text, name: text, locale }))
export const venue = equal<Venue>()(
  v.object({
    name: text,
    shortName: optionalText,
    streetAddress: optionalText,
    city: optionalText,
    latitude: v.nullable(v.number()),
    longitude: v.nullable(v.number()),
    directions: optionalText,
    locale,
  }),
)
const service = v.nullable(v.picklist(['provided', 'on-request', 'none']))
export const facts = {
  stepFree: v.nullable(v.boolean()),
  masks: v.nullable(v.picklist(['required', 'encouraged', 'optional'])),
  signLanguage: service,
  childcare: service,
}
const accessFacts = equal<AccessFacts>()(v.object(facts))
/** What lists and months tell of a date. */
export const dateFacts = {
  key: text,
  slug: text,
  originalDate: day,
  title: text,
  locale,
  startsAt: instant,
  endsAt: instant,
  allDay: v.boolean(),
  timeZone: text,
  status: occurrenceStatus,
  change: v.nullable(
    v.object({
      previousStartsAt: v.nullable(instant),
      previousEndsAt: v.nullable(instant),
      previousVenue: optionalText,
      note: v.nullable(v.object({ text, locale })),
    }),
  ),
  attendance,
}
export const groupName = equal<GroupName>()(v.object({ slug: text, title: text, locale }))
export const personName = equal<PersonName>()(v.object({ slug: text, title: text, locale }))
export const reading = equal<Reading>()(
  v.object({
    title: text,
    author: optionalText,
    url: optionalText,
    locale: v.optional(locale),
  }),
)
export const occurrence = equal<Occurrence>()(
  v.object({
    ...dateFacts,
    summary: optionalText,
    // Nothing is said of them in what was kept before dates could have their own.
    ownTitle: v.optional(optionalText, null),
    speakers: v.optional(v.array(text), []),
    isSpecial: v.optional(v.boolean()),
    awaitsConfirmation: v.boolean(),
    places: v.optional(v.object({ total: v.number(), left: v.number() })),
    venue: v.nullable(venue),
    access: accessFacts,
    topics: v.array(topic),
    groups: v.optional(v.array(groupName)),
    rule: v.optional(text),
  }),
)
export const translated = {
  paths,
  translations: v.array(locale),
  lastModified: instant,
}
export const years = v.array(v.number())
