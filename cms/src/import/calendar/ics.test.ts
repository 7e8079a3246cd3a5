import { describe, expect, it } from 'vitest'
import { weekly } from '../../calendar/sample-plan'
import { sourceLanguage, wordsOf } from '../../languages'
import type { Remark } from '../words/facts'
import { remarkIn } from '../words/sentences'
import { storedRecurrence } from './stored'
import { readCalendar } from './ics'

const reading = { siteZone: 'America/Los_Angeles', today: '2026-01-01' }

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Us',
  ...lines,
  'END:VEVENT',
]

/** Thursdays, 7 to 9 pm. */
const thursdays = [
  'DTSTART;TZID=America/Los_Angeles:20260108T190000',
  'DTEND;TZID=America/Los_Angeles:20260108T210000',
]

const said = (remarks: readonly Remark[]) =>
  remarks.map((remark) => remarkIn(remark, wordsOf(sourceLanguage).imports))

/** With what it tells in English. */
function read(text: string) {
  const { meetings, unreadable, unread, others } = readCalendar(text, reading)
  return {
    meetings: meetings.map((meeting) => ({ ...meeting, losses: said(meeting.losses) })),
    unreadable: said(unreadable),
    unread,
    others,
  }
}

function only(...lines: string[]) {
  const { meetings } = read(calendar(...lines))
  const [meeting] = meetings
  if (!meeting || meetings.length !== 1) throw new Error(`${meetings.length} meetings`)
  return meeting
}

describe('a rule', () => {
  const rule = (rrule: string) => only(...event(...thursdays, `RRULE:${rrule}`))
  it.each([
    ['FREQ=WEEKLY', {}],
    ['FREQ=WEEKLY;BYDAY=TH,FR;WKST=SU', { weekdays: [4, 5] }],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=5', { interval: 2, count: 5 }],
    ['FREQ=DAILY', { weekdays: [1, 2, 3, 4, 5, 6, 7] }],
    ['FREQ=DAILY;INTERVAL=14', { interval: 2 }],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', { weekdays: [1, 2, 3, 4, 5] }],
    ['FREQ=MONTHLY', { frequency: 'monthlyByDate' }],
    ['FREQ=MONTHLY;BYMONTHDAY=8', { frequency: 'monthlyByDate' }],
    ['FREQ=MONTHLY;BYDAY=2TH', { frequency: 'monthlyByWeekday', weekdays: [4], nth: 2 }],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2', { frequency: 'monthlyByWeekday', weekdays: [4], nth: 2 }],
    [
      'FREQ=MONTHLY;BYDAY=TH;BYMONTHDAY=8,9,10,11,12,13,14',
      { frequency: 'monthlyByWeekday', weekdays: [4], nth: 2 },
    ],
    ['FREQ=YEARLY', { frequency: 'yearly' }],
    ['FREQ=DAILY;INTERVAL=3', { frequency: 'daily', interval: 3 }],
    ['FREQ=MONTHLY;BYMONTHDAY=8,22', { frequency: 'monthlyByDate', alsoDays: [22] }],
    ['FREQ=MONTHLY;BYMONTHDAY=8,-1', { frequency: 'monthlyByDate', alsoDays: [-1] }],
    [
      'FREQ=MONTHLY;BYDAY=2TH,4TH',
      { frequency: 'monthlyByWeekday', weekdays: [4], nth: 2, alsoNth: [4] },
    ],
    [
      'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2,-1',
      { frequency: 'monthlyByWeekday', weekdays: [4], nth: 2, alsoNth: [-1] },
    ],
    [
      'FREQ=WEEKLY;BYDAY=TH;BYMONTH=1,2,3,4,5,9,10,11,12',
      { weekdays: [4], months: [1, 2, 3, 4, 5, 9, 10, 11, 12] },
    ],
    ['FREQ=WEEKLY;BYMONTH=1,7', { months: [1, 7] }],
    ['FREQ=MONTHLY;BYDAY=TH', { weekdays: [4] }],
    ['FREQ=YEARLY;BYMONTH=1,7', { frequency: 'yearly', months: [1, 7] }],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=1,7', { frequency: 'yearly', interval: 2, months: [1, 7] }],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=TH', { weekdays: [4], months: [1] }],
    [
      'FREQ=YEARLY;BYMONTH=1,2;BYDAY=2TH',
      { frequency: 'yearly', weekdays: [4], nth: 2, months: [1, 2] },
    ],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=2TH', { frequency: 'yearly', weekdays: [4], nth: 2 }],
    ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT', { frequency: 'monthlyByDate' }],
  ])('%s is held', (rrule, recurrence) => {
    expect(rule(rrule)).toMatchObject({ recurrence: { ...weekly, ...recurrence }, losses: [] })
  })

  it.each([
    'FREQ=MONTHLY;BYMONTHDAY=8,12,22,29',
    'FREQ=MONTHLY;BYDAY=2TH,4FR',
    'FREQ=YEARLY;BYYEARDAY=8,100',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5',
    'SKIP=FORWARD;FREQ=MONTHLY',
  ])('%s is not, and told', (rrule) => {
    const { recurrence, losses } = rule(rrule)
    expect(recurrence).toBeNull()
    expect(losses.join()).toContain(`(${rrule})`)
    expect(losses.join()).toContain('only its first date is kept')
  })

  it('names the last working day, or the last day of the month', () => {
    const last = (rrule: string) =>
      only(...event('DTSTART;VALUE=DATE:20260130', `RRULE:${rrule}`)).recurrence
    expect(last('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')).toEqual({
      ...weekly,
      frequency: 'monthlyByWeekday',
      weekdays: [1, 2, 3, 4, 5],
      nth: -1,
      isTogether: true,
    })
    const end = only(...event('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1'))
    expect(end.recurrence).toEqual({ ...weekly, frequency: 'monthlyByDate', alsoDays: [-1] })
    expect(storedRecurrence(end.recurrence)).toMatchObject({
      frequency: 'monthly by date',
      secondDay: null,
      lastDayOfMonth: true,
    })
  })

  it('goes by local days, also where the file counts those of UTC', () => {
    // Thursday 03:00 UTC is Wednesday, 7 pm.
    const utc = (rrule: string) =>
      only(...event('DTSTART:20261210T030000Z', 'DTEND:20261210T050000Z', `RRULE:${rrule}`))
    expect(utc('FREQ=WEEKLY;BYDAY=TH')).toMatchObject({
      firstDate: '2026-12-09',
      recurrence: { ...weekly, weekdays: [3] },
    })
    expect(utc('FREQ=WEEKLY;BYDAY=MO,TH').recurrence?.weekdays).toEqual([3, 7])
    expect(utc('FREQ=WEEKLY').recurrence).toMatchObject(weekly)
    // The day before the second Thursday is not always the second Wednesday.
    expect(utc('FREQ=MONTHLY;BYDAY=2TH').recurrence).toBeNull()
  })

  it('that does not name the first date begins with the first that it names, and has that beside it', () => {
    const off = (rrule: string, ...lines: string[]) =>
      only(...event('DTSTART:20260107T190000', 'DURATION:PT2H', `RRULE:${rrule}`, ...lines))
    expect(off('FREQ=WEEKLY;BYDAY=TH;COUNT=5')).toMatchObject({
      firstDate: '2026-01-08',
      recurrence: { ...weekly, weekdays: [4], count: 4 },
      furtherDates: ['2026-01-07'],
      losses: [],
    })
    expect(off('FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=20')).toMatchObject({
      firstDate: '2026-01-20',
      recurrence: { ...weekly, frequency: 'monthlyByDate', interval: 2 },
    })
    // Programs that write no such date take it out again.
    expect(off('FREQ=WEEKLY;BYDAY=TH', 'EXDATE:20260107T190000').losses).toEqual([])
    expect(off('FREQ=WEEKLY;BYDAY=TH;UNTIL=20260107')).toMatchObject({
      firstDate: '2026-01-07',
      recurrence: null,
    })
  })

  it('ends on a local date', () => {
    // Friday 03:00 UTC is Thursday, 7 pm: that date still takes place.
    expect(rule('FREQ=WEEKLY;UNTIL=20260206T030000Z').recurrence?.until).toBe('2026-02-05')
    expect(rule('FREQ=WEEKLY;UNTIL=20260206T025959Z').recurrence?.until).toBe('2026-02-04')
    expect(rule('FREQ=WEEKLY;UNTIL=20260205').recurrence?.until).toBe('2026-02-05')
  })
})

describe('single dates', () => {
  const changes = (...lines: string[]) =>
    only(...event(...thursdays, 'RRULE:FREQ=WEEKLY'), ...lines)
  const nothing = {
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newDaysLater: null,
    newPlace: null,
  }

  it('that are left out are cancelled', () => {
    const { changes, losses } = only(
      ...event(
        ...thursdays,
        'RRULE:FREQ=WEEKLY',
        'EXDATE;TZID=America/Los_Angeles:20260115T190000',
        'EXDATE:20260123T030000Z,20260117T030000Z',
      ),
    )
    expect(changes).toEqual([
      { ...nothing, originalDate: '2026-01-15', change: 'cancelled' },
      { ...nothing, originalDate: '2026-01-22', change: 'cancelled' },
    ])
    expect(losses).toEqual(['an exception on 2026-01-16, which is no date of it'])
  })

  it('are moved, cancelled or held elsewhere', () => {
    const id = (date: string) => `RECURRENCE-ID;TZID=America/Los_Angeles:${date}T190000`
    const meeting = changes(
      ...event(
        id('20260115'),
        'DTSTART;TZID=America/Los_Angeles:20260116T200000',
        'DTEND;TZID=America/Los_Angeles:20260116T220000',
      ),
      ...event(
        id('20260122'),
        'STATUS:CANCELLED',
        'DTSTART;TZID=America/Los_Angeles:20260122T190000',
      ),
      ...event(
        id('20260129'),
        'LOCATION:Café, Main St 1',
        'DTSTART;TZID=Europe/Berlin:20260130T040000',
        'DURATION:PT2H',
      ),
    )
    expect(meeting.changes).toEqual([
      {
        ...nothing,
        originalDate: '2026-01-15',
        change: 'moved',
        newDate: '2026-01-16',
        newStartTime: '20:00',
        newEndTime: '22:00',
      },
      { ...nothing, originalDate: '2026-01-22', change: 'cancelled' },
      {
        ...nothing,
        originalDate: '2026-01-29',
        change: 'otherVenue',
        newPlace: { name: 'Café', streetAddress: 'Main St 1', latitude: null, longitude: null },
      },
    ])
  })

  it('are moved to an earlier day, also once that is over', () => {
    const lines = [
      ...event(...thursdays, 'RRULE:FREQ=WEEKLY'),
      ...event(
        'RECURRENCE-ID;TZID=America/Los_Angeles:20260122T190000',
        'DTSTART;TZID=America/Los_Angeles:20260120T190000',
        'DURATION:PT2H',
      ),
    ]
    for (const today of ['2026-01-19', '2026-01-21', '2026-01-23']) {
      const [meeting] = readCalendar(calendar(...lines), { ...reading, today }).meetings
      expect(meeting?.changes).toMatchObject([
        { originalDate: '2026-01-22', change: 'moved', newDate: '2026-01-20' },
      ])
      expect(meeting?.losses).toEqual([])
    }
  })

  it('that begin elsewhen keep the end that the file gives them', () => {
    const moved = (from: string, to: string) =>
      changes(
        ...event(
          'RECURRENCE-ID;TZID=America/Los_Angeles:20260115T190000',
          `DTSTART;TZID=America/Los_Angeles:${from}`,
          `DTEND;TZID=America/Los_Angeles:${to}`,
        ),
      ).changes[0]
    const earlier = { ...nothing, originalDate: '2026-01-15', change: 'moved' }
    expect(moved('20260115T183000', '20260115T210000')).toEqual({
      ...earlier,
      newStartTime: '18:30',
      newEndTime: '21:00',
    })
    expect(moved('20260115T230000', '20260116T010000')).toEqual({
      ...earlier,
      newStartTime: '23:00',
      newEndTime: '01:00',
      newDaysLater: 1,
    })
    // The next day at the same hours lasts as long by itself.
    expect(moved('20260116T190000', '20260116T210000')).toEqual({
      ...earlier,
      newDate: '2026-01-16',
    })
  })

  it('of an event without an end are told, since the cms could not save them', () => {
    const { changes: none, losses } = only(
      ...event(
        'DTSTART;TZID=America/Los_Angeles:20260108T190000',
        'RRULE:FREQ=WEEKLY',
        'EXDATE;TZID=America/Los_Angeles:20260115T190000',
      ),
      ...event(
        'RECURRENCE-ID;TZID=America/Los_Angeles:20260122T190000',
        'DTSTART;TZID=America/Los_Angeles:20260123T190000',
      ),
    )
    expect(none).toEqual([])
    expect(losses).toEqual([
      'it says no end: give it one before it is published',
      'what is different on 2026-01-15, since it says no end: enter it here once it has one',
      'what is different on 2026-01-22, since it says no end: enter it here once it has one',
    ])
  })

  it('count as the newest revision has them', () => {
    const override = (sequence: number, from: string) =>
      event(
        `SEQUENCE:${sequence}`,
        'RECURRENCE-ID;TZID=America/Los_Angeles:20260122T190000',
        `DTSTART;TZID=America/Los_Angeles:${from}`,
      )
    const file = read(
      calendar(
        ...event(...thursdays, 'RRULE:FREQ=WEEKLY', 'SEQUENCE:2', 'SUMMARY:Old'),
        ...event(
          ...thursdays,
          'RRULE:FREQ=WEEKLY',
          'SEQUENCE:10',
          'EXDATE;TZID=America/Los_Angeles:20260115T190000',
        ),
        ...override(4, '20260122T200000'),
        ...override(3, '20260122T210000'),
      ),
    )
    expect(file.unreadable).toEqual([])
    expect(file.meetings.map(({ title }) => title)).toEqual(['Us'])
    expect(
      file.meetings[0]?.changes.map(({ originalDate, newStartTime }) => [
        originalDate,
        newStartTime,
      ]),
    ).toEqual([
      ['2026-01-15', null],
      ['2026-01-22', '20:00'],
    ])
  })

  it('that have words of their own are special dates, whether they are moved or not', () => {
    const {
      changes: none,
      specialDates,
      losses,
    } = changes(
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:With a guest',
      'DESCRIPTION:She reads from her book.',
      'RECURRENCE-ID;TZID=America/Los_Angeles:20260115T190000',
      ...thursdays.map((line) => line.replaceAll('20260108', '20260115')),
      'END:VEVENT',
    )
    expect(none).toEqual([])
    expect(specialDates).toEqual([
      {
        originalDate: '2026-01-15',
        title: 'With a guest',
        body: expect.objectContaining({ losses: [] }),
      },
    ])
    expect(losses).toEqual([
      'words of single dates (2026-01-15) wait as drafts among the special dates: publish them beside the meeting',
    ])
  })

  it('that have a title longer than there is room for keep its beginning', () => {
    const long = `${'A guest '.repeat(20)}reads`
    const { specialDates, losses } = changes(
      'BEGIN:VEVENT',
      'UID:1',
      `SUMMARY:${long}`,
      'RECURRENCE-ID;TZID=America/Los_Angeles:20260115T190000',
      ...thursdays.map((line) => line.replaceAll('20260108', '20260115')),
      'END:VEVENT',
    )
    expect(specialDates?.[0]?.title).toHaveLength(120)
    expect(losses).toContain(`the end of its title: “${long}”`)
  })

  it('that hold from a date on are a phase of the series, to which later ones are compared', () => {
    const zone = 'TZID=America/Los_Angeles'
    const override = (id: string, day: string, from: string, to: string, ...more: string[]) =>
      event(
        `RECURRENCE-ID;${id}:${day}T190000`,
        `DTSTART;${zone}:${day}T${from}`,
        `DTEND;${zone}:${day}T${to}`,
        ...more,
      )
    const lasting = `RANGE=THISANDFUTURE;${zone}`
    const meeting = only(
      ...event(...thursdays, 'RRULE:FREQ=WEEKLY', 'LOCATION:Old Hall'),
      ...override(zone, '20260305', '183000', '203000', 'LOCATION:New Hall'),
      ...override(lasting, '20260212', '183000', '200000', 'LOCATION:New Hall'),
      ...override(zone, '20260226', '183000', '200000', 'LOCATION:New Hall'),
      ...override(lasting, '20260409', '200000', '220000'),
    )
    expect(meeting).toMatchObject({
      phases: [
        { from: '2026-02-12', startTime: '18:30', endTime: '20:00', place: { name: 'New Hall' } },
        { from: '2026-04-09', startTime: '20:00', endTime: '22:00', place: null },
      ],
      changes: [{ originalDate: '2026-03-05', newStartTime: null, newEndTime: '20:30' }],
      losses: [],
    })
  })

  it('that can’t hold from a date on, since their day is another, are told', () => {
    const zone = 'TZID=America/Los_Angeles'
    const meeting = only(
      ...event(...thursdays, 'RRULE:FREQ=WEEKLY'),
      ...event(
        `RECURRENCE-ID;RANGE=THISANDFUTURE;${zone}:20260212T190000`,
        `DTSTART;${zone}:20260213T190000`,
        `DTEND;${zone}:20260213T210000`,
      ),
    )
    expect(meeting.phases).toBeUndefined()
    expect(meeting.changes).toMatchObject([{ newDate: '2026-02-13' }])
    expect(meeting.losses).toEqual(['what changes from 2026-02-12 on: only that date is changed'])
  })

  it('that are added stand beside the rule, at its times', () => {
    const zone = 'TZID=America/Los_Angeles'
    const added = only(
      ...event(
        ...thursdays,
        'RRULE:FREQ=WEEKLY',
        `RDATE;${zone}:20260501T190000,20260115T190000`,
        'RDATE:20260503T020000Z',
        `RDATE;${zone};VALUE=PERIOD:20260504T190000/20260504T210000,20260505T190000/PT2H`,
        `EXDATE;${zone}:20260501T190000`,
      ),
    )
    expect(added).toMatchObject({
      furtherDates: ['2026-05-01', '2026-05-02', '2026-05-04', '2026-05-05'],
      changes: [{ originalDate: '2026-05-01', change: 'cancelled' }],
      losses: [],
    })
    const { furtherDates, losses } = only(
      ...event(
        ...thursdays,
        'RRULE:FREQ=WEEKLY',
        `RDATE;${zone}:20260501T180000`,
        `RDATE;${zone};VALUE=PERIOD:20260504T190000/PT3H`,
        'RDATE;VALUE=DATE:20260506',
      ),
    )
    expect(furtherDates).toBeUndefined()
    expect(losses).toEqual(
      ['2026-05-01', '2026-05-04', '2026-05-06'].map(
        (date) =>
          `the additional date ${date}, which has other times than the first: make a meeting of its own for it`,
      ),
    )
  })

  it('without a rule are those of one meeting, also as our own files have them', () => {
    const single = (...lines: string[]) =>
      only(...event('DTSTART;VALUE=DATE:20260108', ...lines, 'RDATE;VALUE=DATE:20260301,20260205'))
    const meeting = {
      firstDate: '2026-01-08',
      recurrence: null,
      furtherDates: ['2026-02-05', '2026-03-01'],
      losses: [],
    }
    expect(single()).toMatchObject(meeting)
    expect(single('RRULE:FREQ=DAILY;COUNT=1')).toMatchObject(meeting)
  })

  it('are as many as a meeting may have, and the rest are told', () => {
    const days = Array.from({ length: 103 }, (_, day) =>
      new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', ''),
    )
    const { furtherDates, losses } = only(
      ...event('DTSTART;VALUE=DATE:20260108', `RDATE;VALUE=DATE:${days.join(',')}`),
    )
    expect(furtherDates).toHaveLength(100)
    expect(losses).toEqual(['3 additional dates after 2027-04-10: here a meeting has 100 at most'])
  })
})

describe('times', () => {
  it('pass midnight, fill days, or have no end', () => {
    expect(only(...event('DTSTART:20260110T220000', 'DTEND:20260111T020000'))).toMatchObject({
      startTime: '22:00',
      endTime: '02:00',
      daysLater: 1,
      timeZone: null,
    })
    expect(
      only(...event('DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260504')),
    ).toMatchObject({ allDay: true, startTime: null, daysLater: 2 })
    expect(only(...event('DTSTART:20260110T220000')).losses.join()).toContain('no end')
  })

  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['/mozilla.org/20070129_1/Europe/Berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Standard Time', null],
  ])('in the zone %s are those of %s', (name, timeZone) => {
    const { timeZone: found, startTime } = only(...event(`DTSTART;TZID="${name}":20260110T190000`))
    expect([found, startTime]).toEqual([timeZone, '19:00'])
  })

  it('without a zone are those of the calendar, if it names one', () => {
    const floating = only('X-WR-TIMEZONE:Europe/Brussels', ...event('DTSTART:20260110T210000'))
    expect([floating.timeZone, floating.startTime]).toEqual(['Europe/Brussels', '21:00'])
    const days = only('X-WR-TIMEZONE:Europe/Brussels', ...event('DTSTART;VALUE=DATE:20260110'))
    expect([days.timeZone, days.firstDate]).toEqual([null, '2026-01-10'])
    const inZone = only(
      'X-WR-TIMEZONE:Europe/Brussels',
      ...event(
        'DTSTART;TZID=Asia/Tokyo:20260110T210000',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;UNTIL=20260112T210000',
      ),
    )
    expect(inZone.recurrence?.until).toBe('2026-01-12')
  })

  it('may be dates that do not say so', () => {
    expect(
      only(
        ...event(
          'DTSTART:20260101',
          'DTEND;TZID=Europe/Berlin:20260103',
          'RRULE:FREQ=YEARLY',
          'EXDATE:20270101,20280101',
        ),
      ),
    ).toMatchObject({
      firstDate: '2026-01-01',
      allDay: true,
      daysLater: 1,
      timeZone: null,
      changes: [{ originalDate: '2027-01-01' }, { originalDate: '2028-01-01' }],
    })
  })

  it('that clocks skip stay as they are written', () => {
    expect(
      only(
        ...event(
          'DTSTART;TZID=America/New_York:20260308T023000',
          'DURATION:PT1H',
          'RRULE:FREQ=WEEKLY',
        ),
      ).startTime,
    ).toBe('02:30')
  })

  it('in a zone of another name are recognized by its rules', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'DTSTART:20070311T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'DTSTART:20071104T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const found = only(
      ...zone,
      ...event('DTSTART;TZID=Ours:20260110T190000', 'DTEND;TZID=Ours:20260110T200000'),
    )
    expect(found.timeZone).toBeNull()
    expect(found.losses).toEqual(['the time zone “Ours” is taken for America/Los_Angeles'])
    const central = (name: string) => {
      const europe = [
        'BEGIN:VTIMEZONE',
        `TZID:${name}`,
        'BEGIN:DAYLIGHT',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'DTSTART:19810329T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'DTSTART:19961027T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'END:VTIMEZONE',
      ]
      return only(...europe, ...event(`DTSTART;TZID="${name}":20260110T190000`)).timeZone
    }
    expect(central('Ours')).toBe('Europe/Berlin')
    expect(central('(UTC+01:00) Brussels, Copenhagen, Madrid')).toBe('Europe/Brussels')
    const unknown = only(...event('DTSTART;TZID=Ours:20260110T190000', 'DURATION:PT1H'))
    expect(unknown.losses.join()).toContain('does not explain')
  })
})

describe('the rest', () => {
  it('a place is no join link, and a join link no place', () => {
    const online = only(...event(...thursdays, 'LOCATION:https://zoom.us/j/1'))
    expect([online.place, online.joinLink]).toEqual([null, 'https://zoom.us/j/1'])
    const public_ = only(...event(...thursdays, 'DESCRIPTION:Come: https://meet.jit.si/us'))
    expect(public_.losses.join()).toContain('take it out')
    const { losses } = only(
      ...event(...thursdays, 'RRULE:FREQ=WEEKLY'),
      ...event(
        'RECURRENCE-ID;TZID=America/Los_Angeles:20260115T190000',
        ...thursdays.map((line) => line.replace('20260108', '20260115')),
        'DESCRIPTION:This once: https://meet.jit.si/us',
      ),
    )
    expect(losses.join()).toMatch(/meet\.jit\.si.*take it out.*in the text of 2026-01-15/)
  })

  it('what is left of a place beside an address is the place, and the address its link', () => {
    const at = (location: string, ...more: string[]) => {
      const { place, joinLink, losses } = only(
        ...event(...thursdays, `LOCATION:${location}`, ...more),
      )
      return [place?.name ?? null, place?.streetAddress ?? null, joinLink, losses.join()]
    }
    const zoom = 'https://us02web.zoom.us/j/123?pwd=SECRET'
    const bbb = 'https://bbb.example.org/b/ada-abc-def'
    expect(at(`Union Hall\\, Room 3\\, ${zoom}`)).toEqual(['Union Hall', 'Room 3', zoom, ''])
    expect(at(`Union Hall (${zoom})`)).toEqual(['Union Hall', null, zoom, ''])
    expect(at(`Zoom: ${zoom}`)).toEqual([null, null, zoom, ''])
    expect(at('us02web.zoom.us/j/123')).toEqual([null, null, 'https://us02web.zoom.us/j/123', ''])
    expect(at(bbb)).toEqual([null, null, bbb, ''])
    expect(at('https://calls.example.org/ada')[2]).toBe('https://calls.example.org/ada')
    expect(at(`Union Hall\\n${bbb}`)).toEqual(['Union Hall', null, bbb, ''])
    expect(at('Union Hall\\, https://hall.example.org/way')).toEqual([
      'Union Hall',
      null,
      null,
      expect.stringContaining('https://hall.example.org/way'),
    ])
    expect(at('https://maps.app.goo.gl/abc').slice(0, 3)).toEqual([null, null, null])
    expect(at('St.Pauli/Altona\\, Room 3')).toEqual(['St.Pauli/Altona', 'Room 3', null, ''])
    const teams = 'https://teams.microsoft.com/l/meetup-join/1'
    const named = `X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`
    for (const name of [
      'Microsoft Teams Meeting',
      'Microsoft Teams-Besprechung',
      'Reunión de Microsoft Teams',
    ]) {
      expect(at(name, named)).toEqual([null, null, teams, ''])
    }
    expect(at('Microsoft Teams-Besprechung; Raum 3', named)[0]).toBe('Raum 3')
    expect(at('Google Meet')).toEqual([null, null, null, expect.stringContaining('Google Meet')])
    expect(at('', `URL:${zoom}`)).toEqual([null, null, zoom, ''])
    expect(at('Zoomer Café')[0]).toBe('Zoomer Café')
  })

  it('no date of a series has a way in as its place', () => {
    const zoom = 'https://us02web.zoom.us/j/1?pwd=SECRET'
    const other = 'https://us02web.zoom.us/j/2?pwd=OTHER'
    const moved = (range: string, location: string) => [
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:Us',
      `RECURRENCE-ID;TZID=America/Los_Angeles${range}:20260115T190000`,
      'DTSTART;TZID=America/Los_Angeles:20260115T200000',
      'DTEND;TZID=America/Los_Angeles:20260115T210000',
      `LOCATION:${location}`,
      'END:VEVENT',
    ]
    const series = (own: string, range: string, location: string) => {
      const { changes, phases, losses } = only(
        ...event(...thursdays, 'RRULE:FREQ=WEEKLY', `LOCATION:${own}`),
        ...moved(range, location),
      )
      const places = [
        ...changes.map(({ newPlace }) => newPlace),
        ...(phases ?? []).map(({ place }) => place),
      ]
      return { places, losses: losses.join() }
    }
    for (const range of ['', ';RANGE=THISANDFUTURE']) {
      expect(series(zoom, range, zoom)).toEqual({ places: [null], losses: '' })
      const hall = series('Union Hall', range, zoom)
      expect(hall.places).toEqual([null])
      expect(hall.losses).toContain(zoom)
      expect(series(zoom, range, other).losses).toContain(other)
      expect(series('Union Hall', range, 'Zoom').losses).toContain('Zoom')
      expect(series(zoom, range, 'Union Hall').places).toMatchObject([{ name: 'Union Hall' }])
    }
  })

  it('what has no field is told by its name', () => {
    const { losses } = only(
      ...event(
        ...thursdays,
        'CATEGORIES:x',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT5M',
        'END:VALARM',
      ),
    )
    expect(losses).toEqual(['CATEGORIES, VALARM: the cms has no field for it'])
  })

  it('what is no meeting is counted', () => {
    const file = read(
      calendar(
        'BEGIN:VTODO',
        'UID:2',
        'END:VTODO',
        ...event('RECURRENCE-ID:20260115T190000', 'DTSTART:20260115T200000'),
      ),
    )
    expect([...file.others]).toEqual([['todo', 1]])
    expect(file.unreadable).toEqual([
      '“Us”: only changed dates of a series are in the file, not the series',
    ])
    expect(file.unread).toEqual(['1'])
  })

  it('an event that can’t be read loses no other', () => {
    const broken = read(
      calendar(
        'BEGIN:VEVENT',
        'UID:2',
        'SUMMARY:Torn',
        'this line is none',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:3',
        'SUMMARY:Odd',
        'DTSTART:20260110T7pm',
        'END:VEVENT',
        ...event(...thursdays),
      ),
    )
    expect(broken.meetings.map(({ title }) => title)).toEqual(['Us'])
    expect(broken.unreadable).toEqual([
      expect.stringMatching(/^“Torn”: invalid line/),
      expect.stringMatching(/^“Odd”: /),
    ])
    expect(broken.unread).toEqual(['2', '3'])
  })

  it('the same event in several calendars of a file is one meeting', () => {
    const one = calendar(...event(...thursdays, 'RRULE:FREQ=WEEKLY'))
    const two = calendar(
      ...event(
        'RECURRENCE-ID;TZID=America/Los_Angeles:20260115T190000',
        'STATUS:CANCELLED',
        'DTSTART;TZID=America/Los_Angeles:20260115T190000',
      ),
    )
    const { meetings, unreadable } = read(one + two)
    expect(meetings.map(({ changes }) => changes.length)).toEqual([1])
    expect(unreadable).toEqual([])
    const twice = read(one + one)
    expect(twice.meetings).toHaveLength(1)
    expect(twice.unreadable).toEqual(['“Us”: the file has another event with the same UID'])
  })

  it('a broken file is refused', () => {
    expect(() => read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nnonsense')).toThrow(
      /can’t be read as a calendar/,
    )
  })
})

/** Each took minutes, or had no end at all, while its time grew with the square of its length. */
describe('what was made to do harm, as long as a file may be, is read in no more than seconds', () => {
  const bytes = 2 * 1024 * 1024
  const patience = 60_000
  const filled = (piece: string) => piece.repeat(Math.floor(bytes / piece.length))

  it.each(['<a ', '<br>', '<a x', '[', 'http://'])(
    'a text of nothing but “%s”',
    (piece) => {
      const { body, losses } = only(
        ...event(...thursdays, `DESCRIPTION:Bring tea ${filled(piece)}`),
      )
      expect(JSON.stringify(body.blocks)).toContain('Bring tea')
      expect(losses).toEqual(['what its text says after the first 20000 characters'])
    },
    patience,
  )

  it.each([' ', 'a', 'www.a', 'a.', '.', ';', '( '])(
    'a place of nothing but “%s”',
    (piece) => {
      const { place } = only(...event(...thursdays, `LOCATION:Hall\\, a${filled(piece)}x`))
      expect(place?.name).toBe('Hall')
    },
    patience,
  )

  it(
    'thousands of rules that no meeting can repeat by',
    () => {
      const rules = Array.from({ length: 1_000 }, (_, index) => [
        ...['BEGIN:VEVENT', `UID:${index}`, 'SUMMARY:Us', ...thursdays],
        ...['RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTHDAY=-1,2,4,8,9', 'END:VEVENT'],
      ])
      const { meetings } = read(calendar(...rules.flat()))
      expect(meetings).toHaveLength(1_000)
      for (const { recurrence } of meetings) expect(recurrence).toBeNull()
    },
    patience,
  )

  it.each(['EXDATE', 'RDATE'])(
    'a list of dates without an end (%s), of which the first are read',
    (list) => {
      const dates = `${list};TZID=Europe/Berlin:20260116T040000${filled(',20270101T200000')}`
      const { losses } = only(...event(...thursdays, 'RRULE:FREQ=WEEKLY;COUNT=900', dates))
      expect(losses.join()).toMatch(/\d+ of the dates that it lists: only the first 1000 are read/)
    },
    patience,
  )
})
