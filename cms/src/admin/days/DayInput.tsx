import { Box, Field, IconButton } from '@strapi/design-system'
import { Calendar } from '@strapi/icons'
import { useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { isDate } from '../../calendar/written'
import { fingers } from '../fingers'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { NativeInput } from '../NativeInput'
import { dayInWords } from './dayInWords'
import { spokenDay } from './spokenDay'

interface Props {
  /** `YYYY-MM-DD`, or what was written and is no day; empty: none. */
  value: string
  onChange: (value: string) => void
  /** Whoever writes is not told yet what can't be read. */
  onWriting: (isWriting: boolean) => void
  /** A day without its year is one that was. */
  looksBack: boolean
  inputRef?: Ref<HTMLInputElement>
  disabled?: boolean
  placeholder?: string
}

/** A day as people say it: what they wrote is shown with its weekday, once they have left the field. */
export function DayInput({ value, onChange, onWriting, looksBack, inputRef, ...shown }: Props) {
  const { spoken, calendar } = useWordsOf('days')
  const language = useLanguage()
  const [written, setWritten] = useState<string | null>(null)
  const [hasWheel] = useState(() => window.matchMedia(fingers).matches)
  const picker = useRef<HTMLInputElement>(null)
  if (hasWheel && (value === '' || isDate(value))) {
    return (
      <NativeInput
        {...shown}
        ref={inputRef}
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  }
  const write = (text: string) => {
    setWritten(text)
    onWriting(true)
    // A form in which something is written is not left without a question. Of a day that stands there
    // much may follow, which would go and come with each key.
    if (!isDate(value)) onChange(text.trim())
  }
  // Only a day that is written whole is meant.
  const settle = () => {
    if (written === null) return
    const speaker = { language, spoken, looksBack, today: localToday() }
    onChange(spokenDay(written, speaker) ?? written.trim())
    setWritten(null)
    onWriting(false)
  }
  const pick = (day: string) => {
    setWritten(null)
    onWriting(false)
    onChange(day)
  }
  return (
    <Box position="relative">
      <Field.Input
        {...shown}
        ref={inputRef}
        type="text"
        autoComplete="off"
        value={written ?? dayInWords(value, language)}
        onChange={({ target }) => write(target.value)}
        onBlur={settle}
        onKeyDown={(event) => savesBy(event) && settle()}
        endAction={
          <IconButton
            variant="ghost"
            size="XS"
            label={calendar}
            disabled={shown.disabled ?? false}
            onClick={() => picker.current?.showPicker()}
          >
            <Calendar />
          </IconButton>
        }
      />
      {/* The browser's own calendar opens below it; nobody comes upon it. */}
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        style={{ position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none' }}
        value={isDate(value) ? value : ''}
        onChange={({ target }) => pick(target.value)}
      />
    </Box>
  )
}

/** What sends a form, or has Strapi save it, without the field being left. */
function savesBy({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' || ((ctrlKey || metaKey) && key.toLowerCase() === 's')
}

/** That of whoever sits before the screen. */
function localToday(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
