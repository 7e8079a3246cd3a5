import { adminApi } from '@strapi/strapi/admin'
import type { Withdrawn } from '../../withdrawals/contract'
import { question } from '../strapi/questions'

const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    // Without tags: the form of the person stands there until somebody has left it.
    withdraw: builder.mutation<Withdrawn, { documentId: string; language: string }>({
      query: ({ documentId, language }) =>
        question('POST', `/branchline/withdrawals/${documentId}`, { language }),
    }),
  }),
})

export const { useWithdrawMutation } = questions
