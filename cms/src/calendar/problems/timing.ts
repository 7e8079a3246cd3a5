import { isTime } from '../written'
import { problem, type Problem } from './problem'

/** Wall times as an editor entered them; null or empty where nothing stands. */
export interface EnteredTiming {
  startTime: string | null
  endTime: string | null
  daysLater: number | null
}

/** What is wrong with a wall time. Empty is no time. */
export function timeProblems(path: Problem['path'], entered: string | null): Problem[] {
  if (!entered || isTime(entered)) return []
  return [problem(path, 'unreadableTime', entered, timesMeant(entered))]
}

function timesMeant(entered: string): string[] {
  const written = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?(?:\s*(a|p)\.?\s?m\.?)?\s*$/i.exec(entered)
  const hour = Number(written?.[1])
  const minute = written?.[2] ?? '00'
  const half = written?.[3]?.toLowerCase()
  if (!written || hour > 23 || Number(minute) > 59 || (half && (hour > 12 || hour === 0))) return []
  const morning = clock(half ? hour % 12 : hour, minute)
  const evening = clock((hour % 12) + 12, minute)
  if (half) return [half === 'a' ? morning : evening]
  if (hour > 12 || hour === 0) return [morning]
  return [clock(hour % 12, minute), evening]
}

/** What is wrong when something ends so many days after the day on which it starts. */
export function orderProblems(
  path: Problem['path'],
  { start, end, daysLater }: { start: string; end: string; daysLater: number },
): Problem[] {
  if (daysLater > 0 || end > start) return []
  return [
    end === start ? problem(path, 'endAtStart', end) : problem(path, 'endBeforeStart', start, end),
  ]
}

function clock(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`
}
