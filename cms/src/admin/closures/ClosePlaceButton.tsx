import { Button, Modal } from '@strapi/design-system'
import { lazy, Suspense, useState } from 'react'
import { spokenNow } from '../../content/languages'
import type { ClosablePlace } from '../../editing/closureContract'
import { useLanguage, useWords, useWordsOf } from '../languages/useWords'
import { useTyped } from '../typed'
import { DialogLoading } from '../DialogLoading'
import type { TypedClosure } from './ClosePlaceForm'

const ClosePlaceForm = lazy(async () => ({
  default: (await import('./ClosePlaceForm')).ClosePlaceForm,
}))

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
    otherNotes: {},
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
        <Suspense fallback={<DialogLoading />}>
          <ClosePlaceForm {...{ venue, places, typed }} onDone={() => setIsOpen(false)} />
        </Suspense>
      </Modal.Content>
    </Modal.Root>
  )
}
