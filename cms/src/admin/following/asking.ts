import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type {
  CopyAnswer,
  Decided,
  FollowingEntry,
  FollowingView,
  LookAnswer,
} from '../../following/contract'
import { shownDates } from '../asking'
import { question, strapisTags } from '../strapi/questions'

const path = '/branchline/following'

/** Whatever is done here changes what the page, the lists and Home show. */
const changed = ['Following' as const, ...shownDates]

interface Language {
  language: Locale
}

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates', 'Following'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      following: builder.query<FollowingView, Locale>({
        query: (language) => question('GET', path, { language }),
        providesTags: ['Following'],
        // It grows by itself each hour.
        keepUnusedDataFor: 0,
      }),
      lookFirst: builder.mutation<LookAnswer, { entry: FollowingEntry } & Language>({
        query: ({ entry, language }) => question('POST', `${path}/look`, { language }, entry),
      }),
      follow: builder.mutation<LookAnswer, { id: string | null; entry: FollowingEntry } & Language>(
        {
          query: ({ id, entry, language }) =>
            id === null
              ? question('POST', path, { language }, entry)
              : question('PUT', `${path}/${id}`, { language }, entry),
          invalidatesTags: changed,
        },
      ),
      lookNow: builder.mutation<LookAnswer, { id: string } & Language>({
        query: ({ id, language }) => question('POST', `${path}/${id}/look`, { language }, {}),
        invalidatesTags: changed,
      }),
      // Nothing of it is kept: what somebody saves is a file of theirs.
      lastCopy: builder.mutation<CopyAnswer, { id: string } & Language>({
        query: ({ id, language }) => question('GET', `${path}/${id}/copy`, { language }),
      }),
      answerGone: builder.mutation<LookAnswer, { id: string; areGone: boolean } & Language>({
        query: ({ id, areGone, language }) =>
          question('POST', `${path}/${id}/answer`, { language }, { areGone }),
        invalidatesTags: changed,
      }),
      decide: builder.mutation<
        FollowingView,
        { id: string; event: number; decided: Decided } & Language
      >({
        query: ({ id, event, decided, language }) =>
          question('POST', `${path}/${id}/events/${event}`, { language }, { do: decided }),
        invalidatesTags: changed,
      }),
      unfollow: builder.mutation<FollowingView, { id: string } & Language>({
        query: ({ id, language }) => question('DELETE', `${path}/${id}`, { language }),
        invalidatesTags: changed,
      }),
    }),
  })

export const {
  useFollowingQuery,
  useLookFirstMutation,
  useFollowMutation,
  useLookNowMutation,
  useLastCopyMutation,
  useAnswerGoneMutation,
  useDecideMutation,
  useUnfollowMutation,
} = questions
