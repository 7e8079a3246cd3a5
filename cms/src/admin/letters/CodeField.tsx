import { Field } from '@strapi/design-system'
import { useWordsOf } from '../languages/useWords'

interface Props {
  value: string
  refused: string | undefined
  onChange: (typed: string) => void
}

/** The code of the second step, which is asked for once more before many people are written to. */
export function CodeField({ value, refused, onChange }: Props) {
  const texts = useWordsOf('letters')
  return (
    <Field.Root name="code" required hint={texts.codeHint} error={refused}>
      <Field.Label>{texts.code}</Field.Label>
      <Field.Input
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
