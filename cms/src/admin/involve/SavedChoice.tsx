import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { SavedAnswer, SavedText } from '../../involve/savedAnswers'
import { useWordsOf } from '../languages/useWords'

interface Props {
  answers: readonly SavedAnswer[]
  /** Which was chosen last. */
  chosen: number | null
  onChoose: (id: number, saved: SavedText) => void
}

/** Chooses one of the texts that are used often; nothing to be seen while there is none. */
export function SavedChoice({ answers, chosen, onChoose }: Props) {
  const { answer } = useWordsOf('involve')
  const known = answers.flatMap(({ id, saved }) => (saved ? [{ id, saved }] : []))
  if (known.length === 0) return null
  return (
    <Box maxWidth="420px">
      <Field.Root>
        <Field.Label>{answer.saved.label}</Field.Label>
        <SingleSelect
          placeholder={answer.saved.choose}
          value={chosen === null ? '' : String(chosen)}
          onChange={(value) => {
            const one = known.find(({ id }) => String(id) === String(value))
            if (one) onChoose(one.id, one.saved)
          }}
        >
          {known.map(({ id, saved }) => (
            <SingleSelectOption key={id} value={String(id)}>
              {saved.name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  )
}
