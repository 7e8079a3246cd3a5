import type { Occurrence } from '../contract'

/** Whether people can come: it is neither cancelled nor postponed. */
export function isOn({ status }: Pick<Occurrence, 'status'>): boolean {
  return status === 'scheduled' || status === 'moved'
}

/**
 * All of a date that somebody who wants to come has to be told of when it changes, as one text to be
 * compared.
 *
 * @param date in the default language; null: the rule names no such date any more, or the meeting is not public
 */
export function dateState(date: Occurrence | null): string {
  if (!date) return 'gone'
  if (!isOn(date)) return date.status
  const { attendance, venue } = date
  // Instants: nobody has to be told that a zone counts its offset otherwise.
  const times = [date.startsAt, date.endsAt].map((time) => new Date(time).toISOString())
  return JSON.stringify([...times, attendance, venue && [venue.name, venue.streetAddress]])
}
