import { isType } from '../content/types'
import { useDocumentTitleQuery } from './asking'
import { typeKey } from './documents'
import { useLanguage, useWords } from './languages/useWords'

/**
 * What stands above a form, and in the tab of the browser: what is about one date of a meeting, or some
 * days of a place, is called by both, which stand in no field; what there is once as in the menu.
 *
 * @param title what Strapi calls it
 */
export function useFormTitle(uid: string, documentId: string | undefined, title: string): string {
  const words = useWords()
  const language = useLanguage()
  const isUntitled = (isType('ofOneDate', uid) || isType('ofDays', uid)) && documentId !== undefined
  const { data } = useDocumentTitleQuery(
    { uid, documentId: documentId ?? '', language },
    { skip: !isUntitled },
  )
  if (isType('single', uid)) return words(typeKey(uid))
  if (!isUntitled) return title
  return data?.title ?? words(typeKey(uid))
}
