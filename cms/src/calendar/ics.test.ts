import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from './events'
import { serialize, type Calendar } from './ics'

const event: CalendarEvent = {
  uid: 'q1',
  sequence: 3,
  lastModified: '2026-02-03T04:05:06.789Z',
  start: { kind: 'local', dateTime: '2026-03-05T19:00:00', timeZone: 'America/Los_Angeles' },
  end: { kind: 'local', dateTime: '2026-03-05T21:00:00', timeZone: 'America/Los_Angeles' },
  rule: null,
  recurrenceId: null,
  furtherDates: [],
  exceptions: [],
  summary: 'Assembly',
  description: null,
  location: null,
  geo: null,
  url: null,
  categories: [],
  status: 'CONFIRMED',
}

const calendar: Calendar = {
  name: 'Riverside: meetings',
  url: 'https://branch.example.org/meetings',
  source: 'https://branch.example.org/calendar.ics',
  color: 'crimson',
  timeZone: 'America/Los_Angeles',
  year: 2026,
  language: 'en',
  events: [event],
}

function lines(given: Partial<CalendarEvent>): string[] {
  const text = serialize({ ...calendar, events: [{ ...event, ...given }] })
  return text.replaceAll('\r\n ', '').split('\r\n')
}

/** What an independent program reads back. */
function readBack(name: string, given: Partial<CalendarEvent>): unknown {
  const text = serialize({ ...calendar, events: [{ ...event, ...given }] })
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  return component?.getFirstPropertyValue(name)
}

describe('serialize', () => {
  it('writes a calendar and an event in full', () => {
    const text = serialize({
      ...calendar,
      events: [
        {
          ...event,
          rule: 'FREQ=WEEKLY;BYDAY=TH;WKST=MO',
          location: 'Hall, 1 Main Street',
          geo: { latitude: 37.5, longitude: -122.25 },
          description: 'One\nTwo',
          url: 'https://branch.example.org/meetings/assembly',
          categories: ['Housing', 'Rent, again'],
        },
      ],
    })
    const withoutZone = text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, '')
    expect(withoutZone).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Branchline//Calendar//EN',
        'CALSCALE:GREGORIAN',
        'NAME;LANGUAGE=en:Riverside: meetings',
        'X-WR-CALNAME:Riverside: meetings',
        'X-WR-TIMEZONE:America/Los_Angeles',
        'COLOR:crimson',
        'SOURCE;VALUE=URI:https://branch.example.org/calendar.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        'URL:https://branch.example.org/meetings',
        'BEGIN:VEVENT',
        'UID:q1',
        'DTSTAMP:20260203T040506Z',
        'LAST-MODIFIED:20260203T040506Z',
        'SEQUENCE:3',
        'DTSTART;TZID=America/Los_Angeles:20260305T190000',
        'DTEND;TZID=America/Los_Angeles:20260305T210000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH;WKST=MO',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
        'SUMMARY;LANGUAGE=en:Assembly',
        'LOCATION:Hall\\, 1 Main Street',
        'GEO:37.5;-122.25',
        'DESCRIPTION:One\\nTwo',
        'URL:https://branch.example.org/meetings/assembly',
        'CATEGORIES:Housing,Rent\\, again',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('defines each zone once, before the events', () => {
    const elsewhere = { kind: 'local', dateTime: '2026-06-01T10:00:00', timeZone: 'Asia/Kolkata' }
    const text = serialize({
      ...calendar,
      events: [event, event, { ...event, recurrenceId: { ...elsewhere, kind: 'local' } }],
    })
    expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:America/Los_Angeles', 'TZID:Asia/Kolkata'])
    expect(text.lastIndexOf('END:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'))
  })

  it('is never without a component, also where nothing takes place', () => {
    const text = serialize({ ...calendar, events: [] })
    expect(text.match(/^BEGIN:VTIMEZONE\r\nTZID:America\/Los_Angeles/gm)).toHaveLength(1)
    const inUtc = serialize({ ...calendar, timeZone: 'UTC', events: [] })
    expect(inUtc).toContain('BEGIN:STANDARD')
  })

  it('writes dates, UTC and lengths', () => {
    expect(
      lines({
        start: { kind: 'date', date: '2026-07-10' },
        end: { kind: 'date', date: '2026-07-13' },
        recurrenceId: { kind: 'date', date: '2026-07-10' },
      }),
    ).toEqual(
      expect.arrayContaining([
        'RECURRENCE-ID;VALUE=DATE:20260710',
        'DTSTART;VALUE=DATE:20260710',
        'DTEND;VALUE=DATE:20260713',
      ]),
    )
    expect(
      lines({
        start: { kind: 'utc', dateTime: '2026-11-01T08:30:00' },
        end: { kind: 'duration', minutes: 90 },
      }),
    ).toEqual(expect.arrayContaining(['DTSTART:20261101T083000Z', 'DURATION:PT90M']))
  })

  it('writes exceptions as the dates of the rule', () => {
    const exceptions = [
      { kind: 'date', date: '2026-07-10' },
      { kind: 'local', dateTime: '2026-03-12T19:00:00', timeZone: 'America/Los_Angeles' },
    ] as const
    expect(lines({ exceptions: [...exceptions] })).toEqual(
      expect.arrayContaining([
        'EXDATE;VALUE=DATE:20260710',
        'EXDATE;TZID=America/Los_Angeles:20260312T190000',
      ]),
    )
  })

  it('lets only what takes place make people busy', () => {
    expect(lines({ status: 'CANCELLED' })).toContain('TRANSP:TRANSPARENT')
    expect(lines({ status: 'TENTATIVE' })).toContain('TRANSP:TRANSPARENT')
  })

  it('keeps every text as it is: what is escaped is read back', () => {
    const summary = 'Bread; roses, \\n and "more": ¿quién?\nA second line'
    expect(readBack('summary', { summary })).toBe(summary)
    expect(lines({ summary })).toContain(
      'SUMMARY;LANGUAGE=en:Bread\\; roses\\, \\\\n and "more": ¿quién?\\nA second line',
    )
  })

  it('drops what a text may not hold, and lets nothing begin a line of its own', () => {
    const summary = 'A\u0000B\u001b\u007f\r\nBEGIN:VEVENT\rEND:VCALENDAR'
    expect(lines({ summary })).toContain('SUMMARY;LANGUAGE=en:AB\\nBEGIN:VEVENT\\nEND:VCALENDAR')
    const url = 'https://branch.example.org/\r\nATTACH:x'
    expect(lines({ url }).filter((line) => line.startsWith('ATTACH'))).toEqual([])
  })

  it('quotes a parameter that needs it', () => {
    expect(lines({ language: 'x;y"z' })).toContain('SUMMARY;LANGUAGE="x;yz":Assembly')
  })

  it('folds at 75 octets, never within a character', () => {
    const description = '“Ñandú” — 🏳️‍🌈 '.repeat(40)
    const text = serialize({ ...calendar, events: [{ ...event, description }] })
    const physical = text.split('\r\n')
    for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(readBack('description', { description })).toBe(description)
    // As full as can be: the next character would not have fitted.
    const folded = physical.filter((line, index) => physical[index + 1]?.startsWith(' ') && line)
    for (const line of folded) expect(Buffer.byteLength(line)).toBeGreaterThan(75 - 4)
  })

  it('is the same text for the same calendar', () => {
    expect(serialize(calendar)).toBe(serialize(structuredClone(calendar)))
  })
})
