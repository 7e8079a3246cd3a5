import { Temporal } from 'temporal-polyfill'
import { originalDates } from '../src/calendar/originalDates'
import type { DateChange, IsoWeekday, Phase, Plan, Recurrence, Timing } from '../src/calendar/plan'

/** How much a database is filled with. */
export interface Amount {
  /** Meetings that take place once. */
  single: number
  /** Meetings that repeat without an end since ten years. */
  series: number
  /** Date changes, over all series. */
  changes: number
}

export interface BenchChange extends DateChange {
  note: string | null
}

export interface BenchMeeting {
  documentId: string
  slug: string
  title: string
  /** null: not translated. */
  spanishTitle: string | null
  plan: Plan<BenchChange>
  attendance: 'in person' | 'online' | 'hybrid'
  /** Tells meetings of one kind apart, so that places and topics go round. */
  ordinal: number
}

const timeZone = 'America/Los_Angeles'
const daysAhead = 400
const yearsBegunAgo = 10
/** Days over which single meetings that are over are spread. */
const daysBehind = 730
/** One in so many single meetings is over, changes its hours, or is translated. */
const every = { over: 6, wholeDays: 50, pastMidnight: 40, translated: 3, rescheduled: 10 }

/**
 * Meetings such as a very busy branch may have, the same for the same day.
 *
 * @param today local date
 */
export function makeMeetings({ single, series, changes }: Amount, today: string): BenchMeeting[] {
  const day = Temporal.PlainDate.from(today)
  const perSeries = series === 0 ? 0 : Math.ceil(changes / series)
  return [
    ...Array.from({ length: series }, (_, ordinal) => {
      const wanted = Math.min(perSeries, changes - ordinal * perSeries)
      return makeSeries(ordinal, Math.max(0, wanted), day)
    }),
    ...Array.from({ length: single }, (_, ordinal) => makeSingle(ordinal, single, day)),
  ]
}

const nowhere = { until: null, count: null } as const

/** What series repeat by, in turn. */
const rules: ((weekday: IsoWeekday) => Recurrence)[] = [
  (day) => ({ frequency: 'weekly', interval: 1, weekdays: [day], nth: null, ...nowhere }),
  (day) => ({ frequency: 'weekly', interval: 2, weekdays: [day], nth: null, ...nowhere }),
  (day) => ({ frequency: 'monthlyByWeekday', interval: 1, weekdays: [day], nth: 2, ...nowhere }),
  (day) => ({
    frequency: 'weekly',
    interval: 1,
    weekdays: [day, day === 7 ? 1 : isoWeekday(day + 1)],
    nth: null,
    ...nowhere,
  }),
  () => ({ frequency: 'monthlyByDate', interval: 1, weekdays: [], nth: null, ...nowhere }),
  (day) => ({ frequency: 'monthlyByWeekday', interval: 1, weekdays: [day], nth: -1, ...nowhere }),
]

function makeSeries(ordinal: number, changes: number, today: Temporal.PlainDate): BenchMeeting {
  const begun = today
    .subtract({ years: yearsBegunAgo })
    .add({ days: ordinal % 28 })
    .toString()
  const weekday = isoWeekday((ordinal % 7) + 1)
  const recurrence = pick(rules, ordinal)(weekday)
  const timing = evening(ordinal)
  const guess: Phase = { ...timing, from: begun, countedFrom: begun, recurrence, venue: null }
  // The first date is one that the rule names.
  const [from = begun] = originalDates({ timeZone, phases: [guess], changes: [] }, begun)
  const first: Phase = { ...guess, from, countedFrom: from }
  const later = today.subtract({ years: 1 }).toString()
  const phases: Plan['phases'] =
    ordinal % every.rescheduled === 0
      ? [first, { ...first, ...evening(ordinal + 1), from: later }]
      : [first]
  const plan = { timeZone, phases, changes: [] }
  return {
    ...namesOf('series', ordinal),
    plan: { ...plan, changes: makeChanges(plan, changes, today) },
    attendance: attendanceOf(ordinal),
    ordinal,
  }
}

/** Half of the changes are of dates to come, as many as there are; the rest of past dates. */
function makeChanges(plan: Plan, wanted: number, today: Temporal.PlainDate): BenchChange[] {
  const end = today.add({ days: daysAhead }).toString()
  const dates = { past: [] as string[], coming: [] as string[] }
  for (const date of originalDates(plan, plan.phases[0].from)) {
    if (date >= end) break
    dates[date < today.toString() ? 'past' : 'coming'].push(date)
  }
  const coming = spread(dates.coming, Math.floor(wanted / 2))
  const past = spread(dates.past, wanted - coming.length)
  return [...past, ...coming].map(makeChange)
}

/** At most so many of a list, evenly over all of it. */
function spread<Item>(items: Item[], wanted: number): Item[] {
  const taken = Math.min(wanted, items.length)
  return Array.from({ length: taken }, (_, index) =>
    pick(items, Math.floor((index * items.length) / taken)),
  )
}

function makeChange(originalDate: string, index: number): BenchChange {
  const change = pick(['cancelled', 'moved', 'otherVenue'] as const, index)
  const isMoved = change === 'moved'
  const date = Temporal.PlainDate.from(originalDate)
  return {
    originalDate,
    change,
    newDate: isMoved ? date.add({ days: (index % 3) + 1 }).toString() : null,
    newStartTime: isMoved ? '18:15' : null,
    newEndTime: isMoved ? '20:15' : null,
    newDaysLater: null,
    note: index % 2 === 0 ? 'The room is taken this time. Write to us if you need a lift.' : null,
  }
}

function makeSingle(ordinal: number, count: number, today: Temporal.PlainDate): BenchMeeting {
  const isOver = ordinal % every.over === 0
  const days = Math.floor((ordinal * (isOver ? daysBehind : daysAhead)) / count)
  const from = today.add({ days: isOver ? -1 - days : days }).toString()
  return {
    ...namesOf('single', ordinal),
    plan: {
      timeZone,
      phases: [{ ...timingOf(ordinal), from, countedFrom: from, recurrence: null, venue: null }],
      changes: [],
    },
    attendance: attendanceOf(ordinal),
    ordinal,
  }
}

function timingOf(ordinal: number): Timing {
  if (ordinal % every.wholeDays === 1) {
    return { allDay: true, startTime: '00:00', endTime: '00:00', daysLater: 1 }
  }
  if (ordinal % every.pastMidnight === 1) {
    return { allDay: false, startTime: '22:00', endTime: '02:00', daysLater: 0 }
  }
  return evening(ordinal)
}

function evening(ordinal: number): Timing {
  const hour = 16 + (ordinal % 5)
  return { allDay: false, startTime: `${hour}:30`, endTime: `${hour + 2}:00`, daysLater: 0 }
}

function namesOf(kind: 'series' | 'single', ordinal: number) {
  const number = ordinal + 1
  return {
    // As long as Strapi's own, and the same in each run.
    documentId: `bench${kind}${String(number).padStart(13, '0')}`,
    slug: `bench-${kind}-${number}`,
    title: kind === 'series' ? `Reading circle ${number}` : `Public forum ${number}`,
    spanishTitle:
      ordinal % every.translated !== 0
        ? null
        : kind === 'series'
          ? `Círculo de lectura ${number}`
          : `Foro público ${number}`,
  }
}

function attendanceOf(ordinal: number): BenchMeeting['attendance'] {
  return pick(['in person', 'in person', 'hybrid', 'online'] as const, ordinal)
}

function isoWeekday(number: number): IsoWeekday {
  return pick([1, 2, 3, 4, 5, 6, 7] as const, number - 1)
}

/** The element at an index that goes round. */
export function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('there is nothing to pick from')
  return item
}
