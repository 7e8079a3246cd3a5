import type { Locale } from '../../contract'
import { choiceInWords, nameInWords } from '../../labels/names'
import { wordsOf } from '../../languages'
import { dateFormat } from '../../languages/dateFormat'
import type { HistoryWords } from '../words/words'

/** All that it takes to tell of versions in one language. */
export interface Words extends HistoryWords {
  language: Locale
  /** A choice, or the name of a type or component, all of which are written in English. */
  of: (english: string) => string
  date: (date: string) => string
  instant: (instant: string) => string
}

const dateStyle = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A date without a time is the same everywhere. */
function dateIn(language: Locale): (date: string) => string {
  const format = dateFormat(language, { ...dateStyle, timeZone: 'UTC' })
  return (date) => format.format(Date.parse(`${date}T00:00:00Z`))
}

function instantIn(language: Locale, timeZone: string): (instant: string) => string {
  const format = dateFormat(language, {
    ...dateStyle,
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return (instant) => format.format(Date.parse(instant))
}

/** @param timeZone of the site: in it the admin's editors read instants */
export function wordsIn(language: Locale, timeZone: string): Words {
  return {
    ...wordsOf(language).history,
    language,
    of: (english) => nameInWords(english, language) ?? choiceInWords(english, language),
    date: dateIn(language),
    instant: instantIn(language, timeZone),
  }
}
