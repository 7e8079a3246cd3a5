import { Flex } from '@strapi/design-system'
import { Children, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** Between two items, in steps of the design system. */
  gap?: number
}

/** A list without marks, an item for each child. */
export function PlainList({ children, gap = 3 }: Props) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={gap}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Flex>
  )
}
