/** Names one date of a meeting, by the meeting's document id. */
export function dateKey(meeting: string, originalDate: string): string {
  return `${meeting}/${originalDate}`
}

/** The meeting of which a date is, by its `dateKey`. */
export function meetingOfDate(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

/** The original dates of a meeting, of those that are named by their keys. */
export function datesOfMeeting(keys: Iterable<string>, meeting: string): string[] {
  const beginning = dateKey(meeting, '')
  return [...keys]
    .filter((key) => key.startsWith(beginning))
    .map((key) => key.slice(beginning.length))
}
