import { isClosedOn, type ClosedDays } from '../calendar/closedDates'
import { dateOf, type PlannedDate } from '../calendar/occurrences'
import { phaseOn } from '../calendar/originalDates'
import type { Plan } from '../calendar/plan'
import { daysInWords } from '../content/inWords/dates'
import { occurrenceInWords } from '../content/inWords/occurrences'
import { noteIn } from '../content/mappers/changeNotes'
import { toOccurrence, venueOf, type Moment } from '../content/mappers/occurrences'
import { closedDays, withClosures } from '../content/reading/closures'
import { toPlan, type Change } from '../content/reading/plans'
import type { Published } from '../content/reading/published'
import type { ClosureRow } from '../content/reading/queries'
import { factsOf, textIn } from '../content/reading/texts'
import { siteZone } from '../content/reading/zones'
import type { Locale } from '../contract'
import type { ClosedDate, ClosureOutlook, ComingClosure, ClosablePlace } from './closureContract'
import { ownChange } from './reportedClosure'
import { dateAt } from '../zones/zonedTime'

/** One date of a meeting, and when it begins. */
export interface AwaitedDate {
  /** Document id. */
  meeting: string
  originalDate: string
  /** Milliseconds since the epoch. */
  startsAt: number
}

/** How many people are told when it changes whether some dates take place. */
export type CountTold = (dates: readonly AwaitedDate[]) => Promise<number>

/** Whoever asks, when, and how people are counted. */
interface Asking {
  moment: Moment
  countTold: CountTold
}

/** What days would mean on which a place was closed; nothing is saved. */
export async function closureOutlook(
  published: Published,
  days: ClosedDays,
  { moment, countTold }: Asking,
): Promise<ClosureOutlook> {
  const row: ClosureRow = {
    id: 0,
    documentId: '',
    ...days,
    venue: { id: 0, documentId: days.venue },
    dates: 'cancelled',
  }
  return outlookOf(published, { row, days }, { moment, countTold })
}

/** The closed days of a place that are not over, with what they mean. */
export async function comingClosures(
  published: Published,
  venue: string,
  asking: Asking,
): Promise<ComingClosure[]> {
  const { language, now } = asking.moment
  const today = dateAt(now, siteZone(published.settings)).toString()
  const found: ComingClosure[] = []
  for (const row of published.closures) {
    const days = closedDays(row)
    if (days?.venue !== venue || days.lastDay < today) continue
    const elsewhere = venueOf(published, row.newVenue)
    found.push({
      id: row.documentId,
      days: daysInWords(days.firstDay, days.lastDay, language),
      newVenue: elsewhere && (textIn(elsewhere, language).row.name ?? ''),
      note: noteIn(row, language)?.text ?? null,
      ...(await outlookOf(published, { row, days }, asking)),
    })
  }
  return found
}

/** All places, by their names. @param venue document id of one that is left out; null: none is */
export function otherPlaces(
  published: Published,
  venue: string | null,
  language: Locale,
): ClosablePlace[] {
  return [...published.venues]
    .filter(([id]) => id !== venue)
    .map(([id, place]) => ({ id, name: textIn(place, language).row.name ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

interface Held {
  meeting: string
  date: PlannedDate<Change>
}

async function outlookOf(
  published: Published,
  { row, days }: { row: ClosureRow; days: ClosedDays },
  { moment, countTold }: Asking,
): Promise<ClosureOutlook> {
  const zone = siteZone(published.settings)
  const closed: Held[] = []
  const staying: Held[] = []
  for (const [meeting, document] of published.meetings) {
    const facts = factsOf(document)
    if (facts.planStatus === 'cancelled' || facts.attendance === 'online') continue
    const own = toPlan(facts, published.dateChanges.get(meeting) ?? [], zone)
    if (!own) continue
    const plan = withClosures(own, facts, [row])
    for (const change of plan.changes) {
      const isClosed = change.says === 'closure'
      if (!isClosed && !isHeldThere(plan, change, days)) continue
      const date = dateOf(plan, change.originalDate)
      if (!date || date.endsAt.epochMilliseconds <= moment.now.epochMilliseconds) continue
      const held = isClosed ? closed : staying
      held.push({ meeting, date })
    }
  }
  return {
    dates: toldDates(published, closed, moment),
    staying: toldDates(published, staying, moment),
    people: await countTold(
      closed.map(({ meeting, date }) => ({
        meeting,
        originalDate: date.originalDate,
        startsAt: date.startsAt.epochMilliseconds,
      })),
    ),
  }
}

/** Whether a date is there on these days since somebody has changed it alone. */
function isHeldThere(plan: Plan, change: Change, days: ClosedDays): boolean {
  const phase = phaseOn(plan, change.originalDate)
  if (!phase || change.change === 'cancelled') return false
  const venue = change.row.newVenue?.documentId ?? phase.venue
  const day = (change.change === 'moved' && change.newDate) || change.originalDate
  const daysLater = change.newDaysLater ?? phase.daysLater
  return isClosedOn(days, day, { ...phase, venue, daysLater })
}

function toldDates(published: Published, dates: Held[], { language }: Moment): ClosedDate[] {
  const inOrder = (a: Held, b: Held) =>
    a.date.startsAt.epochMilliseconds - b.date.startsAt.epochMilliseconds
  return dates.sort(inOrder).map(({ meeting, date }) => {
    const occurrence = toOccurrence(published, meeting, date, language)
    return {
      meeting,
      title: occurrence.title,
      originalDate: date.originalDate,
      words: occurrenceInWords(occurrence, language),
      change: ownChange(date),
    }
  })
}
