import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { occurrencesIn } from '../../src/calendar/occurrences'
import type { Phase, Plan } from '../../src/calendar/plan'
import { readCalendar } from '../../src/import/calendar/ics'
import type { ImportedMeeting } from '../../src/import/calendar/meeting'
import { parseCalendars } from '../../src/import/calendar/parsed'
import { remarkIn } from '../../src/import/words/sentences'
import { sourceLanguage, wordsOf } from '../../src/languages'
import { isTimeZone } from '../../src/zones/zone'
import { dateAt, startOfDay, zonedTime } from '../../src/zones/zonedTime'

/** Where the site of the tests is, for times of which a file does not say. */
const siteZone = 'America/Los_Angeles'

const folder = path.join(import.meta.dirname, '..', 'import', 'others')
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'))

/** What a report says where dates differ from those of the file. */
const namesDifference =
  /rule|additional date|exception|the change of|first date|what changes from|what is different|changed or cancelled|fixed time of UTC/

it('are of many programs', () => {
  expect(files.length).toBeGreaterThanOrEqual(40)
})

it.each(files)('%s is read with its dates, or the report names what differs', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  const { meetings, unreadable } = readCalendar(text, { siteZone, today: '1990-01-01' })
  const { calendars } = parseCalendars(text)
  expect(meetings.length + unreadable.length, 'something is in it').toBeGreaterThan(0)
  for (const meeting of meetings) {
    const from = Temporal.PlainDate.from(`${meeting.firstDate.slice(0, 4)}-01-01`)
    const years = { from, to: from.add({ years: 2 }) }
    const [ours, theirs] = [datesHere(meeting, years), datesOf(calendars, meeting, years)]
    if (ours.join() === theirs.join()) continue
    const where = `${meeting.title}: ${ours.join(' ')} instead of ${theirs.join(' ')}`
    const words = wordsOf(sourceLanguage).imports
    const told = meeting.losses.map((remark) => remarkIn(remark, words))
    expect(told.join('; '), where).toMatch(namesDifference)
  }
})

it('have hardly a rule that a meeting could not have', () => {
  const lost = files.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const { meetings } = readCalendar(text, { siteZone, today: '1990-01-01' })
    return meetings.flatMap(({ losses }) =>
      losses.flatMap((loss) => (loss.kind === 'rule' ? [`${name}: ${loss.facts[0]}`] : [])),
    )
  })
  expect(lost).toEqual([
    // It begins on a Friday in UTC, on the Thursday before at home: neither is what it says.
    'korganizer.ics: FREQ=MONTHLY;COUNT=12;BYDAY=2TH',
    // The Tuesday after the first Monday.
    'phpicalendar.ics: FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;BYMONTH=11',
  ])
})

interface Years {
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}

/** The starts of the dates of a meeting as the cms will have it: instants, or whole days. */
function datesHere(meeting: ImportedMeeting, { from, to }: Years): string[] {
  const { timeZone, allDay, startTime, endTime, firstDate, place, phases = [] } = meeting
  const own: Phase = {
    allDay,
    startTime: startTime ?? '00:00',
    endTime: endTime ?? startTime ?? '00:00',
    daysLater: meeting.daysLater,
    from: firstDate,
    countedFrom: firstDate,
    recurrence: meeting.recurrence,
    venue: place?.name ?? null,
  }
  const later = phases.map((phase): Phase => ({
    ...own,
    from: phase.from,
    startTime: phase.startTime ?? own.startTime,
    endTime: phase.endTime ?? own.endTime,
    daysLater: phase.daysLater,
  }))
  const plan: Plan = {
    timeZone: timeZone ?? siteZone,
    phases: [own, ...later],
    changes: meeting.changes,
    ...(meeting.furtherDates && { furtherDates: meeting.furtherDates }),
  }
  const [first, last] = [from, to].map((day) => startOfDay(day, siteZone).toInstant())
  if (!first || !last) return []
  return occurrencesIn(plan, { from: first, to: last })
    .filter(({ change }) => change?.change !== 'cancelled')
    .map(({ startsAt }) => (allDay ? startsAt.toPlainDate() : startsAt.toInstant()).toString())
    .filter(within({ from, to }))
    .sort()
}

/** The same as an independent reader finds it in the file. */
function datesOf(calendars: ICAL.Component[], { uid }: ImportedMeeting, years: Years): string[] {
  const found = calendars.flatMap((calendar) =>
    calendar
      .getAllSubcomponents('vevent')
      .filter((event) => textOf(event, 'uid') === uid)
      .map((event) => ({ event, calendar })),
  )
  const newestFirst = found.sort((a, b) => sequenceOf(b.event) - sequenceOf(a.event))
  const series = newestFirst.find(({ event }) => !event.hasProperty('recurrence-id'))
  if (!series) return []
  ICAL.TimezoneService.reset()
  for (const zone of series.calendar.getAllSubcomponents('vtimezone')) {
    if (zone.hasProperty('tzid')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  }
  const rule = series.event.getFirstPropertyValue('rrule')
  if (rule instanceof ICAL.Recur && !rule.freq) series.event.removeProperty('rrule')
  const overrides = found.map(({ event }) => event).filter((it) => it.hasProperty('recurrence-id'))
  // Of several revisions of a date the last one stays.
  const event = new ICAL.Event(series.event, {
    exceptions: overrides.reverse(),
    strictExceptions: true,
  })
  const zone = textOf(series.calendar, 'x-wr-timezone') || siteZone
  // The reader looks at exceptions by the clock of the series only, not at those in UTC.
  const excluded = new Set(
    series.event.getAllProperties('exdate').flatMap((property) =>
      property
        .getValues()
        .filter((value: unknown): value is ICAL.Time => value instanceof ICAL.Time)
        .filter((time) => time.zone === ICAL.Timezone.utcTimezone)
        .map((time) => momentOf({ time, tzid: null }, zone)),
    ),
  )
  return startsOf(event, years.to.toString())
    .map((time) => momentOf(time, zone))
    .filter((moment) => !excluded.has(moment))
    .filter(within(years))
    .sort()
}

interface Start {
  time: ICAL.Time
  tzid: string | null
}

function startsOf(event: ICAL.Event, end: string): Start[] {
  const startOf = (item: ICAL.Event, time: ICAL.Time) => {
    const tzid = item.component.getFirstProperty('dtstart')?.getFirstParameter('tzid')
    return { time, tzid: typeof tzid === 'string' ? tzid : null }
  }
  if (!event.isRecurring()) return [startOf(event, event.startDate)]
  // The reader leaves out a first date that the rule does not name, which is one all the same.
  const first = event.startDate
  const isExcluded = event.component
    .getAllProperties('exdate')
    .flatMap((property): unknown[] => property.getValues())
    .some((time) => time instanceof ICAL.Time && time.compare(first) === 0)
  const isLeftOut = !isExcluded && event.iterator().next()?.compare(first) !== 0
  const starts: Start[] = isLeftOut ? [startOf(event, first)] : []
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString().slice(0, 10) > end) break
    const { item, startDate } = event.getOccurrenceDetails(next)
    if (textOf(item.component, 'status') !== 'CANCELLED') starts.push(startOf(item, startDate))
  }
  return starts
}

/** An instant, or a whole day; times without a zone, or in one without a definition, by the clock there. */
function momentOf({ time, tzid }: Start, calendarZone: string): string {
  if (time.isDate) return time.toString()
  const named = tzid && zoneNamed(tzid)
  const isExplained = time.zone && time.zone !== ICAL.Timezone.localTimezone
  if (isExplained && (!named || time.zone === ICAL.Timezone.utcTimezone)) {
    const instant = Temporal.Instant.from(time.toJSDate().toISOString())
    return instant.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString()
  }
  const { year, month, day, hour, minute } = time
  const zone = named || calendarZone
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute)
  return zonedTime(wall, zone).toInstant().toString()
}

function within({ from, to }: Years): (moment: string) => boolean {
  return (moment) => {
    const day =
      moment.length === 10 ? moment : dateAt(Temporal.Instant.from(moment), siteZone).toString()
    return day >= from.toString() && day < to.toString()
  }
}

/** The IANA name at the end of a program's own: `/mozilla.org/1/Europe/Berlin`. */
function zoneNamed(tzid: string): string | null {
  const name = tzid.split('/').slice(-2).join('/')
  return isTimeZone(name) ? name : null
}

function sequenceOf(event: ICAL.Component): number {
  return Number(event.getFirstPropertyValue('sequence')) || 0
}

function textOf(component: ICAL.Component, property: string): string {
  const value = component.getFirstPropertyValue(property)
  return typeof value === 'string' ? value.trim() : ''
}
