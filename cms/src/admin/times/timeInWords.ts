import { isTime } from '../../calendar/written'
import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'

/** A wall time as the site writes it in a language; whatever is none as it stands. */
export function timeInWords(value: string, language: Locale): string {
  if (!isTime(value)) return value
  const { time, half } = wordsOf(language).content.rule.clock(value)
  return half === null ? time : `${time} ${half}`
}
