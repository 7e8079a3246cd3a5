import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { occurrencesFrom, occurrencesIn, type PlannedDate } from '../../src/calendar/occurrences'
import {
  isOriginalDate,
  originalDates,
  originalDatesBetween,
} from '../../src/calendar/originalDates'
import type { Phase, Plan } from '../../src/calendar/plan'
import { nthOf } from '../../src/calendar/rule'
import { startOfDay } from '../../src/zones/zonedTime'
import { instantMeant } from './clock'
import { anyMeeting, meetingOf, type Meeting } from './meetings'
import { zoneKinds } from './zoneKinds'

const meetings = fc.oneof(...zoneKinds.map((kind) => fc.record(anyMeeting(kind)).map(meetingOf)))

function instant(plan: Plan, date: string): Temporal.Instant {
  return startOfDay(Temporal.PlainDate.from(date), plan.timeZone).toInstant()
}

function spanOf({ plan, window }: Meeting) {
  return { from: instant(plan, window.from), to: instant(plan, window.to) }
}

/** Comparable, and short when a test fails. */
function inWords(dates: PlannedDate[]): string[] {
  return dates.map(({ originalDate, startsAt, endsAt, change }) =>
    [originalDate, startsAt, endsAt, change?.change ?? 'as planned'].join(' '),
  )
}

/**
 * The dates of a plan up to a local date by going through the days one by one and asking of each
 * what the words of its rule say.
 */
function datesDayByDay({ phases, furtherDates = [] }: Plan, first: string, last: string): string[] {
  const byRules = phases.flatMap((phase, index) => {
    const next = phases[index + 1]
    return namedDays(phase, last)
      .filter((date) => date >= phase.from && (!next || date < next.from))
      .filter((date) => date >= first)
  })
  return [...byRules, ...furtherDates.filter((date) => date >= first && date <= last)].sort()
}

function namedDays(phase: Phase, last: string): string[] {
  const { recurrence } = phase
  if (!recurrence) return phase.from <= last ? [phase.from] : []
  const first = Temporal.PlainDate.from(phase.countedFrom)
  const end = recurrence.until !== null && recurrence.until < last ? recurrence.until : last
  const days: string[] = []
  for (let day = first; day.toString() <= end; day = day.add({ days: 1 })) {
    if (!isNamed(day, first, recurrence)) continue
    if (recurrence.count !== null && days.length >= recurrence.count) break
    days.push(day.toString())
  }
  return days
}

function isNamed(
  day: Temporal.PlainDate,
  first: Temporal.PlainDate,
  recurrence: NonNullable<Phase['recurrence']>,
): boolean {
  const { frequency, interval, weekdays, nth, alsoNth = [], alsoDays = [] } = recurrence
  const goesBy = weekdays.length > 0 ? weekdays : [first.dayOfWeek]
  const isOn = (date: Temporal.PlainDate) => goesBy.some((weekday) => weekday === date.dayOfWeek)
  const isNth = [nth ?? nthOf(first), ...alsoNth].some((wanted) => {
    const alike = (date: Temporal.PlainDate) =>
      recurrence.isTogether ? isOn(date) : date.dayOfWeek === day.dayOfWeek
    return isOn(day) && placesOf(day, alike).includes(wanted)
  })
  const isLast = day.day === day.daysInMonth
  const isLastAtFirst = first.day === first.daysInMonth && alsoDays.includes(-1)
  const isOnDay =
    (day.day === first.day && !isLastAtFirst) ||
    alsoDays.some((wanted) => (wanted === -1 ? isLast : wanted === day.day))
  const months = (day.year - first.year) * 12 + day.month - first.month
  const inMonths = recurrence.months ?? (frequency === 'yearly' ? [first.month] : [day.month])
  if (!inMonths.includes(day.month)) return false
  switch (frequency) {
    case 'daily':
      return first.until(day).days % interval === 0
    case 'weekly': {
      const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
      const weeks = monday(first).until(monday(day)).days / 7
      return isOn(day) && weeks % interval === 0
    }
    case 'monthlyByDate':
      return isOnDay && months % interval === 0
    case 'monthlyByWeekday':
      return isNth && months % interval === 0
    case 'yearly':
      return (
        (day.year - first.year) % interval === 0 && (nth === null ? day.day === first.day : isNth)
      )
  }
}

/** Which one of its month a day is among those that are alike, from the front and from the back. */
function placesOf(day: Temporal.PlainDate, alike: (date: Temporal.PlainDate) => boolean): number[] {
  const days = Array.from({ length: day.daysInMonth }, (_, index) => day.with({ day: index + 1 }))
  const same = days.filter(alike)
  const place = same.findIndex((each) => each.equals(day))
  return [place + 1, place - same.length]
}

/** Holds so many drawn meetings to each of these sentences. */
export function holdsForDrawnMeetings(seed: number, numRuns: number): void {
  const runs = { seed, numRuns }
  describe(`what holds for any meeting (CALENDAR_SEED=${seed})`, { timeout: 600_000 }, () => {
    it('has the dates that a day by day reading of its rules has', () => {
      fc.assert(
        fc.property(meetings, ({ plan, window }) => {
          expect(originalDatesBetween(plan, window.from, window.to)).toEqual(
            datesDayByDay(plan, window.from, window.to),
          )
        }),
        runs,
      )
    })

    it('has the same dates one by one, in order, as all at once', () => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          const span = spanOf(meeting)
          const expected = occurrencesIn(meeting.plan, span)
          const oneByOne: PlannedDate[] = []
          for (const date of occurrencesFrom(meeting.plan, span.from)) {
            if (date.startsAt.epochMilliseconds >= span.to.epochMilliseconds) break
            oneByOne.push(date)
          }
          expect(inWords(oneByOne)).toEqual(inWords(expected))
          const starts = oneByOne.map(({ startsAt }) => startsAt.epochMilliseconds)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
          for (const { startsAt, endsAt } of oneByOne) {
            expect(endsAt.epochMilliseconds).toBeGreaterThan(startsAt.epochMilliseconds)
          }
        }),
        runs,
      )
    })

    it('begins and ends when the clocks on the wall say so', () => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          const { plan } = meeting
          const at = (date: Temporal.PlainDate, time: string) =>
            instantMeant(date.toPlainDateTime(time), plan.timeZone)
          for (const date of occurrencesIn(plan, spanOf(meeting))) {
            const { allDay, startTime, endTime, daysLater } = date.phase
            const first = Temporal.PlainDate.from(date.originalDate)
            const isNight = daysLater === 0 && endTime <= startTime
            const last = first.add({ days: daysLater + (allDay || isNight ? 1 : 0) })
            const start = at(first, allDay ? '00:00' : startTime)
            const end = at(last, allDay ? '00:00' : endTime)
            expect(date.plannedStartsAt.epochMilliseconds).toBe(start)
            // Nothing ends before it begins, not even where the time between is skipped.
            if (end > start) expect(date.plannedEndsAt.epochMilliseconds).toBe(end)
            if (date.change?.change === 'moved') continue
            expect([date.startsAt, date.endsAt]).toEqual([date.plannedStartsAt, date.plannedEndsAt])
          }
        }),
        runs,
      )
    })

    it('has in a span what it has in its parts, and a date on their border in both', () => {
      fc.assert(
        fc.property(meetings, fc.integer({ min: 1, max: 35_000 }), (meeting, hours) => {
          const { from, to } = spanOf(meeting)
          const border = from.add({ hours })
          const parts = [
            ...occurrencesIn(meeting.plan, { from, to: border }),
            ...occurrencesIn(meeting.plan, { from: border, to }),
          ]
          const whole = occurrencesIn(meeting.plan, { from, to })
          expect([...new Set(inWords(parts))].sort()).toEqual(inWords(whole).sort())
          expect(new Set(inWords(whole)).size).toBe(whole.length)
        }),
        runs,
      )
    })

    it('goes back through the dates that it went forwards through', () => {
      fc.assert(
        fc.property(meetings, ({ plan, window }) => {
          const expected = originalDatesBetween(plan, window.from, window.to)
          const until = (dates: Iterable<string>, isOver: (date: string) => boolean) => {
            const taken: string[] = []
            for (const date of dates) {
              if (isOver(date)) break
              taken.push(date)
            }
            return taken
          }
          const forwards = until(originalDates(plan, window.from), (date) => date > window.to)
          const after = Temporal.PlainDate.from(window.to).add({ days: 1 }).toString()
          const backwards = until(
            originalDates(plan, after, 'backwards'),
            (date) => date < window.from,
          )
          expect(forwards).toEqual(expected)
          expect(backwards.reverse()).toEqual(expected)
        }),
        runs,
      )
    })

    it('does not know of changes of dates that its rules do not have', () => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          const { plan } = meeting
          const changes = plan.changes.filter(({ originalDate }) =>
            isOriginalDate(plan, originalDate),
          )
          const span = spanOf(meeting)
          expect(inWords(occurrencesIn(plan, span))).toEqual(
            inWords(occurrencesIn({ ...plan, changes }, span)),
          )
        }),
        runs,
      )
    })

    it('has a moved date once, at its new place', () => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          const { plan, window } = meeting
          // Everything that can have been moved to or from a date of the window.
          const span = {
            from: instant(plan, window.from).subtract({ hours: 24 * 100 }),
            to: instant(plan, window.to).add({ hours: 24 * 100 }),
          }
          const dates = occurrencesIn(plan, span)
          for (const change of plan.changes) {
            const shown = dates.filter(({ originalDate }) => originalDate === change.originalDate)
            expect(shown).toHaveLength(isOriginalDate(plan, change.originalDate) ? 1 : 0)
            for (const { startsAt, plannedStartsAt, phase } of shown) {
              const isMoved = change.change === 'moved'
              const date = Temporal.PlainDate.from(
                isMoved ? (change.newDate ?? change.originalDate) : change.originalDate,
              )
              const time = (isMoved && !phase.allDay && change.newStartTime) || phase.startTime
              expect(startsAt.epochMilliseconds).toBe(
                instantMeant(date.toPlainDateTime(time), plan.timeZone),
              )
              expect(instantMeant(plannedStartsAt.toPlainDateTime(), plan.timeZone)).toBe(
                plannedStartsAt.epochMilliseconds,
              )
            }
          }
        }),
        runs,
      )
    })

    it('keeps its changed dates when the times of the series change', () => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          const { plan } = meeting
          const [first, ...others] = plan.phases
          const later = (phase: Phase): Phase => ({
            ...phase,
            startTime: '09:10',
            endTime: '09:50',
          })
          const changed: Plan = { ...plan, phases: [later(first), ...others.map(later)] }
          const changes = (of: Plan) =>
            occurrencesIn(of, {
              from: instant(of, meeting.window.from).subtract({ hours: 24 * 100 }),
              to: instant(of, meeting.window.to).add({ hours: 24 * 100 }),
            })
              .filter(({ change }) => change !== null)
              .map(({ originalDate, change }) => `${originalDate} ${change?.change}`)
              .sort()
          expect(changes(changed)).toEqual(changes(plan))
        }),
        runs,
      )
    })
  })
}
