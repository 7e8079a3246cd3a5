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

/** How many months are kept: more than the programme and one year of the archive. */
const monthsKept = 36

/**
 * The dates of many meetings in the order in which they start. They are worked out month by month,
 * when a month is first asked for: what thousands of meetings do in other years costs nothing.
 */
export class Agenda<Change extends DateChange> {
  readonly #series: AgendaMeeting<Change>[] = []
  /** Meetings that take place once, by the months around their local date. */
  readonly #single = new Map<number, AgendaMeeting<Change>[]>()
  readonly #months = new Map<number, AgendaEntry<Change>[]>()
  readonly #spans = new Map<string, boolean>()
  /** The longest that a date lasts, in days. */
  #longest = 1

  constructor(meetings: Iterable<AgendaMeeting<Change>>) {
    for (const meeting of meetings) this.#add(meeting)
  }

  #add(meeting: AgendaMeeting<Change>): void {
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
    let starts = this.#spans.get(key)
    if (starts === undefined) {
      starts = this.#meetingsAround(span).some(({ plan }) =>
        occurrencesIn(plan, span).some(
          ({ startsAt }) => startsAt.epochMilliseconds >= span.from.epochMilliseconds,
        ),
      )
      this.#spans.set(key, starts)
    }
    return starts
  }

  #meetingsAround(span: Span): AgendaMeeting<Change>[] {
    const meetings = [...this.#series]
    const last = monthOf(span.to.epochMilliseconds)
    for (let month = monthOf(span.from.epochMilliseconds); month <= last; month++) {
      meetings.push(...(this.#single.get(month) ?? []))
    }
    return meetings
  }

  /** The dates that start in a month of UTC. */
  #month(month: number): AgendaEntry<Change>[] {
    const kept = this.#months.get(month)
    if (kept) return kept
    const span = { from: monthStart(month), to: monthStart(month + 1) }
    const entries = [...this.#series, ...(this.#single.get(month) ?? [])]
      .flatMap(({ id, name, plan }) =>
        occurrencesIn(plan, span).map((date) => ({ id, name, date })),
      )
      .filter(({ date }) => date.startsAt.epochMilliseconds >= span.from.epochMilliseconds)
      .sort(inOrder)
    this.#months.set(month, entries)
    for (const oldest of this.#months.keys()) {
      if (this.#months.size <= monthsKept) break
      this.#months.delete(oldest)
    }
    return entries
  }
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
