import type {
  Archive,
  ArchiveYears,
  Article,
  ArticleList,
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
  Position,
  PositionList,
  Redirect,
  Revision,
  Site,
  SiteIcon,
  Sitemap,
  Topic,
  TopicList,
} from 'cms/contract'
import type { MeetingsFilter, MeetingsQuery } from '../links'
import type { SearchQuery, SearchResults } from '../search'

/**
 * What the site can ask the cms for. Every function throws `NotFound` when there is no such
 * public content and `CmsUnavailable` when no understandable answer comes.
 */
export interface Cms {
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
  positions(locale: Locale): Promise<PositionList>
  position(locale: Locale, slug: string): Promise<Position>
  /** The news of a year; null: the latest of all. */
  articles(locale: Locale, year: number | null): Promise<ArticleList>
  article(locale: Locale, slug: string): Promise<Article>
  /** The topics that have upcoming dates. */
  topics(locale: Locale): Promise<Topic[]>
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
export interface Answers {
  site: Site
  page: Page
  occurrenceList: OccurrenceList
  meeting: Meeting
  meetingDate: MeetingDate
  archiveYears: ArchiveYears
  archive: Archive
  month: Month
  topicList: TopicList
  positionList: PositionList
  position: Position
  articleList: ArticleList
  article: Article
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
    positions: (locale) => ask('positionList', door.positions(locale)),
    position: (locale, slug) => ask('position', door.position(locale, slug)),
    articles: (locale, year) => ask('articleList', door.articles(locale, year)),
    article: (locale, slug) => ask('article', door.article(locale, slug)),
    topics: async (locale) => (await ask('topicList', door.topics(locale))).data,
    getInvolved: (locale) => ask('getInvolved', door.getInvolved(locale)),
    redirect: (address) => ask('redirect', door.redirect(address)),
  }
}

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
  positions: (locale: Locale) => at(['positions'], { locale }),
  position: (locale: Locale, slug: string) => at(['positions', slug], { locale }),
  articles: (locale: Locale, year: number | null) =>
    at(['articles'], { locale, ...(year !== null && { year: String(year) }) }),
  article: (locale: Locale, slug: string) => at(['articles', slug], { locale }),
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
