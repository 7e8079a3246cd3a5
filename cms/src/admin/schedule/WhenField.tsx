import { Field, Flex } from '@strapi/design-system'
import type { When } from './entry'
import { useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'

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
      <Field.Root name={`${name}-time`}>
        <Field.Label>{texts.time(action)}</Field.Label>
        <NativeInput
          type="time"
          value={value.time}
          onChange={(event) => onChange({ ...value, time: event.target.value })}
        />
      </Field.Root>
    </Flex>
  )
}
