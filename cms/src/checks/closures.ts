import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { closureProblems, type EnteredClosure } from '../calendar/problems/closure'
import { closedDays } from '../content/reading/closures'
import { isDate } from '../calendar/written'
import { readClosures, readVenues, type ClosureRow } from '../content/reading/queries'
import { byDocument, textIn } from '../content/reading/texts'
import { readSiteZone } from '../content/reading/zones'
import { problemsOfNotes } from './notes'
import { sentenceOf } from './words/sentences'
import type { CheckWords } from './words/words'
import type { Problem } from './problem'
import { dateAt } from '../zones/zonedTime'

/** What the calendar could not show of closed days as they are saved. */
export async function problemsOfClosure(
  strapi: Core.Strapi,
  documentId: string,
  words: CheckWords,
): Promise<Problem[]> {
  const rows = await readClosures(strapi)
  const row = rows.find((one) => one.documentId === documentId)
  if (!row) return []
  const venues = byDocument(await readVenues(strapi))
  const nameOf = (id: string) => {
    const venue = venues.get(id)
    return (venue && textIn(venue, words.language).row.name) ?? ''
  }
  const others = rows.flatMap((other) => {
    const days = other === row ? null : closedDays(other)
    return days ? [{ ...toEntered(other), ...days, name: nameOf(days.venue) }] : []
  })
  const zone = await readSiteZone(strapi)
  const problems = closureProblems(
    toEntered(row),
    others,
    dateAt(Temporal.Now.instant(), zone).toString(),
  )
  const ofDays = problems.map((problem) => ({
    path: problem.path,
    message: sentenceOf(problem, words),
  }))
  return [...ofDays, ...problemsOfNotes(row, words)]
}

function toEntered({ venue, firstDay, lastDay, dates, newVenue }: ClosureRow): EnteredClosure {
  return {
    venue: venue?.documentId ?? null,
    firstDay: isDate(firstDay) ? firstDay : null,
    lastDay: isDate(lastDay) ? lastDay : null,
    dates: dates ?? 'cancelled',
    newVenue: newVenue?.documentId ?? null,
  }
}
