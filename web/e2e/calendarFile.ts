import ICAL from 'ical.js'

/** A date as a calendar program understands it from a file. */
export interface CalendarDate {
  uid: string
  /** The path of the page that it names. */
  page: string
  /** ISO instant; for whole days the first day, and the one after the last (`YYYY-MM-DD`). */
  start: string
  end: string
  status: string
  summary: string
  location: string | null
}

/** The dates that an iCalendar text puts before `until`, expanded by an independent library. */
export function datesIn(text: string, until: Date): CalendarDate[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  }
  const events = calendar.getAllSubcomponents('vevent')
  const isException = (event: ICAL.Component) => event.hasProperty('recurrence-id')
  const uidOf = (event: ICAL.Component) => event.getFirstPropertyValue('uid')
  return events
    .filter((event) => !isException(event))
    .flatMap((event) => {
      const exceptions = events.filter(
        (other) => isException(other) && uidOf(other) === uidOf(event),
      )
      return datesOf(new ICAL.Event(event, { exceptions, strictExceptions: true }), until)
    })
}

function datesOf(master: ICAL.Event, until: Date): CalendarDate[] {
  if (!master.isRecurring()) return [asDate(master, master.startDate, master.endDate)]
  const dates: CalendarDate[] = []
  const starts = master.iterator()
  for (let start = starts.next(); start; start = starts.next()) {
    const { item, startDate, endDate } = master.getOccurrenceDetails(start)
    // Moved dates come at their old place in the order: one that is later does not end the series.
    if (start.toJSDate() > until) break
    dates.push(asDate(item, startDate, endDate))
  }
  return dates
}

function asDate(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): CalendarDate {
  const text = (name: string) => {
    const value = event.component.getFirstPropertyValue(name)
    return value === null ? null : String(value)
  }
  return {
    uid: event.uid,
    page: new URL(text('url') ?? 'about:blank').pathname,
    start: momentOf(start),
    end: momentOf(end),
    status: text('status') ?? 'CONFIRMED',
    summary: event.summary,
    location: text('location'),
  }
}

function momentOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString()
}
