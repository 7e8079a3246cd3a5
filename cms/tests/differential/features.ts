import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { PlannedDate } from '../../src/calendar/occurrences'
import { isFurtherDate } from '../../src/calendar/furtherDates'
import { isOriginalDate } from '../../src/calendar/originalDates'
import type { IsoWeekday, Phase, Recurrence } from '../../src/calendar/plan'
import { nthOf } from '../../src/calendar/rule'
import { movedWallTimes, wallTimesOn } from '../../src/calendar/times'
import { timesShown } from './clock'
import {
  changeDraws,
  furtherDay,
  laterDraw,
  months,
  ruleDraws,
  timingDraws,
  whichDate,
  type Arbitraries,
  type Meeting,
  type Placement,
} from './meetings'

/** Something that a meeting can have and a calendar can get wrong: a row of the coverage table. */
export interface Feature {
  name: string
  /** Only where clocks are changed. */
  needsClockChange: boolean
  /** What to draw so that a meeting has it. */
  draws: Partial<Arbitraries>
  /** Whether a meeting has it, judged by the dates that were compared. */
  isIn(meeting: Meeting, dates: PlannedDate[]): boolean
}

type RuleDraws = typeof ruleDraws

function rule(draws: Partial<RuleDraws>): Arbitraries['rule'] {
  return fc.record({ ...ruleDraws, ...draws })
}

function timing(draws: Partial<typeof timingDraws>): Arbitraries['timing'] {
  return fc.record({ ...timingDraws, ...draws })
}

function change(draws: Partial<typeof changeDraws>): Arbitraries['changes'] {
  return fc.array(fc.record({ ...changeDraws, ...draws }), { minLength: 1, maxLength: 4 })
}

const someMonths = fc.subarray(months, { maxLength: 9 })
const furtherDays = fc.array(furtherDay, { minLength: 2, maxLength: 5 })
const early = fc.integer({ min: -1200, max: 0 })
const anyTime = fc.constant<Placement>('anywhere')
const none = fc.constant<IsoWeekday[]>([])
const noChange = fc.constant<never[]>([])
const noDays = fc.constant<number[]>([])
const all = fc.constant(null)
const once = fc.constant(1)
const several = fc.subarray<IsoWeekday>([1, 2, 3, 4, 5, 6, 7], {
  minLength: 2,
  maxLength: 4,
})

/** Some phase with a compared date has a rule like this. */
function byRule(test: (recurrence: Recurrence, phase: Phase) => boolean): Feature['isIn'] {
  return (_, dates) =>
    dates.some(({ phase }) => phase.recurrence !== null && test(phase.recurrence, phase))
}

/** Some compared date stands beside the rules and is like this. */
function byFurtherDate(test: (date: PlannedDate) => boolean): Feature['isIn'] {
  return ({ plan }, dates) =>
    dates.some((date) => isFurtherDate(plan, date.originalDate) && test(date))
}

function byTiming(test: (phase: Phase) => boolean): Feature['isIn'] {
  return (_, dates) => dates.some(({ phase }) => test(phase))
}

function isOfSeries({ phase, originalDate }: PlannedDate, dates: readonly string[]): boolean {
  return phase.recurrence !== null && dates.includes(originalDate)
}

function nth(recurrence: Recurrence, { countedFrom }: Phase): number {
  return recurrence.nth ?? nthOf(Temporal.PlainDate.from(countedFrom))
}

function dayOf(date: string): number {
  return Temporal.PlainDate.from(date).day
}

/** How often the clocks show when a date is planned to begin or end; null when it is whole days. */
function shown({ phase, originalDate, startsAt }: PlannedDate, which: 'start' | 'end') {
  if (phase.allDay) return null
  return timesShown(wallTimesOn(phase, originalDate)[which], startsAt.timeZone)
}

function isAcross({ phase, plannedStartsAt, plannedEndsAt }: PlannedDate): boolean {
  return !phase.allDay && plannedStartsAt.offset !== plannedEndsAt.offset
}

function monthly(name: string, draws: Partial<RuleDraws>): Partial<Arbitraries> {
  return {
    begins: early,
    placement: anyTime,
    rule: rule({
      frequency: fc.constant(name === 'date' ? 'monthlyByDate' : 'monthlyByWeekday'),
      ...draws,
    }),
  }
}

const placements: [string, Placement, Feature['isIn']][] = [
  [
    'begins in a skipped hour',
    'startSkipped',
    (_, dates) => dates.some((date) => shown(date, 'start') === 'never'),
  ],
  [
    'ends in a skipped hour',
    'endSkipped',
    (_, dates) => dates.some((date) => shown(date, 'end') === 'never'),
  ],
  [
    'begins in a repeated hour',
    'startRepeated',
    (_, dates) => dates.some((date) => shown(date, 'start') === 'twice'),
  ],
  [
    'ends in a repeated hour',
    'endRepeated',
    (_, dates) => dates.some((date) => shown(date, 'end') === 'twice'),
  ],
  ['runs across a clock change', 'across', (_, dates) => dates.some(isAcross)],
  [
    'whole day on which clocks change',
    'wholeDay',
    (_, dates) =>
      dates.some(
        ({ phase, plannedStartsAt, plannedEndsAt }) =>
          phase.allDay && plannedStartsAt.offset !== plannedEndsAt.offset,
      ),
  ],
]

const anyFrequency = fc.constantFrom<Recurrence['frequency'][]>(
  'weekly',
  'monthlyByDate',
  'monthlyByWeekday',
  'yearly',
  'daily',
)

/** The rows of the coverage table. */
export const features: Feature[] = [
  {
    name: 'once',
    needsClockChange: false,
    draws: {
      begins: fc.integer({ min: 60, max: 900 }),
      rule: rule({ frequency: fc.constant('once') }),
    },
    isIn: byTiming(({ recurrence }) => recurrence === null),
  },
  {
    name: 'weekly',
    needsClockChange: false,
    draws: { rule: rule({ frequency: fc.constant('weekly'), weekdays: none, interval: once }) },
    isIn: byRule(
      ({ frequency, weekdays, interval }) =>
        frequency === 'weekly' && weekdays.length < 2 && interval === 1,
    ),
  },
  {
    name: 'weekly on several weekdays',
    needsClockChange: false,
    draws: { rule: rule({ frequency: fc.constant('weekly'), weekdays: several }) },
    isIn: byRule(({ frequency, weekdays }) => frequency === 'weekly' && weekdays.length > 1),
  },
  {
    name: 'every so many weeks',
    needsClockChange: false,
    draws: {
      rule: rule({ frequency: fc.constant('weekly'), interval: fc.integer({ min: 2, max: 6 }) }),
    },
    isIn: byRule(({ frequency, interval }) => frequency === 'weekly' && interval > 1),
  },
  {
    name: 'monthly on a date',
    needsClockChange: false,
    draws: monthly('date', {}),
    isIn: byRule(({ frequency }) => frequency === 'monthlyByDate'),
  },
  {
    name: 'monthly on the 29th to 31st',
    needsClockChange: false,
    draws: { ...monthly('date', { alsoDays: noDays, months: all }), day: fc.constant('from29') },
    isIn: byRule(
      ({ frequency }, { countedFrom }) => frequency === 'monthlyByDate' && dayOf(countedFrom) > 28,
    ),
  },
  {
    name: 'nth weekday',
    needsClockChange: false,
    draws: monthly('weekday', { nth: fc.constant('own') }),
    isIn: byRule(
      (recurrence, phase) =>
        recurrence.frequency === 'monthlyByWeekday' && nth(recurrence, phase) > 0,
    ),
  },
  {
    name: 'fifth weekday',
    needsClockChange: false,
    draws: { ...monthly('weekday', { nth: fc.constant('own') }), day: fc.constant('from29') },
    isIn: byRule(
      (recurrence, phase) =>
        recurrence.frequency === 'monthlyByWeekday' && nth(recurrence, phase) === 5,
    ),
  },
  {
    name: 'last weekday',
    needsClockChange: false,
    draws: { ...monthly('weekday', { nth: fc.constant('last') }), day: fc.constant('lastWeek') },
    isIn: byRule(({ frequency, nth }) => frequency === 'monthlyByWeekday' && nth === -1),
  },
  {
    name: 'nth of several weekdays',
    needsClockChange: false,
    draws: monthly('weekday', { weekdays: several }),
    isIn: byRule(
      ({ frequency, weekdays }) => frequency === 'monthlyByWeekday' && weekdays.length > 1,
    ),
  },
  {
    name: 'first and third weekday',
    needsClockChange: false,
    draws: monthly('weekday', { nth: fc.constant('own'), alsoNth: fc.constantFrom([1], [3]) }),
    isIn: byRule(
      ({ frequency, alsoNth }) => frequency === 'monthlyByWeekday' && alsoNth !== undefined,
    ),
  },
  {
    name: 'last of several weekdays together',
    needsClockChange: false,
    draws: {
      ...monthly('weekday', {
        nth: fc.constantFrom('own', 'last'),
        weekdays: fc.constantFrom([1, 2, 3, 4, 5], [6, 7]),
        isTogether: fc.constant(true),
        months: all,
      }),
      day: fc.constantFrom('from29', 'firstDays'),
    },
    isIn: byRule(({ isTogether }) => isTogether === true),
  },
  {
    name: 'several days of a month',
    needsClockChange: false,
    draws: monthly('date', { alsoDays: fc.constantFrom([15], [1, 15]), months: all }),
    isIn: byRule(({ alsoDays }) => alsoDays?.some((day) => day > 0) === true),
  },
  {
    name: 'last day of the month',
    needsClockChange: false,
    draws: monthly('date', { alsoDays: fc.constant([-1]), months: all }),
    isIn: byRule(({ alsoDays }) => alsoDays?.includes(-1) === true),
  },
  {
    name: 'every so many days',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constant('daily'), interval: fc.integer({ min: 2, max: 12 }) }),
    },
    isIn: byRule(({ frequency, interval }) => frequency === 'daily' && interval > 1),
  },
  {
    name: 'weekly in some months',
    needsClockChange: false,
    draws: { begins: early, rule: rule({ frequency: fc.constant('weekly'), months: someMonths }) },
    isIn: byRule(({ frequency, months }) => frequency === 'weekly' && months !== undefined),
  },
  {
    name: 'monthly in some months',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({
        frequency: fc.constantFrom('monthlyByDate', 'monthlyByWeekday'),
        months: someMonths,
      }),
    },
    isIn: byRule(
      ({ frequency, months }) => frequency.startsWith('monthly') && months !== undefined,
    ),
  },
  {
    name: 'every so many months',
    needsClockChange: false,
    draws: monthly('date', { interval: fc.integer({ min: 2, max: 7 }) }),
    isIn: byRule(({ frequency, interval }) => frequency.startsWith('monthly') && interval > 1),
  },
  {
    name: 'yearly on a date',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constant('yearly'), nth: fc.constant('none') }),
    },
    isIn: byRule(({ frequency, nth }) => frequency === 'yearly' && nth === null),
  },
  {
    name: '29 February',
    needsClockChange: false,
    draws: {
      begins: early,
      placement: anyTime,
      day: fc.constant('leapDay'),
      rule: rule({
        frequency: fc.constant('yearly'),
        nth: fc.constant('none'),
        interval: fc.constantFrom(1, 2, 4),
        months: all,
        end: fc.constant('endless'),
      }),
      later: noChange,
    },
    isIn: (_, dates) =>
      dates.some(
        ({ originalDate, phase }) =>
          phase.recurrence?.frequency === 'yearly' && originalDate.endsWith('-02-29'),
      ),
  },
  {
    name: 'yearly in several months',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({
        frequency: fc.constant('yearly'),
        months: fc.subarray(months, { minLength: 3, maxLength: 6 }),
        interval: fc.constantFrom(1, 2),
      }),
    },
    isIn: byRule(
      ({ frequency, months }) =>
        frequency === 'yearly' && months !== undefined && months.length > 1,
    ),
  },
  {
    name: 'yearly by weekday',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constant('yearly'), nth: fc.constantFrom('own', 'last') }),
    },
    isIn: byRule(({ frequency, nth }) => frequency === 'yearly' && nth !== null),
  },
  {
    name: 'until',
    needsClockChange: false,
    draws: { rule: rule({ end: fc.constant('until') }) },
    isIn: byRule(({ until }) => until !== null),
  },
  {
    name: 'count',
    needsClockChange: false,
    draws: { rule: rule({ end: fc.constant('count') }), begins: fc.integer({ min: 0, max: 900 }) },
    isIn: byRule(({ count }) => count !== null),
  },
  {
    name: 'count, begun before',
    needsClockChange: false,
    draws: {
      begins: fc.integer({ min: -200, max: -1 }),
      placement: anyTime,
      rule: rule({
        frequency: fc.constantFrom('weekly', 'monthlyByDate'),
        weekdays: none,
        end: fc.constant('count'),
        lasts: fc.integer({ min: 35, max: 70 }),
      }),
    },
    isIn: ({ window }, dates) =>
      dates.some(({ phase }) => phase.recurrence?.count != null && phase.from < window.from),
  },
  {
    name: 'endless, begun years before',
    needsClockChange: false,
    draws: {
      begins: fc.integer({ min: -8000, max: -2000 }),
      placement: anyTime,
      rule: rule({ end: fc.constant('endless'), interval: fc.constantFrom(1, 2, 3) }),
    },
    isIn: ({ window }, dates) =>
      dates.some(
        ({ phase }) =>
          phase.recurrence?.until === null &&
          phase.recurrence.count === null &&
          Number(phase.from.slice(0, 4)) <= Number(window.from.slice(0, 4)) - 5,
      ),
  },
  {
    name: 'a new rule from a date on',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constant('weekly'), end: fc.constant('endless') }),
      later: fc.array(laterDraw, { minLength: 1, maxLength: 3 }),
    },
    isIn: ({ plan }, dates) =>
      plan.phases.length > 1 && dates.some(({ phase }) => phase !== plan.phases[0]),
  },
  {
    name: 'new times from a date on',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constant('weekly'), end: fc.constant('endless') }),
      later: laterDraw.map((later) => [{ ...later, rule: 'goesOn' as const }]),
    },
    isIn: byTiming(({ countedFrom, from }) => countedFrom < from),
  },
  {
    name: 'further dates',
    needsClockChange: false,
    draws: { begins: early, further: furtherDays },
    isIn: byFurtherDate(({ phase }) => phase.recurrence !== null),
  },
  {
    name: 'further date before the first',
    needsClockChange: false,
    draws: { begins: fc.integer({ min: 500, max: 900 }), placement: anyTime, further: furtherDays },
    isIn: byFurtherDate(({ phase, originalDate }) => originalDate < phase.from),
  },
  {
    name: 'several single dates',
    needsClockChange: false,
    draws: {
      begins: fc.integer({ min: -100, max: 900 }),
      rule: rule({ frequency: fc.constant('once') }),
      further: furtherDays,
    },
    isIn: byFurtherDate(({ phase }) => phase.recurrence === null),
  },
  {
    name: 'further date cancelled or moved',
    needsClockChange: false,
    draws: {
      begins: early,
      rule: rule({ frequency: fc.constantFrom('once', 'yearly') }),
      further: furtherDays,
      changes: change({ kind: fc.constantFrom('cancelled', 'moved') }),
    },
    isIn: byFurtherDate(({ change }) => change !== null),
  },
  {
    name: 'further date on which clocks change',
    needsClockChange: true,
    draws: {
      begins: early,
      placement: fc.constantFrom('across', 'startSkipped', 'startRepeated', 'endRepeated'),
      rule: rule({ frequency: fc.constant('weekly'), weekdays: none }),
      furtherThere: fc.constant(true),
    },
    isIn: byFurtherDate((date) => isAcross(date) || shown(date, 'start') !== 'once'),
  },
  {
    name: 'past midnight',
    needsClockChange: false,
    draws: { placement: anyTime, timing: timing({ kind: fc.constant('night') }) },
    isIn: byTiming(
      ({ allDay, daysLater, startTime, endTime }) =>
        !allDay && daysLater === 0 && endTime <= startTime,
    ),
  },
  {
    name: 'several days',
    needsClockChange: false,
    draws: { placement: anyTime, timing: timing({ kind: fc.constant('days') }) },
    isIn: byTiming(({ allDay, daysLater }) => !allDay && daysLater > 0),
  },
  {
    name: 'whole day',
    needsClockChange: false,
    draws: { placement: anyTime, timing: timing({ kind: fc.constant('wholeDay') }) },
    isIn: byTiming(({ allDay, daysLater }) => allDay && daysLater === 0),
  },
  {
    name: 'several whole days',
    needsClockChange: false,
    draws: { placement: anyTime, timing: timing({ kind: fc.constant('wholeDays') }) },
    isIn: byTiming(({ allDay, daysLater }) => allDay && daysLater > 0),
  },
  ...placements.map(([name, placement, isIn]): Feature => ({
    name,
    needsClockChange: true,
    draws: { placement: fc.constant(placement), rule: rule({ frequency: anyFrequency }) },
    isIn,
  })),
  {
    name: 'first date across a clock change',
    needsClockChange: true,
    draws: {
      placement: fc.constantFrom('across', 'startSkipped', 'endRepeated'),
      datesBefore: fc.constant(0),
      rule: rule({ end: fc.constant('endless') }),
    },
    isIn: (_, dates) =>
      dates.some(
        (date) => date.phase.recurrence && date.originalDate === date.phase.from && isAcross(date),
      ),
  },
  {
    name: 'last date in a repeated hour',
    needsClockChange: true,
    draws: {
      placement: fc.constant('startRepeated'),
      endsThere: fc.constant(true),
      rule: rule({
        frequency: fc.constant('weekly'),
        weekdays: none,
        end: fc.constantFrom('until', 'count'),
      }),
      later: noChange,
    },
    isIn: (_, dates) => {
      const last = dates
        .filter(({ phase }) => phase.recurrence?.until ?? phase.recurrence?.count)
        .at(-1)
      return last !== undefined && shown(last, 'start') === 'twice'
    },
  },
  ...(['cancelled', 'otherVenue', 'moved', 'asPlanned'] as const).map((kind): Feature => ({
    name: { otherVenue: 'another venue', asPlanned: 'as planned' }[String(kind)] ?? kind,
    needsClockChange: false,
    draws: { begins: early, changes: change({ kind: fc.constant(kind) }) },
    isIn: (_, dates) => dates.some(({ change }) => change?.change === kind),
  })),
  {
    name: 'moved, of another length in days',
    needsClockChange: false,
    draws: {
      begins: early,
      changes: change({ kind: fc.constant('moved'), newDaysLater: fc.integer({ min: 0, max: 3 }) }),
    },
    isIn: (_, dates) =>
      dates.some(
        ({ phase, change }) =>
          change?.newDaysLater != null && change.newDaysLater !== phase.daysLater,
      ),
  },
  {
    name: 'moved into a clock change',
    needsClockChange: true,
    draws: {
      begins: early,
      timing: timing({ kind: fc.constantFrom('hours', 'night') }),
      changes: change({ kind: fc.constant('intoClockChange') }),
    },
    isIn: (_, dates) =>
      dates.some(({ phase, change, startsAt }) => {
        if (phase.allDay || change?.change !== 'moved') return false
        return timesShown(movedWallTimes(phase, change).start, startsAt.timeZone) !== 'once'
      }),
  },
  {
    name: 'change of a date it does not have',
    needsClockChange: false,
    draws: { begins: early, changes: change({ kind: fc.constant('stray') }) },
    isIn: ({ plan }, dates) =>
      dates.length > 0 &&
      plan.changes.some(({ originalDate }) => !isOriginalDate(plan, originalDate)),
  },
  {
    name: 'a title of its own',
    needsClockChange: false,
    draws: { begins: early, titled: fc.array(whichDate, { minLength: 1, maxLength: 3 }) },
    isIn: ({ titled }, dates) => dates.some((date) => isOfSeries(date, titled)),
  },
  {
    name: 'a title of its own, moved or cancelled',
    needsClockChange: false,
    draws: {
      begins: early,
      changes: change({ kind: fc.constantFrom('cancelled', 'moved'), which: fc.constant(3) }),
      titled: fc.constant([3]),
    },
    isIn: ({ titled }, dates) =>
      dates.some((date) => date.change !== null && isOfSeries(date, titled)),
  },
]
