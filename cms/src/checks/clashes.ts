import type { CheckWords } from './words/words'
import { warning, type Found } from './problem'

/** One date of a meeting, as far as it can be in the way of another. */
export interface HeldDate {
  meeting: string
  title: string
  /** The day in words, in the language of the reader. */
  day: string
  /** Milliseconds since 1970; the end is exclusive. */
  startsAt: number
  endsAt: number
  /** null: online, or not known. */
  venue: string | null
}

/** The first date of each other meeting that comes in the way of this one's; in one venue first. */
export function clashWarnings(
  own: readonly HeldDate[],
  others: readonly HeldDate[],
  messages: CheckWords,
): Found[] {
  const pairs = own.flatMap((date) =>
    others.filter((other) => overlap(date, other)).map((other) => ({ date, other })),
  )
  const inOnePlace = pairs.filter(({ date, other }) => isOnePlace(date, other))
  const firsts = firstOfEach([...inOnePlace, ...pairs])
  return firsts.map(({ date, other }) =>
    isOnePlace(date, other)
      ? warning(['venue'], messages.samePlace(date.day, other.title))
      : warning(['firstDate'], messages.sameHour(date.day, other.title)),
  )
}

function firstOfEach<Pair extends { other: HeldDate }>(pairs: Pair[]): Pair[] {
  const told = new Map<string, Pair>()
  for (const pair of pairs) {
    if (!told.has(pair.other.meeting)) told.set(pair.other.meeting, pair)
  }
  return [...told.values()]
}

function overlap(a: HeldDate, b: HeldDate): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

function isOnePlace(a: HeldDate, b: HeldDate): boolean {
  return a.venue !== null && a.venue === b.venue
}
