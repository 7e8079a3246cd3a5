import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDatesBetween } from '../../src/calendar/originalDates'
import type {
  DateChange,
  IsoWeekday,
  Nth,
  Phase,
  Plan,
  Recurrence,
  Timing,
} from '../../src/calendar/plan'
import { nthOf } from '../../src/calendar/rule'
import { clockChangesIn, type ClockChange } from './clock'
import type { ZoneKind } from './zoneKinds'

/** A made-up meeting and the local dates, both included, for which a calendar is asked. */
export interface Meeting {
  plan: Plan
  window: { from: string; to: string }
  /** Local dates by the rules that have a title of their own. */
  titled: string[]
}

interface RuleDraw {
  frequency: 'once' | Recurrence['frequency']
  interval: number
  weekdays: IsoWeekday[]
  nth: 'own' | 'last' | 'none'
  /** Weekdays of the month beside that one. */
  alsoNth: Nth[]
  isTogether: boolean
  /** Days of the month beside that of the first date. */
  alsoDays: number[]
  /** The only months beside that of the first date; null: all. */
  months: number[] | null
  end: 'endless' | 'until' | 'count'
  /** Days until the end, or dates to count. */
  lasts: number
}

interface TimingDraw {
  kind: 'hours' | 'night' | 'days' | 'wholeDay' | 'wholeDays'
  startMinute: number
  minutes: number
}

interface LaterDraw {
  rule: RuleDraw | 'goesOn'
  timing: TimingDraw
  daysAfter: number
}

interface ChangeDraw {
  kind: DateChange['change'] | 'stray' | 'intoClockChange'
  which: number
  days: number
  newStartMinute: number | null
  newEndMinute: number | null
  newDaysLater: number | null
}

/** Where a meeting meets a clock change. */
export type Placement =
  | 'anywhere'
  | 'startSkipped'
  | 'endSkipped'
  | 'startRepeated'
  | 'endRepeated'
  | 'across'
  | 'wholeDay'

/** What is drawn of a meeting; everything else follows from it, so that it can shrink. */
export interface Draw {
  timeZone: string
  year: number
  /** Days from the begin of the window to the first date. */
  begins: number
  day: 'any' | 'from29' | 'leapDay' | 'lastWeek' | 'firstDays'
  rule: RuleDraw
  timing: TimingDraw
  placement: Placement
  /** Which clock change of the window, and how many minutes into it. */
  clockChange: number
  minutesInto: number
  /** How many dates the series has had when the clocks change. */
  datesBefore: number
  /** The last date is the one on which the clocks change. */
  endsThere: boolean
  later: LaterDraw[]
  /** Days from the begin of the window to dates beside the rules. */
  further: number[]
  /** The clocks change on a date beside the rules, and not on one of them. */
  furtherThere: boolean
  changes: ChangeDraw[]
  /** Which dates have a title of their own. */
  titled: number[]
}

export type Arbitraries = { [Key in keyof Draw]: fc.Arbitrary<Draw[Key]> }

const weekdays: IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

export const ruleDraws: { [Key in keyof RuleDraw]: fc.Arbitrary<RuleDraw[Key]> } = {
  frequency: fc.constantFrom('weekly', 'monthlyByDate', 'monthlyByWeekday', 'yearly', 'daily'),
  interval: fc.constantFrom(1, 1, 1, 2, 3, 4),
  weekdays: fc.oneof(fc.constant<IsoWeekday[]>([]), fc.subarray(weekdays, { maxLength: 4 })),
  nth: fc.constantFrom('own', 'none', 'last'),
  alsoNth: fc.oneof(
    fc.constant<Nth[]>([]),
    fc.subarray<Nth>([1, 2, 3, 4, -1], { minLength: 1, maxLength: 2 }),
  ),
  isTogether: fc.constantFrom(false, false, true),
  alsoDays: fc.oneof(
    fc.constant<number[]>([]),
    fc.subarray([1, 10, 15, 30, -1], { minLength: 1, maxLength: 3 }),
  ),
  months: fc.option(fc.subarray(months, { maxLength: months.length - 2 }), { freq: 2 }),
  end: fc.constantFrom('endless', 'until', 'count'),
  lasts: fc.integer({ min: 1, max: 600 }),
}

export const timingDraws: { [Key in keyof TimingDraw]: fc.Arbitrary<TimingDraw[Key]> } = {
  kind: fc.constantFrom('hours', 'hours', 'night', 'days', 'wholeDay', 'wholeDays'),
  startMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  minutes: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 15),
}

export const laterDraw: fc.Arbitrary<LaterDraw> = fc.record({
  rule: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        ...ruleDraws,
        frequency: fc.oneof(ruleDraws.frequency, fc.constant<'once'>('once')),
      }),
    },
    { weight: 1, arbitrary: fc.constant<'goesOn'>('goesOn') },
  ),
  timing: fc.record(timingDraws),
  daysAfter: fc.integer({ min: 1, max: 400 }),
})

/** Of the dates in the window, which are taken round and round. */
export const whichDate = fc.nat({ max: 1000 })

export const changeDraws: { [Key in keyof ChangeDraw]: fc.Arbitrary<ChangeDraw[Key]> } = {
  kind: fc.constantFrom('cancelled', 'otherVenue', 'moved', 'stray'),
  which: whichDate,
  days: fc.integer({ min: -40, max: 40 }),
  newStartMinute: fc.option(timingDraws.startMinute),
  newEndMinute: fc.option(timingDraws.startMinute),
  newDaysLater: fc.option(fc.integer({ min: 0, max: 3 })),
}

/** Within the window, whose years are four. */
export const furtherDay = fc.integer({ min: 0, max: 1400 })

/** The draws of a meeting of which nothing special is asked. */
export function anyMeeting(kind: ZoneKind): Arbitraries {
  return {
    timeZone: fc.constantFrom(...kind.timeZones),
    year: fc.integer(kind.years),
    begins: fc.integer({ min: -1200, max: 900 }),
    day: fc.constant('any'),
    rule: fc.record(ruleDraws),
    timing: fc.record(timingDraws),
    placement: kind.changesClocks
      ? fc.constantFrom('anywhere', 'anywhere', 'across', 'startRepeated', 'startSkipped')
      : fc.constant('anywhere'),
    clockChange: fc.nat({ max: 20 }),
    minutesInto: fc.nat({ max: 2000 }),
    datesBefore: fc.nat({ max: 60 }),
    endsThere: fc.constant(false),
    later: fc.array(laterDraw, { maxLength: 2 }),
    further: fc.oneof(fc.constant<number[]>([]), fc.array(furtherDay, { maxLength: 4 })),
    furtherThere: fc.constant(false),
    changes: fc.array(fc.record(changeDraws), { maxLength: 4 }),
    titled: fc.array(whichDate, { maxLength: 2 }),
  }
}

/** From what was drawn to a meeting that could be published. */
export function meetingOf(draw: Draw): Meeting {
  const window = { from: `${draw.year - 1}-01-01`, to: `${draw.year + 2}-12-31` }
  const { date: there, timing } = firstDate(draw, window)
  const date = draw.furtherThere ? there.subtract({ days: 3 }) : there
  const anchored = draw.placement === 'anywhere' ? null : date
  const steps = anchored && draw.rule.frequency !== 'once' ? draw.datesBefore : 0
  const from = anchored ? earlier(anchored, draw.rule, steps) : date
  const recurrence = recurrenceOf(draw.rule, from, window.from)
  if (recurrence && anchored) reach(recurrence, anchored, steps, draw.endsThere)
  const first: Phase = {
    ...timing,
    from: from.toString(),
    countedFrom: from.toString(),
    recurrence,
    venue: 'Union hall',
  }
  const phases: [Phase, ...Phase[]] = [first]
  let last = [window.from, (anchored ?? from).toString()].sort().at(-1) ?? window.from
  for (const later of draw.later) {
    const previous = phases[phases.length - 1] ?? first
    const begin = Temporal.PlainDate.from(last).add({ days: later.daysAfter })
    phases.push(laterPhase(later, previous, begin, window.from))
    last = begin.toString()
  }
  const ofRules: Plan = { timeZone: draw.timeZone, phases, changes: [] }
  const furtherDates = furtherDatesOf(draw, ofRules, window, there)
  const plan = furtherDates.length > 0 ? { ...ofRules, furtherDates } : ofRules
  const dates = originalDatesBetween(plan, window.from, window.to)
  const titled = draw.titled.flatMap((which) => dates[which % dates.length] ?? [])
  return { plan: { ...plan, changes: changesOf(draw, plan, window) }, window, titled }
}

/** In order, none of which the rules name. */
function furtherDatesOf(
  draw: Draw,
  plan: Plan,
  window: Meeting['window'],
  there: Temporal.PlainDate,
): string[] {
  const begin = Temporal.PlainDate.from(window.from)
  const dates = draw.further.map((days) => begin.add({ days }))
  return [...new Set([...dates, ...(draw.furtherThere ? [there] : [])].map(String))]
    .filter((date) => !isOriginalDate(plan, date))
    .sort()
}

function firstDate(
  draw: Draw,
  window: Meeting['window'],
): { date: Temporal.PlainDate; timing: Timing } {
  if (draw.placement !== 'anywhere') return atClockChange(draw, draw.placement, window)
  const day = Temporal.PlainDate.from(window.from).add({ days: draw.begins })
  return { date: snapped(day, draw.day), timing: timingOf(draw.timing) }
}

function snapped(day: Temporal.PlainDate, to: Draw['day']): Temporal.PlainDate {
  switch (to) {
    case 'any':
      return day
    case 'from29':
      return day.with({ day: 29 + (day.day % 3), month: day.daysInMonth < 31 ? 1 : day.month })
    case 'leapDay':
      return new Temporal.PlainDate(day.year + ((4 - (day.year % 4)) % 4), 2, 29)
    case 'firstDays':
      return day.with({ day: 1 + (day.day % 4) })
    case 'lastWeek':
      return day.with({ day: day.daysInMonth - (day.day % 7) })
  }
}

function timingOf({ kind, startMinute, minutes }: TimingDraw): Timing {
  const day = 24 * 60
  switch (kind) {
    case 'hours': {
      const start = Math.min(startMinute, day - 30)
      const end = Math.min(start + minutes, day - 1)
      return { allDay: false, startTime: wallTime(start), endTime: wallTime(end), daysLater: 0 }
    }
    case 'night': {
      const start = Math.max(startMinute, day - minutes)
      const end = (start + minutes) % day
      return { allDay: false, startTime: wallTime(start), endTime: wallTime(end), daysLater: 0 }
    }
    case 'days':
      return {
        allDay: false,
        startTime: wallTime(startMinute),
        endTime: wallTime((startMinute + minutes) % day),
        daysLater: 1 + (minutes % 3),
      }
    case 'wholeDay':
      return { allDay: true, startTime: '00:00', endTime: '00:00', daysLater: 0 }
    case 'wholeDays':
      return { allDay: true, startTime: '00:00', endTime: '00:00', daysLater: 1 + (minutes % 4) }
  }
}

function wallTime(minute: number): string {
  return new Temporal.PlainTime(Math.floor(minute / 60), minute % 60).toString({
    smallestUnit: 'minute',
  })
}

function atClockChange(
  draw: Draw,
  placement: Exclude<Placement, 'anywhere'>,
  window: Meeting['window'],
): { date: Temporal.PlainDate; timing: Timing } {
  const change = clockChangeOf(draw, placement, window)
  const begin = isSkip(change) ? change.before : change.after
  const size = Math.abs(change.before.until(change.after).total('minutes'))
  const inside = begin.add({ minutes: draw.minutesInto % size })
  const { minutes } = draw.timing
  switch (placement) {
    case 'startSkipped':
    case 'startRepeated':
      return timedFrom(inside, inside.add({ minutes }))
    case 'endSkipped':
    case 'endRepeated':
      return timedFrom(inside.subtract({ minutes }), inside)
    case 'across':
      return timedFrom(
        begin.subtract({ minutes: 1 + (draw.minutesInto % 300) }),
        begin.add({ minutes: size + minutes }),
      )
    case 'wholeDay':
      return {
        date: inside.toPlainDate(),
        timing: timingOf({ ...draw.timing, kind: minutes % 2 ? 'wholeDay' : 'wholeDays' }),
      }
  }
}

function isSkip({ before, after }: ClockChange): boolean {
  return Temporal.PlainDateTime.compare(before, after) < 0
}

function clockChangeOf(draw: Draw, placement: Placement, window: Meeting['window']): ClockChange {
  const all = clockChangesIn(draw.timeZone, window.from, window.to)
  const wanted = all.filter((change) => {
    if (placement === 'startSkipped' || placement === 'endSkipped') return isSkip(change)
    if (placement === 'startRepeated' || placement === 'endRepeated') return !isSkip(change)
    return true
  })
  const change = wanted[draw.clockChange % wanted.length]
  if (!change) throw new RangeError(`no such clock change in ${draw.timeZone} from ${window.from}`)
  return change
}

function timedFrom(
  start: Temporal.PlainDateTime,
  end: Temporal.PlainDateTime,
): { date: Temporal.PlainDate; timing: Timing } {
  const date = start.toPlainDate()
  const days = date.until(end.toPlainDate()).days
  const startTime = start.toPlainTime().toString({ smallestUnit: 'minute' })
  const endTime = end.toPlainTime().toString({ smallestUnit: 'minute' })
  // The next morning needs no number of days.
  const isNight = days === 1 && endTime <= startTime
  return { date, timing: { allDay: false, startTime, endTime, daysLater: isNight ? 0 : days } }
}

/** The date so many dates of the rule earlier, or as near to that as the rule can name. */
function earlier(date: Temporal.PlainDate, rule: RuleDraw, steps: number): Temporal.PlainDate {
  const { frequency, interval } = rule
  if (frequency === 'weekly') return date.subtract({ weeks: steps * interval })
  if (frequency === 'daily') return date.subtract({ days: steps * interval })
  const goesByDate =
    frequency === 'monthlyByDate' || (frequency === 'yearly' && rule.nth === 'none')
  if (!goesByDate) return date
  const months = frequency === 'yearly' ? 12 * interval : interval
  // Shorter months have no such day; a rule that goes there is counted from the date itself.
  const begin = date.subtract({ months: months * (steps % 12) })
  return begin.day === date.day ? begin : date
}

function recurrenceOf(
  rule: RuleDraw,
  from: Temporal.PlainDate,
  windowFrom: string,
): Recurrence | null {
  if (rule.frequency === 'once') return null
  const own: IsoWeekday[] = weekdays.filter((day) => day === from.dayOfWeek)
  const goesByWeekday = rule.frequency === 'weekly' || rule.frequency === 'monthlyByWeekday'
  // Other weekdays count from the same week, but not all begin with the first date's.
  const named: IsoWeekday[] = [...new Set([...own, ...rule.weekdays])].sort()
  const together = rule.isTogether ? togetherIn(rule, from, named) : null
  const nth = together ?? nthIn(rule, from)
  const base = [windowFrom, from.toString()].sort().at(-1) ?? windowFrom
  return {
    frequency: rule.frequency,
    interval: rule.interval,
    weekdays: rule.weekdays.length > 0 && (goesByWeekday || nth !== null) ? named : [],
    nth,
    ...(nth !== null && rule.alsoNth.length > 0 && { alsoNth: rule.alsoNth }),
    ...(together !== null && { isTogether: true }),
    ...(rule.frequency === 'monthlyByDate' &&
      rule.alsoDays.length > 0 && { alsoDays: rule.alsoDays }),
    ...(rule.months && {
      months: months.filter((month) => month === from.month || rule.months?.includes(month)),
    }),
    until:
      rule.end === 'until'
        ? Temporal.PlainDate.from(base).add({ days: rule.lasts }).toString()
        : null,
    count: rule.end === 'count' ? 1 + (rule.lasts % 80) : null,
  }
}

/** The place of the first date among all days of its month on these weekdays; null where none names it. */
function togetherIn(
  rule: RuleDraw,
  from: Temporal.PlainDate,
  named: readonly IsoWeekday[],
): Nth | null {
  if (rule.frequency !== 'monthlyByWeekday' || rule.weekdays.length === 0) return null
  const days = Array.from({ length: from.daysInMonth }, (_, day) => from.with({ day: day + 1 }))
  const counted = days.filter((day) => named.some((weekday) => weekday === day.dayOfWeek))
  const place = counted.findIndex((day) => day.equals(from))
  if (rule.nth === 'last' && place === counted.length - 1) return -1
  return numbers[place] ?? null
}

/** A number of the first date's weekday that names the first date. */
function nthIn(rule: RuleDraw, from: Temporal.PlainDate): Nth | null {
  if (rule.frequency !== 'monthlyByWeekday' && rule.frequency !== 'yearly') return null
  const isLast = from.day + 7 > from.daysInMonth
  if (rule.nth === 'last' && isLast) return -1
  if (rule.nth === 'none') return null
  return numbers[nthOf(from) - 1] ?? null
}

const numbers: Nth[] = [1, 2, 3, 4, 5]

/** Lets a rule go on to the date at which the clocks change, and no further if it ends there. */
function reach(
  recurrence: Recurrence,
  date: Temporal.PlainDate,
  steps: number,
  endsThere: boolean,
): void {
  const day = date.toString()
  if (recurrence.until !== null && (endsThere || recurrence.until < day)) recurrence.until = day
  if (recurrence.count !== null) {
    const dates = steps * Math.max(1, recurrence.weekdays.length) + 1
    recurrence.count = endsThere ? steps + 1 : Math.max(recurrence.count, dates)
  }
}

function laterPhase(
  later: LaterDraw,
  previous: Phase,
  begin: Temporal.PlainDate,
  windowFrom: string,
): Phase {
  const from = begin.toString()
  const timing = { ...timingOf(later.timing), venue: `Hall of ${from}` }
  if (later.rule === 'goesOn' && previous.recurrence) {
    const { countedFrom, recurrence } = previous
    return { ...timing, from, countedFrom, recurrence }
  }
  if (later.rule === 'goesOn') return { ...timing, from, countedFrom: from, recurrence: null }
  const recurrence = recurrenceOf(later.rule, begin, windowFrom)
  return {
    ...timing,
    from,
    countedFrom: from,
    // "Tuesdays from Thursday on": only the first phase must begin with one of its dates.
    recurrence: recurrence && { ...recurrence, weekdays: later.rule.weekdays },
  }
}

function changesOf(draw: Draw, plan: Plan, window: Meeting['window']): DateChange[] {
  const dates = originalDatesBetween(plan, window.from, window.to)
  const changes = new Map<string, DateChange>()
  for (const change of draw.changes) {
    const date = dates[change.which % dates.length]
    if (date === undefined) continue
    const originalDate = change.kind === 'stray' ? strayDate(plan, date) : date
    if (originalDate && !changes.has(originalDate)) {
      changes.set(originalDate, changeOf(change, originalDate, draw, window))
    }
  }
  return [...changes.values()]
}

function changeOf(
  change: ChangeDraw,
  originalDate: string,
  draw: Draw,
  window: Meeting['window'],
): DateChange {
  const same = {
    originalDate,
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newDaysLater: null,
  }
  const newDate = Temporal.PlainDate.from(originalDate).add({ days: change.days }).toString()
  const newStartTime = change.newStartMinute === null ? null : wallTime(change.newStartMinute)
  switch (change.kind) {
    case 'cancelled':
    case 'otherVenue':
    case 'asPlanned':
      return { ...same, change: change.kind }
    case 'intoClockChange': {
      const placement = change.which % 2 ? 'startSkipped' : 'startRepeated'
      const { date, timing } = atClockChange(draw, placement, window)
      return {
        ...same,
        change: 'moved',
        newDate: date.toString(),
        newStartTime: timing.startTime,
        newEndTime: change.newEndMinute === null ? null : timing.endTime,
        newDaysLater: change.newDaysLater,
      }
    }
    case 'moved':
    case 'stray':
      return {
        ...same,
        change: 'moved',
        newDate: change.days === 0 ? null : newDate,
        newStartTime,
        newEndTime: change.newEndMinute === null ? null : wallTime(change.newEndMinute),
        newDaysLater: change.newDaysLater,
      }
  }
}

/** The next date that the rule does not have; null where it has the next ten. */
function strayDate(plan: Plan, date: string): string | null {
  for (let days = 1; days <= 10; days++) {
    const stray = Temporal.PlainDate.from(date).add({ days }).toString()
    if (!isOriginalDate(plan, stray)) return stray
  }
  return null
}
