import { clocksOf, spelled } from './data'

/** A moment at which clocks of a zone are changed; all in seconds, offsets east of UTC. */
export interface Change {
  /** Since 1970. */
  at: number
  offsetBefore: number
  offsetAfter: number
}

/** The year with which the data end: by then each zone has gone by one rule for centuries. */
export const lastYear = 2499

const end = Date.UTC(lastYear + 1, 0) / 1000

/** After so long the calendar repeats itself, weekdays included. */
const cycle = { years: 400, seconds: 146_097 * 86_400 }

/** Nowhere are clocks further from UTC. */
const farthest = 26 * 3600

/** What clocks show in one zone of the IANA list. Times on clocks are seconds since 1970, as if it were UTC. */
export class Zone {
  /** As the list spells it. */
  readonly name: string
  readonly #changes: readonly number[]
  readonly #offsets: readonly number[]

  /** @throws RangeError for an unknown zone. */
  constructor(name: string) {
    const { changes, offsets } = clocksOf(name)
    this.name = spelled(name) ?? name
    this.#changes = changes
    this.#offsets = offsets
  }

  /** Seconds east of UTC. */
  offsetAt(instant: number): number {
    return this.#offset(this.#spanAt(withinData(instant)))
  }

  /** The instants at which clocks show a time: none where they skip it, two where they repeat it. */
  instantsOf(shown: number): number[] {
    const within = withinData(shown)
    return this.#spansAround(within)
      .map((span) => ({ span, instant: within - this.#offset(span) }))
      .filter(({ span, instant }) => this.#spanAt(instant) === span)
      .map(({ instant }) => instant + shown - within)
  }

  /** The moment at which clocks skip a time; null where they show it. */
  skipOf(shown: number): Change | null {
    const within = withinData(shown)
    for (const span of this.#spansAround(within)) {
      const change = this.#changeAfter(span)
      if (!change) return null
      const { at, offsetBefore, offsetAfter } = change
      if (at + offsetBefore <= within && within < at + offsetAfter) {
        return { ...change, at: at + shown - within }
      }
    }
    return null
  }

  /** The changes from an instant on, in order. */
  *changesFrom(instant: number): Generator<Change> {
    let shift = instant - withinData(instant)
    let span = this.#spanAt(instant - shift - 1)
    for (;;) {
      const change = this.#changeAfter(span)
      if (change) {
        yield { ...change, at: change.at + shift }
        span += 1
        continue
      }
      shift += cycle.seconds
      const next = this.#spanAt(end - cycle.seconds - 1)
      if (next === span) return
      span = next
    }
  }

  /** The last change before an instant; null: there was none. */
  lastChangeBefore(instant: number): Change | null {
    const within = withinData(instant)
    const change = this.#changeAfter(this.#spanAt(within - 1) - 1)
    return change && { ...change, at: change.at + instant - within }
  }

  #offset(span: number): number {
    return this.#offsets[span] ?? 0
  }

  /** The change with which a span ends; null: it does not. */
  #changeAfter(span: number): Change | null {
    const at = this.#changes[span]
    if (at === undefined) return null
    return { at, offsetBefore: this.#offset(span), offsetAfter: this.#offset(span + 1) }
  }

  /** In which of the spans between its changes an instant is. */
  #spanAt(instant: number): number {
    let [from, to] = [0, this.#changes.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#changes[middle] ?? 0) <= instant) from = middle + 1
      else to = middle
    }
    return from
  }

  /** Those in which clocks may show a time. */
  #spansAround(shown: number): number[] {
    const first = this.#spanAt(shown - farthest)
    const last = this.#spanAt(shown + farthest)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}

/** An instant of which the data tell what holds at this one. */
function withinData(instant: number): number {
  if (instant < end) return instant
  return instant - Math.ceil((instant - end + 1) / cycle.seconds) * cycle.seconds
}

/** To unpack a zone costs as much as to ask it a thousand times; there are no more than names. */
const zones = new Map<string, Zone>()

/** @throws RangeError for an unknown zone. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const own = spelled(name) ?? name
  const zone = zones.get(own) ?? new Zone(own)
  zones.set(own, zone)
  return zone
}

/**
 * Whether this is the name of a zone, in whichever letters. Abbreviations and offsets of a zone, which
 * some versions of Node take too, are none: they know nothing of summer.
 */
export function isTimeZone(name: string): boolean {
  return spelled(name) !== null
}
