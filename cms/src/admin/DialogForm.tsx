import { Flex, Modal } from '@strapi/design-system'
import type { FormEvent, ReactNode } from 'react'
import { saidOfAll } from './refusal'
import { Trouble } from './Trouble'
import type { Refused } from './useRefusal'

interface Props {
  refused: Refused
  /** The fields that say themselves what is refused of them. */
  shown: readonly string[]
  onSend: () => Promise<void>
  foot: ReactNode
  children: ReactNode
}

/** The form that a dialog is for: its fields, what was refused of all of it, and the foot. */
export function DialogForm({ refused: { form, refusal }, shown, onSend, foot, children }: Props) {
  const ofAll = saidOfAll(refusal, shown)
  return (
    // Without a box of its own, so that the dialog scrolls what is between its head and foot.
    <form ref={form} style={{ display: 'contents' }} onSubmit={(event) => send(event, onSend)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {children}
          <Trouble said={ofAll} />
        </Flex>
      </Modal.Body>
      {foot}
    </form>
  )
}

function send(event: FormEvent, onSend: Props['onSend']): void {
  event.preventDefault()
  // In React's eyes the dialog may stand inside the form of a document, which is not to be saved with it.
  event.stopPropagation()
  void onSend()
}
