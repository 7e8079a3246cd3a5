import type { Weekday } from '../content/weekdayFields'
import type { Locale } from '../contract'
import type { ReportedLink } from '../checks/reportedLink'

/** What the admin's panel beside a document is told, in the language of its reader. */
export interface DocumentReport {
  /** What this is, in plain words; a sentence each. */
  summary: string[]
  /** The next dates of a meeting, at most five; empty for anything else. */
  dates: ReportedDate[]
  /** The language in which alone it is; null: the default one, and others. */
  onlyIn: Locale | null
  problems: ReportedProblem[]
  share: ShareCard
  /** Where it is, or would be, on the site; one for each language. */
  addresses: ReportedAddress[]
  linkedFrom: ReportedLink[]
}

export interface ReportedDate {
  /** The local date on which the rule put it: `2026-11-26`. */
  originalDate: string
  /** "Thursday, 26 November, 7–9 pm". */
  words: string
  state: 'scheduled' | 'cancelled' | 'moved' | 'other-venue'
  note: string | null
  /** Document id of the change that it has. */
  change: string | null
  /** How it stands once that is taken back; null: it was planned for a day that is over. */
  takenBack: 'planned' | 'moved' | 'other venue' | null
  /** The days on which the place is closed where it was planned; null: it is open. */
  closure: ReportedClosure | null
  /** What it has of its own, drafts included; null: nothing. */
  own: OwnWords | null
}

export interface ReportedClosure {
  /** Document id. */
  id: string
  /** "Community hall: closed Dec 24, 2026 – Jan 2, 2027". */
  words: string
}

export interface OwnWords {
  documentId: string
  /** '' where it has none yet. */
  title: string
  isPublished: boolean
}

export interface ReportedProblem {
  /** Errors stop a publish, warnings do not. */
  severity: 'error' | 'warning'
  /** As Strapi names fields: `['sections', 2, 'image']`. */
  path: (string | number)[]
  /** Names the field and what to do. */
  message: string
}

/** How a shared link looks. */
export interface ShareCard {
  title: string
  text: string
  /** Address of the picture; null: there is none. */
  image: string | null
}

export interface ReportedAddress {
  locale: Locale
  /** The absolute address on the site; null while it has none. */
  url: string | null
  /** Where its flyer is printed, absolute; null: it has none. */
  flyer: string | null
  /**
   * Waiting: published, but not in the language that visitors find it by. Dateless: published, of a date
   * that its meeting does not have on the site.
   */
  state: 'published' | 'changed' | 'waiting' | 'dateless' | 'draft' | 'missing'
}

/** What may be chosen in place of the fields of a rule, by the first date of a series. */
export type RuleName =
  | 'weekly'
  | 'fortnightly'
  | 'monthlyByWeekday'
  | 'twiceByWeekday'
  | 'lastWeekday'
  | 'monthlyByDate'
  | 'lastDay'
  | 'lastWorkingDay'
  | 'yearly'

/** A rule as the form has it, without its end. */
export interface RuleFields {
  frequency: 'weekly' | 'monthly by date' | 'monthly by weekday' | 'yearly'
  interval: number
  nth: 'first' | 'second' | 'third' | 'fourth' | 'last' | null
  secondNth: 'third' | 'fourth' | null
  isTogether: boolean
  lastDayOfMonth: boolean
  /** Empty: whichever day the first date is. */
  weekdays: Weekday[]
}

export interface RuleChoice {
  name: RuleName
  /** "Every second Thursday". */
  words: string
  fields: RuleFields
}

/** What is to be said of a series while somebody chooses how it repeats. */
export interface Series {
  choices: RuleChoice[]
  /** Null: by another rule, or it takes place once. */
  chosen: RuleName | null
  /** The next dates, "Thursday, December 3, 2026" each, at most five. */
  dates: string[]
  /** Whether the first date is one of them; publishing refuses it otherwise. */
  namesFirstDate: boolean
}

/** What the site and its organization are called in each of its languages. */
export interface SiteNames {
  languages: { locale: Locale; names: Names }[]
}

export type SiteName = keyof Names

interface Names {
  branchName: string
  organizationName: string
}

/** What is announced above every page, in each language of the site that has settings of its own. */
export interface SiteAnnouncements {
  languages: SiteAnnouncement[]
}

export interface SiteAnnouncement {
  locale: Locale
  /** What visitors read now, in its order; none: nothing is announced, or it has run out. */
  texts: string[]
}

/** What a document is called where it has no field for that. */
export interface DocumentTitle {
  title: string
}

/** What visitors read in the menus, in each language of the site. */
export interface SiteMenus {
  languages: {
    locale: Locale
    header: ReadLink[]
    footer: ReadLink[]
    /** For what of the default language's menus there is no room in these, in its words. */
    lacking: Record<MenuName, string[]>
  }[]
}

export interface ReadLink {
  /** Of its row in the navigation. */
  id: string
  label: string
  /** Whose words these are: the link's own, those of what it leads to, or the default language's menu's. */
  words: 'own' | 'title' | 'original'
  /** What it leads to, where that is a document that is not written in this language. */
  untranslated: string | null
}

/** Where a page stands in the menus of the site. */
export interface PageMenus {
  /** Whether whoever asks may change them. */
  mayChange: boolean
  menus: PageMenu[]
  /** In which it may have words of its own there, the first one that in which menus are made. */
  languages: { locale: Locale; title: string | null }[]
}

export interface PageMenu {
  menu: MenuName
  isThere: boolean
  /** Whether it has as many links as it may have. */
  isFull: boolean
  /** The other languages whose own menu has: what is put into this one is left out there. */
  fullIn: Locale[]
  /** What visitors read in it, in the language in which menus are made. */
  links: string[]
  /** What visitors read for the page there, by language; of one that is not published nothing. */
  words: (Pick<ReadLink, 'label' | 'words'> & { locale: Locale })[]
}

export type MenuName = 'header' | 'footer'

/** What is to stand in a menu for a page: empty words, or none, are its title. */
export interface NewMenuLink {
  /** Document id. */
  page: string
  menu: MenuName
  words: Partial<Record<Locale, string>>
}
