import { adminApi } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import { documentTag, listTag, question, singleTag, strapisTags } from '../strapi/questions'
import type { DeletedList, Restored, VersionList, VersionView } from '../../history/contract'

interface Listed {
  uid: string
  documentId: string
  locale: string
  language: Locale
  /** Only versions older than this one; null: the newest. */
  before: number | null
}

interface Restoring {
  id: number
  uid: string
  documentId: string
  language: Locale
  /** Whether it is published as well. */
  publishes: boolean
}

/** Asked anew after all that Strapi's own forms save. */
const questions = adminApi
  .enhanceEndpoints({ addTagTypes: [...strapisTags, 'Versions', 'Deleted'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      versions: builder.query<VersionList, Listed>({
        query: ({ uid: type, documentId: document, before, ...params }) =>
          question('GET', '/history/versions', {
            ...{ ...params, type, document },
            ...(before && { before }),
          }),
        providesTags: (_list, _error, { uid, documentId }) => [
          'Versions',
          ...documentTags(uid, documentId),
        ],
      }),
      version: builder.query<VersionView, { id: number; language: Locale }>({
        query: ({ id, language }) => question('GET', `/history/versions/${id}`, { language }),
      }),
      restoreVersion: builder.mutation<Restored, Restoring>({
        query: ({ id, ...then }) =>
          question('POST', `/history/versions/${id}/restore`, asking(then), {}),
        invalidatesTags: (_restored, _error, { uid, documentId }) => [
          'Versions',
          'Relations',
          listTag(uid),
          ...documentTags(uid, documentId),
        ],
      }),
      deleted: builder.query<DeletedList, Locale>({
        query: (language) => question('GET', '/history/deleted', { language }),
        providesTags: ['Deleted'],
      }),
      restoreDeleted: builder.mutation<Restored, Restoring>({
        query: ({ id, ...then }) =>
          question('POST', `/history/deleted/${id}/restore`, asking(then), {}),
        invalidatesTags: (_restored, _error, { uid, documentId }) => [
          'Deleted',
          listTag(uid),
          ...documentTags(uid, documentId),
        ],
      }),
    }),
  })

function asking({ language, publishes }: Pick<Restoring, 'language' | 'publishes'>) {
  return { language, ...(publishes && { then: 'publish' }) }
}

/** Of what stands once, too. */
function documentTags(uid: string, documentId: string) {
  return [singleTag(uid), documentTag(uid, documentId)]
}

export const {
  useVersionsQuery,
  useVersionQuery,
  useRestoreVersionMutation,
  useDeletedQuery,
  useRestoreDeletedMutation,
} = questions
