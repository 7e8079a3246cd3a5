import { Flex, Modal, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface Props {
  /** What pressing the last button does, or what it waits for. */
  said: string
  /** By which a button refers to that. */
  saidId?: string
  /** Buttons; what they do stands on them in whole words, so that on a phone they stand below one another. */
  children: ReactNode
}

/** The foot of a dialog whose buttons need more room than a phone has beside a sentence. */
export function DialogFoot({ said, saidId, children }: Props) {
  return (
    <Modal.Footer>
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        alignItems={{ initial: 'stretch', medium: 'center' }}
        justifyContent="space-between"
        gap={3}
        width="100%"
      >
        <Typography id={saidId} variant="pi" textColor="neutral600">
          {said}
        </Typography>
        {children}
      </Flex>
    </Modal.Footer>
  )
}
