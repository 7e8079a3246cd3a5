import { adminApi } from '@strapi/strapi/admin'
import type { OwnSession } from '../../accounts/sessionsContract'
import { ownSessionsPath } from '../strapi/addresses'
import { question } from '../strapi/questions'

const questions = adminApi.enhanceEndpoints({ addTagTypes: ['OwnSessions'] }).injectEndpoints({
  endpoints: (builder) => ({
    ownSessions: builder.query<OwnSession[], void>({
      query: () => question('GET', ownSessionsPath),
      transformResponse: ({ data }: { data: OwnSession[] }) => data,
      providesTags: ['OwnSessions'],
    }),
    endSession: builder.mutation<unknown, string>({
      query: (id) => question('DELETE', `${ownSessionsPath}/${id}`),
      invalidatesTags: ['OwnSessions'],
    }),
    endOtherSessions: builder.mutation<unknown, void>({
      query: () => question('DELETE', ownSessionsPath, { keepCurrent: true }),
      invalidatesTags: ['OwnSessions'],
    }),
  }),
})

export const { useOwnSessionsQuery, useEndSessionMutation, useEndOtherSessionsMutation } = questions
