import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { eventOn, eventsOf, withoutCancelled, type CalendarEvent, type Source } from './events'
import { serialize } from './ics'
import { occurrencesIn } from './occurrences'
import type { DateChange, Phase, Plan } from './plan'
import { sampleChange as change, samplePhase, samplePlan as plan, weekly } from './sample-plan'
import { startOfDay } from '../zones/zonedTime'

function phase(from: string, given: Partial<Phase> = {}): Phase {
  return samplePhase(from, { recurrence: weekly, ...given })
}

const window = { from: '2025-01-01', to: '2028-12-31' }

function source(plan: Plan): Source<DateChange> {
  return {
    uid: 'q1',
    plan,
    told: [],
    window,
    facts: (date) => ({
      summary: date?.change ? `Meeting (${date.change.change})` : 'Meeting',
      description: null,
      location: null,
      geo: null,
      url: null,
      categories: [],
      status: date?.change?.change === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    }),
    version: (originalDate) => ({
      sequence: originalDate === null ? 0 : 1,
      lastModified: '2025-02-03T04:05:06.789Z',
    }),
  }
}

function toText(events: CalendarEvent[]): string {
  return serialize({
    name: 'Meetings',
    url: null,
    source: null,
    color: null,
    timeZone: 'America/Los_Angeles',
    year: 2026,
    language: 'en',
    events,
  })
}

/** The dates in a calendar as an independent program works them out, up to an instant. */
function expand(text: string, to: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((component) => new ICAL.Timezone(component))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  try {
    const events = calendar
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
    const series = events.filter((event) => !event.isRecurrenceException())
    for (const override of events.filter((event) => event.isRecurrenceException())) {
      series.find(({ uid }) => uid === override.uid)?.relateException(override)
    }
    return series.flatMap((event) => occurrences(event, to)).sort()
  } finally {
    for (const zone of zones) ICAL.TimezoneService.remove(zone.tzid)
  }
}

function occurrences(event: ICAL.Event, to: string): string[] {
  if (!event.isRecurring()) return [told(event.startDate, event.endDate, event.summary)]
  const found: string[] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toJSDate().toISOString() >= to) break
    const { startDate, endDate, item } = event.getOccurrenceDetails(next)
    found.push(told(startDate, endDate, item.summary))
  }
  return found
}

function told(start: ICAL.Time, end: ICAL.Time, summary: string): string {
  return `${start.toJSDate().toISOString()} ${end.toJSDate().toISOString()} ${summary}`
}

/** The same as our own engine works them out. */
function planned(plan: Plan, to: string): string[] {
  const told = source(plan)
  const span = {
    from: startOfDay(Temporal.PlainDate.from(window.from), plan.timeZone).toInstant(),
    to: Temporal.Instant.from(to),
  }
  return occurrencesIn(plan, span)
    .map((date) => {
      const [start, end] = [date.startsAt, date.endsAt].map(({ epochMilliseconds }) =>
        new Date(epochMilliseconds).toISOString(),
      )
      return `${start} ${end} ${told.facts(date, date.phase).summary}`
    })
    .sort()
}

const to = '2027-06-01T00:00:00.000Z'

const plans: Record<string, Plan> = {
  'a weekly series without end, begun years ago': plan([phase('2015-03-05')]),
  'every second week from the middle of nowhere': plan([
    phase('2015-03-05', { recurrence: { ...weekly, interval: 2, weekdays: [1, 4, 7] } }),
  ]),
  'a count that began before the window': plan([
    phase('2024-12-05', { recurrence: { ...weekly, count: 10 } }),
  ]),
  'a last date': plan([phase('2025-02-06', { recurrence: { ...weekly, until: '2025-04-17' } })]),
  'the 31st': plan([
    phase('2025-01-31', { recurrence: { ...weekly, frequency: 'monthlyByDate' } }),
  ]),
  'the last Thursday, with cancelled, moved and other dates': plan(
    [
      phase('2025-01-30', {
        recurrence: { ...weekly, frequency: 'monthlyByWeekday', weekdays: [4], nth: -1 },
      }),
    ],
    {
      changes: [
        change('2025-02-27'),
        change('2025-03-27', { change: 'moved', newDate: '2025-04-01', newStartTime: '18:00' }),
        change('2025-04-24', { change: 'otherVenue' }),
        change('2025-04-25'),
        change('2025-05-29', { newDate: '2025-06-03' }),
      ],
    },
  ),
  'another day from October on': plan([
    phase('2025-01-02'),
    phase('2025-10-07', { startTime: '18:30', recurrence: { ...weekly, weekdays: [2] } }),
  ]),
  'a rule that goes on with other times': plan([
    phase('2025-01-02', { recurrence: { ...weekly, interval: 2, count: 60 } }),
    phase('2025-10-01', {
      countedFrom: '2025-01-02',
      startTime: '18:00',
      recurrence: { ...weekly, interval: 2, count: 60 },
    }),
  ]),
  'a night in which clocks change': plan(
    [phase('2025-01-04', { startTime: '22:00', endTime: '06:00', recurrence: weekly })],
    { timeZone: 'Europe/Berlin' },
  ),
  'a start that the change of clocks skips, or repeats': plan([
    phase('2025-01-05', { startTime: '02:30', endTime: '04:00' }),
    phase('2025-09-07', { startTime: '01:30', endTime: '03:00' }),
  ]),
  'an end that is skipped, or repeated': plan([
    phase('2025-01-04', { startTime: '22:00', endTime: '02:30' }),
    phase('2025-09-06', { startTime: '22:00', endTime: '01:30' }),
  ]),
  'a first date whose start is skipped': plan([
    phase('2025-03-09', { startTime: '02:30', endTime: '04:30' }),
  ]),
  'a first date in which clocks change': plan(
    [phase('2025-10-26', { startTime: '00:30', endTime: '05:00' })],
    { timeZone: 'Europe/Berlin' },
  ),
  'half an hour on Lord Howe': plan(
    [phase('2025-01-05', { startTime: '01:00', endTime: '02:15' })],
    { timeZone: 'Australia/Lord_Howe' },
  ),
  'a camp over a change of clocks': plan([
    phase('2025-03-07', {
      startTime: '18:00',
      endTime: '14:00',
      daysLater: 2,
      recurrence: { ...weekly, frequency: 'yearly' },
    }),
  ]),
  'a single date, moved': plan([phase('2025-03-07', { recurrence: null })], {
    changes: [change('2025-03-07', { change: 'moved', newDate: '2025-03-09' })],
  }),
  'a single date in the hour that is repeated': plan([
    phase('2025-11-02', { recurrence: null, startTime: '01:15', endTime: '01:45' }),
  ]),
}

describe('eventsOf', () => {
  it.each(Object.entries(plans))('means the dates of the engine: %s', (_, plan) => {
    const text = toText(eventsOf(source(plan)))
    const dates = planned(plan, to)
    expect(dates.length).toBeGreaterThan(0)
    expect(expand(text, to)).toEqual(dates)
  })

  it.each(Object.entries(plans))('is read by another program as well: %s', (_, plan) => {
    const events = eventsOf(source(plan))
    const calendar = convertIcsCalendar(undefined, toText(events))
    expect(calendar.events?.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
  })

  it('begins a series with a date whose start clocks show once', () => {
    const skipped = phase('2025-03-09', { startTime: '02:30', endTime: '04:30' })
    const repeated = phase('2025-11-02', { startTime: '01:30', endTime: '03:00' })
    const shown = (phases: Phase, given: Partial<Plan> = {}) =>
      eventsOf(source(plan([phases], given)))
        .slice(0, 2)
        .map(({ uid, start, rule, recurrenceId, status }) => [
          uid,
          start.kind === 'date' ? start.date : start.dateTime,
          rule !== null,
          recurrenceId,
          status,
        ])
    expect(shown(skipped)).toEqual([
      ['q1-on-20250309', '2025-03-09T03:30:00', false, null, 'CONFIRMED'],
      ['q1', '2025-03-16T02:30:00', true, null, 'CONFIRMED'],
    ])
    // In UTC: at the first of the two moments that are half past one.
    expect(shown(repeated, { changes: [change('2025-11-02')] })).toEqual([
      ['q1-on-20251102', '2025-11-02T08:30:00', false, null, 'CANCELLED'],
      ['q1', '2025-11-09T01:30:00', true, null, 'CONFIRMED'],
    ])
    const always = phase('2025-03-09', {
      startTime: '02:30',
      endTime: '04:30',
      recurrence: { ...weekly, frequency: 'yearly', weekdays: [7], nth: 2 },
    })
    expect(shown(always)[0]?.slice(0, 3)).toEqual(['q1', '2025-03-09T02:30:00', true])
  })

  it('tells a date again whose change was taken back', () => {
    const told = { ...source(plan([phase('2025-03-06')])), told: ['2025-03-13', '2024-01-04'] }
    expect(eventsOf(told)[1]).toMatchObject({
      status: 'CONFIRMED',
      sequence: 1,
      recurrenceId: { kind: 'local', dateTime: '2025-03-13T19:00:00' },
      start: { kind: 'local', dateTime: '2025-03-13T19:00:00' },
    })
  })

  it('leaves out what is cancelled for programs that would not show that it is', () => {
    const changes = [
      change('2025-03-13'),
      change('2025-03-20', { change: 'moved', newDate: '2025-03-21' }),
    ]
    const events = eventsOf(source(plan([phase('2025-03-06')], { changes })))
    const shown = withoutCancelled(events)
    expect(shown).toMatchObject([
      { sequence: 2, exceptions: [{ kind: 'local', dateTime: '2025-03-13T19:00:00' }] },
      { recurrenceId: { dateTime: '2025-03-20T19:00:00' }, exceptions: [] },
    ])
    const end = '2025-04-01T00:00:00.000Z'
    expect(expand(toText(shown), end)).toEqual(
      expand(toText(events), end).filter((date) => !date.includes('cancelled')),
    )
    const off = events.map((event) => ({ ...event, status: 'CANCELLED' as const }))
    expect(withoutCancelled(off)).toEqual([])
  })

  it('has dates beside its rule, and those before it by themselves', () => {
    const furtherDates = ['2025-03-03', '2025-03-08', '2025-03-15']
    const changes = [change('2025-03-08')]
    const events = eventsOf(source(plan([phase('2025-03-06')], { furtherDates, changes })))
    const text = toText(events)
    expect(text.match(/^(UID|RDATE|RRULE|RECURRENCE-ID).*/gm)?.slice(-7)).toEqual([
      'UID:q1-on-20250303',
      'UID:q1',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;WKST=MO',
      'RDATE;TZID=America/Los_Angeles:20250308T190000',
      'RDATE;TZID=America/Los_Angeles:20250315T190000',
      'UID:q1',
      'RECURRENCE-ID;TZID=America/Los_Angeles:20250308T190000',
    ])
    const shown = toText(withoutCancelled(events))
    expect(shown).toContain('EXDATE;TZID=America/Los_Angeles:20250308T190000')
    expect(eventOn(source(plan([phase('2025-03-06')], { furtherDates })), '2025-03-15')?.uid).toBe(
      'q1-on-20250315',
    )
  })

  it('has several single dates as a series without a rule of its own', () => {
    const once = phase('2025-03-06', { recurrence: null, allDay: true })
    const events = eventsOf(source(plan([once], { furtherDates: ['2025-02-01', '2025-04-01'] })))
    expect(
      toText(events)
        .match(/^(UID|DTSTART|RDATE|RRULE).*/gm)
        ?.slice(-5),
    ).toEqual([
      'UID:q1',
      'DTSTART;VALUE=DATE:20250201',
      'RRULE:FREQ=DAILY;COUNT=1',
      'RDATE;VALUE=DATE:20250306',
      'RDATE;VALUE=DATE:20250401',
    ])
  })

  it('gives times in UTC as such, whatever the zone is called', () => {
    for (const timeZone of ['UTC', 'Etc/UTC', 'gmt']) {
      const events = eventsOf(
        source(plan([phase('2025-03-06')], { timeZone, changes: [change('2025-03-13')] })),
      )
      expect(events.map(({ start, recurrenceId }) => [start.kind, recurrenceId?.kind])).toEqual([
        ['utc', undefined],
        ['utc', 'utc'],
      ])
      expect(toText(events)).not.toContain('VTIMEZONE')
    }
  })

  it('gives all-day dates as dates, with an exclusive end', () => {
    const camp = phase('2025-07-11', { allDay: true, daysLater: 2 })
    const events = eventsOf(source(plan([camp], { changes: [change('2025-07-18')] })))
    expect(events).toMatchObject([
      {
        start: { kind: 'date', date: '2025-07-11' },
        end: { kind: 'date', date: '2025-07-14' },
        rule: 'FREQ=WEEKLY;BYDAY=FR;WKST=MO',
        recurrenceId: null,
      },
      {
        status: 'CANCELLED',
        start: { kind: 'date', date: '2025-07-18' },
        end: { kind: 'date', date: '2025-07-21' },
        recurrenceId: { kind: 'date', date: '2025-07-18' },
      },
    ])
  })

  it('gives an all-day date on a day that the zone leaves out the day that is there', () => {
    const everyFriday = phase('2011-12-23', { allDay: true })
    const events = eventsOf({
      ...source(plan([everyFriday], { timeZone: 'Pacific/Apia' })),
      window: { from: '2011-01-01', to: '2012-12-31' },
    })
    expect(events.map(({ start, end, recurrenceId }) => ({ start, end, recurrenceId }))).toEqual([
      {
        start: { kind: 'date', date: '2011-12-23' },
        end: { kind: 'date', date: '2011-12-24' },
        recurrenceId: null,
      },
      {
        start: { kind: 'date', date: '2011-12-31' },
        end: { kind: 'date', date: '2012-01-01' },
        recurrenceId: { kind: 'date', date: '2011-12-30' },
      },
    ])
  })

  it('spells the zone in one way, however it was typed', () => {
    const changes = [change('2025-01-09'), change('2025-01-16', { newDate: '2025-01-17' })]
    const typed = plan([phase('2025-01-02')], { timeZone: 'america/los_angeles', changes })
    expect(new Set(toText(eventsOf(source(typed))).match(/TZID[=:][^:\r]+/g))).toEqual(
      new Set(['TZID:America/Los_Angeles', 'TZID=America/Los_Angeles']),
    )
  })

  it('ends an all-day rule with a date, another one with an instant', () => {
    const recurrence = { ...weekly, until: '2025-08-01' }
    const [allDay] = eventsOf(source(plan([phase('2025-07-11', { allDay: true, recurrence })])))
    expect(allDay?.rule).toContain(';UNTIL=20250801;')
    const [timed] = eventsOf(source(plan([phase('2025-07-11', { recurrence })])))
    expect(timed?.rule).toContain(';UNTIL=20250802T065959Z;')
  })

  it('begins at the first date in the window and leaves out what was over before', () => {
    const changes = [change('2024-12-26'), change('2025-01-09')]
    const [series, ...overrides] = eventsOf(source(plan([phase('2015-03-05')], { changes })))
    expect(series?.start).toMatchObject({ dateTime: '2025-01-02T19:00:00' })
    expect(overrides.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1)
    const over = phase('2024-11-07', { recurrence: { ...weekly, count: 3 } })
    expect(eventsOf(source(plan([over])))).toEqual([])
    expect(eventsOf(source(plan([phase('2024-12-30', { recurrence: null })])))).toEqual([])
    expect(
      eventsOf(source(plan([phase('2024-12-30', { recurrence: null, daysLater: 3 })]))),
    ).toHaveLength(1)
  })

  it('knows series, phases and changed dates by ids that stay', () => {
    const phases: Plan['phases'] = [phase('2025-01-02'), phase('2025-10-07')]
    const events = eventsOf(source(plan(phases, { changes: [change('2025-10-14')] })))
    expect(events.filter(({ recurrenceId }) => !recurrenceId).map(({ uid }) => uid)).toEqual([
      'q1',
      'q1-from-20251007',
    ])
    expect(events.find(({ status }) => status === 'CANCELLED')).toMatchObject({
      uid: 'q1-from-20251007',
      sequence: 1,
      recurrenceId: { kind: 'local', dateTime: '2025-10-14T19:00:00' },
    })
  })
})

describe('eventOn', () => {
  it('is one date as it is now, with an id of its own', () => {
    const changes = [change('2025-01-09', { change: 'moved', newDate: '2025-01-10' })]
    const series = source(plan([phase('2025-01-02')], { changes }))
    expect(eventOn(series, '2025-01-09')).toMatchObject({
      uid: 'q1-on-20250109',
      start: { dateTime: '2025-01-10T19:00:00' },
      rule: null,
      recurrenceId: null,
    })
    expect(eventOn(series, '2025-01-10')).toBeNull()
  })

  it('is the meeting itself when that takes place once', () => {
    const once = source(plan([phase('2025-01-02', { recurrence: null })]))
    expect(eventOn(once, '2025-01-02')).toEqual(eventsOf(once)[0])
  })
})
