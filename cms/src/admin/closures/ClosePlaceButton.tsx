import { Button, Modal } from '@strapi/design-system'
import { useState } from 'react'
import type { OtherPlace } from '../../editing/closureContract'
import { useWords, useWordsOf } from '../languages/useWords'
import { ClosePlaceForm } from './ClosePlaceForm'

interface Props {
  /** Document id. */
  venue: string
  otherPlaces: OtherPlace[]
}

/** Says that a place is closed: choose the days, see which dates are concerned, confirm. */
export function ClosePlaceButton({ venue, otherPlaces }: Props) {
  const words = useWords()
  const { close } = useWordsOf('closures')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary" fullWidth>
          {close}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={words('dates.close')}>
          <Modal.Title>{close}</Modal.Title>
        </Modal.Header>
        <ClosePlaceForm venue={venue} otherPlaces={otherPlaces} onDone={() => setIsOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  )
}
