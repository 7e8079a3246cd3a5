/**
 * The shape of the example content: plain data, linked by keys that stand only in these files.
 * Texts are `Localized`: a missing language means "not translated".
 */
import type {
  ArticleKind,
  BuiltInPage,
  GroupKind,
  Locale,
  Palette,
  PaperAct,
  PaperKind,
  RichText,
  SupportWay,
} from '../src/contract'

export type Localized<T> = { en: T } & Partial<Record<Locale, T>>

/** A file in `seed/pictures/`. */
export interface SeedPicture {
  file: string
  /** Describes the picture for those who cannot see it. */
  alternativeText: Localized<string>
  /** What stays where there is room for a part only: of its width and height. */
  focalPoint?: { x: number; y: number }
}

/** Strapi's Blocks without image blocks (pictures are sections). */
export type SeedText = Exclude<RichText[number], { type: 'image' }>[]

export type SeedLink = { label: string } & (
  | { page: string }
  | { builtIn: BuiltInPage }
  | { url: string }
)

export type SeedSection =
  | { type: 'rich-text'; text: SeedText }
  | {
      type: 'hero'
      title: string
      text?: string
      picture?: string
      links?: SeedLink[]
      showNextMeeting?: boolean
    }
  | { type: 'upcoming-meetings'; title?: string; count: number; topic?: string }
  | {
      type: 'positions'
      title?: string
      show: 'all' | 'topic' | 'chosen'
      topic?: string
      chosen?: string[]
    }
  | { type: 'news'; title?: string; count: number; topic?: string }
  | { type: 'people'; title?: string; chosen: { person: string; text?: string }[] }
  | { type: 'groups'; title?: string; chosen: string[] }
  | {
      type: 'documents'
      title?: string
      show: 'newest' | 'chosen'
      count?: number
      kind?: PaperKind
      chosen?: string[]
    }
  | { type: 'call-to-action'; title: string; text?: string; links: SeedLink[] }
  | { type: 'support'; way: SupportWay; title?: string; text?: string }
  | { type: 'picture'; picture: string; caption?: string; credit?: string }
  | {
      type: 'gallery'
      title?: string
      pictures: { picture: string; caption?: string; credit?: string }[]
    }
  | { type: 'video'; title?: string; text?: string; poster: string; url: string }
  | { type: 'quote'; text: string; attribution?: string; sourceUrl?: string }
  | { type: 'questions'; title?: string; items: { question: string; answer: SeedText }[] }
  | { type: 'download'; title: string; description?: string; file: string }
  | { type: 'sign-up'; title: string; text?: string }

export interface SeedPageText {
  title: string
  slug: string
  lead?: string
  description?: string
  sections: SeedSection[]
}

export interface SeedPage {
  key: string
  /** Key of the page above. */
  parent?: string
  sharePicture?: string
  text: Localized<SeedPageText>
}

export interface SeedTopic {
  key: string
  slug: string
  text: Localized<{ name: string; description: string }>
}

export interface SeedInterest {
  key: string
  order: number
  text: Localized<{ name: string }>
}

export interface SeedGetInvolved {
  /** Whether visitors may ask for letters by mail. */
  lettersOn: boolean
  text: Localized<{ consentText: string }>
}

export interface SeedAccess {
  stepFree?: boolean
  masks?: 'required' | 'encouraged' | 'optional'
  signLanguage?: 'provided' | 'on-request' | 'none'
  childcare?: 'provided' | 'on-request' | 'none'
}

export interface SeedVenue {
  key: string
  streetAddress: string
  city: string
  latitude?: number
  longitude?: number
  access?: SeedAccess
  text: Localized<{ name: string; shortName?: string; directions: string }>
}

/** A local date relative to the day of loading, so that the example is never stale. */
export type SeedDate =
  /** The first such weekday at least `inDays` days after the day of loading (negative: before). */
  | { weekday: Weekday; inDays: number }
  /** The nth such weekday of a month; `inMonths` counts from the month of loading. */
  | { nth: 1 | 2 | 3 | 4 | -1; weekday: Weekday; inMonths: number }
  /** The next (or running) nth weekday of a fixed month, `1` January to `12`; `inYears` added. */
  | { nth: 1 | 2 | 3 | 4 | -1; weekday: Weekday; month: number; inYears: number }

export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'

export interface SeedRecurrence {
  frequency: 'weekly' | 'monthly-by-date' | 'monthly-by-weekday' | 'yearly'
  interval?: number
  weekdays?: Weekday[]
  /** For monthly-by-weekday, and for yearly when it goes by weekday: which one; -1 is the last. */
  nth?: 1 | 2 | 3 | 4 | 5 | -1
  /** Last local date, inclusive. */
  until?: SeedDate
  count?: number
}

/** A change from a date on; what is left out stays as before. */
export interface SeedPhase {
  from: SeedDate
  startTime?: string
  endTime?: string
  daysLater?: number
  recurrence?: SeedRecurrence
  venue?: string
}

export interface SeedMeeting {
  key: string
  slug: string
  firstDate: SeedDate
  /** It fills whole days and has no times. */
  allDay?: boolean
  /** `HH:MM`, wall time in the site's zone. */
  startTime?: string
  endTime?: string
  /** How many days after the first the last one is; 1 for a night that passes midnight. */
  daysLater?: number
  recurrence?: SeedRecurrence
  phases?: SeedPhase[]
  status?: 'scheduled' | 'postponed' | 'cancelled'
  attendance: 'in-person' | 'online' | 'hybrid'
  /** How many can come; left out: as many as want to. */
  places?: number
  venue?: string
  joinLink?: string
  access?: SeedAccess
  topics: string[]
  /** Keys of the groups to which it belongs. */
  groups?: string[]
  picture?: string
  text: Localized<{
    title: string
    summary: string
    body: SeedText
    statusNote?: string
    accessTexts?: {
      languages?: string
      transit?: string
      whatToExpect?: string
      doorContact?: string
    }
    readings?: { title: string; author?: string; url?: string }[]
  }>
}

export interface SeedDateChange {
  meeting: string
  /** Which of the meeting's dates, counted from the day of loading: 0 is the next one. */
  occurrence: number
  change: 'cancelled' | 'moved' | 'other-venue'
  /** Days after the original date (moved only). */
  movedByDays?: number
  newStartTime?: string
  newEndTime?: string
  newVenue?: string
  note: Localized<string>
}

/** What one date has of its own. */
export interface SeedSpecialDate {
  meeting: string
  /** Which of the meeting's dates, counted from the day of loading: 0 is the next one. */
  occurrence: number
  picture?: string
  text: Localized<{
    title?: string
    summary?: string
    body?: SeedText
    speakers?: { name: string; role?: string; url?: string }[]
    agenda?: {
      /** Which day of it, from 1; left out: the only one. */
      day?: number
      startTime: string
      endTime?: string
      title: string
      who?: string
      room?: string
    }[]
    readings?: { title: string; author?: string; url?: string }[]
  }>
}

export interface SeedPosition {
  key: string
  order: number
  topics: string[]
  adoptedOn: string
  /** Key of the meeting at which it was adopted. */
  adoptedAt?: string
  /** Key of the position that it replaces. */
  supersedes?: string
  picture?: string
  /** Slugs are per language. */
  text: Localized<{ title: string; slug: string; summary: string; body: SeedText }>
}

export interface SeedArticle {
  key: string
  kind: ArticleKind
  appearedOn: SeedDate
  topics: string[]
  /** Keys of what it is about. */
  meeting?: string
  position?: string
  page?: string
  /** Key of the group that wrote it. */
  group?: string
  /** Key of the person who wrote it. */
  person?: string
  picture?: string
  /** Slugs are per language. */
  text: Localized<{ title: string; slug: string; lead: string; body: SeedText }>
}

/** A letter as if it had been sent. */
export interface SeedCircular {
  key: string
  sentOn: SeedDate
  picture?: undefined
  /** Slugs are per language. */
  text: Localized<{
    title: string
    slug: string
    sentParts: { kind: 'words'; text: SeedText }[]
  }>
}

export interface SeedPaper {
  key: string
  kind: PaperKind
  topics: string[]
  /** Key of the meeting that it is of. */
  meeting?: string
  /** Key of the group whose it is; left out: the branch's. */
  group?: string
  /** Key of the course of which it is a unit. */
  course?: string
  /** Its number in the course. */
  part?: number
  /** On which date of the meeting. */
  discussedOn?: SeedDate
  picture?: undefined
  /** Slugs are per language; what a version has no text of is in its file, named by its key. */
  text: Localized<SeedPaperText>
}

export interface SeedPaperText {
  title: string
  slug: string
  lead: string
  versions: SeedPaperVersion[]
  readings?: { title: string; author?: string; url?: string }[]
  questions?: SeedText
}

export interface SeedPaperVersion {
  day: SeedDate
  file?: string
  text?: SeedText
  note?: string
  decisions?: SeedDecision[]
}

export interface SeedDecision {
  number: number
  act: PaperAct
  words: string
  /** Key of the position that it is about. */
  position?: string
}

export interface SeedGroup {
  key: string
  kind: GroupKind
  topics: string[]
  picture?: string
  /** The slug is the same in each language. */
  text: Localized<{ title: string; slug: string; lead: string; joining: string; body: SeedText }>
}

export interface SeedPerson {
  key: string
  /** Left out: by name, behind those who have one. */
  order?: number
  consentOn: SeedDate
  /** Keys of those to which they belong. */
  groups?: string[]
  picture?: string
  /** Name and slug are the same in each language. */
  text: Localized<{
    title: string
    slug: string
    pronouns?: string
    /** Local dates. */
    offices: { title: string; from: string; until?: string }[]
    body: SeedText
  }>
}

export interface SeedSettings {
  timeZone: string
  contactEmail: string
  palette: Palette
  socialLinks: { label: string; url: string }[]
  donateUrl: string
  joinUrl: string
  sharePicture: string
  homePage: string
  boundPages: { meetings: string; positions: string; getInvolved: string }
  text: Localized<{
    branchName: string
    organizationName: string
    tagline: string
    footerText: string
    /** Each of a day, which stands in its text in place of `{day}`, and until its end. */
    announcement?: { text: string; link?: SeedLink; on: SeedDate }[]
  }>
  navigation: Localized<{ header: SeedLink[]; footer: SeedLink[] }>
}

export interface SeedRedirect {
  /** Root-relative address without a leading slash, language prefix included. */
  from: string
  toPage?: string
  to?: string
}

export interface Seed {
  settings: SeedSettings
  pictures: Record<string, SeedPicture>
  /** Files offered for download, in `seed/files/`, by key. */
  files: Record<string, { file: string; name: string }>
  topics: SeedTopic[]
  venues: SeedVenue[]
  pages: SeedPage[]
  meetings: SeedMeeting[]
  dateChanges: SeedDateChange[]
  specialDates: SeedSpecialDate[]
  positions: SeedPosition[]
  articles: SeedArticle[]
  papers: SeedPaper[]
  groups: SeedGroup[]
  people: SeedPerson[]
  circulars: SeedCircular[]
  redirects: SeedRedirect[]
  interests: SeedInterest[]
  getInvolved: SeedGetInvolved
}
