import { Box, Flex, Typography } from '@strapi/design-system'
import { useId, type ReactNode } from 'react'

interface Props {
  title: string
  children: ReactNode
}

/** A part of a page with its heading. */
export function Section({ title, children }: Props) {
  const id = useId()
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      padding={{ initial: 4, medium: 6 }}
      shadow="tableShadow"
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  )
}
