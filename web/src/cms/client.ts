import axios from 'axios'
import type {
  Archive,
  ArchiveYears,
  FormEntry,
  FormKind,
  FormRefusal,
  FormToken,
  GetInvolved,
  Locale,
  Meeting,
  MeetingDate,
  Month,
  OccurrenceList,
  Page,
  Position,
  PositionList,
  Redirect,
  Site,
  TopicList,
} from 'cms/contract'
import { patience } from '../connection'
import { resultsPath, type SearchResults } from '../search'
import { door, type Cms, type Sent } from './door'
import { CmsUnavailable, NotFound } from './failures'

export interface CmsOptions {
  /**
   * Called with each answer: null when it is what the cms says now, else when it was. The web server
   * says so in `Content-As-Of` while it cannot ask the cms.
   */
  answered?: (asOf: Date | null) => void
}

/** `ErrorAnswer` of a form. */
interface Refused {
  error: { details?: FormRefusal }
}

/** Whether this device keeps pages, so that there is something to be shown instead. */
function isKept(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

/** The cms as the browser asks it. `baseUrl` is its origin; `''` is the site's own. */
export function createCms(baseUrl: string, { answered }: CmsOptions = {}): Cms {
  const http = axios.create({
    baseURL: baseUrl,
    timeout: 10_000,
    responseType: 'json',
    // A proxy's error page is no answer, even when it comes with status 200.
    transitional: { silentJSONParsing: false },
  })

  async function ask<Answer>(address: string): Promise<Answer> {
    try {
      const { data, headers } = await http.get<Answer>(address, {
        ...(isKept() && { timeout: patience }),
      })
      const asOf: unknown = headers['content-as-of']
      answered?.(typeof asOf === 'string' ? new Date(asOf) : null)
      return data
    } catch (error) {
      const status = axios.isAxiosError(error) ? error.response?.status : undefined
      // 400: an address that the cms cannot read is one that it has nothing at.
      if (status === 404 || status === 400) throw new NotFound(address, { cause: error })
      throw new CmsUnavailable(address, { cause: error })
    }
  }

  async function send(locale: Locale, form: FormKind, entry: FormEntry): Promise<Sent> {
    const address = door.sendForm(locale, form)
    try {
      await http.post(address, entry)
      return { kind: 'accepted' }
    } catch (error) {
      const response = axios.isAxiosError<Refused>(error) ? error.response : undefined
      switch (response?.status) {
        case 400: {
          const refusal = response.data.error.details
          if (!refusal) break
          return { kind: 'refused', ...refusal }
        }
        case 429:
          return { kind: 'busy', seconds: Number(response.headers['retry-after'] ?? 60) }
        case 404:
          throw new NotFound(address, { cause: error })
      }
      throw new CmsUnavailable(address, { cause: error })
    }
  }

  return {
    site: (locale) => ask<Site>(door.site(locale)),
    boundPages: async (locale) => (await ask<Site>(door.site(locale))).boundPages,
    page: (locale, path) => ask<Page>(door.page(locale, path)),
    meetings: (locale, query) => ask<OccurrenceList>(door.meetings(locale, query)),
    meeting: (locale, slug) => ask<Meeting>(door.meeting(locale, slug)),
    meetingDate: (locale, slug, date) => ask<MeetingDate>(door.meetingDate(locale, slug, date)),
    archiveYears: async (locale) => (await ask<ArchiveYears>(door.archiveYears(locale))).data,
    archive: (locale, year, after) => ask<Archive>(door.archive(locale, year, after)),
    month: (locale, month, filter) => ask<Month>(door.month(locale, month, filter)),
    positions: (locale) => ask<PositionList>(door.positions(locale)),
    position: (locale, slug) => ask<Position>(door.position(locale, slug)),
    topics: async (locale) => (await ask<TopicList>(door.topics(locale))).data,
    getInvolved: (locale) => ask<GetInvolved>(door.getInvolved(locale)),
    search: (locale, query) => ask<SearchResults>(resultsPath(locale, query)),
    redirect: (address) => ask<Redirect>(door.redirect(address)),
    formToken: (locale) => ask<FormToken>(door.formToken(locale)),
    sendForm: send,
  }
}
