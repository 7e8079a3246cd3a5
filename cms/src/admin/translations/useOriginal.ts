import { defaultLanguage, isEdited } from '../../content/languages'
import type { Original } from '../../translations/contract'
import { useLanguage } from '../languages/useWords'
import { useFormDocument } from '../strapi/formDocument'
import { useFormLanguage } from '../strapi/formLanguage'
import { useOriginalQuery } from './asking'

interface Asked {
  /** Null: there is none. Undefined: it is not here yet, or could not be loaded. */
  original: Original | null | undefined
  isError: boolean
  askAgain: () => void
}

/** The original of the translation whose form is open; all who ask for it share one answer. */
export function useOriginal(): Asked {
  const { uid, documentId } = useFormDocument()
  const locale = useFormLanguage()
  const language = useLanguage()
  const isTranslation = isEdited(locale) && locale !== defaultLanguage
  const { currentData, isError, refetch } = useOriginalQuery(
    { uid, documentId, locale: isTranslation ? locale : defaultLanguage, language },
    { skip: !isTranslation },
  )
  return { original: currentData?.original, isError, askAgain: () => void refetch() }
}
