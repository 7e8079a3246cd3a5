import { Temporal } from 'temporal-polyfill'
import type { CalendarStates, Published } from './published'
import type { WithdrawnMeeting } from './queries'
import { siteZone } from './zones'
import { dateAt } from '../../zones/zonedTime'

type States = Pick<Published, 'calendarStates' | 'settings'>

/** For so many days calendars say of a meeting that it is withdrawn. */
const toldDays = 30

/** Meetings of which calendars have to say that they are withdrawn, by their document id. */
export function* withdrawnMeetings(
  { calendarStates, settings }: States,
  now: Temporal.Instant,
): Generator<[id: string, meeting: WithdrawnMeeting]> {
  const zone = siteZone(settings)
  const today = dateAt(now, zone)
  for (const { id, withdrawn, lastModified } of everWithdrawn(calendarStates)) {
    const since = dateAt(Temporal.Instant.from(lastModified), zone)
    if (since.until(today).days < toldDays) yield [id, withdrawn]
  }
}

interface Withdrawn {
  id: string
  withdrawn: WithdrawnMeeting
  /** An instant. */
  lastModified: string
}

/** Each request for a calendar asks, and there are as many states as meetings. */
const known = new WeakMap<CalendarStates, Withdrawn[]>()

function everWithdrawn(calendarStates: CalendarStates): Withdrawn[] {
  let found = known.get(calendarStates)
  if (!found) {
    found = [...calendarStates].flatMap(([id, states]) => {
      const { withdrawn, lastModified } = states.get(null) ?? {}
      return withdrawn && lastModified ? [{ id, withdrawn, lastModified }] : []
    })
    // Calendars have them in one order, whatever was read first.
    found.sort((one, other) => (one.id < other.id ? -1 : 1))
    known.set(calendarStates, found)
  }
  return found
}

/** Which withdrawn meetings the calendars tell of: it changes at midnight only. */
export function withdrawnAt(published: States, now: Temporal.Instant): string {
  return [...withdrawnMeetings(published, now)].map(([id]) => id).join()
}

/** The document id of a withdrawn meeting whose calendar still tells of it; null: there is none. */
export function findWithdrawn(
  published: States,
  slug: string,
  now: Temporal.Instant,
): string | null {
  for (const [id, meeting] of withdrawnMeetings(published, now)) {
    if (meeting.slug === slug) return id
  }
  return null
}
