import { adminApi } from '@strapi/strapi/admin'
import type { Deletion, DeletionQuestion } from '../../editing/deletionContract'
import { shownDates } from '../asking'
import { formPath } from '../strapi/addresses'
import { documentTag, listTag, question, singleTag, strapisTags } from '../strapi/questions'

/** What is to be deleted. */
export interface Deleting extends DeletionQuestion {
  kind: 'collection-types' | 'single-types'
}

const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'ComingDates', 'Deleted', 'Versions'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      deletion: builder.query<Deletion, DeletionQuestion & { language: string }>({
        query: ({ language, ...data }) =>
          question('POST', '/branchline/deletions', { language }, data),
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
    const path = `${formPath(kind, uid, null)}/actions/bulkDelete`
    // Without a language all are meant; Strapi knows no word for that here.
    return question('POST', path, locale === '*' ? {} : params, { documentIds: documents })
  }
  const id = kind === 'single-types' ? null : (documents[0] ?? '')
  return question('DELETE', formPath(kind, uid, id), params)
}

export const { useDeletionQuery, useLazyDeletionQuery, useTakeAwayMutation, useForgetMutation } =
  questions
