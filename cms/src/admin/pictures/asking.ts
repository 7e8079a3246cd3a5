import { adminApi } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { isMediaFile, listPath, type MediaFile } from '../strapi/mediaLibrary'

/** Asked anew by each form: what a picture shows may have been said in another one. */
const questions = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    filesInTexts: builder.query<MediaFile[], string[]>({
      query: (hashes) => ({
        url: listPath,
        method: 'GET',
        config: { params: { filters: { hash: { $in: hashes } }, pageSize: 100 } },
      }),
      transformResponse: (answer: unknown) =>
        isRecord(answer) && Array.isArray(answer['results'])
          ? answer['results'].filter(isMediaFile)
          : [],
      keepUnusedDataFor: 0,
    }),
  }),
})

export const { useFilesInTextsQuery } = questions
