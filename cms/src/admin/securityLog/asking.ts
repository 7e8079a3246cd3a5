import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { SecurityLogPage, Subject } from '../../securityLog/contract'
import { question } from '../strapi/questions'

/** What of the log is shown. */
export interface Shown {
  about: Subject | 'grave' | null
  /** Id of an account. */
  person: string | null
  /** Only what is older than this line. */
  before: string | null
}

const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    securityLog: builder.query<SecurityLogPage, Shown & { language: Locale }>({
      query: ({ language, ...shown }) =>
        question('GET', '/security-log/events', {
          language,
          ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null)),
        }),
      // It grows by whatever is done elsewhere.
      keepUnusedDataFor: 0,
    }),
  }),
})

export const { useSecurityLogQuery } = questions
