/** A time in which the page's main thread was busy, in milliseconds since the visit began. */
export interface Task {
  start: number
  duration: number
}

export interface Moments {
  firstPaint: number
  /** When the document and its deferred scripts had run. */
  documentDone: number
}

/** A task is long from here on; what is beyond it is what keeps a finger waiting. */
export const longTaskMs = 50
/** Without a long task for so long, a page counts as settled. */
export const quietMs = 2000

/**
 * When the page can be used without waiting: the end of the last long task before the first quiet
 * time after the first paint, at the earliest when the document's own scripts have run.
 */
export function interactiveAt(tasks: readonly Task[], moments: Moments): number {
  let interactive = Math.max(moments.firstPaint, moments.documentDone)
  for (const { start, duration } of longTasks(tasks)) {
    if (start + duration <= moments.firstPaint) continue
    if (start - interactive >= quietMs) break
    interactive = Math.max(interactive, start + duration)
  }
  return interactive
}

/** Total blocking time: of each long task between first paint and `interactive`, what is beyond 50 ms. */
export function blockingTime(tasks: readonly Task[], firstPaint: number, interactive: number) {
  return longTasks(tasks).reduce((sum, { start, duration }) => {
    const from = Math.max(start, firstPaint)
    const to = Math.min(start + duration, interactive)
    return sum + Math.max(0, to - from - longTaskMs)
  }, 0)
}

function longTasks(tasks: readonly Task[]): Task[] {
  return tasks
    .filter(({ duration }) => duration > longTaskMs)
    .sort((one, other) => one.start - other.start)
}
