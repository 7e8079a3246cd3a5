import { Flex, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'

interface Props {
  /** Stands before the words, which say the same. */
  symbol: ReactNode
  colour: 'primary' | 'warning' | 'danger'
  children: string
  onPress: () => void
}

/** A line above the buttons of a form, on a phone, that leads on. */
export function FormBar({ symbol, colour, children, onPress }: Props) {
  return (
    <Flex
      tag="button"
      type="button"
      data-form-bar=""
      onClick={onPress}
      justifyContent="center"
      gap={2}
      padding={2}
      width="100%"
      background={`${colour}100`}
      cursor="pointer"
    >
      {symbol}
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
        {children}
      </Typography>
    </Flex>
  )
}
