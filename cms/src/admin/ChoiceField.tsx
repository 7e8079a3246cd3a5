import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'

interface Props {
  label: string
  /** Null: nothing is chosen. */
  value: string | null
  options: readonly (readonly [value: string, words: string])[]
  onChoose: (value: string) => void
  /** By which a refusal is about it. */
  name?: string
  refused?: string | undefined
  required?: boolean
  disabled?: boolean
  /** Stands there while nothing is chosen. */
  placeholder?: string
}

/** A field by which one of several is chosen. */
export function ChoiceField(props: Props) {
  const { label, value, options, onChoose, disabled = false, placeholder } = props
  return (
    <Field.Root name={props.name} required={props.required} error={props.refused}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        disabled={disabled}
        placeholder={placeholder}
        onChange={(chosen) => onChoose(String(chosen))}
      >
        {options.map(([option, words]) => (
          <SingleSelectOption key={option} value={option}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  )
}
