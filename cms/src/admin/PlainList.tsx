import { Flex } from '@strapi/design-system'
import { Children, type ReactNode } from 'react'

/** A list without marks, an item for each child. */
export function PlainList({ children }: { children: ReactNode }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Flex>
  )
}
