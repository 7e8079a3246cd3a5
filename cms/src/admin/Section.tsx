import { Box, Flex, Typography } from '@strapi/design-system'
import { useId, type ReactNode } from 'react'

type Named = { 'aria-label': string } | { 'aria-labelledby': string }

/** A part of a page, on paper of its own. */
export function OnPaper({ children, ...named }: Named & { children: ReactNode }) {
  return (
    <Box
      tag="section"
      {...named}
      background="neutral0"
      padding={{ initial: 4, medium: 6 }}
      shadow="tableShadow"
      hasRadius
    >
      {children}
    </Box>
  )
}

interface Props {
  title: string
  children: ReactNode
}

/** A part of a page with its heading. */
export function Section({ title, children }: Props) {
  const id = useId()
  return (
    <OnPaper aria-labelledby={id}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </OnPaper>
  )
}
