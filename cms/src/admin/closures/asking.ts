import { adminApi } from '@strapi/strapi/admin'
import { typesThatAre, typeThatIs } from '../../content/types'
import type { Locale } from '../../contract'
import type { ClosureOutlook, ClosureQuestion, ComingClosures } from '../../editing/closureContract'
import { shownDates } from '../asking'
import { collectionPath } from '../strapi/addresses'
import { documentTag, listTag, strapisTags } from '../strapi/questions'

const closures = typeThatIs('ofDays')

/** Closed days as the content manager takes them. */
export interface NewClosure extends ClosureQuestion {
  dates: 'cancelled' | 'other venue'
  /** Document id. */
  newVenue: string | null
  note: string
  noteLocale: string
}

const one = (documentId: string) => ({ connect: [{ documentId }] })

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      closures: builder.query<ComingClosures, { venue: string; language: Locale }>({
        query: (params) => ({
          url: '/branchline/closures',
          method: 'GET',
          config: { params },
        }),
        providesTags: (_closures, _error, { venue }) => [
          'ComingDates',
          listTag(closures),
          ...typesThatAre('place').flatMap((uid) => [listTag(uid), documentTag(uid, venue)]),
        ],
      }),
      closureDates: builder.query<ClosureOutlook, ClosureQuestion & { language: Locale }>({
        query: ({ language, ...data }) => ({
          url: '/branchline/closures/dates',
          method: 'POST',
          data,
          config: { params: { language } },
        }),
        providesTags: ['ComingDates'],
      }),
      closePlace: builder.mutation<unknown, NewClosure>({
        query: ({ venue, newVenue, ...fields }) => ({
          url: collectionPath(closures),
          method: 'POST',
          data: {
            ...fields,
            venue: one(venue),
            ...(newVenue !== null && { newVenue: one(newVenue) }),
          },
        }),
        invalidatesTags: [...shownDates, listTag(closures)],
      }),
      openPlace: builder.mutation<unknown, string>({
        query: (id) => ({ url: `${collectionPath(closures)}/${id}`, method: 'DELETE' }),
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
