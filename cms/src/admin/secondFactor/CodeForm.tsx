import { Button, Field, Flex } from '@strapi/design-system'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useSending } from './useSending'

interface Props {
  label: string
  /** What is said of an empty field. */
  missing: string
  submit: string
  variant?: 'default' | 'danger'
  /** Whether it takes the digits of an app alone. */
  isOfDigits?: boolean
  /** Whether it is typed into at once, since its step has been read already. */
  isFocused?: boolean
  /** Stands between the field and the button. */
  children?: ReactNode
  /** Stands beside the button. */
  otherWay?: ReactNode
  /** Sends it: what is refused is said at the field, and what was typed stays. */
  onCode: (code: string) => Promise<void>
}

/** On a phone: a keyboard of digits, filled in by what has just been copied. */
const ofDigits = { inputMode: 'numeric', autoComplete: 'one-time-code' } as const

const ofLetters = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
} as const

/** One field for a code of any kind. */
export function CodeForm(props: Props) {
  const {
    label,
    missing,
    submit,
    variant,
    isOfDigits = false,
    isFocused = false,
    children,
    otherWay,
    onCode,
  } = props
  const [code, setCode] = useState('')
  const { isSending, error, setError, send } = useSending()
  const field = useRef<HTMLInputElement>(null)

  async function trySubmit(event: FormEvent) {
    event.preventDefault()
    if (isSending) return
    const typed = isOfDigits ? code.replace(/\s/g, '') : code.trim()
    if (typed === '') setError(missing)
    else await send(() => onCode(typed))
    // Where it was accepted there is no field any more.
    field.current?.focus()
  }
  return (
    <form onSubmit={(event) => void trySubmit(event)} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root error={error ?? undefined}>
          <Field.Label>{label}</Field.Label>
          <Field.Input
            ref={field}
            autoFocus={isFocused}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            {...(isOfDigits ? ofDigits : ofLetters)}
          />
          <div role="alert">
            <Field.Error />
          </div>
        </Field.Root>
        {children}
        <Flex gap={2} wrap="wrap">
          <Button type="submit" size="L" variant={variant} loading={isSending}>
            {submit}
          </Button>
          {otherWay}
        </Flex>
      </Flex>
    </form>
  )
}
