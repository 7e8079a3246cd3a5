import { Temporal } from 'temporal-polyfill'
import type { Span } from '../../calendar/occurrences'
import type { Occurrence } from '../../contract'
import { invalid } from '../invalid'
import { isoTime } from './instants'

/** Which part of a list is asked for. */
export interface PageAsked {
  limit: number
  /** `next` of the page before; null: the first. */
  after: string | null
}

/**
 * One page of a list of dates that is made as it is read, and the cursor of the next one.
 *
 * @param order of the list
 * @throws ValidationError when `after` is no cursor of an earlier answer
 */
export function page(
  occurrences: Iterable<Occurrence>,
  { limit, after }: PageAsked,
  order: 'earliest first' | 'latest first' = 'earliest first',
): { data: Occurrence[]; next: string | null } {
  const start = after === null ? null : parse(after)
  const data: Occurrence[] = []
  for (const occurrence of occurrences) {
    if (start !== null && !isBehind(cursorOf(occurrence), start, order)) continue
    const last = data.at(-1)
    if (last && data.length === limit) return { data, next: encode(cursorOf(last)) }
    data.push(occurrence)
  }
  return { data, next: null }
}

function isBehind(cursor: string, start: string, order: 'earliest first' | 'latest first') {
  return order === 'earliest first' ? cursor > start : cursor < start
}

/** What a page after the first of a list that begins with the latest needs to look at. */
export function startingUntil(span: Span, after: string | null): Span {
  if (after === null) return span
  const [startsAt = ''] = parse(after).split(' ')
  // What starts together with the last date is told by its name.
  const end = Temporal.Instant.from(startsAt).add({ milliseconds: 1 })
  return Temporal.Instant.compare(end, span.to) < 0 ? { ...span, to: end } : span
}

/** What a page after the first needs to look at: dates that start before its cursor are over. */
export function startingAfter(span: Span, after: string | null): Span {
  if (after === null) return span
  const [startsAt = ''] = parse(after).split(' ')
  const start = Temporal.Instant.from(startsAt)
  return Temporal.Instant.compare(start, span.from) > 0 ? { ...span, from: start } : span
}

/** Sorts as the dates do: the start, then the key. */
function cursorOf({ startsAt, key }: Occurrence): string {
  return `${isoTime(startsAt)} ${key}`
}

function encode(cursor: string): string {
  return Buffer.from(cursor).toString('base64url')
}

function parse(value: string): string {
  const cursor = Buffer.from(value, 'base64url').toString()
  const [startsAt = '', key, ...rest] = cursor.split(' ')
  if (!isInstant(startsAt) || !key || rest.length > 0) {
    throw invalid('after', 'give the value of meta.next from the answer before')
  }
  return cursor
}

/** As the contract writes instants; `Date` alone would read the 30th of February, too. */
function isInstant(text: string): boolean {
  const instant = new Date(text)
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text
}
