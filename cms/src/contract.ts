/**
 * The JSON that the front door `/api/site` speaks: the only types that cms and web share.
 *
 * Types only, no imports. Paths are site paths in one language without a leading slash and without
 * the language prefix (`''` is the home page, `'what-we-do/history'` a nested page). Instants are
 * UTC ISO 8601 strings with milliseconds; local dates are `YYYY-MM-DD`. Local times are what clocks at
 * the place show, with their offset from UTC: `2026-11-26T19:00:00-08:00` (RFC 3339). They are instants
 * as well. Whoever shows one shows what stands there: the rules of its zone may be others elsewhere.
 *
 * Every answer about content, 404 among them, carries two headers. `Content-Revision` is the content
 * revision that was read before its data. `Content-Valid-Until` is the first instant at which the
 * same question might be answered otherwise although the revision stays: a date begins or ends, a
 * day begins, an announcement begins or runs out.
 *
 * What is there carries `Content-Shows` as well: what it was made of, `type/id` for one document and
 * `type` for any of a type, with spaces between. Until one of these is changed the same question is
 * answered alike.
 */

/** Languages that a site can speak (BCP 47). */
export type Locale = 'en' | 'es' | 'de'

/** One path for each language of the site: where the same content is read in it. */
export type LocalizedPaths = Partial<Record<Locale, string>>

/**
 * Signal palettes that the site settings offer; each is tested for contrast in light and dark. `own`:
 * those of the branch, see `OwnColours`.
 */
export type Palette =
  | 'red'
  | 'rust'
  | 'ochre'
  | 'green'
  | 'teal'
  | 'blue'
  | 'violet'
  | 'magenta'
  | 'own'

/** Colours of one scheme, each `#rrggbb`, and readable on what they stand on. */
export interface SchemeColours {
  signal: string
  /** The ground of announcements, the menu and the foot. */
  slab: string
  onSlab: string
}

export interface OwnColours {
  light: SchemeColours
  dark: SchemeColours
}

/** A picture that stands for the branch. */
export interface Logo {
  image: Image
  /** It shows the name, which need not stand beside it. */
  saysName: boolean
}

/**
 * Files that stand for the site on home screens and in tabs, at `/api/site/icons/:name`: PNG with so
 * many pixels of each side, and ICO. Made of the branch's logo, or else of our mark in its colour.
 */
export type SiteIcon =
  | 'favicon.ico'
  | 'apple-touch-icon.png'
  | 'icon-48.png'
  | 'icon-192.png'
  | 'icon-512.png'
  | 'icon-maskable-192.png'
  | 'icon-maskable-512.png'

/** What the site lists. */
export type ListPage =
  | 'meetings'
  | 'positions'
  | 'news'
  | 'documents'
  | 'groups'
  | 'people'
  | 'letters'

/** Pages that the site has by itself. */
export type BuiltInPage = ListPage | 'getInvolved'

// Links, pictures, files

export type LinkTarget =
  | { kind: 'page'; path: string }
  | { kind: 'builtIn'; page: BuiltInPage }
  | { kind: 'external'; url: string }

export interface Link {
  label: string
  target: LinkTarget
}

export interface ImageSource {
  /** Root-relative (`/uploads/…`). */
  url: string
  /** Pixels. */
  width: number
  height: number
}

export interface Image extends ImageSource {
  alternativeText: string
  /** Of the alternative text: the default language where it is not written in that of the text around. */
  locale: Locale
  /** Smaller versions of the same picture, narrowest first. */
  smaller: ImageSource[]
  /** Where the important part is, as fractions of width and height; null: the middle. */
  focalPoint: { x: number; y: number } | null
}

export interface Download {
  url: string
  name: string
  /** Bytes. */
  size: number
  mime: string
}

// Rich text: Strapi's Blocks, reduced to what the site renders

export interface TextNode {
  type: 'text'
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  code?: boolean
}

export interface LinkNode {
  type: 'link'
  url: string
  children: TextNode[]
}

export type InlineNode = TextNode | LinkNode

export interface ListItemNode {
  type: 'list-item'
  children: InlineNode[]
}

export interface ListNode {
  type: 'list'
  format: 'ordered' | 'unordered'
  children: (ListItemNode | ListNode)[]
}

export type RichTextBlock =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | ListNode
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; text: string }
  | { type: 'image'; image: Image }

export type RichText = RichTextBlock[]

// Site

export interface Announcement {
  text: string
  link: Link | null
  /** Not shown from this instant on; null: until it is taken away. */
  until: string | null
}

export interface Site {
  branchName: string
  organizationName: string
  tagline: string
  /** IANA zone, for example `America/Los_Angeles`. */
  timeZone: string
  contactEmail: string | null
  socialLinks: { label: string; url: string }[]
  palette: Palette
  /** Those of the palette `own`; null with any other. */
  colours: OwnColours | null
  logo: Logo | null
  /** For links to pages that have none of their own; see `Page.shareImage`. */
  shareImage: Image | null
  footerText: string | null
  /** What stands above every page, the most important first; left out: nothing. */
  announcements?: Announcement[]
  navigation: { header: Link[]; footer: Link[] }
  /** The default language comes first. */
  locales: { code: Locale; name: string }[]
  /** Which built-in paths have a page bound to them, to be asked for by its path. */
  boundPages: Record<BuiltInPage, boolean>
  /** False where no mail is sent: visitors can tell the branch nothing by its forms. */
  takesForms: boolean
  /** What other sites may show of the next dates; left out: nothing. */
  embeds?: EmbedKind[]
  /** Nothing of the site is to be kept on phones for when they are offline; left out: it may be. */
  keepsNothingOffline?: true
  /** The language that the texts of this answer are in: the asked one, or the default. */
  locale: Locale
}

/** A page for a frame, or data that may be read across origins. */
export type EmbedKind = 'page' | 'data'

// Pages

export interface PageSummary {
  title: string
  path: string
  lead: string | null
  locale: Locale
}

export interface Page extends PageSummary {
  /** Written for search results and share cards; null: derive it from the lead and sections. */
  description: string | null
  /** For links to the page: the uploaded file itself, where every chat shows it. */
  shareImage: Image | null
  sections: Section[]
  /** From the outermost to the parent; the home page is not among them. */
  ancestors: PageSummary[]
  children: PageSummary[]
  /** Where this page is in each language, translated or not. */
  paths: LocalizedPaths
  /** The languages in which it is really written. */
  translations: Locale[]
  lastModified: string
}

export interface CaptionedPicture {
  image: Image
  caption: string | null
  credit: string | null
}

/** Somebody of the branch, as a page shows them. */
export interface ChosenPerson extends PersonSummary {
  /** What the page says of them, in its language. */
  text: string | null
}

/** A group, as a page shows it. */
export interface ChosenGroup extends GroupSummary {
  /** Its next date that takes place; null: none is planned. */
  next: Occurrence | null
}

/** How a branch is supported. */
export type SupportWay = 'donate' | 'join'

export type Section =
  | { type: 'rich-text'; text: RichText }
  | {
      type: 'hero'
      title: string
      text: string | null
      image: Image | null
      links: Link[]
      /** The next date, when the hero is asked to show it and there is one. */
      nextMeeting: Occurrence | null
      /** True when the hero is asked to show the next date, so that "none yet" can be said. */
      showsNextMeeting: boolean
    }
  | {
      type: 'upcoming-meetings'
      title: string | null
      topic: Topic | null
      /** Slug of the group whose dates alone it shows. */
      group?: string
      occurrences: Occurrence[]
    }
  | { type: 'positions'; title: string | null; positions: PositionSummary[] }
  | { type: 'news'; title: string | null; articles: ArticleSummary[] }
  | { type: 'people'; title: string | null; people: ChosenPerson[] }
  | { type: 'groups'; title: string | null; groups: ChosenGroup[] }
  | { type: 'documents'; title: string | null; papers: PaperSummary[] }
  | { type: 'call-to-action'; title: string | null; text: string | null; links: Link[] }
  | {
      type: 'support'
      way: SupportWay
      title: string | null
      text: string | null
      /** Where it is done, as the settings say. */
      url: string
    }
  | ({ type: 'picture' } & CaptionedPicture)
  | { type: 'gallery'; title: string | null; pictures: CaptionedPicture[] }
  | {
      type: 'video'
      title: string | null
      text: string | null
      /** Null: it is elsewhere alone. */
      file: Download | null
      /** What is seen before it plays. */
      poster: Image | null
      /** Path of a WebVTT file in the language of the page. */
      captions: string | null
      /** Where else it can be watched; never null without a file. */
      url: string | null
    }
  | { type: 'quote'; text: string; attribution: string | null; sourceUrl: string | null }
  | { type: 'questions'; title: string | null; items: { question: string; answer: RichText }[] }
  | { type: 'download'; title: string; description: string | null; file: Download }
  | { type: 'sign-up'; title: string; text: string | null }

// Topics and venues

export interface Topic {
  slug: string
  name: string
  locale: Locale
}

export interface Venue {
  name: string
  /** What it is called in the rows of lists; null: by its name. */
  shortName: string | null
  streetAddress: string | null
  city: string | null
  latitude: number | null
  longitude: number | null
  /** How to get there. */
  directions: string | null
  locale: Locale
}

/** What is known about access; null: nobody has said. */
export interface AccessFacts {
  stepFree: boolean | null
  masks: 'required' | 'encouraged' | 'optional' | null
  signLanguage: 'provided' | 'on-request' | 'none' | null
  childcare: 'provided' | 'on-request' | 'none' | null
}

export interface AccessCard extends AccessFacts {
  /** Languages spoken, as a sentence or list. */
  languages: string | null
  transit: string | null
  whatToExpect: string | null
  /** Whom to reach if the door is locked. */
  doorContact: string | null
  locale: Locale
}

export interface TopicList {
  data: Topic[]
}

// Meetings

/** RFC 5545 and schema.org know scheduled, cancelled, moved (rescheduled) and postponed. */
export type OccurrenceStatus = 'scheduled' | 'cancelled' | 'moved' | 'postponed'
export type Attendance = 'in-person' | 'online' | 'hybrid'

export interface Occurrence {
  /** `<slug>/<original date>`: identifies the date and is its path below `meetings/`. */
  key: string
  slug: string
  /** The local date on which the rule put it; it stays when the date is moved. */
  originalDate: string
  /** With its own title where it has one: "Reading circle: Rosa Luxemburg on reform". */
  title: string
  summary: string | null
  /** The language of title and summary. */
  locale: Locale
  /** What this date alone is called, in the same language; null: it is called like its meeting. */
  ownTitle: string | null
  /** The names of those who speak on this date; none: nobody was named for it. */
  speakers: string[]
  /** It may have a text or an agenda of its own, although neither title nor speakers tell; else left out. */
  isSpecial?: boolean
  /** Local time. */
  startsAt: string
  /** Local time. */
  endsAt: string
  /**
   * True when it fills whole days: it starts with the first midnight and ends, exclusively, with the
   * one after its last day.
   */
  allDay: boolean
  /** IANA zone of its local times. */
  timeZone: string
  status: OccurrenceStatus
  /** What differs from the plan; null: nothing. */
  change: OccurrenceChange | null
  /** Whoever organizes it was asked whether it takes place, has not answered, and it is not off. */
  awaitsConfirmation: boolean
  /** Left out: as many as want to can come. */
  places?: Places
  attendance: Attendance
  venue: Venue | null
  access: AccessFacts
  topics: Topic[]
  /** Whose date it is, by name; left out: it is of no group. */
  groups?: GroupName[]
  /** In a list that has one line for each series: the rule in words by which this date takes place. */
  rule?: string
}

/** How many can come to a date. Who confirms that they will when none is left stands on a waiting list. */
export interface Places {
  /** At least 1. */
  total: number
  /**
   * How many nobody has taken yet, as it was at most a minute ago; what counts is told when somebody
   * confirms.
   */
  left: number
}

export interface OccurrenceChange {
  /** Local time at which it was planned before it was moved in time; null: its time did not change. */
  previousStartsAt: string | null
  /** Local time. */
  previousEndsAt: string | null
  /** The name of the venue it was to be at; null: the venue did not change. */
  previousVenue: string | null
  note: { text: string; locale: Locale } | null
}

export interface OccurrenceList {
  data: Occurrence[]
  meta: {
    /** Pass it as `after` to go on; null: no more in this span. */
    next: string | null
    /** The span that was looked at: local dates in the site's zone, `to` exclusive. */
    from: string
    to: string
  }
}

export interface Reading {
  title: string
  author: string | null
  url: string | null
  /** The language of the title; left out: that of what it is read for. */
  locale?: Locale
}

export interface Speaker {
  name: string
  /** Who they are, or what they do. */
  role: string | null
  url: string | null
}

/** One thing that happens on a date. */
export interface AgendaItem {
  /** Local time. */
  startsAt: string
  /** Local time. */
  endsAt: string | null
  title: string
  who: string | null
  room: string | null
}

/** What one date has of its own, beside what is to be said of its meeting. */
export interface DateAbout {
  body: RichText
  speakers: Speaker[]
  /** In the order in which they begin. */
  agenda: { items: AgendaItem[]; locale: Locale }
  readings: Reading[]
  image: Image | null
  locale: Locale
}

export interface Meeting {
  slug: string
  title: string
  summary: string | null
  body: RichText
  locale: Locale
  timeZone: string
  status: 'scheduled' | 'cancelled' | 'postponed'
  note: string | null
  attendance: Attendance
  venue: Venue | null
  access: AccessCard
  topics: Topic[]
  readings: Reading[]
  image: Image | null
  /**
   * What the date has of its own that is asked for, or the only one; null: nothing, or it is a series.
   */
  about: DateAbout | null
  /**
   * The rule in words of the asked language: of a date the one by which it takes place, else also what
   * comes later; null: a single date.
   */
  rule: string | null
  /** In order, soonest first; running dates included. */
  next: Occurrence[]
  /** Latest first. */
  past: Occurrence[]
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

/** One date of a meeting, with all that is to be said of the meeting. */
export interface MeetingDate {
  occurrence: Occurrence
  meeting: Meeting
  /** Its neighbours as the rule puts them; null: there is none, or none within 400 days. */
  previous: Occurrence | null
  next: Occurrence | null
}

/** Years in which dates took place, latest first. */
export interface ArchiveYears {
  data: number[]
}

/** The dates of a year (by the site's zone) that are over, cancelled ones among them. */
export interface Archive {
  /** Latest first. */
  data: Occurrence[]
  meta: {
    year: number
    /** Every year of the archive, latest first. */
    years: number[]
    /** Pass it as `after` to go on; null: no more in this year. */
    next: string | null
  }
}

/** A date as a month shows it. */
export interface MonthDate extends Pick<
  Occurrence,
  | 'key'
  | 'slug'
  | 'originalDate'
  | 'title'
  | 'locale'
  | 'startsAt'
  | 'endsAt'
  | 'allDay'
  | 'timeZone'
  | 'status'
  | 'change'
  | 'attendance'
> {
  /** Called as in rows. */
  venue: Pick<Venue, 'name' | 'locale'> | null
  /**
   * The days of the month on which it stands, as local dates of the site's zone: its first, all of
   * them if it lasts several.
   */
  days: string[]
}

/** The dates of one month (by the site's zone), those that are over and cancelled ones among them. */
export interface Month {
  /** In order, soonest first; at most 500. */
  data: MonthDate[]
  meta: {
    /** `YYYY-MM` */
    month: string
    /** The month before; null: it is the first that can be looked at. */
    previous: string | null
    /** The month after; null: it is the last. */
    next: string | null
    /** How many dates there are, also where that is more than are told. */
    total: number
  }
}

// Positions

export interface PositionSummary {
  slug: string
  title: string
  summary: string | null
  topics: Topic[]
  locale: Locale
}

export interface PositionList {
  data: PositionSummary[]
}

/** What was decided about a position, and where that is noted. */
export interface PositionDecision {
  act: PaperAct
  /** Local date of the version that notes it. */
  day: string
  number: number
  paper: { slug: string; title: string; locale: Locale }
}

export interface Position extends PositionSummary {
  body: RichText
  image: Image | null
  /** Local date. */
  adoptedOn: string | null
  adoptedAt: { slug: string; title: string; locale: Locale } | null
  /** Earlier versions of this position, latest first. */
  supersedes: PositionSummary[]
  supersededBy: PositionSummary | null
  /** What was decided about it, oldest first; left out: nothing that is noted. */
  decisions?: PositionDecision[]
  /** Upcoming dates that share a topic and take place. */
  relatedMeetings: Occurrence[]
  /** Neighbours in the order of the positions page. */
  previous: PositionSummary | null
  next: PositionSummary | null
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

// News

export type ArticleKind = 'statement' | 'report' | 'announcement'

export interface ArticleSummary {
  slug: string
  kind: ArticleKind
  title: string
  lead: string | null
  /** Local date. */
  appearedOn: string
  topics: Topic[]
  locale: Locale
}

/** What appeared in a year, or the latest where none is asked for. */
export interface ArticleList {
  /** Latest first. */
  data: ArticleSummary[]
  meta: {
    /** Null: the latest of all years, at most 20. */
    year: number | null
    /** Every year in which something appeared, latest first. */
    years: number[]
  }
}

/** What something is about, and where it is read. */
export interface RelatedDocument {
  kind: 'page' | 'meeting' | 'position'
  /** Site path in the asked language. */
  path: string
  title: string
  locale: Locale
}

export interface Article extends ArticleSummary {
  body: RichText
  image: Image | null
  /** All parts of what this is one part of, in order, itself among them; none: it stands by itself. */
  parts: ArticleSummary[]
  /** Those that were chosen and are public. */
  related: RelatedDocument[]
  /** The group that wrote it; null: none that is public, or the branch as a whole. */
  group: GroupName | null
  /** Who wrote it; null: nobody whom the site shows. */
  person: PersonName | null
  /** What appeared before it, and after. */
  previous: ArticleSummary | null
  next: ArticleSummary | null
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

// Documents: what a branch has adopted, noted or printed, each with its versions

export type PaperKind = 'bylaws' | 'minutes' | 'leaflet' | 'studyUnit' | 'course' | 'readingList'

export interface PaperSummary {
  slug: string
  kind: PaperKind
  title: string
  lead: string | null
  /** The local date of its newest version; null: none has come yet. */
  day: string | null
  topics: Topic[]
  locale: Locale
}

export interface PaperList {
  /** Those of which a version has come, the one with the newest first. */
  data: PaperSummary[]
}

export type PaperAct = 'proposed' | 'adopted' | 'amended' | 'replaced'

/** What was decided, with an address of its own: that of the version, and `#decision-3`. */
export interface PaperDecision {
  /** No other decision of the version has it. */
  number: number
  act: PaperAct
  words: string
  /** What it is about; null: no position that is public. */
  position: { slug: string; title: string; locale: Locale } | null
}

/** A version as others of the same document name it. */
export interface PaperVersionSummary {
  /** Local date; no other version of the document has it. */
  day: string
  /** What was changed. */
  note: string | null
  locale: Locale
}

export interface PaperVersion extends PaperVersionSummary {
  body: RichText
  file: Download | null
  decisions: PaperDecision[]
}

/** One unit of a course. */
export interface PaperUnit {
  slug: string
  title: string
  locale: Locale
  /** Its number in the course; null: it has none, and stands behind those that do. */
  part: number | null
  /** The local date on which it is discussed; null: none is said. */
  discussedOn: string | null
}

/** A course, by name, with all its units that can be read, in their order. */
export interface PaperCourse {
  slug: string
  title: string
  locale: Locale
  units: PaperUnit[]
}

/** What people read, and discuss together. */
export interface PaperStudy {
  /** What to read beside the text of the document. */
  readings: Reading[]
  /** What to discuss. */
  questions: RichText
  /** The language of both. */
  locale: Locale
  /** When it is discussed, with the date of the meeting, if that has one on the day; null: it is not said. */
  discussed: { day: string; date: Occurrence | null } | null
  /** The course that it is, or of which it is a unit; null: none of which there are units. */
  course: PaperCourse | null
}

/** A document with one of its versions: the newest, or the one that is asked for. */
export interface Paper extends PaperSummary {
  /** At which it was adopted, or of which it tells. */
  meeting: { slug: string; title: string; locale: Locale } | null
  /** Whose it is; null: the branch's. */
  group: GroupName | null
  /** Null: none has come yet. */
  version: PaperVersion | null
  /** All that have come, newest first. */
  versions: PaperVersionSummary[]
  /** Left out: nothing of it is for reading and discussing together. */
  study?: PaperStudy
  /** Where this version is read: the newest at the address of the document itself. */
  paths: LocalizedPaths
  /** The languages in which this version is really written. */
  translations: Locale[]
  lastModified: string
}

// Groups

export type GroupKind = 'committee' | 'workingGroup' | 'local' | 'caucus'

/** A group, as whatever belongs to it names it. */
export interface GroupName {
  slug: string
  title: string
  locale: Locale
}

export interface GroupSummary {
  slug: string
  kind: GroupKind
  title: string
  /** What it does, in one or two sentences. */
  lead: string | null
  topics: Topic[]
  locale: Locale
}

export interface GroupList {
  /** By title. */
  data: ChosenGroup[]
}

export interface Group extends GroupSummary {
  body: RichText
  image: Image | null
  /** How to join it, in a few words. */
  joining: string | null
  /** Its next dates, soonest first; at most 5. */
  dates: Occurrence[]
  /** What it wrote, latest first; at most 5. */
  articles: ArticleSummary[]
  /** Who belongs to it, in the order of the list of people. */
  people: PersonSummary[]
  /** Its documents, the one with the newest version first; at most 20. */
  papers: PaperSummary[]
  /** Neighbours in the order of the list. */
  previous: GroupSummary | null
  next: GroupSummary | null
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

// People

/** What somebody does for the branch at the moment. */
export interface Office {
  title: string
  /** Local date from which on they do. */
  from: string
  /** The language of the title. */
  locale: Locale
}

export interface PersonSummary {
  slug: string
  /** Their name. */
  title: string
  pronouns: string | null
  /** Those that they hold today, in the order in which editors put them. */
  offices: Office[]
  /** The first sentence about them; null: nothing is said. */
  lead: string | null
  image: Image | null
  /** The language of pronouns, sentence and text. */
  locale: Locale
}

/** Everybody who agreed to be shown. */
export interface PersonList {
  /** Who holds an office first; within each part in the order of the editors, then by name. */
  data: PersonSummary[]
}

/** What somebody is called who is public, and where they are shown. */
export interface PersonName {
  slug: string
  title: string
  locale: Locale
}

export interface Person extends PersonSummary {
  /** Whether one can write to them by the form `ask`. */
  takesMessages: boolean
  /** To which they belong, by name. */
  groups: GroupName[]
  /** The next dates that name them as who speaks there, soonest first; at most 5. */
  talks: Occurrence[]
  body: RichText
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

// Letters that were sent and that everybody may read, as they were then

export interface CircularSummary {
  slug: string
  title: string
  /** Local date on which sending began. */
  sentOn: string
  /** Its first paragraph that is no greeting; null: it has none. */
  lead: string | null
  locale: Locale
}

/** Those of a year, or the latest where none is asked for. */
export interface CircularList {
  /** Latest first. */
  data: CircularSummary[]
  meta: {
    /** Null: the latest of all years, at most 20. */
    year: number | null
    /** Every year in which one was sent, latest first. */
    years: number[]
    /** Whether one can ask for letters. */
    takesReaders: boolean
  }
}

/** A date as a letter told it; what has become of it stands at its page. */
export interface CircularDate {
  /** With the time zone. */
  when: string
  title: string
  place: string
  off: 'cancelled' | 'postponed' | null
  /** Site path in the asked language; null: the calendar has it no more. */
  path: string | null
  /** The language of the title. */
  locale: Locale
}

/** What a letter is made of, in its order. What is not public any more is left out. */
export type CircularPart =
  | { kind: 'words'; text: RichText }
  | { kind: 'dates'; dates: CircularDate[] }
  | {
      kind: 'document'
      of: NewsEntry['kind']
      title: string
      summary: string | null
      /** Site path in the asked language. */
      path: string
      locale: Locale
    }

export interface Circular extends CircularSummary {
  parts: CircularPart[]
  /** Whether one can ask for letters. */
  takesReaders: boolean
  /** What was sent before it, and after. */
  previous: CircularSummary | null
  next: CircularSummary | null
  paths: LocalizedPaths
  translations: Locale[]
  lastModified: string
}

// What is new

/** Something that was published, with its whole text. */
export interface NewsEntry {
  kind: 'position' | 'article'
  /** Says which one it is, whatever becomes of its address. */
  uid: string
  /** Where it is read in the asked language. */
  path: string
  title: string
  summary: string | null
  body: RichText
  image: Image | null
  topics: Topic[]
  /** Who wrote it; null: the branch as a whole. */
  author: string | null
  /** The language of its texts. */
  locale: Locale
  /** When what is read there was published last. */
  updated: string
}

export interface News {
  /** Latest first, at most 30. */
  data: NewsEntry[]
}

// Addresses

/** How what is printed names a meeting: by a code that stays whatever becomes of its slug. */
export interface MeetingCode {
  /** Eight digits of Crockford's base 32, in lower case. */
  code: string
  slug: string
}

/** Of all meetings that are public. */
export interface MeetingCodes {
  data: MeetingCode[]
}

export interface Redirect {
  /** A root-relative address of the site (`/es/unete`), or an absolute URL. */
  to: string
  permanent: boolean
}

export interface SitemapEntry {
  /** Of a list that is told by year, each year has an entry as well. */
  kind:
    | 'page'
    | 'meeting'
    | 'date'
    | 'archive'
    | 'month'
    | 'position'
    | 'article'
    | 'paper'
    | 'paperVersion'
    | 'group'
    | 'person'
    | 'circular'
    | ListPage
  /** One site path for each language in which the content is written. */
  paths: Partial<Record<Locale, string>>
  /** Null: a list in which nothing stands yet. */
  lastModified: string | null
}

export interface Sitemap {
  data: SitemapEntry[]
}

export interface Revision {
  /** `epoch.number`; any difference means that what the public sees may have changed. */
  revision: string
  /**
   * Where `after` an earlier revision was asked for: what was changed since, in order. Null: that is
   * not known any more, so that it may be anything.
   */
  changes?: ContentChange[] | null
}

export interface ContentChange {
  /** That of the revision which came with it. */
  number: number
  /** As in `Content-Shows`. */
  type: string
  /** Document id; null: any of the type. */
  document: string | null
}

// Get involved (`/api/site/get-involved`, `POST /api/site/forms/:kind`, `POST /api/site/links`)

/** What visitors can ask of the branch. `my-data`: a link to all that is held about an address. */
export type FormKind = 'sign-up' | 'attend' | 'remind' | 'ask' | 'my-data'

export interface Interest {
  id: string
  name: string
  locale: Locale
}

/** What the forms say and ask, and how long what they bring is kept. */
export interface GetInvolved {
  /** None where no mail is sent: an address could not be confirmed. */
  forms: FormKind[]
  /** In their order. */
  interests: Interest[]
  /** What people consent to; `id` names this very wording. */
  consent: { id: string; text: string; locale: Locale }
  /** The same for letters, which are chosen by themselves; left out: the branch writes none. */
  letters?: { id: string; text: string; locale: Locale }
  /** A plain question that keeps programs out while it is asked; null: it is not. */
  question: { text: string; locale: Locale } | null
  retention: Retention
  locale: Locale
}

/** After how many days what was sent is deleted. */
export interface Retention {
  /** What nobody confirmed, after it was sent. */
  unconfirmed: number
  /** After the date that somebody wanted to come to, or to be reminded of. */
  attendance: number
  /** Messages, after they were sent. */
  messages: number
  /** Sign-ups, after they were confirmed. */
  signUps: number
}

/** Lets one form be sent once. */
export interface FormToken {
  token: string
  /** It is refused before this instant: nobody reads and writes that fast. */
  opensAt: string
  expiresAt: string
}

/** The body of `POST /api/site/forms/:kind?locale=`; each form takes the fields that it shows. */
export interface FormEntry {
  token: string
  email: string
  /** `GetInvolved.consent.id`; `my-data` needs none: nobody has to agree to be told. */
  consent?: string
  /** `GetInvolved.letters.id`: they want letters, too. */
  letters?: string
  name?: string
  message?: string
  /** What somebody needs to take part. */
  accessNeeds?: string
  /** Ids. */
  interests?: string[]
  /** Slug of the meeting. */
  meeting?: string
  /** Local date on which the rule put it; without it, `remind` is for every date. */
  date?: string
  /** Slug of the group that `ask` is meant for; left out: the branch as a whole, or a person. */
  group?: string
  /** Slug of the person that `ask` is meant for; left out: the branch as a whole, or a group. */
  person?: string
  /** `all`: whoever wants to be there comes to all dates to come, `one` or left out: to this one. */
  dates?: string
  /** To `GetInvolved.question`. */
  answer?: string
  /** Seen by programs only; people leave it empty. */
  website?: string
}

export type FormField = keyof FormEntry

export interface FormProblem {
  field: FormField
  problem:
    | 'missing'
    | 'invalid'
    | 'too-long'
    /** Not, or no more, to be chosen: an interest, a group, a person, a date that is over or cancelled. */
    | 'unknown'
    /** The wording of the consent, or of that to letters, has changed since it was read. */
    | 'changed'
    | 'wrong'
    /** Of the token: sent faster than anybody types. */
    | 'too-soon'
    | 'expired'
    | 'used'
}

/** 202: the same whether or not the address is known. */
export interface FormAccepted {
  accepted: FormKind
}

/** `ErrorAnswer.error.details` of a refused form (400, or 429 with no problems). */
export interface FormRefusal {
  problems: FormProblem[]
  /** To try again with. */
  token: FormToken
}

/** As much of an entry as is needed to recognize it, for whoever has a link that is good for years. */
export interface KnownEntry extends Pick<HeldEntry, 'kind' | 'meeting' | 'off'> {
  /** Masked: `m…@e…`. */
  email: string
  /** True of one date of a series to all of whose dates they come: it can end for both. */
  ofSeries: boolean
}

/** One thing that is held about an address. */
export interface HeldEntry {
  kind: FormKind
  state: 'unconfirmed' | 'confirmed'
  sentAt: string
  confirmedAt: string | null
  /** True of somebody who stands on the waiting list of a date that is full. */
  waits: boolean
  /** Instant from which on it goes by itself; null: not before the meeting has no more dates. */
  deletedOn: string | null
  email: string
  name: string | null
  message: string | null
  accessNeeds: string | null
  interests: Interest[]
  /**
   * Null: it is about no meeting, or one that is no more. `date` is null of one that is `ofAll` dates,
   * and where the date is no more.
   */
  meeting: {
    slug: string
    title: string
    locale: Locale
    date: Occurrence | null
    ofAll: boolean
  } | null
  /** Why nobody needs to come; null: it takes place, is waited for, or is about no meeting. */
  off: 'cancelled' | 'postponed' | 'over' | 'gone' | null
  /** The group that it was written to; left out: to none, or one that is no more. */
  group?: GroupName
  /** The person that it was written to; left out: to none, or one that the site does not show. */
  person?: PersonName
  /** Of somebody who comes to all dates, the next of them, and whether they wait for a place there. */
  dates: { date: Occurrence; waits: boolean }[]
  consentText: string
  /** What was answered to it by mail, oldest first. */
  answers: HeldAnswer[]
  /** Left out: letters were not asked for with it, or have ended. */
  letters?: HeldLetters
}

export interface HeldLetters {
  /** The words by which they were asked for. */
  consentText: string
  askedAt: string
  every: LettersEvery
  /** Of which groups; none: of all. */
  groups: GroupName[]
  /** How many mails to the address came back. */
  returned: number
}

/** How often somebody wants letters at most: each of them, or one in each calendar month of the site. */
export type LettersEvery = 'each' | 'month'

/** What somebody wants letters about; none of a kind: all of it. */
export interface LetterWishes {
  /** Ids. */
  interests: string[]
  groups: string[]
  /** In which they are written. */
  language: Locale
  every: LettersEvery
}

/** What there is to choose from, and what is chosen. */
export interface LetterChoices {
  interests: Interest[]
  groups: Interest[]
  chosen: LetterWishes
}

export interface HeldAnswer {
  at: string
  subject: string
  text: string
}

/** What a mailed link opens: `POST /api/site/links` with its token. */
export type LinkView =
  | { kind: 'confirm'; entry: HeldEntry }
  /** `letters`: what can be chosen of them; left out: they get none. */
  | { kind: 'unsubscribe'; entry: KnownEntry; letters?: LetterChoices }
  | { kind: 'my-data'; entries: HeldEntry[]; letters?: LetterChoices }
  /** From a letter, good for years; `letters` is null once they have ended. */
  | { kind: 'letters'; email: string; letters: LetterChoices | null }
  /** Whether somebody who signed up before there were letters wants them; `isAnswered`: they do. */
  | {
      kind: 'letters-question'
      email: string
      consent: GetInvolved['consent']
      isAnswered: boolean
    }
  | {
      kind: 'date'
      occurrence: Occurrence
      answer: 'confirmed' | 'cancelled' | 'moved' | null
      /** How many have said that they will be there. */
      attending: number
      /** How many stand on its waiting list. */
      waiting: number
    }

/** The body of `POST /api/site/links?locale=`; without `act` it only shows. */
export interface LinkRequest {
  token: string
  act?:
    | { do: 'confirm' }
    | { do: 'unsubscribe' }
    /** Of all dates, where the link is about one; of all that somebody signed up for, from a letter. */
    | { do: 'unsubscribe-all' }
    | { do: 'delete' }
    | ({ do: 'letters-save' } & LetterWishes)
    /** No more of them; whatever else somebody sent stays. A letter's link does so by `unsubscribe`. */
    | { do: 'letters-end' }
    /** `consent`: id of the words that were shown. */
    | { do: 'letters-confirm'; consent: string }
    | { do: 'date-confirm' }
    | { do: 'date-cancel'; note: string }
    /** Local date and wall times of the meeting. */
    | { do: 'date-move'; date: string; startTime: string; endTime: string; note: string }
}

/** `done`: what was asked for happened, now or before. */
export interface LinkAnswer {
  done: boolean
  /** Null: nothing is left to be shown. */
  view: LinkView | null
  /** What is wrong with what was given; nothing was done. */
  problems: {
    field: 'note' | 'date' | 'startTime' | 'endTime' | 'interests' | 'groups' | 'consent'
    message: string
  }[]
}

// Previews (`/api/preview`, which is not part of the front door)

/** What a preview link shows: one document as it would be public, and the frame around it. */
export type Preview = DocumentPreview | VersionPreview | LookPreview

interface PreviewFrame {
  locale: Locale
  /** Instant from which on the link opens nothing. */
  expiresAt: string
  site: Site
  shown:
    | { kind: 'page'; data: Page }
    | { kind: 'meeting'; data: Meeting }
    | { kind: 'date'; data: MeetingDate }
    | { kind: 'position'; data: Position }
    | { kind: 'article'; data: Article }
    | { kind: 'paper'; data: Paper }
    | { kind: 'group'; data: Group }
    | { kind: 'person'; data: Person }
    | { kind: 'circular'; data: Circular }
}

/** A document as it is now. */
export interface DocumentPreview extends PreviewFrame {
  status: 'draft' | 'published'
}

/** The home page in colours and with a logo that somebody tries on. */
export interface LookPreview extends PreviewFrame {
  status: 'look'
}

/** A document as it was when a version of it was kept. */
export interface VersionPreview extends PreviewFrame {
  status: 'version'
  /** Instant. */
  keptAt: string
}

/** Strapi's own envelope. */
export interface ErrorAnswer {
  data: null
  error: { status: number; name: string; message: string; details?: unknown }
}
