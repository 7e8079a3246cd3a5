import { Field, Flex } from '@strapi/design-system'
import { useField, useFocusInputField } from '@strapi/strapi/admin'
import { useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import type { FieldProps } from '../strapi/fields'
import { dayAndTime, momentOf, type DayAndTime } from './moment'
import { TimeInput } from './TimeInput'
import { useReadable } from './useReadable'

/** A day with a time in a form of Strapi, which has a list of times for it, in 24 hours only. */
export function MomentField({ name, label, labelAction, hint, required, disabled }: FieldProps) {
  const words = useWordsOf('times')
  const { value, error, onChange } = useField<string | null>(name)
  const { day, time } = dayAndTime(value ?? null)
  const { problem, onWriting } = useReadable(time)
  const focused = useFocusInputField<HTMLInputElement>(name)
  const meant = /(?:^|\.)from$/.test(name) ? 'begins' : 'ends'
  const change = (next: Partial<DayAndTime>) =>
    onChange(name, momentOf({ day, time, ...next }, meant))
  const shown = disabled ? { disabled } : {}
  return (
    <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={4}>
      <Field.Root name={name} hint={hint} required={required} error={error} flex="1">
        <Field.Label action={labelAction}>{label}</Field.Label>
        <NativeInput
          {...shown}
          ref={focused}
          type="date"
          value={day}
          onChange={({ target }) => change(target.value === '' ? noMoment : { day: target.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Field.Root error={problem} flex="1">
        <Field.Label>{words.clock}</Field.Label>
        <TimeInput
          {...shown}
          value={time}
          onChange={(written) => change({ time: written })}
          onWriting={onWriting}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  )
}

const noMoment = { day: '', time: '' }
