import { Flex, Modal, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface Props {
  /** What follows when a button is pressed, or why it can't be yet. */
  said?: string
  /** By which a button refers to that. */
  saidId?: string
  /** The buttons, the one that does it last. */
  children: ReactNode
}

/** The foot of a dialog. On a phone each button has a line of its own, so that none is cut off. */
export function DialogFoot({ said, saidId, children }: Props) {
  return (
    <Modal.Footer>
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        alignItems={{ initial: 'stretch', medium: 'center' }}
        justifyContent="flex-end"
        gap={3}
        width="100%"
      >
        {said !== undefined && (
          <Typography id={saidId} flex="1" variant="pi" textColor="neutral600">
            {said}
          </Typography>
        )}
        {children}
      </Flex>
    </Modal.Footer>
  )
}
