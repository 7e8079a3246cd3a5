import { Button, Dialog } from '@strapi/design-system'
import type { ReactElement, ReactNode } from 'react'

interface Props {
  /** The button that opens the dialog. */
  button: ReactElement
  title: string
  /** What follows. */
  children: ReactNode
  /** On the button that leaves all as it is. */
  no: string
  /** On the button that does it. */
  yes: string
  isDanger?: boolean
  onYes: () => void
}

/** Does something once somebody has read what follows from it. */
export function AskedFirst({ button, title, children, no, yes, isDanger = false, onYes }: Props) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>{button}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {no}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={isDanger ? 'danger' : 'default'} fullWidth onClick={onYes}>
              {yes}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
