import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import type { Original } from '../../translations/contract'
import { documentTag, question, singleTag, strapisTags } from '../strapi/questions'

interface Asked {
  uid: string
  /** Null for what stands once. */
  documentId: string | null
  /** Of the translation. */
  locale: Locale
  /** Of its reader. */
  language: Locale
}

/** Asked anew after all that Strapi's own forms save. */
const questions = adminApi.enhanceEndpoints({ addTagTypes: [...strapisTags] }).injectEndpoints({
  endpoints: (builder) => ({
    original: builder.query<{ original: Original | null }, Asked>({
      query: ({ uid, documentId, ...params }) =>
        question('GET', `/branchline/originals/${uid}`, {
          ...params,
          ...(documentId !== null && { document: documentId }),
        }),
      providesTags: (_original, _error, { uid, documentId }) => [
        documentId === null ? singleTag(uid) : documentTag(uid, documentId),
      ],
    }),
  }),
})

export const { useOriginalQuery } = questions
