import type { Half, SpokenTimes } from './words/words'

/**
 * The wall time, `HH:MM`, that people mean by what they write; null where it is none, or might be
 * another as well.
 */
export function spokenTime(written: string, spoken: SpokenTimes): string | null {
  const text = plain(written)
  const around = new RegExp(`\\b(?:${alternatives(spoken.around)})\\b`, 'g')
  const bare = (said: string) => spaced(said.replace(around, ' '))
  const named = spoken.named[text] ?? spoken.named[bare(text)]
  if (named !== undefined) return named
  const half = taken(text, spoken.halves)
  const minutes = taken(half.rest, spoken.minutes)
  const digits = inDigits(bare(minutes.rest), spoken.hours)
  const [, hour = '', minute] = /^(\d{1,2})(?: ?[:.,] ?| )?(\d{2})?$/.exec(digits) ?? []
  if (hour === '' || (minute !== undefined && minutes.value !== undefined)) return null
  // A zero in front is of a clock of 24 hours.
  const isOpen = Number(hour) > 0 && Number(hour) < 12 && !hour.startsWith('0')
  if (half.value === undefined && spoken.asksForHalf && isOpen) return null
  const hours = inHalf(Number(hour), half.value)
  if (hours === null) return null
  return onClock(hours, Number(minute ?? 0), minutes.value ?? 0)
}

/** In small letters, without accents; "6p", "6pm" and "6 p. m." are written alike. */
function plain(written: string): string {
  const letters = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const parted = letters.replace(/['’]/g, ' ').replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$& ')
  return spaced(parted.replace(/\b([ap])[\s.]*m\b\.?/g, '$1m').replace(/(\d) ([ap])$/, '$1 $2m'))
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a text holds of what there is to find, and the text without it. */
function taken<Value>(text: string, known: Readonly<Record<string, Value>>) {
  const found = new RegExp(`\\b(?:${alternatives(Object.keys(known))})\\b`).exec(text)?.[0]
  if (found === undefined) return { value: undefined, rest: text }
  return { value: known[found], rest: spaced(text.replace(found, ' ')) }
}

/** The longest first: some begin with another. */
const alternatives = (phrases: readonly string[]) =>
  [...phrases].sort((a, b) => b.length - a.length).join('|')

function inDigits(text: string, hours: readonly string[]): string {
  const hour = hours.indexOf(text)
  return hour < 0 ? text : String(hour + 1)
}

/** Null for what nobody says, such as 18 in the morning. */
function inHalf(hour: number, half: Half | undefined): number | null {
  if (half === undefined) return hour
  if (hour > 12) return half === 'am' ? null : hour
  if (hour === 0) return half === 'pm' ? null : 0
  const isLate = half === 'pm' || (half === 'night' && hour > 5 && hour < 12)
  return (hour % 12) + (isLate ? 12 : 0)
}

/** Null past the end of the day; 24:00 is how some call its end. */
function onClock(hour: number, minute: number, later: number): string | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  const total = (hour * 60 + minute + later + 1_440) % 1_440
  const parts = [Math.floor(total / 60), total % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
