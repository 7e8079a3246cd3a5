import * as v from 'valibot'
import type {
  AccessCard,
  AgendaItem,
  Announcement,
  Archive,
  ArchiveYears,
  BuiltInPage,
  DateAbout,
  FormProblem,
  FormRefusal,
  FormToken,
  FormKind,
  GetInvolved,
  HeldEntry,
  KnownEntry,
  Interest,
  LetterChoices,
  LettersEvery,
  Link,
  LinkAnswer,
  LinkTarget,
  LinkView,
  Logo,
  Meeting,
  MeetingCodes,
  MeetingDate,
  Month,
  News,
  NewsEntry,
  OccurrenceList,
  Page,
  PageSummary,
  OwnColours,
  Palette,
  Preview,
  Redirect,
  Revision,
  SchemeColours,
  Section,
  Site,
  Sitemap,
  Speaker,
  TopicList,
} from 'cms/contract'
import type { Answers } from '../../src/cms/door'
import {
  attendance,
  dateFacts,
  day,
  download,
  equal,
  facts,
  groupName,
  personName,
  image,
  instant,
  locale,
  occurrence,
  optionalText,
  paths,
  reading,
  richText,
  text,
  topic,
  translated,
  venue,
  years,
} from '../../src/cms/schemas'
import {
  collectionNames,
  collectionOf,
  collections,
  type CollectionAnswers,
  type CollectionName,
  type ItemScreen,
} from '../../src/collections'
import { articleSummary } from '../../src/collections/news/answers'
import { paper, paperSummary } from '../../src/collections/documents/answers'
import { chosenGroup } from '../../src/collections/groups/answers'
import { chosenPerson } from '../../src/collections/people/answers'
import { positionSummary } from '../../src/collections/positions/answers'
import { served } from '../../src/collections/served'

// What the front door answers, checked when it arrives.

const itemKinds = collectionNames.map((name) => collections[name].kind)

const builtInPage = equal<BuiltInPage>()(
  v.picklist(['meetings', ...collectionNames, 'getInvolved']),
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

// Links, logo, files

const linkTarget = equal<LinkTarget>()(
  v.variant('kind', [
    v.object({ kind: v.literal('page'), path: text }),
    v.object({ kind: v.literal('builtIn'), page: builtInPage }),
    v.object({ kind: v.literal('external'), url: text }),
  ]),
)
const link = equal<Link>()(v.object({ label: text, target: linkTarget }))

const logo = equal<Logo>()(v.object({ image, saysName: v.boolean() }))

// Site

const announcement = equal<Announcement>()(
  v.object({ text, link: v.nullable(link), until: v.nullable(instant) }),
)
/** Nothing is said of a list in what was kept before sites had it. */
const boundList = v.optional(v.boolean(), false)
const boundLists = Object.fromEntries(collectionNames.map((name) => [name, boundList])) as Record<
  CollectionName,
  typeof boundList
>
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
    announcements: v.optional(v.array(announcement)),
    navigation: v.object({ header: v.array(link), footer: v.array(link) }),
    locales: v.array(v.object({ code: locale, name: text })),
    boundPages: v.object({
      meetings: v.boolean(),
      ...boundLists,
      getInvolved: v.boolean(),
    }),
    takesForms: v.boolean(),
    embeds: v.optional(v.array(v.picklist(['page', 'data']))),
    keepsNothingOffline: v.optional(v.literal(true)),
    locale,
  }),
)

// Topics, venues, meetings

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
const occurrenceList = equal<OccurrenceList>()(
  v.object({
    data: v.array(occurrence),
    meta: v.object({ next: optionalText, from: day, to: day }),
  }),
)
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

// Pages

const captionedPicture = { image, caption: optionalText, credit: optionalText }

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
      group: v.optional(text),
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
      type: v.literal('people'),
      title: optionalText,
      people: v.array(chosenPerson),
    }),
    v.object({
      type: v.literal('groups'),
      title: optionalText,
      groups: v.array(chosenGroup),
    }),
    v.object({
      type: v.literal('documents'),
      title: optionalText,
      papers: v.array(paperSummary),
    }),
    v.object({
      type: v.literal('call-to-action'),
      title: optionalText,
      text: optionalText,
      links: v.array(link),
    }),
    v.object({
      type: v.literal('support'),
      way: v.picklist(['donate', 'join']),
      title: optionalText,
      text: optionalText,
      url: text,
    }),
    v.object({ type: v.literal('picture'), ...captionedPicture }),
    v.object({
      type: v.literal('gallery'),
      title: optionalText,
      pictures: v.array(v.object(captionedPicture)),
    }),
    v.object({
      type: v.literal('video'),
      title: optionalText,
      text: optionalText,
      file: v.nullable(download),
      poster: v.nullable(image),
      captions: optionalText,
      url: optionalText,
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
const newsKinds = itemKinds.filter(
  (kind): kind is NewsEntry['kind'] => 'tellsNews' in collections[collectionOf(kind)],
)
const news = equal<News>()(
  v.object({
    data: v.array(
      v.object({
        kind: v.picklist(newsKinds),
        uid: text,
        path: text,
        title: text,
        summary: v.nullable(text),
        body: richText,
        image: v.nullable(image),
        topics: v.array(topic),
        // Nothing is said of it in what was kept before feeds named who wrote.
        author: v.optional(v.nullable(text), null),
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
          ...collectionNames,
          ...itemKinds,
          'paperVersion',
        ]),
        paths,
        lastModified: v.nullable(instant),
      }),
    ),
  }),
)
const topicList = equal<TopicList>()(v.object({ data: v.array(topic) }))

const previewedItems = collectionNames.map(
  (name) =>
    v.object({
      kind: v.literal(collections[name].kind),
      data: served[name].item,
    }) as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, ItemScreen>,
)
const previewFrame = {
  locale,
  expiresAt: instant,
  site,
  shown: v.union([
    v.object({ kind: v.literal('page'), data: page }),
    v.object({ kind: v.literal('meeting'), data: meeting }),
    v.object({ kind: v.literal('date'), data: meetingDate }),
    ...previewedItems,
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
    letters: v.optional(v.object({ id: text, text, locale })),
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
      'letters',
      'name',
      'message',
      'accessNeeds',
      'interests',
      'meeting',
      'date',
      'group',
      'person',
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

// A cms of the release before does not say whether it is off, and people ask while a site is updated.
const entryMeeting = v.nullable(
  v.object({
    slug: text,
    title: text,
    locale,
    date: v.nullable(occurrence),
    ofAll: v.optional(v.boolean(), false),
  }),
)
const entryOff = v.optional(
  v.nullable(v.picklist(['cancelled', 'postponed', 'over', 'gone'])),
  null,
)
const heldAnswer = v.object({ at: instant, subject: text, text })
const lettersEvery = equal<LettersEvery>()(v.picklist(['each', 'month']))
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
    off: entryOff,
    group: v.optional(groupName),
    person: v.optional(personName),
    dates: v.optional(v.array(v.object({ date: occurrence, waits: v.boolean() })), []),
    consentText: text,
    // A cms of the release before says nothing of them, and people ask while a site is updated.
    answers: v.optional(v.array(heldAnswer), []),
    letters: v.optional(
      v.object({
        consentText: text,
        askedAt: instant,
        every: lettersEvery,
        groups: v.array(groupName),
        returned: v.number(),
      }),
    ),
  }),
)
const letterChoices = equal<LetterChoices>()(
  v.object({
    interests: v.array(interest),
    groups: v.array(interest),
    chosen: v.object({
      interests: v.array(text),
      groups: v.array(text),
      language: locale,
      every: lettersEvery,
    }),
  }),
)
const knownEntry = equal<KnownEntry>()(
  v.object({
    kind: formKind,
    email: text,
    ofSeries: v.optional(v.boolean(), false),
    meeting: entryMeeting,
    off: entryOff,
  }),
)
const linkView = equal<LinkView>()(
  v.variant('kind', [
    v.object({ kind: v.literal('confirm'), entry: heldEntry }),
    v.object({
      kind: v.literal('unsubscribe'),
      entry: knownEntry,
      letters: v.optional(letterChoices),
    }),
    v.object({
      kind: v.literal('my-data'),
      entries: v.array(heldEntry),
      letters: v.optional(letterChoices),
    }),
    v.object({ kind: v.literal('letters'), email: text, letters: v.nullable(letterChoices) }),
    v.object({
      kind: v.literal('letters-question'),
      email: text,
      consent: v.object({ id: text, text, locale }),
      isAnswered: v.boolean(),
    }),
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
      v.object({
        field: v.picklist([
          'note',
          'date',
          'startTime',
          'endTime',
          'interests',
          'groups',
          'consent',
        ]),
        message: text,
      }),
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

const collectionAnswers = Object.fromEntries(
  collectionNames.flatMap((name) => {
    const { kind } = collections[name]
    const { list, item } = served[name]
    return [
      [`${kind}List`, list],
      [kind, item],
    ]
  }),
) as { [Kind in keyof CollectionAnswers]: v.GenericSchema<unknown, CollectionAnswers[Kind]> }

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
  ...collectionAnswers,
  paperVersion: paper,
  topicList,
  getInvolved,
  news,
  codes,
  redirect,
  sitemap,
  revision,
}
