import { Temporal } from 'temporal-polyfill'
import { yearProblems } from './dates'
import { problem, type Problem } from './problem'

/** A place is closed for a year at most: one that is closed for good is no place of a meeting. */
const longestDays = 366

/** Days on which a place is closed, as an editor entered them; null where nothing stands. */
export interface EnteredClosure {
  venue: string | null
  firstDay: string | null
  lastDay: string | null
  dates: 'cancelled' | 'other venue'
  newVenue: string | null
}

/** Closed days that there are already. */
export interface OtherClosure extends EnteredClosure {
  venue: string
  firstDay: string
  lastDay: string
  /** What its place is called. */
  name: string
}

/**
 * What an editor should correct before closed days are saved.
 *
 * @param others all closed days but these
 */
export function closureProblems(
  entered: EnteredClosure,
  others: readonly OtherClosure[],
  today: string,
): Problem[] {
  const { venue, firstDay, lastDay } = entered
  if (venue === null) return [problem(['venue'], 'closedPlaceMissing')]
  if (firstDay === null || lastDay === null) return []
  const inDays = daysProblems(firstDay, lastDay, today)
  if (inDays.length > 0) return inDays
  const inVenue = newVenueProblems(entered)
  if (inVenue.length > 0) return inVenue
  const together = others.filter((other) => other.firstDay <= lastDay && other.lastDay >= firstDay)
  return [...placeProblems(venue, together), ...elsewhereProblems(entered.newVenue, together)]
}

function daysProblems(firstDay: string, lastDay: string, today: string): Problem[] {
  const inYears = [
    ...yearProblems(['firstDay'], firstDay, today),
    ...yearProblems(['lastDay'], lastDay, today),
  ]
  if (inYears.length > 0) return inYears
  if (lastDay < firstDay) return [problem(['lastDay'], 'closedBackwards', firstDay, lastDay)]
  const days = Temporal.PlainDate.from(firstDay).until(lastDay).days + 1
  return days > longestDays ? [problem(['lastDay'], 'closedTooLong', days, longestDays)] : []
}

function newVenueProblems({ venue, dates, newVenue }: EnteredClosure): Problem[] {
  if (dates === 'cancelled') {
    return newVenue === null ? [] : [problem(['dates'], 'closedButElsewhere')]
  }
  if (newVenue === null) return [problem(['newVenue'], 'venueMissing')]
  return newVenue === venue ? [problem(['newVenue'], 'closedItself')] : []
}

/** It is closed on those days already, or others were sent there then. */
function placeProblems(venue: string, together: readonly OtherClosure[]): Problem[] {
  const closed = together.find((other) => other.venue === venue)
  if (closed) return [problem(['firstDay'], 'closedAlready', closed.firstDay, closed.lastDay)]
  const sent = together.find((other) => other.newVenue === venue)
  return sent
    ? [problem(['firstDay'], 'closedForOthers', sent.name, sent.firstDay, sent.lastDay)]
    : []
}

function elsewhereProblems(newVenue: string | null, together: readonly OtherClosure[]): Problem[] {
  const closed = together.find((other) => other.venue === newVenue)
  return closed ? [problem(['newVenue'], 'closedToo', closed.firstDay, closed.lastDay)] : []
}
