import { adminApi } from '@strapi/strapi/admin'
import type { OwnSession } from '../../accounts/sessionsContract'
import { ownSessionsPath } from '../strapi/addresses'

const questions = adminApi.enhanceEndpoints({ addTagTypes: ['OwnSessions'] }).injectEndpoints({
  endpoints: (builder) => ({
    ownSessions: builder.query<OwnSession[], void>({
      query: () => ({ url: ownSessionsPath, method: 'GET' }),
      transformResponse: ({ data }: { data: OwnSession[] }) => data,
      providesTags: ['OwnSessions'],
    }),
    endSession: builder.mutation<unknown, string>({
      query: (id) => ({ url: `${ownSessionsPath}/${id}`, method: 'DELETE' }),
      invalidatesTags: ['OwnSessions'],
    }),
    endOtherSessions: builder.mutation<unknown, void>({
      query: () => ({
        url: ownSessionsPath,
        method: 'DELETE',
        config: { params: { keepCurrent: true } },
      }),
      invalidatesTags: ['OwnSessions'],
    }),
  }),
})

export const { useOwnSessionsQuery, useEndSessionMutation, useEndOtherSessionsMutation } = questions
