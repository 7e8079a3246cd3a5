import { adminApi } from '@strapi/strapi/admin'
import type { Deletion, DeletionQuestion } from '../../editing/deletionContract'
import { shownDates } from '../asking'
import { formPath } from '../strapi/addresses'
import { documentTag, listTag, singleTag, strapisTags } from '../strapi/questions'

/** What is to be deleted. */
export interface Deleting extends DeletionQuestion {
  kind: 'collection-types' | 'single-types'
}

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates', 'Deleted', 'Versions'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      deletion: builder.query<Deletion, DeletionQuestion & { language: string }>({
        query: ({ language, ...data }) => ({
          url: '/branchline/deletions',
          method: 'POST',
          data,
          config: { params: { language } },
        }),
      }),
      // Without tags: whatever is shown would be asked for anew while the form of it still stands there.
      takeAway: builder.mutation<unknown, Deleting>({ query: requestOf }),
      forget: builder.mutation<null, Deleting>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_none, _error, { uid, documents }) => [
          ...shownDates,
          'Deleted',
          'Versions',
          'Relations',
          listTag(uid),
          singleTag(uid),
          ...documents.map((documentId) => documentTag(uid, documentId)),
        ],
      }),
    }),
  })

function requestOf({ kind, uid, documents, locale }: Deleting) {
  const params = locale === null ? {} : { locale }
  if (documents.length > 1) {
    return {
      url: `${formPath(kind, uid, null)}/actions/bulkDelete`,
      method: 'POST' as const,
      data: { documentIds: documents },
      // Without a language all are meant; Strapi knows no word for that here.
      config: { params: locale === '*' ? {} : params },
    }
  }
  const id = kind === 'single-types' ? null : (documents[0] ?? '')
  return { url: formPath(kind, uid, id), method: 'DELETE' as const, config: { params } }
}

export const { useDeletionQuery, useLazyDeletionQuery, useTakeAwayMutation, useForgetMutation } =
  questions
