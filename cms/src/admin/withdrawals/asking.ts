import { adminApi } from '@strapi/strapi/admin'
import type { Withdrawn } from '../../withdrawals/contract'

const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    // Without tags: the form of the person stands there until somebody has left it.
    withdraw: builder.mutation<Withdrawn, { documentId: string; language: string }>({
      query: ({ documentId, language }) => ({
        url: `/branchline/withdrawals/${documentId}`,
        method: 'POST' as const,
        config: { params: { language } },
      }),
    }),
  }),
})

export const { useWithdrawMutation } = questions
