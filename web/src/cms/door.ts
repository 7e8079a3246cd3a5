import type {
  Archive,
  ArchiveYears,
  FormEntry,
  FormKind,
  FormProblem,
  FormToken,
  GetInvolved,
  Locale,
  Meeting,
  MeetingCodes,
  MeetingDate,
  Month,
  News,
  OccurrenceList,
  Page,
  Paper,
  Redirect,
  Revision,
  Site,
  SiteIcon,
  Sitemap,
  Topic,
  TopicList,
} from 'cms/contract'
import {
  collectionNames,
  collections,
  type CollectionAnswers,
  type CollectionName,
  type FactsOf,
  type ItemKind,
  type ItemOf,
  type ListOf,
} from '../collections'
import type { MeetingsFilter, MeetingsQuery } from '../links'
import type { SearchQuery, SearchResults } from '../search'

/** Each list by its name at the door, of a year or the latest of all, and what stands in it by its kind. */
type CollectionReads = {
  [Name in CollectionName as FactsOf<Name>['door']]: (
    locale: Locale,
    year?: number | null,
  ) => Promise<ListOf<Name>>
} & {
  [Name in CollectionName as FactsOf<Name>['kind']]: (
    locale: Locale,
    slug: string,
  ) => Promise<ItemOf<Name>>
}

type CollectionAddresses = {
  [Name in CollectionName as FactsOf<Name>['door']]: (
    locale: Locale,
    year?: number | null,
  ) => string
} & { [Kind in ItemKind]: (locale: Locale, slug: string) => string }

/**
 * What the site can ask the cms for. Every function throws `NotFound` when there is no such
 * public content and `CmsUnavailable` when no understandable answer comes.
 */
export interface Cms extends CollectionReads {
  site(locale: Locale): Promise<Site>
  /**
   * Which of the site's own addresses have a page of an editor's, as it is or was when the frame of the
   * site was told last: nobody waits for that before they ask for the page.
   */
  boundPages(locale: Locale): Promise<Site['boundPages']>
  /** `path` as in the contract: `''` is the home page. The answer may tell another, canonical one. */
  page(locale: Locale, path: string): Promise<Page>
  /** The dates from today on. */
  meetings(locale: Locale, query: MeetingsQuery): Promise<OccurrenceList>
  meeting(locale: Locale, slug: string): Promise<Meeting>
  /** `date` is the local date on which the rule put it (`YYYY-MM-DD`). */
  meetingDate(locale: Locale, slug: string, date: string): Promise<MeetingDate>
  /** The years that have an archive, latest first. */
  archiveYears(locale: Locale): Promise<number[]>
  /** The dates of a year that are over; `after` is `meta.next` of the part before. */
  archive(locale: Locale, year: number, after?: string): Promise<Archive>
  /** The dates of a month (`YYYY-MM`), as far as months are told. */
  month(locale: Locale, month: string, filter: MeetingsFilter): Promise<Month>
  /** The topics that have upcoming dates. */
  topics(locale: Locale): Promise<Topic[]>
  /** A paper with its version of a local date (`YYYY-MM-DD`). */
  paperVersion(locale: Locale, slug: string, day: string): Promise<Paper>
  /** What the forms ask, and how long what they bring is kept. */
  getInvolved(locale: Locale): Promise<GetInvolved>
  /** What the site says of what somebody looks for; the web server answers it. */
  search(locale: Locale, query: SearchQuery): Promise<SearchResults>
  /** `address` without its leading slash, language prefix included. */
  redirect(address: string): Promise<Redirect>
  /** Lets one form be sent once. */
  formToken(locale: Locale): Promise<FormToken>
  /** Sends what somebody wrote; `NotFound` where such a form is not offered. */
  sendForm(locale: Locale, form: FormKind, entry: FormEntry): Promise<Sent>
}

/** What became of a form that was sent. */
export type Sent =
  | { kind: 'accepted' }
  /** `token`: to send it again with. */
  | { kind: 'refused'; problems: FormProblem[]; token: FormToken }
  /** Too much was sent: it can be tried again after so many seconds. */
  | { kind: 'busy'; seconds: number }

/** What the door answers with at its addresses, by kind. */
export interface Answers extends CollectionAnswers {
  site: Site
  page: Page
  occurrenceList: OccurrenceList
  meeting: Meeting
  meetingDate: MeetingDate
  archiveYears: ArchiveYears
  archive: Archive
  month: Month
  topicList: TopicList
  paperVersion: Paper
  getInvolved: GetInvolved
  news: News
  codes: MeetingCodes
  redirect: Redirect
  sitemap: Sitemap
  revision: Revision
}

/** Gets what the door answers with at an address. */
export type AskDoor = <Kind extends keyof Answers>(
  kind: Kind,
  address: string,
) => Promise<Answers[Kind]>

/** All that is read at the door, whoever asks there, and however. */
export function readingCms(ask: AskDoor): Omit<Cms, 'search' | 'formToken' | 'sendForm'> {
  return {
    site: (locale) => ask('site', door.site(locale)),
    boundPages: async (locale) => (await ask('site', door.site(locale))).boundPages,
    page: (locale, path) => ask('page', door.page(locale, path)),
    meetings: (locale, query) => ask('occurrenceList', door.meetings(locale, query)),
    meeting: (locale, slug) => ask('meeting', door.meeting(locale, slug)),
    meetingDate: (locale, slug, date) => ask('meetingDate', door.meetingDate(locale, slug, date)),
    archiveYears: async (locale) => (await ask('archiveYears', door.archiveYears(locale))).data,
    archive: (locale, year, after) => ask('archive', door.archive(locale, year, after)),
    month: (locale, month, filter) => ask('month', door.month(locale, month, filter)),
    ...(perCollection((list, kind) => [
      (locale: Locale, year?: number | null) => ask(`${kind}List`, door[list](locale, year)),
      (locale: Locale, slug: string) => ask(kind, door[kind](locale, slug)),
    ]) as unknown as CollectionReads),
    paperVersion: (locale, slug, day) => ask('paperVersion', door.paperVersion(locale, slug, day)),
    topics: async (locale) => (await ask('topicList', door.topics(locale))).data,
    getInvolved: (locale) => ask('getInvolved', door.getInvolved(locale)),
    redirect: (address) => ask('redirect', door.redirect(address)),
  }
}

/** Two functions of each collection: for its list, by its name at the door, and for what stands in it. */
function perCollection<OfList, OfItem>(
  pair: (list: FactsOf<CollectionName>['door'], kind: ItemKind) => [OfList, OfItem],
): Record<string, OfList | OfItem> {
  return Object.fromEntries(
    collectionNames.flatMap((name) => {
      const { door, kind } = collections[name]
      const [ofList, ofItem] = pair(door, kind)
      return [
        [door, ofList],
        [kind, ofItem],
      ]
    }),
  )
}

const collectionAddresses = perCollection((list) => [
  (locale: Locale, year: number | null = null) =>
    at([list], { locale, ...(year !== null && { year: String(year) }) }),
  (locale: Locale, slug: string) => at([list, slug], { locale }),
]) as CollectionAddresses

/** Where each need is answered, below the cms's origin; the web server's and the browser's alike. */
export const door = {
  site: (locale: Locale) => at([], { locale }),
  page: (locale: Locale, path: string) => at(['pages', ...steps(path)], { locale }),
  meetings: (locale: Locale, query: MeetingsQuery) => at(['meetings'], { locale, ...query }),
  meeting: (locale: Locale, slug: string) => at(['meetings', slug], { locale }),
  meetingDate: (locale: Locale, slug: string, date: string) =>
    at(['meetings', slug, date], { locale }),
  archiveYears: (locale: Locale) => at(['archive'], { locale }),
  archive: (locale: Locale, year: number, after?: string) =>
    at(['archive', String(year)], { locale, ...(after && { after }) }),
  month: (locale: Locale, month: string, filter: MeetingsFilter = {}) =>
    at(['month', month], { locale, ...filter }),
  ...collectionAddresses,
  paperVersion: (locale: Locale, slug: string, day: string) =>
    at(['papers', slug, day], { locale }),
  topics: (locale: Locale) => at(['topics'], { locale }),
  getInvolved: (locale: Locale) => at(['get-involved'], { locale }),
  redirect: (address: string) => at(['redirects', ...steps(address)]),
  formToken: (locale: Locale) => at(['forms', 'token'], { locale }),
  sendForm: (locale: Locale, form: FormKind) => at(['forms', form], { locale }),
  news: (locale: Locale) => at(['news'], { locale }),
  codes: () => at(['codes']),
  sitemap: () => at(['sitemap']),
  icon: (name: SiteIcon) => at(['icons', name]),
  revision: (after: string | null) => at(['revision'], after === null ? {} : { after }),
}

function steps(path: string): string[] {
  return path.split('/').filter((step) => step !== '')
}

function at(steps: string[], query: Record<string, string> = {}): string {
  const address = ['/api/site', ...steps.map(encodeURIComponent)].join('/')
  const parameters = new URLSearchParams(query).toString()
  return parameters === '' ? address : `${address}?${parameters}`
}
