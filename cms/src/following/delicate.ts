import type { ImportedMeeting } from '../import/calendar/meeting'
import type { Remark } from '../import/words/facts'

/** What is not certain, not for everybody, or would let anybody in, and what would send visitors elsewhere. */
const delicate: ReadonlySet<Remark['kind']> = new Set([
  'secrecy',
  'tentative',
  'joinLink',
  'otherWayIn',
])

/** Whether somebody has to think of an event before it is public, as the report says. */
export function isDelicate({ losses }: Pick<ImportedMeeting, 'losses'>): boolean {
  return losses.some(({ kind }) => delicate.has(kind))
}
