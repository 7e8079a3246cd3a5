import { Temporal } from 'temporal-polyfill'
import { isSeries } from './furtherDates'
import { occurrencesIn, type PlannedDate, type Span } from './occurrences'
import type { DateChange, Plan } from './plan'

/** One meeting of an agenda. */
export interface AgendaMeeting<Change extends DateChange> {
  id: string
  /** Sorts dates that start together. */
  name: string
  plan: Plan<Change>
}

export interface AgendaEntry<Change extends DateChange> {
  id: string
  name: string
  date: PlannedDate<Change>
}

/** How many months are kept of the latest, among which are those of the programme. */
const latestKept = 24
/** How many of all others: those that were asked for last, a year of the archive. */
const othersKept = 12

/**
 * The dates of many meetings in the order in which they start. They are worked out month by month,
 * when a month is first asked for: what thousands of meetings do in other years costs nothing.
 */
export class Agenda<Change extends DateChange> {
  readonly #meetings = new Map<string, AgendaMeeting<Change>>()
  readonly #series: AgendaMeeting<Change>[] = []
  /** Meetings that take place once, by the months around their local date. */
  readonly #single = new Map<number, AgendaMeeting<Change>[]>()
  readonly #months = new Map<number, AgendaEntry<Change>[]>()
  /** Which meeting has a date that starts in a span; null: none has. */
  readonly #spans = new Map<string, { span: Span; meeting: AgendaMeeting<Change> | null }>()
  /** The longest that a date lasts, in days. */
  #longest = 1

  /** @param before its dates are taken over where a meeting has the same plan still */
  constructor(meetings: Iterable<AgendaMeeting<Change>>, before: Agenda<Change> | null = null) {
    for (const meeting of meetings) this.#add(meeting)
    if (before) this.#takeOver(before)
  }

  #add(meeting: AgendaMeeting<Change>): void {
    this.#meetings.set(meeting.id, meeting)
    const { phases, changes } = meeting.plan
    for (const { daysLater } of phases) this.#longest = Math.max(this.#longest, daysLater + 2)
    for (const { newDaysLater } of changes) {
      this.#longest = Math.max(this.#longest, (newDaysLater ?? 0) + 2)
    }
    const [phase] = phases
    if (isSeries(meeting.plan)) {
      this.#series.push(meeting)
      return
    }
    // A change can have moved it; a zone can put its local date into the month beside.
    const dates = [phase.from, ...changes.map(({ newDate }) => newDate ?? phase.from)]
    for (const month of new Set(dates.flatMap(monthsAround))) {
      const meetings = this.#single.get(month)
      if (meetings) meetings.push(meeting)
      else this.#single.set(month, [meeting])
    }
  }

  #takeOver(before: Agenda<Change>): void {
    const isSame = ({ id, name, plan }: AgendaMeeting<Change>) => {
      const other = before.#meetings.get(id)
      return other?.plan === plan && other.name === name
    }
    const same = new Set([...this.#meetings.values()].filter(isSame).map(({ id }) => id))
    const changed = [...this.#meetings.values()].filter(({ id }) => !same.has(id))
    for (const [month, entries] of before.#months) {
      const anew = this.#meetingsOf(month).filter(({ id }) => !same.has(id))
      this.#months.set(
        month,
        [...entries.filter(({ id }) => same.has(id)), ...datesIn(month, anew)].sort(inOrder),
      )
    }
    for (const [key, found] of before.#spans) {
      const { span, meeting } = found
      const isSo = meeting
        ? same.has(meeting.id)
        : !changed.some(({ plan }) => startsIn(plan, span))
      if (isSo) this.#spans.set(key, found)
    }
  }

  /** The dates that run at any time in the span, in order, as they are asked for. */
  *in(span: Span): Generator<AgendaEntry<Change>> {
    const first = span.from.subtract({ hours: 24 * this.#longest })
    const last = monthOf(span.to.epochMilliseconds - 1)
    for (let month = monthOf(first.epochMilliseconds); month <= last; month++) {
      for (const entry of this.#month(month)) {
        const { startsAt, endsAt } = entry.date
        if (startsAt.epochMilliseconds >= span.to.epochMilliseconds) return
        if (endsAt.epochMilliseconds > span.from.epochMilliseconds) yield entry
      }
    }
  }

  /** Whether any date starts in the span. */
  startsIn(span: Span): boolean {
    const key = `${span.from.epochMilliseconds} ${span.to.epochMilliseconds}`
    const found = this.#spans.get(key) ?? {
      span,
      meeting: this.#meetingsAround(span).find(({ plan }) => startsIn(plan, span)) ?? null,
    }
    this.#spans.set(key, found)
    return found.meeting !== null
  }

  #meetingsAround(span: Span): AgendaMeeting<Change>[] {
    const meetings = [...this.#series]
    const last = monthOf(span.to.epochMilliseconds)
    for (let month = monthOf(span.from.epochMilliseconds); month <= last; month++) {
      meetings.push(...(this.#single.get(month) ?? []))
    }
    return meetings
  }

  #meetingsOf(month: number): AgendaMeeting<Change>[] {
    return [...this.#series, ...(this.#single.get(month) ?? [])]
  }

  /** The dates that start in a month of UTC. */
  #month(month: number): AgendaEntry<Change>[] {
    const kept = this.#months.get(month)
    if (kept) return kept
    const entries = datesIn(month, this.#meetingsOf(month)).sort(inOrder)
    this.#months.set(month, entries)
    const latest = [...this.#months.keys()].sort((a, b) => b - a).slice(0, latestKept)
    const others = [...this.#months.keys()].filter((kept) => !latest.includes(kept))
    for (const left of others.slice(0, -othersKept)) this.#months.delete(left)
    return entries
  }
}

function datesIn<Change extends DateChange>(
  month: number,
  meetings: AgendaMeeting<Change>[],
): AgendaEntry<Change>[] {
  const span = { from: monthStart(month), to: monthStart(month + 1) }
  return meetings.flatMap(({ id, name, plan }) =>
    startingIn(plan, span).map((date) => ({ id, name, date })),
  )
}

/** Those that begin in it, not those that run into it. */
function startingIn<Change extends DateChange>(
  plan: Plan<Change>,
  span: Span,
): PlannedDate<Change>[] {
  return occurrencesIn(plan, span).filter(
    ({ startsAt }) => startsAt.epochMilliseconds >= span.from.epochMilliseconds,
  )
}

function startsIn(plan: Plan, span: Span): boolean {
  return startingIn(plan, span).length > 0
}

function inOrder<Change extends DateChange>(a: AgendaEntry<Change>, b: AgendaEntry<Change>) {
  return (
    a.date.startsAt.epochMilliseconds - b.date.startsAt.epochMilliseconds ||
    compare(a.name, b.name) ||
    compare(a.date.originalDate, b.date.originalDate)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Months of UTC, counted from the year 0. */
function monthOf(epochMilliseconds: number): number {
  const date = new Date(epochMilliseconds)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function monthStart(month: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Date.UTC(Math.floor(month / 12), month % 12, 1))
}

function monthsAround(localDate: string): number[] {
  const noon = Date.parse(`${localDate}T12:00:00Z`)
  return [monthOf(noon - 86_400_000), monthOf(noon + 86_400_000)]
}
