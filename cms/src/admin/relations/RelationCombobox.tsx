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

type Props = ComponentProps<typeof Combobox>

/**
 * The field by which a form chooses another document. What somebody typed there and neither chose nor
 * made is not kept: it says so, and offers what they may have meant.
 */
export const RelationCombobox = forwardRef<HTMLInputElement, Props>(
  function RelationCombobox(props, ref) {
    const [isOpen, setOpen] = useState(false)
    const typed = props.textValue?.trim() ?? ''
    return (
      <>
        <Combobox
          {...props}
          ref={ref}
          onOpenChange={(open) => {
            setOpen(open === true)
            props.onOpenChange?.(open)
          }}
        />
        <div role="status">
          {!isOpen && !props.disabled && typed !== '' && <NotChosen {...props} typed={typed} />}
        </div>
      </>
    )
  },
)

function NotChosen({
  typed,
  children,
  creatableDisabled,
  onChange,
  onCreateOption,
}: Props & { typed: string }) {
  const words = useWordsOf('relations')
  const meant = optionsOf(children).find(
    ({ textValue }) => textValue.toLowerCase() === typed.toLowerCase(),
  )
  const mayMake = creatableDisabled !== true
  const remedy = mayMake ? words.chooseOrMake : words.chooseAnother
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2} paddingBottom={2}>
      <Typography textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
        {[words.notChosen(typed), ...(meant ? [] : [remedy])].join(' ')}
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
