import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import { documentTag, listTag, question, strapisTags } from '../strapi/questions'
import type { ScheduleEntry, ScheduleList, ScheduleView } from '../../schedule/contract'

export interface ScheduledPlace {
  uid: string
  documentId: string
  /** Of the document. */
  locale: string
  /** Of its reader. */
  language: Locale
}

/** Asked anew after all that Strapi's own forms save. */
const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'Schedule'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      schedule: builder.query<ScheduleView, ScheduledPlace>({
        query: ({ uid, documentId, ...params }) =>
          question('GET', `/schedule/${uid}/${documentId}`, params),
        providesTags: (_view, _error, { uid, documentId }) => [
          'Schedule',
          documentTag(uid, documentId),
        ],
      }),
      schedules: builder.query<ScheduleList, Omit<ScheduledPlace, 'documentId'>>({
        query: ({ uid, ...params }) => question('GET', `/schedule/${uid}`, params),
        providesTags: (_list, _error, { uid }) => ['Schedule', listTag(uid)],
      }),
      changeSchedule: builder.mutation<ScheduleView, ScheduledPlace & { entry: ScheduleEntry }>({
        query: ({ uid, documentId, entry, ...params }) =>
          question('PUT', `/schedule/${uid}/${documentId}`, params, entry),
        invalidatesTags: ['Schedule'],
      }),
    }),
  })

export const { useScheduleQuery, useSchedulesQuery, useChangeScheduleMutation } = questions
