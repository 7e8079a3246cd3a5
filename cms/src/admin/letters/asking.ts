import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { DomainView } from '../../letters/domain/contract'
import type {
  LetterBeginning,
  LetterGoingOn,
  LetterList,
  LetterSaving,
  LetterSending,
  LetterShowing,
  LetterTest,
  LetterView,
} from '../../letters/contract'
import { question } from '../strapi/questions'

const path = '/branchline/letters'

interface Question {
  code: string
  language: Locale
}

const questions = adminApi.enhanceEndpoints({ addTagTypes: ['Letters'] }).injectEndpoints({
  endpoints: (builder) => ({
    letters: builder.query<LetterList, Locale>({
      query: (language) => question('GET', path, { language }),
      providesTags: ['Letters'],
      // Those that are on their way go on by themselves.
      keepUnusedDataFor: 0,
    }),
    letter: builder.query<LetterView, Question>({
      query: ({ code, language }) => question('GET', `${path}/${code}`, { language }),
      providesTags: ['Letters'],
      keepUnusedDataFor: 0,
    }),
    beginLetter: builder.mutation<LetterView, { language: Locale; data: LetterBeginning }>({
      query: ({ language, data }) => question('POST', path, { language }, data),
    }),
    // The page has what was saved already, and somebody may be typing there.
    saveLetter: builder.mutation<LetterView, Question & { data: LetterSaving }>({
      query: ({ code, language, data }) => question('PUT', `${path}/${code}`, { language }, data),
    }),
    testLetter: builder.mutation<{ to: string }, Question & { data: LetterTest }>({
      query: ({ code, language, data }) =>
        question('POST', `${path}/${code}/test`, { language }, data),
    }),
    sendLetter: builder.mutation<LetterView, Question & { data: LetterSending }>({
      query: ({ code, language, data }) =>
        question('POST', `${path}/${code}/send`, { language }, data),
      invalidatesTags: ['Letters'],
    }),
    showLetter: builder.mutation<LetterView, Question & { data: LetterShowing }>({
      query: ({ code, language, data }) =>
        question('PUT', `${path}/${code}/site`, { language }, data),
      invalidatesTags: ['Letters'],
    }),
    stopLetter: builder.mutation<LetterView, Question>({
      query: ({ code, language }) => question('POST', `${path}/${code}/stop`, { language }, {}),
      invalidatesTags: ['Letters'],
    }),
    goOnWithLetter: builder.mutation<LetterView, Question & { data: LetterGoingOn }>({
      query: ({ code, language, data }) =>
        question('POST', `${path}/${code}/go-on`, { language }, data),
      invalidatesTags: ['Letters'],
    }),
    lookAtDomain: builder.mutation<
      DomainView,
      { language: Locale; data: { selector: string | null } }
    >({
      query: ({ language, data }) => question('POST', `${path}/domain`, { language }, data),
    }),
    deleteLetter: builder.mutation<LetterList, Question>({
      query: ({ code, language }) => question('DELETE', `${path}/${code}`, { language }),
    }),
  }),
})

export const {
  useLettersQuery,
  useLetterQuery,
  useBeginLetterMutation,
  useSaveLetterMutation,
  useTestLetterMutation,
  useSendLetterMutation,
  useShowLetterMutation,
  useStopLetterMutation,
  useGoOnWithLetterMutation,
  useDeleteLetterMutation,
  useLookAtDomainMutation,
} = questions
