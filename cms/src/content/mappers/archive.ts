import { Temporal } from 'temporal-polyfill'
import type { Span } from '../../calendar/occurrences'
import type { Archive, Occurrence } from '../../contract'
import type { Published } from '../reading/published'
import { siteZone } from '../reading/zones'
import { page, startingUntil, type PageAsked } from './cursors'
import { occurrencesOfAll, type Moment } from './occurrences'
import { defaultLanguage } from '../languages'
import { startOfDay, timeAt } from '../../zones/zonedTime'

/** How far back the archive goes: a slip in a first date must not make it endless. */
const yearsBack = 30

/** The years in which dates took place, latest first. */
export function archiveYears(published: Published, now: Temporal.Instant): number[] {
  const zone = siteZone(published.settings)
  const current = timeAt(now, zone).year
  const years = Array.from({ length: yearsBack + 1 }, (_, ago) => current - ago)
  return years.filter((year) =>
    year === current
      ? hasPast(published, yearIn(zone, year), now)
      : published.agenda.startsIn(yearIn(zone, year)),
  )
}

/** The dates of one year that are over, latest first; null when the archive has no such year. */
export function toArchive(
  published: Published,
  askedYear: string,
  asked: PageAsked,
  { language, now }: Moment,
): Archive | null {
  const years = archiveYears(published, now)
  const year = years.find((known) => String(known) === askedYear)
  if (year === undefined) return null
  const span = yearIn(siteZone(published.settings), year)
  const past = [...pastIn(published, startingUntil(span, asked.after), span, { language, now })]
  const { data, next } = page(past.reverse(), asked, 'latest first')
  return { data, meta: { year, years, next } }
}

function hasPast(published: Published, year: Span, now: Temporal.Instant): boolean {
  const moment = { language: defaultLanguage, now }
  for (const _ of pastIn(published, year, year, moment)) return true
  return false
}

/** Dates belong to the year in which they start. */
function* pastIn(
  published: Published,
  looked: Span,
  year: Span,
  { language, now }: Moment,
): Generator<Occurrence> {
  for (const occurrence of occurrencesOfAll(published, looked, language)) {
    const startsAt = Date.parse(occurrence.startsAt)
    if (startsAt > now.epochMilliseconds) return
    const isOver = Date.parse(occurrence.endsAt) <= now.epochMilliseconds
    if (isOver && startsAt >= year.from.epochMilliseconds) yield occurrence
  }
}

function yearIn(zone: string, year: number): Span {
  const start = (of: number) =>
    startOfDay(Temporal.PlainDate.from({ year: of, month: 1, day: 1 }), zone).toInstant()
  return { from: start(year), to: start(year + 1) }
}
