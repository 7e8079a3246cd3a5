import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { useState, type KeyboardEvent } from 'react'
import { isDescription } from '../../checks/description'
import { messageOf } from '../fetchErrors'
import { useWordsOf } from '../languages/useWords'
import type { MediaFile } from '../strapi/mediaLibrary'
import { noteDescription, sendDescriptions } from './descriptions'
import { describe } from './sending'

interface Props {
  file: MediaFile
  /** Whether it has to be said what it shows; of a logo the name of the branch says it. */
  asksWhatItShows: boolean
  disabled: boolean
  onDescribed: (alternativeText: string) => void
}

/** What was chosen, and for a picture what it shows. */
export function ChosenFile({ file, asksWhatItShows, disabled, onDescribed }: Props) {
  const isPicture = file.mime.startsWith('image/')
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isPicture && (
        <Box background="neutral100" hasRadius overflow="hidden">
          <img
            // What it shows stands below.
            alt=""
            src={file.formats?.thumbnail?.url ?? file.url}
            style={{ display: 'block', maxWidth: '100%', maxHeight: '20rem', margin: '0 auto' }}
          />
        </Box>
      )}
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Typography>
      {isPicture && asksWhatItShows && (
        <Description key={file.id} file={file} disabled={disabled} onDescribed={onDescribed} />
      )}
    </Flex>
  )
}

function Description({ file, disabled, onDescribed }: Omit<Props, 'asksWhatItShows'>) {
  const words = useWordsOf('pictures')
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = file.alternativeText ?? ''
  const isName = text.trim() !== '' && !isDescription(text)

  function type(typed: string) {
    setRefusal(null)
    onDescribed(typed)
    noteDescription(file.id, async () => {
      try {
        await describe(file, typed)
      } catch (caught) {
        setRefusal(messageOf(caught, words.notDescribed))
      }
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    // It would send the form around it.
    if (event.key !== 'Enter') return
    event.preventDefault()
    void sendDescriptions()
  }

  return (
    <Field.Root
      name={`alternative-text-${file.id}`}
      hint={words.showsHint}
      error={refusal ?? (isName ? words.isNameOfFile : undefined)}
    >
      <Field.Label>{words.shows}</Field.Label>
      <Textarea
        value={text}
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
