import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { DocumentToDelete } from '../../editing/deletionContract'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { messageOf } from '../refusal'
import { Trouble } from '../Trouble'
import { DeletionEffect } from './DeletionEffect'
import { Obstacles } from './Obstacles'
import { useDeletionQuery, useTakeAwayMutation, type Deleting } from './questions'
import { useForgetting } from './useForgetting'
import { useToldDeleted } from './useToldDeleted'

interface Props {
  deleting: Deleting
  onClose: () => void
  /** It is deleted: the dialog has to go, with the form in which it stands. */
  onDeleted: () => void
  onBusy?: (isBusy: boolean) => void
}

/** Says what deleting does, or why it can't be done and what to do first; only then it is offered. */
export function DeleteDialog({ deleting, onClose, onDeleted, onBusy = () => undefined }: Props) {
  const texts = useWordsOf('deleting')
  const language = useLanguage()
  const { kind: _, ...question } = deleting
  const { currentData, isFetching, isError } = useDeletionQuery(
    { ...question, language },
    { refetchOnMountOrArgChange: true },
  )
  const [takeAway, { isLoading }] = useTakeAwayMutation()
  const [refusal, setRefusal] = useState<string | null>(null)
  const tellDeleted = useToldDeleted(deleting)
  const forget = useForgetting()
  const documents = isFetching ? null : (currentData?.documents ?? null)
  const free = documents?.filter(({ obstacle }) => obstacle === null) ?? []

  async function confirm() {
    const chosen = { ...deleting, documents: free.map(({ documentId }) => documentId) }
    onBusy(true)
    const result = await takeAway(chosen)
    if ('error' in result) {
      onBusy(false)
      setRefusal(messageOf(result.error, texts.failed))
      return
    }
    tellDeleted(free)
    forget(chosen)
    onDeleted()
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {documents ? (
            <Told deleting={deleting} documents={documents} free={free} onFollow={onClose} />
          ) : (
            !isError && <Loader small>{texts.loading}</Loader>
          )}
          <Trouble said={refusal ?? (isError ? texts.unknown : null)} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {free.length > 0 ? texts.cancel : texts.close}
        </Button>
        {free.length > 0 && (
          <Button variant="danger" loading={isLoading} onClick={() => void confirm()}>
            {documents && free.length < documents.length
              ? texts.confirmOthers(free.length)
              : texts.confirm}
          </Button>
        )}
      </Modal.Footer>
    </>
  )
}

interface ToldProps {
  deleting: Deleting
  documents: DocumentToDelete[]
  free: DocumentToDelete[]
  onFollow: () => void
}

function Told({ deleting, documents, free, onFollow }: ToldProps) {
  const texts = useWordsOf('deleting')
  const kept = documents.filter(({ obstacle }) => obstacle !== null)
  if (documents.length === 0) return <Typography>{texts.gone}</Typography>
  return (
    <>
      {kept.length > 0 && (
        <Obstacles uid={deleting.uid} documents={kept} said={texts.kept} onFollow={onFollow} />
      )}
      {free.length > 0 && <DeletionEffect deleting={deleting} documents={free} />}
    </>
  )
}
