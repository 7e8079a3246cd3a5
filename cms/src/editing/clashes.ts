import type { Temporal } from 'temporal-polyfill'
import type { MeetingFacts } from '../content/mappers/occurrences'
import type { Change } from '../content/reading/plans'
import type { Published } from '../content/reading/published'
import { factsOf, textIn } from '../content/reading/texts'
import { occurrencesIn, type PlannedDate } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import type { Locale } from '../contract'
import type { HeldDate } from '../checks/clashes'
import { dayInWords } from '../content/inWords/dates'

/** How far ahead clashes are looked for: whoever plans further sees them later. */
const daysAhead = 90

/** The coming dates of a draft, and those of published meetings that run at the same time. */
export function datesTogether(
  published: Published,
  own: { id: string; facts: MeetingFacts; plan: Plan<Change> },
  { language, now }: { language: Locale; now: Temporal.Instant },
): { own: HeldDate[]; others: HeldDate[] } {
  const span = { from: now, to: now.add({ hours: 24 * daysAhead }) }
  const dates = occurrencesIn(own.plan, span).filter((date) => isHeld(own.facts, own.id, date))
  const others = dates.flatMap(({ startsAt, endsAt }) =>
    [...published.agenda.in({ from: startsAt.toInstant(), to: endsAt.toInstant() })]
      .filter(({ id, date }) => id !== own.id && isHeld(published, id, date))
      .map(({ id, date }) => toHeldDate(published, id, date, language, now)),
  )
  return {
    own: dates.map((date) => toHeldDate(own.facts, own.id, date, language, now)),
    others,
  }
}

function isHeld(
  { meetings }: Pick<MeetingFacts, 'meetings'>,
  id: string,
  { change }: PlannedDate<Change>,
): boolean {
  const meeting = meetings.get(id)
  const status = meeting ? factsOf(meeting).planStatus : null
  return status === 'scheduled' && change?.change !== 'cancelled'
}

function toHeldDate(
  { meetings }: Pick<MeetingFacts, 'meetings'>,
  id: string,
  { startsAt, endsAt, change, phase }: PlannedDate<Change>,
  language: Locale,
  now: Temporal.Instant,
): HeldDate {
  const meeting = meetings.get(id)
  return {
    meeting: id,
    title: (meeting && textIn(meeting, language).row.title) ?? '',
    day: dayInWords(startsAt, language, now),
    startsAt: startsAt.epochMilliseconds,
    endsAt: endsAt.epochMilliseconds,
    venue: change?.row.newVenue?.documentId ?? phase.venue,
  }
}
