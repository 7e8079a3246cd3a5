import type { Locale, Month, MonthDate, Occurrence } from 'cms/contract'
import { door } from '../../src/cms/door'
import type { KnownAnswers } from './known'

/** What decides whether a date is among those to which an address narrows a list or month. */
export type Narrowed = Pick<Occurrence, 'attendance'> &
  Partial<Pick<Occurrence, 'topics' | 'groups' | 'access'>>

/**
 * A month of which the cms told all dates, narrowed; null where it is not known of one of them whether
 * it is meant.
 *
 * @param knownDate all that decides about a date of the month; null: that is not known
 */
export async function narrowedMonth(
  { data, meta }: Month,
  knownDate: (date: MonthDate) => Promise<Narrowed | null>,
  isMeant: (date: Narrowed) => boolean,
): Promise<Month | null> {
  // Of very many dates not all are told.
  if (meta.total > data.length) return null
  const meant: MonthDate[] = []
  for (const date of data) {
    const found = await knownDate(date)
    if (!found) return null
    if (isMeant(found)) meant.push(date)
  }
  return { data: meant, meta: { ...meta, total: meant.length } }
}

/** A date of a month as the programme, its own page or that of its meeting tells it. */
export async function occurrenceAsKnown(
  known: KnownAnswers,
  programme: readonly Occurrence[],
  locale: Locale,
  { key, slug, originalDate }: MonthDate,
): Promise<Occurrence | null> {
  const isIt = (other: Occurrence) => other.key === key
  const coming = programme.find(isIt)
  if (coming) return coming
  const own = (await known.last(door.meetingDate(locale, slug, originalDate)))?.content
  if (own?.kind === 'meetingDate') return own.value.occurrence
  const meeting = (await known.last(door.meeting(locale, slug)))?.content
  if (meeting?.kind !== 'meeting') return null
  return [...meeting.value.past, ...meeting.value.next].find(isIt) ?? null
}
