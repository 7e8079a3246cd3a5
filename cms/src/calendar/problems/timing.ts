/** Wall times as an editor entered them; null or empty where nothing stands. */
export interface EnteredTiming {
  startTime: string | null
  endTime: string | null
  daysLater: number | null
}

/** What is wrong with a wall time, in words; null: nothing. Empty is no time. */
export function timeProblem(entered: string): string | null {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(entered)) return null
  const written = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:(a|p)\.?\s?m\.?)?\s*$/i.exec(entered)
  const hour = Number(written?.[1])
  const minute = written?.[2] ?? '00'
  const half = written?.[3]?.toLowerCase()
  const remedy = `“${entered}” can’t be read as a time.`
  if (!written || hour > 23 || Number(minute) > 59 || (half && (hour > 12 || hour === 0))) {
    return `${remedy} Write hours and minutes, for example 19:00.`
  }
  const morning = clock(half ? hour % 12 : hour, minute)
  const evening = clock((hour % 12) + 12, minute)
  if (half) return `${remedy} Write ${half === 'a' ? morning : evening}.`
  if (hour > 12 || hour === 0) return `${remedy} Write ${morning}.`
  return `${remedy} Write ${clock(hour % 12, minute)} for before noon, or ${evening} for after noon.`
}

/** What is wrong when something ends so many days after the day on which it starts. */
export function orderProblem(start: string, end: string, daysLater: number): string | null {
  if (daysLater > 0 || end > start) return null
  const says =
    end === start
      ? `Ends at ${end}, the very time at which it starts.`
      : `It would end at ${end}, before it starts at ${start}.`
  return `${says} If that is on the next day, write 1 under “Ends … days later”.`
}

/** A new end with the days of the old one is hardly ever meant. */
export function inheritedDaysProblem(end: string, daysLater: number): string {
  const days = daysLater === 1 ? '1 day' : `${daysLater} days`
  return `So far it ends ${days} later. Say how it is with the new end at ${end}: 0 for the same day, 1 for the next day.`
}

function clock(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`
}
