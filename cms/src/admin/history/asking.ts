import { adminApi, isBaseQueryError } from '@strapi/strapi/admin'
import type { Locale } from '../../contract'
import { documentTag, listTag, singleTag, strapisTags } from '../strapi/questions'
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
        query: ({ uid, documentId, before, ...params }) => ({
          url: '/history/versions',
          method: 'GET',
          config: {
            params: { ...params, type: uid, document: documentId, ...(before && { before }) },
          },
        }),
        providesTags: (_list, _error, { uid, documentId }) => [
          'Versions',
          ...documentTags(uid, documentId),
        ],
      }),
      version: builder.query<VersionView, { id: number; language: Locale }>({
        query: ({ id, language }) => ({
          url: `/history/versions/${id}`,
          method: 'GET',
          config: { params: { language } },
        }),
      }),
      restoreVersion: builder.mutation<Restored, Restoring>({
        query: ({ id, ...then }) => ({
          url: `/history/versions/${id}/restore${asking(then)}`,
          method: 'POST',
          data: {},
        }),
        invalidatesTags: (_restored, _error, { uid, documentId }) => [
          'Versions',
          'Relations',
          listTag(uid),
          ...documentTags(uid, documentId),
        ],
      }),
      deleted: builder.query<DeletedList, Locale>({
        query: (language) => ({
          url: '/history/deleted',
          method: 'GET',
          config: { params: { language } },
        }),
        providesTags: ['Deleted'],
      }),
      restoreDeleted: builder.mutation<Restored, Restoring>({
        query: ({ id, ...then }) => ({
          url: `/history/deleted/${id}/restore${asking(then)}`,
          method: 'POST',
          data: {},
        }),
        invalidatesTags: (_restored, _error, { uid, documentId }) => [
          'Deleted',
          listTag(uid),
          ...documentTags(uid, documentId),
        ],
      }),
    }),
  })

function asking({ language, publishes }: Pick<Restoring, 'language' | 'publishes'>): string {
  return `?language=${language}${publishes ? '&then=publish' : ''}`
}

/** Of what stands once, too. */
function documentTags(uid: string, documentId: string) {
  return [singleTag(uid), documentTag(uid, documentId)]
}

/** In the words of the cms, where it gave some. */
export function messageOf(error: unknown, fallback: string): string {
  const isKnown = typeof error === 'object' && error !== null && isBaseQueryError(error)
  return (isKnown && error.message) || fallback
}

export const {
  useVersionsQuery,
  useVersionQuery,
  useRestoreVersionMutation,
  useDeletedQuery,
  useRestoreDeletedMutation,
} = questions
