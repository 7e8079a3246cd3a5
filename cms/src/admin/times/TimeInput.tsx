import { Field } from '@strapi/design-system'
import { useState, type Ref } from 'react'
import { isTime } from '../../calendar/written'
import { fingers } from '../fingers'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import { spokenTime } from './spokenTime'
import { timeInWords } from './timeInWords'

interface Props {
  /** `HH:MM`, or what was written and is no time; empty: none. */
  value: string
  onChange: (value: string) => void
  /** Whoever writes is not told yet what can't be read. */
  onWriting: (isWriting: boolean) => void
  inputRef?: Ref<HTMLInputElement>
  disabled?: boolean
  placeholder?: string
}

/** A wall time as people say it: what they wrote is shown as the site writes it, once they have left the field. */
export function TimeInput({ value, onChange, onWriting, inputRef, ...shown }: Props) {
  const { spoken } = useWordsOf('times')
  const language = useLanguage()
  const [written, setWritten] = useState<string | null>(null)
  const [hasWheel] = useState(() => window.matchMedia(fingers).matches)
  if (hasWheel && (value === '' || isTime(value))) {
    return (
      <NativeInput
        {...shown}
        ref={inputRef}
        type="time"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  }
  const write = (text: string) => {
    setWritten(text)
    onWriting(true)
    onChange(spokenTime(text, spoken) ?? text.trim())
  }
  const leave = () => {
    setWritten(null)
    onWriting(false)
  }
  return (
    <Field.Input
      {...shown}
      ref={inputRef}
      type="text"
      value={written ?? timeInWords(value, language)}
      onChange={({ target }) => write(target.value)}
      onBlur={leave}
    />
  )
}
