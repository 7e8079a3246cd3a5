import { Box } from '@strapi/design-system'
import type { SavedAnswer, SavedText } from '../../involve/savedAnswers'
import { ChoiceField } from '../ChoiceField'
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
      <ChoiceField
        label={answer.saved.label}
        placeholder={answer.saved.choose}
        value={chosen === null ? null : String(chosen)}
        options={known.map(({ id, saved }) => [String(id), saved.name])}
        onChoose={(value) => {
          const one = known.find(({ id }) => String(id) === value)
          if (one) onChoose(one.id, one.saved)
        }}
      />
    </Box>
  )
}
