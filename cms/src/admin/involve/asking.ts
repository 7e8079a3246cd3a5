import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { SavedText } from '../../involve/savedAnswers'
import type {
  EntryChoices,
  EntryCount,
  EntryExport,
  EntryFilters,
  EntryList,
  EntryNews,
  EntryReplyText,
  MeetingAttendance,
  PrivacyLog,
  SavedAnswers,
} from '../../involve/entriesPage/contract'
import { tagsOfDates } from '../asking'
import { question, strapisTags } from '../strapi/questions'

interface Listed {
  filters: EntryFilters
  page: number
  language: Locale
}

function get(url: string, language: Locale) {
  return question('GET', url, { language })
}

/** What is private travels in the body: addresses of requests stand in logs. */
function post(url: string, language: Locale, data: object) {
  return question('POST', url, { language }, data)
}

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates', 'Entries', 'SavedAnswers'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      entries: builder.query<EntryList, Listed>({
        query: ({ filters, page, language }) =>
          post('/involve/entries', language, { ...filters, page }),
        providesTags: ['Entries'],
        // Nothing of what people wrote stays in the page longer than it is looked at.
        keepUnusedDataFor: 0,
      }),
      entryChoices: builder.query<EntryChoices, Locale>({
        query: (language) => get('/involve/choices', language),
        providesTags: ['Entries'],
      }),
      entryNews: builder.query<EntryNews, Locale>({
        query: (language) => get('/involve/news', language),
        providesTags: ['Entries'],
      }),
      attendance: builder.query<MeetingAttendance, { meeting: string; language: Locale }>({
        query: ({ meeting, language }) => get(`/involve/attendance/${meeting}`, language),
        providesTags: (_dates, _error, { meeting }) => ['Entries', ...tagsOfDates(meeting)],
      }),
      privacyLog: builder.query<PrivacyLog, Locale>({
        query: (language) => get('/involve/log', language),
        providesTags: ['Entries'],
      }),
      markHandled: builder.mutation<
        EntryCount,
        { ids: number[]; handled: boolean; language: Locale }
      >({
        query: ({ language, ...data }) => post('/involve/entries/handled', language, data),
        invalidatesTags: ['Entries'],
      }),
      deleteEntries: builder.mutation<EntryCount, { ids: number[]; language: Locale }>({
        query: ({ language, ...data }) => post('/involve/entries/delete', language, data),
        invalidatesTags: ['Entries'],
      }),
      exportEntries: builder.mutation<EntryExport, { filters: EntryFilters; language: Locale }>({
        query: ({ filters, language }) => post('/involve/entries/export', language, filters),
        invalidatesTags: ['Entries'],
      }),
      reply: builder.mutation<EntryCount, EntryReplyText & { id: number; language: Locale }>({
        query: ({ id, language, ...data }) => post(`/involve/entries/${id}/reply`, language, data),
        invalidatesTags: ['Entries'],
      }),
      letIn: builder.mutation<EntryCount, { id: number; language: Locale }>({
        query: ({ id, language }) => post(`/involve/entries/${id}/let-in`, language, {}),
        invalidatesTags: ['Entries'],
      }),
      markReturned: builder.mutation<
        EntryCount,
        { id: number; returned: boolean; language: Locale }
      >({
        query: ({ id, language, ...data }) =>
          post(`/involve/entries/${id}/returned`, language, data),
        invalidatesTags: ['Entries'],
      }),
      askForLetters: builder.mutation<EntryCount, Locale>({
        query: (language) => post('/involve/letters/question', language, {}),
        invalidatesTags: ['Entries'],
      }),
      savedAnswers: builder.query<SavedAnswers, Locale>({
        query: (language) => get('/involve/answers', language),
        providesTags: ['SavedAnswers'],
      }),
      saveAnswer: builder.mutation<
        SavedAnswers,
        SavedText & { id: number | null; language: Locale }
      >({
        query: ({ id, language, ...data }) =>
          id === null
            ? post('/involve/answers', language, data)
            : question('PUT', `/involve/answers/${id}`, { language }, data),
        invalidatesTags: ['SavedAnswers'],
      }),
      removeSaved: builder.mutation<SavedAnswers, { id: number; language: Locale }>({
        query: ({ id, language }) => question('DELETE', `/involve/answers/${id}`, { language }),
        invalidatesTags: ['SavedAnswers'],
      }),
    }),
  })

export const {
  useEntriesQuery,
  useEntryChoicesQuery,
  useEntryNewsQuery,
  useAttendanceQuery,
  usePrivacyLogQuery,
  useMarkHandledMutation,
  useDeleteEntriesMutation,
  useExportEntriesMutation,
  useReplyMutation,
  useLetInMutation,
  useMarkReturnedMutation,
  useAskForLettersMutation,
  useSavedAnswersQuery,
  useSaveAnswerMutation,
  useRemoveSavedMutation,
} = questions
