import { Field, Flex } from '@strapi/design-system'
import { useWords } from '../languages/useWords'

/** As browsers give them; empty: as planned. */
export interface Times {
  newDate: string
  newStartTime: string
  newEndTime: string
}

export const noTimes: Times = { newDate: '', newStartTime: '', newEndTime: '' }

interface Props {
  times: Times
  onChange: (times: Times) => void
}

/** Wall times: a browser's own fields know no zone, and are the easiest ones on a phone. */
export function NewTimes({ times, onChange }: Props) {
  const words = useWords()
  const field = (name: keyof Times, type: 'date' | 'time') => (
    <Field.Root
      name={name}
      hint={words(name === 'newDate' ? 'dates.newDate.hint' : 'dates.times.hint')}
    >
      <Field.Label>{words(`dates.${name}`)}</Field.Label>
      <Field.Input
        type={type}
        value={times[name]}
        onChange={(event) => onChange({ ...times, [name]: event.target.value })}
      />
      <Field.Hint />
    </Field.Root>
  )
  return (
    <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={4}>
      {field('newDate', 'date')}
      {field('newStartTime', 'time')}
      {field('newEndTime', 'time')}
    </Flex>
  )
}
