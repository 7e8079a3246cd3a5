import { Field, Flex } from '@strapi/design-system'
import { useWords } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import { TimeInput } from '../times/TimeInput'
import { useReadable } from '../times/useReadable'
import type { Times } from './times'

interface Props {
  times: Times
  /** What the cms had to say of them, by field. */
  refused: Readonly<Record<string, string>>
  onChange: (times: Times) => void
}

/** Wall times, on the clock at the place. */
export function NewTimes({ times, refused, onChange }: Props) {
  const words = useWords()
  const time = (name: 'newStartTime' | 'newEndTime') => (
    <NewTime
      name={name}
      value={times[name]}
      refused={refused[name]}
      onChange={(value) => onChange({ ...times, [name]: value })}
    />
  )
  return (
    <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={4}>
      <Field.Root name="newDate" hint={words('dates.newDate.hint')} error={refused['newDate']}>
        <Field.Label>{words('dates.newDate')}</Field.Label>
        <NativeInput
          type="date"
          value={times.newDate}
          onChange={(event) => onChange({ ...times, newDate: event.target.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {time('newStartTime')}
      {time('newEndTime')}
    </Flex>
  )
}

interface NewTimeProps {
  name: 'newStartTime' | 'newEndTime'
  value: string
  refused: string | undefined
  onChange: (value: string) => void
}

function NewTime({ name, value, refused, onChange }: NewTimeProps) {
  const words = useWords()
  const { problem, onWriting } = useReadable(value)
  return (
    <Field.Root name={name} hint={words('dates.times.hint')} error={problem ?? refused}>
      <Field.Label>{words(`dates.${name}`)}</Field.Label>
      <TimeInput value={value} onChange={onChange} onWriting={onWriting} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
