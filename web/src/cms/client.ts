import axios from 'axios'
import type { FormEntry, FormKind, FormRefusal, FormToken, Locale } from 'cms/contract'
import { patience } from '../connection'
import { resultsPath, type SearchResults } from '../search'
import { door, readingCms, type Cms, type Sent } from './door'
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
    ...readingCms((_kind, address) => ask(address)),
    search: (locale, query) => ask<SearchResults>(resultsPath(locale, query)),
    formToken: (locale) => ask<FormToken>(door.formToken(locale)),
    sendForm: send,
  }
}
