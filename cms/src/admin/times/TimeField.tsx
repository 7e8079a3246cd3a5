import { Field } from '@strapi/design-system'
import { useField, useFocusInputField } from '@strapi/strapi/admin'
import type { FieldProps } from '../strapi/fields'
import { TimeInput } from './TimeInput'
import { useReadable } from './useReadable'

/** A time in a form of Strapi. */
export function TimeField({ name, label, labelAction, hint, required, ...shown }: FieldProps) {
  const { value, error, onChange } = useField<string | null>(name)
  const { problem, onWriting } = useReadable(value ?? '')
  const focused = useFocusInputField<HTMLInputElement>(name)
  // What is wrong with it now says more than what the cms had to say of what stood here before.
  const said = problem ?? error
  return (
    <Field.Root name={name} hint={hint} required={required} error={said}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TimeInput
        {...shown}
        inputRef={focused}
        value={value ?? ''}
        onChange={(time) => onChange(name, time === '' ? null : time)}
        onWriting={onWriting}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
