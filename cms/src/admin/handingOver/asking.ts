import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { HandingOver } from '../../handingOver/contract'

const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    handingOver: builder.query<HandingOver, Locale>({
      query: (language) => ({
        url: '/branchline/handing-over',
        method: 'GET',
        config: { params: { language } },
      }),
    }),
  }),
})

export const { useHandingOverQuery } = questions
