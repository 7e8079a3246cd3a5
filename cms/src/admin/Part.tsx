import { Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

/** A part of the panel with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {children}
    </Flex>
  )
}
