import {
  isType,
  shortName,
  typesThatAre,
  type PlacedUid,
  type ShortName,
  type TypesThatAre,
} from '../../content/types'
import type { Home } from '../../editing/homeContract'
import { listPath, newPath } from '../documents'
import { topicAt, type Topic } from '../guide/topics'

/** What people begin with: nobody does with what most sites have none of. */
type FirstUid = Exclude<PlacedUid, TypesThatAre<'optional'>>

/** Something that people come for, to begin with. */
export interface Step {
  label: 'date' | ShortName<FirstUid>
  topic: Topic
  /** Null: it begins on Home itself. */
  path: string | null
  isDone: boolean
}

type Known = Pick<Home, 'mayMake' | 'written' | 'dates' | 'mayChangeDates' | 'hasChangedDates'>

/** What somebody may do, and can: a date is changed only where there is one. */
export function firstSteps(home: Known): Step[] {
  // Pages are there already, and one changes them; of the others one makes new ones.
  const written: Step[] = typesThatAre('placed')
    .filter((uid): uid is FirstUid => !isType('optional', uid))
    .filter((uid) => isType('nested', uid) || home.mayMake.includes(uid))
    .map((uid) => ({
      label: shortName(uid),
      topic: topicAt(listPath(uid), ''),
      path: isType('nested', uid) ? listPath(uid) : newPath(uid),
      isDone: home.written.includes(uid),
    }))
  const { mayChangeDates, hasChangedDates: isDone, dates } = home
  const hasDates = mayChangeDates && (isDone || dates.length > 0)
  return hasDates
    ? [...written, { label: 'date', topic: 'cancel-or-move-one-date', path: null, isDone }]
    : written
}
