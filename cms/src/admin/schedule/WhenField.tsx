import { Field, Flex } from '@strapi/design-system'
import type { When } from './entry'
import { useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import { TimeInput } from '../times/TimeInput'
import { useReadable } from '../times/useReadable'

interface Props {
  /** What is done then, in words. */
  action: string
  name: string
  value: When
  problem: string | undefined
  onChange: (value: When) => void
}

/** A date and a time by the clock on the wall. */
export function WhenField({ action, name, value, problem, onChange }: Props) {
  const texts = useWordsOf('schedule')
  const { problem: unreadable, onWriting } = useReadable(value.time)
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={`${name}-date`} {...(problem !== undefined && { error: problem })}>
        <Field.Label>{texts.date(action)}</Field.Label>
        <NativeInput
          type="date"
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root name={`${name}-time`} {...(unreadable !== undefined && { error: unreadable })}>
        <Field.Label>{texts.time(action)}</Field.Label>
        <TimeInput
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          onWriting={onWriting}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  )
}
