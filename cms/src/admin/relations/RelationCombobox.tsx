import { Button, Combobox, Flex, Typography } from '@strapi/design-system'
import {
  Children,
  forwardRef,
  isValidElement,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react'
import { useWordsOf } from '../languages/useWords'
import { isTypedOf, type Chosen } from './chosen'

type Props = ComponentProps<typeof Combobox> & {
  /** What the field holds already. */
  chosen?: readonly Chosen[]
  /** Whether it holds one at most: another takes its place. */
  takesOne?: boolean
}

/**
 * The field by which a form chooses another document. What somebody typed there and neither chose nor
 * made is not kept: it says so, and offers what they may have meant. Once something is chosen it asks
 * for nothing any more.
 */
export const RelationCombobox = forwardRef<HTMLInputElement, Props>(function RelationCombobox(
  { chosen = [], takesOne = false, ...props },
  ref,
) {
  const words = useWordsOf('relations')
  const [isOpen, setOpen] = useState(false)
  const typed = props.textValue?.trim() ?? ''
  const asksForMore = takesOne ? words.another : words.oneMore
  return (
    <>
      <Combobox
        {...props}
        {...(chosen.length > 0 && { placeholder: asksForMore })}
        ref={ref}
        onOpenChange={(open) => {
          setOpen(open === true)
          // Strapi leaves out of the list what is chosen: whoever looked for that has it.
          if (open !== true && isTypedOf(typed, chosen, takesOne)) props.onTextValueChange?.('')
          props.onOpenChange?.(open)
        }}
      />
      <div role="status">
        {!isOpen && !props.disabled && typed !== '' && (
          <NotChosen {...props} typed={typed} stays={takesOne ? chosen[0]?.label : undefined} />
        )}
      </div>
    </>
  )
})

interface NotChosenProps extends ComponentProps<typeof Combobox> {
  typed: string
  /** What is chosen instead, and stays. */
  stays: string | undefined
}

function NotChosen({
  typed,
  stays,
  children,
  creatableDisabled,
  onChange,
  onCreateOption,
}: NotChosenProps) {
  const words = useWordsOf('relations')
  const meant = optionsOf(children).find(
    ({ textValue }) => textValue.toLowerCase() === typed.toLowerCase(),
  )
  const mayMake = creatableDisabled !== true
  const remedy = mayMake ? words.chooseOrMake : words.chooseAnother
  const told = stays === undefined ? words.notChosen(typed) : words.stays(typed, stays)
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2} paddingBottom={2}>
      <Typography variant="pi" textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
        {[told, ...(meant ? [] : [remedy])].join(' ')}
      </Typography>
      {meant && (
        <Button variant="secondary" onClick={() => onChange?.(meant.value)}>
          {words.choose(meant.textValue)}
        </Button>
      )}
      {!meant && mayMake && (
        <Button variant="secondary" onClick={() => onCreateOption?.(typed)}>
          {words.make(typed)}
        </Button>
      )}
    </Flex>
  )
}

interface Option {
  value: string
  textValue: string
}

function optionsOf(children: ReactNode): Option[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<Partial<Option>>(child)) return []
    const { value, textValue } = child.props
    return value === undefined || textValue === undefined ? [] : [{ value, textValue }]
  })
}
