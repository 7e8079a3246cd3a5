import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { ClosablePlace } from '../../editing/closureContract'
import { useWords } from '../languages/useWords'

interface Props {
  places: readonly ClosablePlace[]
  /** Document id; '': as always. */
  chosen: string
  refused: string | undefined
  onChoose: (place: string) => void
}

/** Where a date is instead. Who has no second place is not asked. */
export function NewPlace({ places, chosen, refused, onChoose }: Props) {
  const words = useWords()
  if (places.length < 2) return null
  return (
    <Field.Root name="newVenue" error={refused}>
      <Field.Label>{words('dates.newVenue')}</Field.Label>
      <SingleSelect value={chosen} onChange={(value) => onChoose(String(value))}>
        <SingleSelectOption value="">{words('dates.newVenue.always')}</SingleSelectOption>
        {places.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  )
}
