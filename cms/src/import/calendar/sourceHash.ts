import type { ImportedText } from '../blocks'
import { sourceLanguage, wordsOf } from '../../languages'
import { hashOf } from '../memory'
import { remarkIn } from '../words/sentences'
import type { ImportedMeeting } from './meeting'

/**
 * Of all that a calendar says of a meeting. What its texts lose counts in the words in which the first
 * versions had it: what those brought in is known again.
 */
export function sourceHashOf({ losses: _losses, ...said }: ImportedMeeting): string {
  const { body, specialDates } = said
  return hashOf({
    ...said,
    body: inWords(body),
    ...(specialDates && {
      specialDates: specialDates.map((date) => ({
        ...date,
        body: date.body && inWords(date.body),
      })),
    }),
  })
}

function inWords({ losses, ...text }: ImportedText): object {
  const words = wordsOf(sourceLanguage).imports
  return { ...text, losses: losses.map((remark) => remarkIn(remark, words)) }
}
