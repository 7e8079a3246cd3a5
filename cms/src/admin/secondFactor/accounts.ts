import { adminApi } from '@strapi/strapi/admin'
import type { AccountFactors } from '../../secondFactor/contract'
import { question } from '../strapi/questions'

const path = '/second-factor/accounts'

const questions = adminApi.enhanceEndpoints({ addTagTypes: ['AccountFactors'] }).injectEndpoints({
  endpoints: (builder) => ({
    accountFactors: builder.query<AccountFactors, void>({
      query: () => question('GET', path),
      providesTags: ['AccountFactors'],
    }),
    resetFactor: builder.mutation<unknown, number>({
      query: (id) => question('DELETE', `${path}/${id}`),
      invalidatesTags: ['AccountFactors'],
    }),
  }),
})

export const { useAccountFactorsQuery, useResetFactorMutation } = questions
