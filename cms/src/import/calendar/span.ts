import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Losses } from '../losses'
import { remark } from '../words/facts'
import type { EventTimes } from './times'

/** When a date begins and ends, as the cms stores it. */
export interface Span {
  firstDate: string
  allDay: boolean
  startTime: string | null
  endTime: string | null
  daysLater: number
}

const longestDays = 30

/** @param end exclusive for whole days, as calendar files have it */
export function spanOf(
  start: Temporal.PlainDateTime,
  end: Temporal.PlainDateTime | null,
  allDay: boolean,
  losses: Losses,
): Span {
  const lastDay = end && allDay ? end.subtract({ days: 1 }) : end
  const days = lastDay ? start.toPlainDate().until(lastDay.toPlainDate()).days : 0
  if (days > longestDays) losses.add(remark('tooLong', days, longestDays))
  return {
    firstDate: start.toPlainDate().toString(),
    allDay,
    startTime: allDay ? null : clock(start),
    endTime: allDay || !end ? null : clock(end),
    daysLater: Math.min(Math.max(days, 0), longestDays),
  }
}

/** When an event ends; null when it says so nowhere, or ends when it begins. */
export function endOf(
  event: ICAL.Component,
  times: EventTimes,
  start: Temporal.PlainDateTime,
): Temporal.PlainDateTime | null {
  const duration = event.getFirstPropertyValue('duration')
  const end =
    duration instanceof ICAL.Duration
      ? times.after(start, duration)
      : times.first(event.getFirstProperty('dtend'))
  return end && Temporal.PlainDateTime.compare(end, start) > 0 ? end : null
}

export function isAllDay(event: ICAL.Component): boolean {
  const start = event.getFirstPropertyValue('dtstart')
  return start instanceof ICAL.Time && start.isDate
}

/** `HH:MM` */
export function clock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' })
}

/** A property as text; empty when it has none. */
export function textOf(event: ICAL.Component, property: string): string {
  const value = event.getFirstPropertyValue(property)
  return typeof value === 'string' ? value.trim() : ''
}
