import { Field } from '@strapi/design-system'
import { useField, useFocusInputField } from '@strapi/strapi/admin'
import { useState } from 'react'
import { isDate } from '../../calendar/written'
import { useWordsOf } from '../languages/useWords'
import type { FieldProps } from '../strapi/fields'
import { DayInput } from './DayInput'

/** Where a day is written down that was. */
const ofThePast =
  /(?:^|\.)(?:adoptedOn|appearedOn|consentOn|discussedOn|sentOn|day)$|^offices\.\d+\.from$/

/** A day in a form of Strapi, whose own field takes what it can't read for another day. */
export function DayField({ name, label, labelAction, hint, required, ...shown }: FieldProps) {
  const { unreadable } = useWordsOf('days')
  const { value, error, onChange } = useField<string | null>(name)
  const [isWriting, onWriting] = useState(false)
  const focused = useFocusInputField<HTMLInputElement>(name)
  const day = value ?? ''
  const isSaid = !isWriting && day !== '' && !isDate(day)
  return (
    <Field.Root name={name} hint={hint} required={required} error={isSaid ? unreadable : error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <DayInput
        {...shown}
        inputRef={focused}
        value={day}
        onChange={(written) => onChange(name, written === '' ? null : written)}
        onWriting={onWriting}
        looksBack={ofThePast.test(name)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
