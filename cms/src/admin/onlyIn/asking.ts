import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { OwnVersion } from '../../translations/contract'
import { documentTag, listTag, question, strapisTags } from '../strapi/questions'

interface Begun {
  uid: string
  documentId: string
  /** Of whoever asks. */
  language: Locale
}

const questions = adminApi.enhanceEndpoints({ addTagTypes: [...strapisTags] }).injectEndpoints({
  endpoints: (builder) => ({
    ownVersion: builder.mutation<OwnVersion, Begun>({
      query: ({ uid, documentId, language }) =>
        question('POST', `/branchline/own-versions/${uid}/${documentId}`, { language }, {}),
      invalidatesTags: (_made, _error, { uid, documentId }) => [
        'Relations',
        listTag(uid),
        documentTag(uid, documentId),
      ],
    }),
  }),
})

export const { useOwnVersionMutation } = questions
