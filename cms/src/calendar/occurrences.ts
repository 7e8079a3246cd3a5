import type { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDates, originalDatesBetween, phaseOn } from './originalDates'
import type { DateChange, Phase, Plan } from './plan'
import { isPutElsewhen, movedWallTimes, timesOf, wallTimesOn } from './times'
import { dateAt, type ZonedTime } from '../zones/zonedTime'

export interface PlannedDate<Change extends DateChange = DateChange> {
  /** The local date on which the rule put it. */
  originalDate: string
  /** The phase by whose rule it goes. */
  phase: Phase
  startsAt: ZonedTime
  endsAt: ZonedTime
  /** Where the rule had put it; the same as `startsAt` and `endsAt` unless it was moved. */
  plannedStartsAt: ZonedTime
  plannedEndsAt: ZonedTime
  change: Change | null
}

/** A span of time, `to` exclusive. */
export interface Span {
  from: Temporal.Instant
  to: Temporal.Instant
}

/**
 * The dates of a meeting that have not ended at `from`, in the order in which they start. They are
 * worked out as they are asked for: a series without an end costs what is taken of it.
 *
 * @throws RangeError when a date, time or zone of the plan can't be read.
 */
export function* occurrencesFrom<Change extends DateChange>(
  plan: Plan<Change>,
  from: Temporal.Instant,
): Generator<PlannedDate<Change>> {
  const changes = changesByDate(plan)
  const first = earliestStart(plan, from)
  const moved = movedDates(plan, first).filter(({ endsAt }) => isAfter(endsAt, from))
  for (const date of originalDates(plan, first)) {
    const change = changes.get(date) ?? null
    if (change && isPutElsewhen(change)) continue
    const planned = plannedDate(plan, date, change)
    if (!planned || !isAfter(planned.endsAt, from)) continue
    while (moved[0] && inOrder(moved[0], planned) < 0) yield* moved.splice(0, 1)
    yield planned
  }
  yield* moved
}

/** The dates of a meeting that run at any time in the span, in the order in which they start. */
export function occurrencesIn<Change extends DateChange>(
  plan: Plan<Change>,
  span: Span,
): PlannedDate<Change>[] {
  const changes = changesByDate(plan)
  const first = earliestStart(plan, span.from)
  const last = dateAt(span.to, plan.timeZone).toString()
  const planned = originalDatesBetween(plan, first, last).flatMap((date) => {
    const change = changes.get(date) ?? null
    return change && isPutElsewhen(change) ? [] : (plannedDate(plan, date, change) ?? [])
  })
  return [...planned, ...movedDates(plan, first, last)]
    .filter(
      ({ startsAt, endsAt }) =>
        startsAt.epochMilliseconds < span.to.epochMilliseconds && isAfter(endsAt, span.from),
    )
    .sort(inOrder)
}

/** The date that the rule put on this local date, as it is now; null when there is none. */
export function dateOf<Change extends DateChange>(
  plan: Plan<Change>,
  originalDate: string,
): PlannedDate<Change> | null {
  if (!isOriginalDate(plan, originalDate)) return null
  return plannedDate(plan, originalDate, changesByDate(plan).get(originalDate) ?? null)
}

/** Of two changes of one date the first counts. */
function changesByDate<Change extends DateChange>(plan: Plan<Change>): Map<string, Change> {
  const changes = new Map<string, Change>()
  for (const change of plan.changes) {
    if (!changes.has(change.originalDate)) changes.set(change.originalDate, change)
  }
  return changes
}

/** What was moved to a local date from `first` (to `last`), in the order of its new times. */
function movedDates<Change extends DateChange>(
  plan: Plan<Change>,
  first: string,
  last: string | null = null,
): PlannedDate<Change>[] {
  return [...changesByDate(plan).values()]
    .filter((change) => {
      const date = change.newDate ?? change.originalDate
      return isPutElsewhen(change) && date >= first && (last === null || date <= last)
    })
    .filter(({ originalDate }) => isOriginalDate(plan, originalDate))
    .flatMap((change) => plannedDate(plan, change.originalDate, change) ?? [])
    .sort(inOrder)
}

function plannedDate<Change extends DateChange>(
  plan: Plan<Change>,
  originalDate: string,
  change: Change | null,
): PlannedDate<Change> | null {
  const phase = phaseOn(plan, originalDate)
  if (!phase) return null
  const planned = timesOf(wallTimesOn(phase, originalDate), plan.timeZone)
  const actual =
    change && isPutElsewhen(change)
      ? timesOf(movedWallTimes(phase, change), plan.timeZone)
      : planned
  return {
    originalDate,
    phase,
    ...actual,
    plannedStartsAt: planned.startsAt,
    plannedEndsAt: planned.endsAt,
    change,
  }
}

/** The local date before which nothing begins that still runs at an instant. */
function earliestStart(plan: Plan, instant: Temporal.Instant): string {
  const days = Math.max(
    ...plan.phases.map(({ daysLater }) => daysLater),
    ...plan.changes.map(({ newDaysLater }) => newDaysLater ?? 0),
  )
  // A night more: an end that is before its start is on the next day.
  return dateAt(instant, plan.timeZone)
    .subtract({ days: days + 2 })
    .toString()
}

function isAfter(time: ZonedTime, instant: Temporal.Instant): boolean {
  return time.epochMilliseconds > instant.epochMilliseconds
}

function inOrder(a: PlannedDate, b: PlannedDate): number {
  return (
    a.startsAt.epochMilliseconds - b.startsAt.epochMilliseconds ||
    (a.originalDate < b.originalDate ? -1 : 1)
  )
}
