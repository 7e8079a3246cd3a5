import { Field, Textarea } from '@strapi/design-system'
import { languages } from '../../content/languages'
import { ChoiceField } from '../ChoiceField'
import { languageName } from '../../languages'
import { languageTitle } from '../languages/names'
import { useLanguage, useWords } from '../languages/useWords'
import type { TypedNotes } from './notes'

interface Props extends TypedNotes {
  refused: string | undefined
  onChange: (changed: Partial<TypedNotes>) => void
}

const longest = 300

/** What visitors read of why a date is otherwise, in the languages in which it is written. */
export function NoteFields({ note, noteLocale, otherNotes, refused, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <Field.Root name="note" required hint={words('dates.note.hint')} error={refused}>
        <Field.Label>{words('dates.note')}</Field.Label>
        <Textarea
          name="note"
          value={note}
          maxLength={longest}
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
      {languages
        .filter(({ code }) => code !== noteLocale)
        .map(({ code }) => (
          <Field.Root key={code} name={`note-${code}`} hint={words('dates.otherNote.hint')}>
            <Field.Label>
              {words('dates.otherNote', { language: languageName(code, language) })}
            </Field.Label>
            <Textarea
              name={`note-${code}`}
              value={otherNotes[code] ?? ''}
              maxLength={longest}
              onChange={({ target }) =>
                onChange({ otherNotes: { ...otherNotes, [code]: target.value } })
              }
            />
            <Field.Hint />
          </Field.Root>
        ))}
    </>
  )
}
