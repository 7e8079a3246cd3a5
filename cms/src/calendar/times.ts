import { Temporal } from 'temporal-polyfill'
import type { DateChange, Timing } from './plan'
import { dateAt, startOfDay, zonedTime, type ZonedTime } from '../zones/zonedTime'

/** When a date begins and ends. */
export interface Times {
  startsAt: ZonedTime
  endsAt: ZonedTime
}

/** Wall times of one date, without a zone. */
export interface WallTimes {
  start: Temporal.PlainDateTime
  /** Exclusive. */
  end: Temporal.PlainDateTime
}

/**
 * What the clock on the wall shows when a meeting of this timing begins and ends on a local date. An
 * end at or before the start, with no days later, is on the next day.
 */
export function wallTimesOn(timing: Timing, date: string): WallTimes {
  const day = Temporal.PlainDate.from(date)
  const lastDay = day.add({ days: timing.daysLater })
  if (timing.allDay) {
    return { start: day.toPlainDateTime(), end: lastDay.add({ days: 1 }).toPlainDateTime() }
  }
  const start = day.toPlainDateTime(timing.startTime)
  const end = lastDay.toPlainDateTime(timing.endTime)
  const isReversed = Temporal.PlainDateTime.compare(end, start) <= 0
  return { start, end: isReversed ? end.add({ days: 1 }) : end }
}

/**
 * The instants of a date. Wall times become instants at the very end, so that daylight saving never
 * shifts a date: a local time that it skips is read with the offset before the gap, one that it
 * repeats means the first (RFC 5545 §3.3.5). The end is never before the start, even where the time
 * between them is skipped.
 */
export function timesOf({ start, end }: WallTimes, timeZone: string): Times {
  const startsAt = zonedTime(start, timeZone)
  const endsAt = zonedTime(end, timeZone)
  const isReversed = endsAt.epochMilliseconds <= startsAt.epochMilliseconds
  return { startsAt, endsAt: isReversed ? startsAt.add(start.until(end)) : endsAt }
}

/**
 * Whether a date stands at other times than those of its plan: one that was moved, also when it was
 * cancelled after that.
 */
export function isPutElsewhen({ change, ...times }: DateChange): boolean {
  const { newDate, newStartTime, newEndTime, newDaysLater } = times
  const isEmpty = [newDate, newStartTime, newEndTime, newDaysLater].every((time) => time === null)
  return change === 'moved' || (change === 'cancelled' && !isEmpty)
}

/**
 * The wall times of a moved date. What the change leaves empty stays as planned; with a new start
 * but no new end the meeting is as long as ever.
 */
export function movedWallTimes(timing: Timing, change: DateChange): WallTimes {
  const date = change.newDate ?? change.originalDate
  const daysLater = change.newDaysLater ?? timing.daysLater
  const isOnlyShifted = change.newStartTime !== null && change.newEndTime === null
  if (timing.allDay || !isOnlyShifted) {
    return wallTimesOn(
      {
        allDay: timing.allDay,
        startTime: change.newStartTime ?? timing.startTime,
        endTime: change.newEndTime ?? timing.endTime,
        daysLater,
      },
      date,
    )
  }
  const planned = wallTimesOn({ ...timing, daysLater }, date)
  const start = Temporal.PlainDate.from(date).toPlainDateTime(
    change.newStartTime ?? timing.startTime,
  )
  return { start, end: start.add(planned.start.until(planned.end)) }
}

/** The midnight with which a local day begins that is so many days after the one of an instant. */
export function midnightInDays(
  timeZone: string,
  instant: Temporal.Instant,
  days: number,
): Temporal.Instant {
  return startOfDay(dateAt(instant, timeZone).add({ days }), timeZone).toInstant()
}
