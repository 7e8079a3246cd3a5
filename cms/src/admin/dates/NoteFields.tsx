import { Field, Textarea } from '@strapi/design-system'
import { languages } from '../../content/languages'
import { ChoiceField } from '../ChoiceField'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords } from '../languages/useWords'

interface Note {
  note: string
  noteLocale: string
}

interface Props extends Note {
  refused: string | undefined
  onChange: (changed: Partial<Note>) => void
}

/** What visitors read of why a date is otherwise, and in which language that is written. */
export function NoteFields({ note, noteLocale, refused, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <Field.Root name="note" required hint={words('dates.note.hint')} error={refused}>
        <Field.Label>{words('dates.note')}</Field.Label>
        <Textarea
          name="note"
          value={note}
          maxLength={300}
          onChange={({ target }) => onChange({ note: target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {languages.length > 1 && (
        <ChoiceField
          label={words('dates.noteLocale')}
          value={noteLocale}
          options={languages.map(({ code }) => [code, languageTitle(code, language)])}
          onChoose={(code) => onChange({ noteLocale: code })}
        />
      )}
    </>
  )
}
