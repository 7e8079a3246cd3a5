import { Temporal } from 'temporal-polyfill'
import { zoneOf, type Change } from '../zones/zone'
import { plainTimeOf, startOfDay } from '../zones/zonedTime'

/** A change of a zone's offset; offsets are seconds east of UTC. */
export interface Transition {
  /** What clocks show at that moment before they are changed. */
  local: Temporal.PlainDateTime
  offsetBefore: number
  offsetAfter: number
}

/** One STANDARD or DAYLIGHT part of a VTIMEZONE. */
interface Observance extends Transition {
  /** RRULE value; null: it begins once. */
  rule: string | null
}

/** A rule has to hold for so many years before it is taken to hold for good. */
const provingYears = 12

const transitionsByZone = new Map<string, Transition[]>()

/**
 * The changes of a zone's offset from the beginning of a year to the end of another.
 *
 * @throws RangeError for an unknown zone.
 */
export function transitionsIn(timeZone: string, firstYear: number, lastYear: number): Transition[] {
  const key = `${timeZone} ${firstYear} ${lastYear}`
  let transitions = transitionsByZone.get(key)
  if (!transitions) {
    transitions = [...findTransitions(timeZone, firstYear, lastYear)]
    transitionsByZone.set(key, transitions)
  }
  return transitions
}

function* findTransitions(
  timeZone: string,
  firstYear: number,
  lastYear: number,
): Generator<Transition> {
  const end = startOfYear(timeZone, lastYear + 1)
  for (const change of zoneOf(timeZone).changesFrom(startOfYear(timeZone, firstYear))) {
    if (change.at >= end) return
    yield toTransition(change)
  }
}

/** Seconds since 1970. */
function startOfYear(timeZone: string, year: number): number {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return startOfDay(first, timeZone).epochMilliseconds / 1000
}

function toTransition({ at, offsetBefore, offsetAfter }: Change): Transition {
  return { local: plainTimeOf((at + offsetBefore) * 1000), offsetBefore, offsetAfter }
}

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5) as content lines, right from the first year to the last,
 * and beyond it where the zone goes by a yearly rule. It is made from the zone data that the dates
 * themselves are worked out with, so that the two can't disagree.
 *
 * @throws RangeError for an unknown zone.
 */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances(timeZone, firstYear, lastYear).flatMap(observanceLines),
    'END:VTIMEZONE',
  ]
}

function observances(timeZone: string, firstYear: number, lastYear: number): Observance[] {
  const transitions = transitionsIn(timeZone, firstYear, lastYear + provingYears)
  const first = atFirst(timeZone, firstYear)
  // The one in force when the first year begins may be the first of a rule.
  const all = first.local.year === firstYear - 1 ? [first, ...transitions] : transitions
  const lead = all[0] === first ? [] : [{ ...first, rule: null }]
  return [...lead, ...byRules(all, lastYear)]
}

/** The observance in force when a year begins. */
function atFirst(timeZone: string, year: number): Transition {
  const start = startOfYear(timeZone, year)
  const zone = zoneOf(timeZone)
  const previous = zone.lastChangeBefore(start)
  if (previous) return toTransition(previous)
  const offset = zone.offsetAt(start)
  const local = Temporal.PlainDateTime.from('1970-01-01T00:00')
  return { local, offsetBefore: offset, offsetAfter: offset }
}

/**
 * Yearly rules where all that goes on changes by such; else each change by itself, up to the end of
 * the last year: half a rule would be worse beyond it than none.
 */
function byRules(transitions: Transition[], lastYear: number): Observance[] {
  const groups = new Map<string, Transition[]>()
  for (const transition of transitions) {
    const key = `${transition.offsetBefore} ${transition.offsetAfter}`
    groups.set(key, [...(groups.get(key) ?? []), transition])
  }
  const provenUntil = lastYear + provingYears
  const ruled = [...groups.values()].map((group) => ({
    group,
    goesOn: group.at(-1)?.local.year === provenUntil,
    rule: yearlyRule(group),
  }))
  if (ruled.some(({ goesOn, rule }) => goesOn && rule === null)) {
    return transitions
      .filter(({ local }) => local.year <= lastYear)
      .map((transition) => ({ ...transition, rule: null }))
  }
  return ruled
    .flatMap(({ group, goesOn, rule }) =>
      goesOn ? group.slice(0, 1).map((first) => ({ ...first, rule })) : group.map(once),
    )
    .sort((a, b) => Temporal.PlainDateTime.compare(a.local, b.local))
}

function once(transition: Transition): Observance {
  return { ...transition, rule: null }
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The RRULE that names exactly these local times, one in each year; null when there is none. */
function yearlyRule(group: Transition[]): string | null {
  const times = group.map(({ local }) => local)
  const [first] = times
  if (!first) return null
  const isYearly = times.every(
    (time, index) =>
      time.year === first.year + index &&
      time.month === first.month &&
      time.dayOfWeek === first.dayOfWeek &&
      time.toPlainTime().equals(first.toPlainTime()),
  )
  if (!isYearly) return null
  const month = `FREQ=YEARLY;BYMONTH=${first.month}`
  const weekday = weekdayNames[first.dayOfWeek - 1] ?? ''
  const nths = new Set(times.map(({ day }) => Math.ceil(day / 7)))
  if (nths.size === 1) return `${month};BYDAY=${[...nths].join('')}${weekday}`
  if (times.every(({ day, daysInMonth }) => day > daysInMonth - 7)) {
    return `${month};BYDAY=-1${weekday}`
  }
  // "The first Sunday from the 2nd on": a week of days, when all seven were seen.
  const earliest = Math.min(...times.map(({ day }) => day))
  const days = new Set(times.map(({ day }) => day - earliest))
  if (days.size !== 7 || Math.max(...days) !== 6) return null
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => earliest + day)
  return `${month};BYMONTHDAY=${week.join(',')};BYDAY=${weekday}`
}

function observanceLines({ local, offsetBefore, offsetAfter, rule }: Observance): string[] {
  const kind = offsetAfter > offsetBefore ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${utcOffset(offsetBefore)}`,
    `TZOFFSETTO:${utcOffset(offsetAfter)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ]
}

/** RFC 5545 §3.3.14; seconds only where there are any. */
function utcOffset(offset: number): string {
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0')
  const size = Math.abs(offset)
  const rest = size % 60 === 0 ? '' : two(size % 60)
  return `${offset < 0 ? '-' : '+'}${two(size / 3600)}${two((size % 3600) / 60)}${rest}`
}
