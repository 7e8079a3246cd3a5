import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { useState, type KeyboardEvent } from 'react'
import { withTextIn, writtenIn } from '../../content/alternativeTexts'
import { isDescription } from '../../content/description'
import { defaultLanguage } from '../../content/languages'
import type { Locale } from '../../contract'
import { languageName } from '../../languages'
import { Aside } from '../Aside'
import { messageOf, statusOf } from '../fetchErrors'
import { languageTitle } from '../languages/names'
import { useLanguage, useWordsOf } from '../languages/useWords'
import type { MediaFile } from '../strapi/mediaLibrary'
import { noteDescription, sendDescriptions } from './descriptions'
import { describe } from './sending'

interface Props {
  file: MediaFile
  /** In which it is said here. */
  language: Locale
  /** What the field is called. */
  label: string
  disabled: boolean
  onDescribed: (file: MediaFile) => void
}

/** What a picture shows, in the language of the form; in a translation beside what it says otherwise. */
export function Description({ file, language, label, disabled, onDescribed }: Props) {
  const words = useWordsOf('pictures')
  const reader = useLanguage()
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = writtenIn(file, language)
  const original = language === defaultLanguage ? '' : writtenIn(file, defaultLanguage)
  const hasOriginal = isDescription(original)
  const isName = text.trim() !== '' && !isDescription(text)

  function type(typed: string) {
    setRefusal(null)
    onDescribed(withTextIn(file, language, typed))
    noteDescription(`${file.id} ${language}`, async () => {
      try {
        await describe(file, { language, text: typed, reader })
        return true
      } catch (caught) {
        setRefusal(messageOf(caught, words.notDescribed))
        // What is refused would be refused once more.
        const status = statusOf(caught)
        return status !== null && status < 500
      }
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    // It would send the form around it.
    if (event.key !== 'Enter') return
    event.preventDefault()
    void sendDescriptions()
  }

  const name = (code: Locale) => languageName(code, reader)
  return (
    <Field.Root
      name={`alternative-text-${file.id}`}
      required={!hasOriginal}
      hint={
        hasOriginal ? words.showsHintIn(name(language), name(defaultLanguage)) : words.showsHint
      }
      error={refusal ?? (isName ? words.isNameOfFile : undefined)}
    >
      <Field.Label>{label}</Field.Label>
      {hasOriginal && (
        <Aside>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {languageTitle(defaultLanguage, reader)}: <span lang={defaultLanguage}>{original}</span>
          </Typography>
          {text.trim() === '' && !disabled && (
            <Flex>
              <Button
                type="button"
                size="S"
                variant="tertiary"
                aria-label={`${words.takeOver}: ${label}`}
                onClick={() => type(original)}
              >
                {words.takeOver}
              </Button>
            </Flex>
          )}
        </Aside>
      )}
      <Textarea
        value={text}
        lang={language}
        disabled={disabled}
        onChange={({ target }) => type(target.value.replaceAll('\n', ' '))}
        onBlur={() => void sendDescriptions()}
        onKeyDown={onKeyDown}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
