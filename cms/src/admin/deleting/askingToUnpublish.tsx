import { Button, Flex, Modal } from '@strapi/design-system'
import { useCallback, useState } from 'react'
import type { DeletionQuestion, DocumentToDelete } from '../../editing/deletionContract'
import { isSpoken } from '../../languages'
import { isRecord } from '../../records'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { heldBack, type Action, type BulkAction } from '../strapi/contentManager'
import { Obstacles } from './Obstacles'
import { useLazyDeletionQuery } from './questions'

type Question = Pick<DeletionQuestion, 'uid' | 'documents' | 'locale'>

/** The same entry of a menu, which first asks what leads visitors there: that is told before, not after. */
export function askingToUnpublish(action: Action): Action {
  const Asking: Action = (props) => {
    const { model: uid, document } = props
    const documentId = props.documentId ?? document?.documentId ?? ''
    // Both use hooks: they are asked in any case.
    const described = action(props)
    return useAsking(described, { uid, documents: [documentId], locale: localeOf(document) })
  }
  return Object.assign(Asking, { type: action.type, position: action.position })
}

/** The same of what is chosen in a list. */
export function askingToUnpublishMany(action: BulkAction): BulkAction {
  const Asking: BulkAction = (props) => {
    const { model: uid, documents: chosen } = props
    const documents = chosen.map(({ documentId }) => documentId)
    const described = action(props)
    return useAsking(described, { uid, documents, locale: localeOf(chosen[0]) })
  }
  return Object.assign(Asking, { type: action.type })
}

/**
 * What Strapi does goes on where nothing stands in the way, and where that could not be found out: then
 * the cms refuses it itself.
 */
function useAsking(described: unknown, question: Question): unknown {
  const texts = useWordsOf('deleting')
  const language = useLanguage()
  const [ask] = useLazyDeletionQuery()
  const [kept, setKept] = useState<DocumentToDelete[]>([])
  const { uid } = question
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Obstacles
              uid={uid}
              documents={kept}
              said={texts.unpublishing.kept}
              onFollow={onClose}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {texts.close}
          </Button>
        </Modal.Footer>
      </>
    ),
    [uid, kept, texts],
  )
  if (!isRecord(described)) return described
  return heldBack(described, {
    isHeld: kept.length > 0,
    dialog: { type: 'modal', title: texts.unpublishing.title, content },
    ask: async () => {
      const { data } = await ask({ ...question, action: 'unpublish', language })
      const standing = (data?.documents ?? []).filter(({ obstacle }) => obstacle !== null)
      setKept(standing)
      return standing.length > 0
    },
  })
}

function localeOf(document: { locale?: string | null } | undefined) {
  return isSpoken(document?.locale) ? document.locale : null
}
