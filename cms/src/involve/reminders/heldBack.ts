import type { NotedRestore } from '../../securityLog/restores'

/** What was due that long before a backup had been put into the outbox by then. */
const longestLookMs = 60_000

interface Due {
  /** Milliseconds since the epoch. */
  dueAt: number
  entry: { confirmedAt: Date | null }
}

/**
 * Whether a mail became due after a backup was made and before it was brought back: whoever it is for
 * may have had it from the system that was replaced, and gets it once. Who signs up later has not.
 */
export function isHeldBack({ dueAt, entry }: Due, restored: NotedRestore | null): boolean {
  if (!restored || dueAt < restored.madeAt - longestLookMs || dueAt > restored.at) return false
  return (entry.confirmedAt?.getTime() ?? 0) <= restored.at
}
