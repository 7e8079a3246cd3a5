import { Button, Modal } from '@strapi/design-system'
import { lazy, Suspense, useState } from 'react'
import { useLanguage, useWords } from '../languages/useWords'
import { spokenNow } from '../../content/languages'
import { useTyped } from '../typed'
import { DialogLoading } from '../DialogLoading'
import type { TypedChange } from './ChangeDateForm'
import { noTimes } from './times'

const ChangeDateForm = lazy(async () => ({
  default: (await import('./ChangeDateForm')).ChangeDateForm,
}))

interface Props {
  change: 'cancelled' | 'moved'
  /** Document id; null: any meeting's dates are offered. */
  meeting: string | null
}

/** Cancels or moves one date: choose it, say why, confirm. */
export function ChangeDateButton({ change, meeting }: Props) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const typed = useTyped<TypedChange>({
    chosen: null,
    times: noTimes,
    newVenue: '',
    note: '',
    noteLocale: spokenNow(useLanguage()),
    otherNotes: {},
  })
  const label = words(change === 'cancelled' ? 'dates.cancel' : 'dates.move')
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary">{label}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={words('dates.close')}>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Suspense fallback={<DialogLoading />}>
          <ChangeDateForm {...{ change, meeting, typed }} onDone={() => setIsOpen(false)} />
        </Suspense>
      </Modal.Content>
    </Modal.Root>
  )
}
