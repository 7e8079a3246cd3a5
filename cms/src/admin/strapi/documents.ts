import { unstable_useDocument as useDocument } from '@strapi/content-manager/strapi-admin'

interface Asked {
  /** As its form has it; undefined where there is none, or nobody may read it. */
  document: Record<string, unknown> | undefined
  isLoading: boolean
}

/** The draft of a document in one language. @param documentId null: none is asked for */
export function useDocumentOf(uid: string, documentId: string | null, locale: string): Asked {
  const { document, isLoading } = useDocument(
    {
      collectionType: 'collection-types',
      model: uid,
      documentId: documentId ?? '',
      params: { locale },
    },
    { skip: documentId === null },
  )
  return { document, isLoading }
}
