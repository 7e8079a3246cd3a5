import { Field, lightTheme } from '@strapi/design-system'
import { forwardRef, type ComponentProps } from 'react'
import { useTheme } from 'styled-components'

type Props = ComponentProps<typeof Field.Input> & { type: 'date' | 'time' }

/** The browser's own field for a date or a time, whose clock can be seen in the dark as well. */
export const NativeInput = forwardRef<HTMLInputElement, Props>((props, ref) => {
  const { colors } = useTheme()
  const colorScheme = colors.neutral0 === lightTheme.colors.neutral0 ? 'light' : 'dark'
  return <Field.Input {...props} ref={ref} style={{ colorScheme }} />
})
NativeInput.displayName = 'NativeInput'
