import { Button, Modal } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import type { CalendarView } from '../../following/contract'
import { useWordsOf } from '../languages/useWords'
import { useTyped } from '../typed'
import { entryOf, FollowForm } from './FollowForm'

/** @param calendar null: a new one */
export function FollowButton({ calendar }: { calendar: CalendarView | null }) {
  const texts = useWordsOf('following')
  const [isOpen, setOpen] = useState(false)
  const typed = useTyped(entryOf(calendar))
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        {calendar === null ? (
          <Button startIcon={<Plus />} size="L">
            {texts.add}
          </Button>
        ) : (
          <Button variant="tertiary" aria-label={texts.about(texts.change, calendar.name)}>
            {texts.change}
          </Button>
        )}
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {calendar === null ? texts.form.newTitle : texts.form.title(calendar.name)}
          </Modal.Title>
        </Modal.Header>
        <FollowForm calendar={calendar} typed={typed} onDone={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  )
}
