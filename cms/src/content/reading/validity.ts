import { Temporal } from 'temporal-polyfill'
import { midnightInDays } from '../../calendar/times'
import type { Published } from './published'
import { siteZone } from './zones'

/** A time in which every question has the same answer, in milliseconds; `until` exclusive. */
interface Validity {
  from: number
  until: number
}

const kept = new WeakMap<Published, Validity>()

/**
 * The first instant after `now` at which any question might be answered otherwise although nothing
 * is changed. One for all questions, so that none can be forgotten: dates begin and end, days begin
 * in the zone of the site and in those of its meetings, and announcements begin and run out.
 */
export function validUntil(published: Published, now: Temporal.Instant): Temporal.Instant {
  const { epochMilliseconds: time } = now
  let validity = kept.get(published)
  // The clock can have been put back, too.
  if (!validity || time < validity.from || time >= validity.until) {
    validity = { from: time, until: nextChange(published, now) }
    kept.set(published, validity)
  }
  return Temporal.Instant.fromEpochMilliseconds(validity.until)
}

function nextChange(published: Published, now: Temporal.Instant): number {
  const midnight = nextMidnight(published, now)
  const times = [...announcementTimes(published), ...dateTimes(published, now, midnight)]
  return times
    .filter((time) => time > now.epochMilliseconds)
    .reduce((earliest, time) => Math.min(earliest, time), midnight.epochMilliseconds)
}

/** "Today" moves, and with it how far the programme, the past and calendar files reach. */
function nextMidnight({ settings, plans }: Published, now: Temporal.Instant): Temporal.Instant {
  const zones = new Set([...plans.values()].map(({ timeZone }) => timeZone))
  const site = midnightInDays(siteZone(settings), now, 1)
  return [...zones]
    .map((zone) => midnightInDays(zone, now, 1))
    .reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b), site)
}

/** When what runs now ends, and when the next one begins: all after that begins and ends later. */
function* dateTimes(
  { agenda }: Published,
  now: Temporal.Instant,
  end: Temporal.Instant,
): Generator<number> {
  for (const { date } of agenda.in({ from: now, to: end })) {
    const startsAt = date.startsAt.epochMilliseconds
    if (startsAt > now.epochMilliseconds) return yield startsAt
    yield date.endsAt.epochMilliseconds
  }
}

function announcementTimes({ settings }: Published): number[] {
  return Object.values(settings).flatMap((row) =>
    (row?.announcement ?? [])
      .flatMap(({ from, until }) => [from, until])
      .flatMap((instant) => (instant ? [new Date(instant).getTime()] : [])),
  )
}
