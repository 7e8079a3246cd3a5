import { adminApi } from '@strapi/strapi/admin'
import type { AccountFactors } from '../../secondFactor/contract'

const path = '/second-factor/accounts'

const questions = adminApi.enhanceEndpoints({ addTagTypes: ['AccountFactors'] }).injectEndpoints({
  endpoints: (builder) => ({
    accountFactors: builder.query<AccountFactors, void>({
      query: () => ({ url: path, method: 'GET' }),
      providesTags: ['AccountFactors'],
    }),
    resetFactor: builder.mutation<unknown, number>({
      query: (id) => ({ url: `${path}/${id}`, method: 'DELETE' }),
      invalidatesTags: ['AccountFactors'],
    }),
  }),
})

export const { useAccountFactorsQuery, useResetFactorMutation } = questions
