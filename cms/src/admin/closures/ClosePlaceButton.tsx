import { Button, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { spokenNow } from '../../content/languages'
import type { ClosablePlace } from '../../editing/closureContract'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { useTyped } from '../typed'
import { ClosePlaceForm, type TypedClosure } from './ClosePlaceForm'

interface Props {
  /** Document id; null: it is chosen in the dialog. */
  venue: string | null
  /** All that there are, but for `venue`. */
  places: ClosablePlace[]
}

/** Says that a place is closed: choose the days, see which dates are concerned, confirm. */
export function ClosePlaceButton({ venue, places }: Props) {
  const words = useWords()
  const { close, closeAny } = useWordsOf('closures')
  const [isOpen, setIsOpen] = useState(false)
  const typed = useTyped<TypedClosure>({
    venue: null,
    firstDay: '',
    lastDay: '',
    dates: 'cancelled',
    newVenue: null,
    note: '',
    noteLocale: spokenNow(useLanguage()),
  })
  const label = venue === null ? closeAny : close
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary" fullWidth={venue !== null}>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={words('dates.close')}>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <ClosePlaceForm {...{ venue, places, typed }} onDone={() => setIsOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  )
}
