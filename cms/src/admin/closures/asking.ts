import { adminApi } from '@strapi/strapi/admin'
import { typesThatAre, typeThatIs } from '../../content/types'
import type { Locale } from '../../contract'
import type { ClosureOutlook, ClosureQuestion, ComingClosures } from '../../editing/closureContract'
import { shownDates } from '../asking'
import type { WrittenNote } from '../dates/notes'
import { collectionPath } from '../strapi/addresses'
import { documentTag, listTag, question, strapisTags } from '../strapi/questions'

const closures = typeThatIs('ofDays')

/** Closed days as the content manager takes them. */
export interface NewClosure extends ClosureQuestion {
  dates: 'cancelled' | 'other venue'
  /** Document id. */
  newVenue: string | null
  note: string
  noteLocale: string
  otherNotes: readonly WrittenNote[]
}

const one = (documentId: string) => ({ connect: [{ documentId }] })

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      closures: builder.query<ComingClosures, { venue: string; language: Locale }>({
        query: (params) => question('GET', '/branchline/closures', params),
        providesTags: (_closures, _error, { venue }) => [
          'ComingDates',
          listTag(closures),
          ...typesThatAre('place').flatMap((uid) => [listTag(uid), documentTag(uid, venue)]),
        ],
      }),
      closureDates: builder.query<ClosureOutlook, ClosureQuestion & { language: Locale }>({
        query: ({ language, ...data }) =>
          question('POST', '/branchline/closures/dates', { language }, data),
        providesTags: ['ComingDates'],
      }),
      closePlace: builder.mutation<unknown, NewClosure>({
        query: ({ venue, newVenue, ...fields }) => {
          const instead = newVenue !== null && { newVenue: one(newVenue) }
          const data = { ...fields, venue: one(venue), ...instead }
          return question('POST', collectionPath(closures), null, data)
        },
        invalidatesTags: [...shownDates, listTag(closures)],
      }),
      openPlace: builder.mutation<unknown, string>({
        query: (id) => question('DELETE', `${collectionPath(closures)}/${id}`),
        invalidatesTags: [...shownDates, listTag(closures)],
      }),
    }),
  })

export const {
  useClosuresQuery,
  useClosureDatesQuery,
  useClosePlaceMutation,
  useOpenPlaceMutation,
} = questions
