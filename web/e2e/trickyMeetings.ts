import type { Editor, Fields } from './editor'

const day = 86_400_000
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** The local date (`YYYY-MM-DD`) so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
}

/** The first date on or after `date` that falls on a weekday (0 is Sunday). */
function onOrAfter(date: string, weekday: number): string {
  return daysAfter(date, (weekday - new Date(date).getUTCDay() + 7) % 7)
}

const nameOf = (date: string) => weekdays[new Date(date).getUTCDay()] ?? 'sunday'

const weekly = (on: string, more: Fields = {}): Fields => ({
  frequency: 'weekly',
  interval: 1,
  [nameOf(on)]: true,
  ...more,
})

/** The nth of its weekday that a date is in its month, as the admin's form says it. */
function nthOf(date: string): string {
  const names = ['first', 'second', 'third', 'fourth', 'fifth']
  return names[Math.ceil(new Date(date).getUTCDate() / 7) - 1] ?? 'first'
}

/**
 * Makes the meetings that calendars get wrong: each with one thing that could be told differently by
 * a page and a feed. Gives their slugs.
 */
export async function makeTrickyMeetings(editor: Editor, now: Date): Promise<string[]> {
  const today = now.toISOString().slice(0, 10)
  const start = daysAfter(today, 3)
  const venues = {
    usual: { connect: [{ documentId: await editor.find('venue', 'city', 'Portland') }] },
    other: {
      connect: [
        { documentId: await editor.make('venue', { name: 'The Boathouse', city: 'Portland' }) },
      ],
    },
  }
  const slugs: string[] = []
  async function meeting(slug: string, fields: Fields): Promise<{ connect: object[] }> {
    const documentId = await editor.make('meeting', {
      title: `Tried: ${slug}`,
      slug,
      summary: 'Made to be read in every way.',
      planStatus: 'scheduled',
      attendance: 'in person',
      ...fields,
    })
    slugs.push(slug)
    return { connect: [{ documentId }] }
  }
  const change = (of: { connect: object[] }, originalDate: string, fields: Fields) =>
    editor.make('date-change', { meeting: of, originalDate, noteLocale: 'en', ...fields })

  const evening = { startTime: '19:00', endTime: '21:00', venue: venues.usual }

  const series = await meeting('tried-series', {
    ...evening,
    firstDate: start,
    recurrence: weekly(start),
    phases: [
      {
        from: daysAfter(start, 63),
        startTime: '20:00',
        endTime: '21:30',
        recurrence: weekly(daysAfter(start, 64)),
        venue: venues.other,
      },
    ],
  })
  await change(series, daysAfter(start, 7), { change: 'cancelled', note: 'The hall is closed.' })
  await change(series, daysAfter(start, 14), {
    change: 'moved',
    newDate: daysAfter(start, 15),
    newStartTime: '18:30',
    newEndTime: '20:00',
  })
  await change(series, daysAfter(start, 21), { change: 'other venue', newVenue: venues.other })
  await change(series, daysAfter(start, 28), {
    change: 'moved',
    newStartTime: '12:00',
    newEndTime: '13:00',
    newVenue: venues.other,
  })

  const friday = onOrAfter(start, 5)
  // Every Friday of a year: some of these nights have an hour more or less.
  await meeting('tried-night', {
    firstDate: friday,
    startTime: '22:00',
    endTime: '02:00',
    daysLater: 1,
    recurrence: weekly(friday),
    venue: venues.other,
  })
  const sunday = onOrAfter(start, 0)
  await meeting('tried-lord-howe', {
    firstDate: sunday,
    startTime: '01:45',
    endTime: '02:15',
    timeZone: 'Australia/Lord_Howe',
    attendance: 'hybrid',
    recurrence: weekly(sunday),
    venue: venues.usual,
  })
  await meeting('tried-kolkata', {
    firstDate: start,
    startTime: '06:30',
    endTime: '08:00',
    timeZone: 'Asia/Kolkata',
    attendance: 'online',
    joinLink: 'https://join.example/never-shown',
    recurrence: {
      frequency: 'monthly by weekday',
      interval: 1,
      nth: nthOf(start),
      [nameOf(start)]: true,
    },
  })
  const camp = await meeting('tried-camp', {
    firstDate: daysAfter(start, 30),
    allDay: true,
    daysLater: 2,
    venue: venues.other,
  })
  await change(camp, daysAfter(start, 30), { change: 'moved', newDate: daysAfter(start, 37) })
  await meeting('tried-yearly-day', {
    firstDate: daysAfter(start, 5),
    allDay: true,
    recurrence: { frequency: 'yearly', interval: 1, count: 5 },
    venue: venues.usual,
  })
  const once = await meeting('tried-once', { ...evening, firstDate: daysAfter(start, 9) })
  await change(once, daysAfter(start, 9), {
    change: 'moved',
    newDate: daysAfter(start, 10),
    note: 'The speaker’s train is late.',
  })
  await meeting('tried-postponed', {
    ...evening,
    firstDate: daysAfter(start, 11),
    planStatus: 'postponed',
    statusNote: 'A new date will be found.',
  })
  await meeting('tried-called-off', {
    ...evening,
    firstDate: start,
    planStatus: 'cancelled',
    recurrence: weekly(start, { interval: 2, count: 6 }),
  })
  return slugs
}
