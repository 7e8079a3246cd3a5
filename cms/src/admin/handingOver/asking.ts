import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { HandingOver } from '../../handingOver/contract'
import { question } from '../strapi/questions'

const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    handingOver: builder.query<HandingOver, Locale>({
      query: (language) => question('GET', '/branchline/handing-over', { language }),
    }),
  }),
})

export const { useHandingOverQuery } = questions
