import { useTable } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import { isRecord } from '../../records'
import { isSpoken } from '../../languages'
import { useWordsOf } from '../languages/useWords'
import { hasTranslations, type Action, type BulkAction } from '../strapi/contentManager'
import { DeleteDialog } from './DeleteDialog'
import { DeleteFromForm } from './DeleteFromForm'
import { isOverList } from './overList'
import type { Deleting } from './questions'

interface Closing {
  onClose: () => void
}

/** The same entry of a menu, with our dialog. @param languages which of the document are deleted */
export function askingOfOne(action: Action, languages: 'all' | 'one'): Action {
  const Asking: Action = (props) => {
    const texts = useWordsOf('deleting')
    const { collectionType, model: uid, document } = props
    const documentId = props.documentId ?? document?.documentId ?? ''
    const locale = languages === 'all' ? '*' : localeOf(document?.locale)
    const content = useCallback(
      ({ onClose }: Closing) => {
        const kind = collectionType === 'single-types' ? 'single-types' : 'collection-types'
        const deleting: Deleting = { kind, uid, documents: [documentId], locale }
        return isOverList() ? (
          <DeleteDialog deleting={deleting} onClose={onClose} onDeleted={onClose} />
        ) : (
          <DeleteFromForm deleting={deleting} onClose={onClose} />
        )
      },
      [collectionType, uid, documentId, locale],
    )
    // Asked for in any case: it uses hooks.
    const described = action(props)
    if (!isRecord(described)) return null
    const dialog = { type: 'modal', title: texts.title, content }
    if (hasTranslations(props)) return { ...described, dialog }
    // What is written in one language is deleted in one way.
    return languages === 'all' ? { ...described, label: texts.title, dialog } : null
  }
  return Object.assign(Asking, { type: action.type, position: action.position })
}

/** The same of what is chosen in a list. */
export function askingOfMany(action: BulkAction): BulkAction {
  const Asking: BulkAction = (props) => {
    const texts = useWordsOf('deleting')
    const selectRow = useTable('DeleteMany', (state) => state.selectRow)
    const { model: uid } = props
    const ids = props.documents.map(({ documentId }) => documentId).join(' ')
    const content = useCallback(
      ({ onClose }: Closing) => (
        <DeleteDialog
          deleting={{ kind: 'collection-types', uid, documents: ids.split(' '), locale: '*' }}
          onClose={onClose}
          onDeleted={() => {
            selectRow([])
            onClose()
          }}
        />
      ),
      [uid, ids, selectRow],
    )
    const described = action(props)
    if (!isRecord(described)) return null
    return { ...described, dialog: { type: 'modal', title: texts.title, content } }
  }
  return Object.assign(Asking, { type: action.type })
}

function localeOf(locale: string | null | undefined) {
  return isSpoken(locale) ? locale : null
}
