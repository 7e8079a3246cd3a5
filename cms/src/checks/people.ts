import type { CheckWords } from './words/words'
import { error, type Found } from './problem'

/** Days are local dates. */
export interface CheckedPerson {
  /** The day from which on they agreed to be shown; null: nobody has entered one. */
  consentOn: string | null
  today: string
}

/** Nobody is shown who has not agreed, nor before the day for which they have. */
export function consentErrors({ consentOn, today }: CheckedPerson, messages: CheckWords): Found[] {
  if (consentOn === null) return [error(['consentOn'], messages.consentMissing())]
  return consentOn > today ? [error(['consentOn'], messages.consentAhead(consentOn))] : []
}
