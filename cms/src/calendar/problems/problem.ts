import type { DateChange, Recurrence } from '../plan'

/** Something that an editor should correct, with the field where it stands. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  [Each in Kind]: {
    /** Names of fields and positions in lists, from the document down. */
    path: (string | number)[]
    kind: Each
    facts: ProblemFacts[Each]
  }
}[Kind]

export type ProblemKind = keyof ProblemFacts

/**
 * All that can be wrong, with what there is to say of it: local dates, wall times as they stand, names
 * of zones. The sentences are told elsewhere, in the language of whoever reads them.
 */
export interface ProblemFacts {
  yearTooEarly: [date: string, firstYear: number, isEnd: boolean]
  yearTooLate: [date: string, yearsAhead: number, isEnd: boolean]

  firstDateMissing: []
  startMissing: []
  endMissing: []
  /** What may have been meant: nothing, one time, or one before noon and one after it. */
  unreadableTime: [entered: string, meant: string[]]
  timeOfWholeDay: []
  endBeforeStart: [start: string, end: string]
  endAtStart: [time: string]
  daysOfOldEnd: [end: string, daysLater: number]
  /** Names that are spelled almost like it; none: nothing is. */
  unknownZone: [name: string, near: string[]]

  nthUnused: [frequency: Recurrence['frequency']]
  nthMissing: []
  weekdaysUnused: [frequency: Recurrence['frequency']]
  togetherUnused: [frequency: Recurrence['frequency']]
  daysUnused: [frequency: Recurrence['frequency']]
  weekdayMissing: []
  twoEnds: []
  endBeforeBegin: [until: string, from: string]
  notOfRule: [date: string, nearest: string[]]
  noDateEver: []
  overlap: [date: string, next: string]

  /** A further date that stands there twice. */
  furtherTwice: [date: string]
  /** A further date on which a rule, or its only date, puts it anyway. */
  furtherNamed: [date: string]

  phaseDateMissing: []
  phaseBeforeFirst: [firstDate: string]
  phaseOutOfOrder: [before: string]
  phaseChangesNothing: [from: string]
  phaseWithoutRule: []
  phaseWithoutDate: [from: string, next: string | null]

  /** Date changes that would have no date any more, because of what is in one place. */
  changesLost: [dates: string[], because: 'phase' | 'rule' | 'firstDate']
  /** The same of what dates have of their own. */
  ownLost: [dates: string[], because: 'phase' | 'rule']
  /** A date change that would not fit, and what would be wrong in it. */
  changeUnfit: [originalDate: string, allDay: boolean, problem: Problem]

  meetingWithoutDates: []
  changedAlready: [originalDate: string, change: DateChange['change'], newDate: string | null]
  movedHere: [originalDate: string]
  /** The same where no other change is meant, but what is told of the date. */
  movedToThis: [originalDate: string]
  notOfMeeting: [date: string, nearest: string[]]
  onlyDate: [date: string, only: string]
  cancelledButMoved: []
  cancelledButElsewhere: []
  movedNowhere: []
  movedToSameTime: []
  /** The day to which it is moved, and the original date of the other one that begins then. */
  movedOntoOther: [date: string, originalDate: string]
  movedIntoPast: [newDate: string, originalDate: string]
  elsewhereButMoved: []
  itemEndsBefore: [start: string, end: string]
  itemAfterLastDay: [days: number]
  venueMissing: []
  sameVenue: []
  plannedButChanged: []

  closedPlaceMissing: []
  closedBackwards: [firstDay: string, lastDay: string]
  closedTooLong: [days: number, longest: number]
  closedButElsewhere: []
  closedItself: []
  /** By other closed days of the same place. */
  closedAlready: [firstDay: string, lastDay: string]
  /** Dates of another place, which is closed on those days, are held there. */
  closedForOthers: [place: string, firstDay: string, lastDay: string]
  /** The other place is closed on those days. */
  closedToo: [firstDay: string, lastDay: string]
}

export function problem<Kind extends ProblemKind>(
  path: (string | number)[],
  kind: Kind,
  ...facts: ProblemFacts[Kind]
): Problem<Kind> {
  return { path, kind, facts }
}
