import * as v from 'valibot'
import type { Answers } from '../../src/cms/door'
import { spoken } from '../../src/words/files'
import type {
  AccessCard,
  AgendaItem,
  AccessFacts,
  Announcement,
  Archive,
  ArchiveYears,
  Article,
  ArticleKind,
  ArticleList,
  ArticleSummary,
  Attendance,
  BuiltInPage,
  DateAbout,
  Download,
  FormProblem,
  FormRefusal,
  FormToken,
  FormKind,
  GetInvolved,
  HeldEntry,
  KnownEntry,
  Image,
  InlineNode,
  Interest,
  Link,
  LinkAnswer,
  LinkTarget,
  LinkView,
  ListNode,
  Locale,
  Logo,
  LocalizedPaths,
  Meeting,
  MeetingCodes,
  MeetingDate,
  Month,
  News,
  Occurrence,
  OccurrenceList,
  OccurrenceStatus,
  Page,
  PageSummary,
  OwnColours,
  Palette,
  Position,
  PositionList,
  PositionSummary,
  Preview,
  Reading,
  RelatedDocument,
  Redirect,
  Revision,
  RichText,
  RichTextBlock,
  SchemeColours,
  Section,
  Site,
  Sitemap,
  Speaker,
  TextNode,
  Topic,
  TopicList,
  Venue,
} from 'cms/contract'

// What the front door answers, checked when it arrives. `equal` makes the compiler compare each
// schema with the contract in both directions: neither can be changed alone.

type Same<A, B> = [A, B] extends [B, A] ? unknown : never

function equal<Contract>() {
  return <Schema extends v.GenericSchema<unknown, Contract>>(
    schema: Schema & Same<v.InferOutput<Schema>, Contract>,
  ): v.GenericSchema<unknown, Contract> => schema
}

const text = v.string()
const optionalText = v.nullable(text)
const instant = v.pipe(text, v.isoTimestamp())
const day = v.pipe(text, v.isoDate())

const locale = equal<Locale>()(v.picklist(spoken))
const paths = equal<LocalizedPaths>()(v.record(v.picklist(spoken), text))
const builtInPage = equal<BuiltInPage>()(
  v.picklist(['meetings', 'positions', 'news', 'getInvolved']),
)
const palette = equal<Palette>()(
  v.picklist(['red', 'rust', 'ochre', 'green', 'teal', 'blue', 'violet', 'magenta', 'own']),
)
// They stand in a style sheet as they are.
const colour = v.pipe(text, v.regex(/^#[\da-f]{6}$/))
const schemeColours = equal<SchemeColours>()(
  v.object({ signal: colour, slab: colour, onSlab: colour }),
)
const ownColours = equal<OwnColours>()(v.object({ light: schemeColours, dark: schemeColours }))
const attendance = equal<Attendance>()(v.picklist(['in-person', 'online', 'hybrid']))
const occurrenceStatus = equal<OccurrenceStatus>()(
  v.picklist(['scheduled', 'cancelled', 'moved', 'postponed']),
)

// Links, pictures, files

const linkTarget = equal<LinkTarget>()(
  v.variant('kind', [
    v.object({ kind: v.literal('page'), path: text }),
    v.object({ kind: v.literal('builtIn'), page: builtInPage }),
    v.object({ kind: v.literal('external'), url: text }),
  ]),
)
const link = equal<Link>()(v.object({ label: text, target: linkTarget }))

const size = { width: v.number(), height: v.number() }
const image = equal<Image>()(
  v.object({
    url: text,
    ...size,
    alternativeText: text,
    locale,
    smaller: v.array(v.object({ url: text, ...size })),
    focalPoint: v.nullable(v.object({ x: v.number(), y: v.number() })),
  }),
)
const logo = equal<Logo>()(v.object({ image, saysName: v.boolean() }))
const download = equal<Download>()(
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
const richText = equal<RichText>()(v.array(richTextBlock))

// Site

const announcement = equal<Announcement>()(
  v.object({ text, link: v.nullable(link), until: v.nullable(instant) }),
)
const site = equal<Site>()(
  v.object({
    branchName: text,
    organizationName: text,
    tagline: text,
    timeZone: text,
    contactEmail: optionalText,
    socialLinks: v.array(v.object({ label: text, url: text })),
    palette,
    colours: v.nullable(ownColours),
    logo: v.nullable(logo),
    shareImage: v.nullable(image),
    footerText: optionalText,
    announcement: v.nullable(announcement),
    navigation: v.object({ header: v.array(link), footer: v.array(link) }),
    locales: v.array(v.object({ code: locale, name: text })),
    boundPages: v.object({
      meetings: v.boolean(),
      positions: v.boolean(),
      // Nothing is said of it in what was kept before sites had news.
      news: v.optional(v.boolean(), false),
      getInvolved: v.boolean(),
    }),
    takesForms: v.boolean(),
    embeds: v.optional(v.array(v.picklist(['page', 'data']))),
    keepsNothingOffline: v.optional(v.literal(true)),
    locale,
  }),
)

// Topics, venues, meetings

const topic = equal<Topic>()(v.object({ slug: text, name: text, locale }))
const venue = equal<Venue>()(
  v.object({
    name: text,
    streetAddress: optionalText,
    city: optionalText,
    latitude: v.nullable(v.number()),
    longitude: v.nullable(v.number()),
    directions: optionalText,
    locale,
  }),
)
const service = v.nullable(v.picklist(['provided', 'on-request', 'none']))
const facts = {
  stepFree: v.nullable(v.boolean()),
  masks: v.nullable(v.picklist(['required', 'encouraged', 'optional'])),
  signLanguage: service,
  childcare: service,
}
const accessFacts = equal<AccessFacts>()(v.object(facts))
const accessCard = equal<AccessCard>()(
  v.object({
    ...facts,
    languages: optionalText,
    transit: optionalText,
    whatToExpect: optionalText,
    doorContact: optionalText,
    locale,
  }),
)
/** What lists and months tell of a date. */
const dateFacts = {
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
const occurrence = equal<Occurrence>()(
  v.object({
    ...dateFacts,
    summary: optionalText,
    // Nothing is said of them in what was kept before dates could have their own.
    ownTitle: v.optional(optionalText, null),
    speakers: v.optional(v.array(text), []),
    awaitsConfirmation: v.boolean(),
    places: v.optional(v.object({ total: v.number(), left: v.number() })),
    venue: v.nullable(venue),
    access: accessFacts,
    topics: v.array(topic),
    rule: v.optional(text),
  }),
)
const occurrenceList = equal<OccurrenceList>()(
  v.object({
    data: v.array(occurrence),
    meta: v.object({ next: optionalText, from: day, to: day }),
  }),
)
const reading = equal<Reading>()(v.object({ title: text, author: optionalText, url: optionalText }))
const speaker = equal<Speaker>()(v.object({ name: text, role: optionalText, url: optionalText }))
const agendaItem = equal<AgendaItem>()(
  v.object({
    startsAt: instant,
    endsAt: v.nullable(instant),
    title: text,
    who: optionalText,
    room: optionalText,
  }),
)
const dateAbout = equal<DateAbout>()(
  v.object({
    body: richText,
    speakers: v.array(speaker),
    agenda: v.object({ items: v.array(agendaItem), locale }),
    readings: v.array(reading),
    image: v.nullable(image),
    locale,
  }),
)
const translated = {
  paths,
  translations: v.array(locale),
  lastModified: instant,
}
const meeting = equal<Meeting>()(
  v.object({
    slug: text,
    title: text,
    summary: optionalText,
    body: richText,
    locale,
    timeZone: text,
    status: v.picklist(['scheduled', 'cancelled', 'postponed']),
    note: optionalText,
    attendance,
    venue: v.nullable(venue),
    access: accessCard,
    topics: v.array(topic),
    readings: v.array(reading),
    image: v.nullable(image),
    about: v.optional(v.nullable(dateAbout), null),
    rule: optionalText,
    next: v.array(occurrence),
    past: v.array(occurrence),
    ...translated,
  }),
)
const meetingDate = equal<MeetingDate>()(
  v.object({
    occurrence,
    meeting,
    previous: v.nullable(occurrence),
    next: v.nullable(occurrence),
  }),
)
const years = v.array(v.number())
const archiveYears = equal<ArchiveYears>()(v.object({ data: years }))
const archive = equal<Archive>()(
  v.object({
    data: v.array(occurrence),
    meta: v.object({ year: v.number(), years, next: optionalText }),
  }),
)
const month = equal<Month>()(
  v.object({
    data: v.array(
      v.object({
        ...dateFacts,
        venue: v.nullable(v.object({ name: text, locale })),
        days: v.array(day),
      }),
    ),
    meta: v.object({
      month: text,
      previous: optionalText,
      next: optionalText,
      total: v.number(),
    }),
  }),
)

// Positions

const positionSummary = equal<PositionSummary>()(
  v.object({ slug: text, title: text, summary: optionalText, topics: v.array(topic), locale }),
)
const positionList = equal<PositionList>()(v.object({ data: v.array(positionSummary) }))
const position = equal<Position>()(
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
    relatedMeetings: v.array(occurrence),
    previous: v.nullable(positionSummary),
    next: v.nullable(positionSummary),
    ...translated,
  }),
)

// News

const articleKind = equal<ArticleKind>()(v.picklist(['statement', 'report', 'announcement']))
const articleFacts = {
  slug: text,
  kind: articleKind,
  title: text,
  lead: optionalText,
  appearedOn: day,
  topics: v.array(topic),
  locale,
}
const articleSummary = equal<ArticleSummary>()(v.object(articleFacts))
const articleList = equal<ArticleList>()(
  v.object({
    data: v.array(articleSummary),
    meta: v.object({ year: v.nullable(v.number()), years }),
  }),
)
const relatedDocument = equal<RelatedDocument>()(
  v.object({ kind: v.picklist(['page', 'meeting', 'position']), path: text, title: text, locale }),
)
const article = equal<Article>()(
  v.object({
    ...articleFacts,
    body: richText,
    image: v.nullable(image),
    parts: v.array(articleSummary),
    related: v.array(relatedDocument),
    previous: v.nullable(articleSummary),
    next: v.nullable(articleSummary),
    ...translated,
  }),
)

// Pages

const section = equal<Section>()(
  v.variant('type', [
    v.object({ type: v.literal('rich-text'), text: richText }),
    v.object({
      type: v.literal('hero'),
      title: text,
      text: optionalText,
      image: v.nullable(image),
      links: v.array(link),
      nextMeeting: v.nullable(occurrence),
      showsNextMeeting: v.boolean(),
    }),
    v.object({
      type: v.literal('upcoming-meetings'),
      title: optionalText,
      topic: v.nullable(topic),
      occurrences: v.array(occurrence),
    }),
    v.object({
      type: v.literal('positions'),
      title: optionalText,
      positions: v.array(positionSummary),
    }),
    v.object({
      type: v.literal('news'),
      title: optionalText,
      articles: v.array(articleSummary),
    }),
    v.object({
      type: v.literal('call-to-action'),
      title: optionalText,
      text: optionalText,
      links: v.array(link),
    }),
    v.object({
      type: v.literal('picture'),
      image,
      caption: optionalText,
      credit: optionalText,
    }),
    v.object({
      type: v.literal('quote'),
      text,
      attribution: optionalText,
      sourceUrl: optionalText,
    }),
    v.object({
      type: v.literal('questions'),
      title: optionalText,
      items: v.array(v.object({ question: text, answer: richText })),
    }),
    v.object({
      type: v.literal('download'),
      title: text,
      description: optionalText,
      file: download,
    }),
    v.object({ type: v.literal('sign-up'), title: text, text: optionalText }),
  ]),
)
const pageSummary = equal<PageSummary>()(
  v.object({ title: text, path: text, lead: optionalText, locale }),
)
const page = equal<Page>()(
  v.object({
    title: text,
    path: text,
    lead: optionalText,
    locale,
    description: optionalText,
    shareImage: v.nullable(image),
    sections: v.array(section),
    ancestors: v.array(pageSummary),
    children: v.array(pageSummary),
    ...translated,
  }),
)

// Addresses

const redirect = equal<Redirect>()(v.object({ to: text, permanent: v.boolean() }))
const revision = equal<Revision>()(
  v.object({
    revision: text,
    changes: v.optional(
      v.nullable(v.array(v.object({ number: v.number(), type: text, document: v.nullable(text) }))),
    ),
  }),
)
const news = equal<News>()(
  v.object({
    data: v.array(
      v.object({
        kind: v.picklist(['position', 'article']),
        uid: text,
        path: text,
        title: text,
        summary: v.nullable(text),
        body: richText,
        image: v.nullable(image),
        topics: v.array(topic),
        locale,
        updated: instant,
      }),
    ),
  }),
)
const codes = equal<MeetingCodes>()(
  v.object({ data: v.array(v.object({ code: text, slug: text })) }),
)
const sitemap = equal<Sitemap>()(
  v.object({
    data: v.array(
      v.object({
        kind: v.picklist([
          'page',
          'meetings',
          'meeting',
          'date',
          'archive',
          'month',
          'positions',
          'position',
          'news',
          'article',
        ]),
        paths,
        lastModified: v.nullable(instant),
      }),
    ),
  }),
)
const topicList = equal<TopicList>()(v.object({ data: v.array(topic) }))

const previewFrame = {
  locale,
  expiresAt: instant,
  site,
  shown: v.variant('kind', [
    v.object({ kind: v.literal('page'), data: page }),
    v.object({ kind: v.literal('meeting'), data: meeting }),
    v.object({ kind: v.literal('date'), data: meetingDate }),
    v.object({ kind: v.literal('position'), data: position }),
    v.object({ kind: v.literal('article'), data: article }),
  ]),
}

// Get involved

const formKind = equal<FormKind>()(v.picklist(['sign-up', 'attend', 'remind', 'ask', 'my-data']))
const interest = equal<Interest>()(v.object({ id: text, name: text, locale }))
const getInvolved = equal<GetInvolved>()(
  v.object({
    forms: v.array(formKind),
    interests: v.array(interest),
    consent: v.object({ id: text, text, locale }),
    question: v.nullable(v.object({ text, locale })),
    retention: v.object({
      unconfirmed: v.number(),
      attendance: v.number(),
      messages: v.number(),
      signUps: v.number(),
    }),
    locale,
  }),
)

const formTokenSchema = v.object({ token: text, opensAt: instant, expiresAt: instant })

/** The schema of what lets a form be sent. */
export const formToken = equal<FormToken>()(formTokenSchema)

const formProblem = equal<FormProblem>()(
  v.object({
    field: v.picklist([
      'token',
      'email',
      'consent',
      'name',
      'message',
      'accessNeeds',
      'interests',
      'meeting',
      'date',
      'dates',
      'answer',
      'website',
    ]),
    problem: v.picklist([
      'missing',
      'invalid',
      'too-long',
      'unknown',
      'changed',
      'wrong',
      'too-soon',
      'expired',
      'used',
    ]),
  }),
)

/** The schema of what a refused form is answered with. */
export const formRefusal = v.object({
  error: v.object({
    details: equal<FormRefusal>()(
      v.object({ problems: v.array(formProblem), token: formTokenSchema }),
    ),
  }),
})

const entryMeeting = v.nullable(
  v.object({ slug: text, title: text, locale, date: v.nullable(occurrence) }),
)
const heldAnswer = v.object({ at: instant, subject: text, text })
const heldEntry = equal<HeldEntry>()(
  v.object({
    kind: formKind,
    state: v.picklist(['unconfirmed', 'confirmed']),
    sentAt: instant,
    confirmedAt: v.nullable(instant),
    waits: v.optional(v.boolean(), false),
    deletedOn: v.nullable(instant),
    email: text,
    name: optionalText,
    message: optionalText,
    accessNeeds: optionalText,
    interests: v.array(interest),
    meeting: entryMeeting,
    dates: v.optional(v.array(v.object({ date: occurrence, waits: v.boolean() })), []),
    consentText: text,
    // A cms of the release before says nothing of them, and people ask while a site is updated.
    answers: v.optional(v.array(heldAnswer), []),
  }),
)
const knownEntry = equal<KnownEntry>()(
  v.object({
    kind: formKind,
    email: text,
    ofSeries: v.optional(v.boolean(), false),
    meeting: entryMeeting,
  }),
)
const linkView = equal<LinkView>()(
  v.variant('kind', [
    v.object({ kind: v.literal('confirm'), entry: heldEntry }),
    v.object({ kind: v.literal('unsubscribe'), entry: knownEntry }),
    v.object({ kind: v.literal('my-data'), entries: v.array(heldEntry) }),
    v.object({
      kind: v.literal('date'),
      occurrence,
      answer: v.nullable(v.picklist(['confirmed', 'cancelled', 'moved'])),
      attending: v.number(),
      waiting: v.optional(v.number(), 0),
    }),
  ]),
)

/** The schema of what a mailed link opens. */
export const linkAnswer = equal<LinkAnswer>()(
  v.object({
    done: v.boolean(),
    view: v.nullable(linkView),
    problems: v.array(
      v.object({ field: v.picklist(['note', 'date', 'startTime', 'endTime']), message: text }),
    ),
  }),
)

/** The schema of what a preview link opens. */
export const previewAnswer = equal<Preview>()(
  v.variant('status', [
    v.object({ ...previewFrame, status: v.picklist(['draft', 'published', 'look']) }),
    v.object({ ...previewFrame, status: v.literal('version'), keptAt: instant }),
  ]),
)

/** The schema of each answer of the front door. */
export const answers: { [Kind in keyof Answers]: v.GenericSchema<unknown, Answers[Kind]> } = {
  site,
  page,
  occurrenceList,
  meeting,
  meetingDate,
  archiveYears,
  archive,
  month,
  positionList,
  position,
  articleList,
  article,
  topicList,
  getInvolved,
  news,
  codes,
  redirect,
  sitemap,
  revision,
}
