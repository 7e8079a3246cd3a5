import { Box, Field, Flex } from '@strapi/design-system'
import { useField, useFocusInputField, useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { isColour } from '../../content/colours/ownColours'
import { isRecord } from '../../records'
import { useWordsOf } from '../languages/useWords'
import type { FieldProps } from '../strapi/fields'
import { ColourTold } from './ColourTold'
import { readColour } from './readColour'
import { Samples } from './Samples'
import type { ColourName } from './shown'

/** A colour of one's own, which is asked for where own ones are chosen. What was chosen is kept. */
export function ColourField(props: FieldProps) {
  const values: unknown = useForm('ColourField', (state) => state.values)
  const isOwn = isRecord(values) && values['palette'] === 'own'
  return isOwn ? <OwnColour {...props} /> : null
}

function OwnColour({ name, label, labelAction, hint, disabled = false }: FieldProps) {
  const words = useWordsOf('colours')
  const { value, error, onChange } = useField<string | null>(name)
  const focused = useFocusInputField<HTMLInputElement>(name)
  const [written, setWritten] = useState<string | null>(null)
  const chosen = value ?? ''
  const isRead = isColour(chosen)
  const take = (text: string) => {
    setWritten(text)
    const colour = readColour(text) ?? text.trim()
    onChange(name, colour === '' ? null : colour)
  }
  // Whoever writes is not told yet what can't be read.
  const problem = written === null && chosen !== '' && !isRead ? words.unreadable : error
  return (
    <Field.Root name={name} hint={hint} required={name === 'ownColor'} error={problem}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={2} alignItems="center">
        <input
          type="color"
          aria-label={words.pick(label)}
          disabled={disabled}
          value={isRead ? chosen.toLowerCase() : '#808080'}
          onChange={({ target }) => onChange(name, target.value)}
          style={{ flex: 'none', width: '4.4rem', height: '4.4rem', padding: '0.2rem' }}
        />
        <Box flex="1">
          <Field.Input
            ref={focused}
            type="text"
            disabled={disabled}
            placeholder="#c8161d"
            autoComplete="off"
            spellCheck={false}
            value={written ?? chosen}
            onChange={({ target }) => take(target.value)}
            onBlur={() => setWritten(null)}
          />
        </Box>
      </Flex>
      {!disabled && (
        <Samples
          label={words.samplesFor(label)}
          isChosen={({ colour }) => colour === chosen.toLowerCase()}
          onChoose={({ colour }) => {
            setWritten(null)
            onChange(name, colour)
          }}
        />
      )}
      <Field.Hint />
      <Field.Error />
      {isRead && <ColourTold name={name as ColourName} chosen={chosen} />}
    </Field.Root>
  )
}
