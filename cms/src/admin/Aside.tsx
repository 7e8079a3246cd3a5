import { Flex } from '@strapi/design-system'
import type { ReactNode } from 'react'

/** What stands beside a field, about the same in another language. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      paddingLeft={3}
      marginTop={1}
      marginBottom={1}
      borderColor="neutral300"
      borderStyle="solid"
      borderWidth="0 0 0 2px"
    >
      {children}
    </Flex>
  )
}
