import { writeEvents, type WrittenEvents } from '../../calendar/ics'
import { Lookups } from '../reading/lookups'
import type { Published } from '../reading/published'
import { windowAt, type Reader, type ToldMeeting } from './calendar'

/** The events of a meeting as they stand in calendars, and what they were made of. */
interface Kept {
  written: WrittenEvents
  lookups: Lookups
}

/** Those of all meetings, in one language and one manner, for some years. */
interface KeptFor {
  from: string
  meetings: Map<string, Kept>
}

/**
 * Writes the events of each meeting once for as long as what they are made of stays as it is: a change
 * is about few meetings, and a calendar tells of all. What is kept is as much as these calendars.
 */
export class KeptEvents {
  readonly #kept = new Map<string, KeptFor>()

  write(published: Published, { id, events }: ToldMeeting, reader: Reader): WrittenEvents {
    const { language } = reader
    if (id === null) return writeEvents(events(published), language)
    const meetings = this.#meetingsFor(published, reader)
    const known = meetings.get(id)
    if (known?.lookups.areSame(published)) return known.written
    const lookups = new Lookups()
    const written = writeEvents(events(lookups.through(published)), language)
    meetings.set(id, { written, lookups })
    return written
  }

  /** What was written of meetings that are not public any more goes. */
  keepOnly(published: Pick<Published, 'plans'>): void {
    for (const { meetings } of this.#kept.values()) {
      for (const id of meetings.keys()) if (!published.plans.has(id)) meetings.delete(id)
    }
  }

  #meetingsFor(published: Published, reader: Reader): Map<string, Kept> {
    const { from } = windowAt(published, reader.now)
    const key = `${reader.language} ${reader.hidesCancelled === true}`
    const known = this.#kept.get(key)
    const kept = known?.from === from ? known : { from, meetings: new Map<string, Kept>() }
    this.#kept.set(key, kept)
    return kept.meetings
  }
}
