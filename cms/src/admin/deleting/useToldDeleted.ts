import { useNotification } from '@strapi/strapi/admin'
import { isType } from '../../content/types'
import type { DocumentToDelete } from '../../editing/deletionContract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { languageTitle } from '../languages/names'
import type { Deleting } from './questions'
import { useNames } from './useNames'

/** So long that somebody reads it, and can follow its link. */
const timeout = 20_000

/** Says what was deleted, and leads to where it can be brought back. */
export function useToldDeleted({ uid, locale }: Deleting): (deleted: DocumentToDelete[]) => void {
  const texts = useWordsOf('deleting')
  const reader = useLanguage()
  const { toggleNotification } = useNotification()
  const nameOf = useNames(uid)
  return (documents) => {
    const [first] = documents
    const name = nameOf(first?.title ?? '')
    if (locale !== '*' && locale !== null) {
      const message = texts.deletedTranslation(name, languageTitle(locale, reader))
      toggleNotification({ type: 'success', message, timeout })
      return
    }
    const message =
      documents.length === 1 ? texts.deleted(name) : texts.deletedMany(documents.length)
    const link = { label: texts.bringBack, url: '/deleted-content' }
    toggleNotification({ type: 'success', message, timeout, ...(isType('kept', uid) && { link }) })
  }
}
