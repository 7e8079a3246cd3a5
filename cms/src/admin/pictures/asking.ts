import { adminApi } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { isMediaFile, listPath, type MediaFile } from '../strapi/mediaLibrary'
import { question } from '../strapi/questions'

/** Asked anew by each form: what a picture shows may have been said in another one. */
const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    filesInTexts: builder.query<MediaFile[], string[]>({
      query: (hashes) =>
        question('GET', listPath, { filters: { hash: { $in: hashes } }, pageSize: 100 }),
      transformResponse: (answer: unknown) =>
        isRecord(answer) && Array.isArray(answer['results'])
          ? answer['results'].filter(isMediaFile)
          : [],
      keepUnusedDataFor: 0,
    }),
  }),
})

export const { useFilesInTextsQuery } = questions
