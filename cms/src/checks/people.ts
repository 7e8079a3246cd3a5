import type { CheckWords } from './words/words'
import { error, type Found } from './problem'

/** Days are local dates. */
export interface CheckedPerson {
  /** The day from which on they agreed to be shown; null: nobody has entered one. */
  consentOn: string | null
  today: string
  offices: readonly { from: string | null; until: string | null }[]
}

/** Nobody is shown who has not agreed, nor before the day for which they have. */
export function consentErrors(
  { consentOn, today }: Pick<CheckedPerson, 'consentOn' | 'today'>,
  messages: CheckWords,
): Found[] {
  if (consentOn === null) return [error(['consentOn'], messages.consentMissing())]
  return consentOn > today ? [error(['consentOn'], messages.consentAhead(consentOn))] : []
}

/** An office that ends before it begins would be held by nobody. */
export function officeErrors(
  { offices }: Pick<CheckedPerson, 'offices'>,
  messages: CheckWords,
): Found[] {
  return offices.flatMap(({ from, until }, index) =>
    from !== null && until !== null && until < from
      ? [error(['offices', index, 'until'], messages.officeEndsBefore())]
      : [],
  )
}
