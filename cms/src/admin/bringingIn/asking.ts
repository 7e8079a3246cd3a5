import { adminApi } from '@strapi/strapi/admin'
import { typesThatAre } from '../../content/types'
import type { Locale } from '../../contract'
import type { ImportsOverview, ImportView, PostChoice } from '../../import/desk/contract'
import { listTag, question, strapisTags } from '../strapi/questions'

const path = '/branchline/bringing-in'

const list = { type: 'Imports' as const, id: 'LIST' }

function one(id: number) {
  return { type: 'Imports' as const, id }
}

interface One {
  id: number
  language: Locale
}

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates', 'Imports'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      imports: builder.query<ImportsOverview, Locale>({
        query: (language) => question('GET', path, { language }),
        providesTags: [list],
        keepUnusedDataFor: 0,
      }),
      oneImport: builder.query<ImportView, One>({
        query: ({ id, language }) => question('GET', `${path}/${id}`, { language }),
        providesTags: (_import, _error, { id }) => [one(id)],
        keepUnusedDataFor: 0,
      }),
      sendFile: builder.mutation<ImportView, { file: File; language: Locale }>({
        query: ({ file, language }) => {
          const form = new FormData()
          form.append('file', file)
          return question('POST', path, { language }, form)
        },
        invalidatesTags: [list],
      }),
      lookAgain: builder.mutation<ImportView, One & { posts: PostChoice; pictures: boolean }>({
        query: ({ id, language, ...data }) =>
          question('POST', `${path}/${id}/look`, { language }, data),
        invalidatesTags: (_import, _error, { id }) => [list, one(id)],
      }),
      startImport: builder.mutation<ImportView, One>({
        query: ({ id, language }) => question('POST', `${path}/${id}/start`, { language }),
        invalidatesTags: (_import, _error, { id }) => [list, one(id)],
      }),
      stopImport: builder.mutation<ImportView, One>({
        query: ({ id, language }) => question('POST', `${path}/${id}/stop`, { language }),
        invalidatesTags: (_import, _error, { id }) => [list, one(id)],
      }),
      removeImport: builder.mutation<object, One>({
        query: ({ id, language }) => question('DELETE', `${path}/${id}`, { language }),
        // The one itself is not asked for any more.
        invalidatesTags: [list],
      }),
      /** What came in is in lists and on Home that were read before. */
      noteBroughtIn: builder.mutation<null, void>({
        queryFn: () => ({ data: null }),
        invalidatesTags: [list, 'ComingDates', ...typesThatAre('public').map(listTag)],
      }),
    }),
  })

export const {
  useImportsQuery,
  useOneImportQuery,
  useSendFileMutation,
  useLookAgainMutation,
  useStartImportMutation,
  useStopImportMutation,
  useRemoveImportMutation,
  useNoteBroughtInMutation,
} = questions
