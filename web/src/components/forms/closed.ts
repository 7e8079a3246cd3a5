import { introOf, type ShownForm } from '../../forms'
import { nearness } from '../../time/nearness'
import { isOff } from '../occurrence-state'

/** Why there is nothing to fill in, by the name of the words for it; null: there is. */
export function closedBy(
  data: Pick<ShownForm, 'form' | 'subject' | 'getInvolved'>,
  now: Date,
): 'notOffered' | 'isOver' | 'isOff' | null {
  if (!data.getInvolved.forms.includes(data.form)) return 'notOffered'
  const occurrence = data.subject?.occurrence
  if (!occurrence) return null
  const awaitsNewDate = introOf(data) === 'newDate'
  // The new day of what has one date only is awaited also when the day is over.
  if (awaitsNewDate && data.subject?.rule === null) return null
  if (nearness(occurrence, now) === 'past') return 'isOver'
  return isOff(occurrence) && !awaitsNewDate ? 'isOff' : null
}
