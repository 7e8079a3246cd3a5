import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { VersionSummary } from '../../history/contract'
import { useWordsOf } from '../languages/useWords'
import { useWhen } from '../useWhen'
import { useDone } from './useDone'
import { VersionDialog } from './VersionDialog'

/** Changes that are told in the list; the dialog has them all. */
const told = 2

interface Props {
  version: VersionSummary
  uid: string
  documentId: string
}

export function VersionItem({ version, uid, documentId }: Props) {
  const texts = useWordsOf('history')
  const doneBy = useDone()
  const when = useWhen()(version.keptAt)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold">{doneBy(version.action, version.author)}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {when}
      </Typography>
      <Changes differences={version.differences} />
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Trigger>
          <Button variant="tertiary" aria-label={texts.lookAt(when)}>
            {texts.look}
          </Button>
        </Modal.Trigger>
        {isOpen && (
          <VersionDialog
            id={version.id}
            uid={uid}
            documentId={documentId}
            onDone={() => setIsOpen(false)}
          />
        )}
      </Modal.Root>
    </Flex>
  )
}

function Changes({ differences }: Pick<VersionSummary, 'differences'>) {
  const texts = useWordsOf('history')
  if (!differences) return <Typography variant="pi">{texts.first}</Typography>
  if (differences.length === 0) return <Typography variant="pi">{texts.same}</Typography>
  return (
    <>
      {differences.slice(0, told).map(({ field, summary }, index) => (
        <Typography key={index} variant="pi">{`${field}: ${summary}`}</Typography>
      ))}
      {differences.length > told && (
        <Typography variant="pi">{texts.more(differences.length - told)}</Typography>
      )}
    </>
  )
}
