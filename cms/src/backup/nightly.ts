const hourOfNight = 3

/** A clock that is set meanwhile is noticed after so long. */
const longestWaitMs = 60_000

/** The next three o'clock of UTC after an instant. */
export function nextNight(now: Date): Date {
  const night = new Date(now)
  night.setUTCHours(hourOfNight, 0, 0, 0)
  if (night <= now) night.setUTCDate(night.getUTCDate() + 1)
  return night
}

/** Does something each night, until it is told to stop. Failures are its own affair. */
export async function everyNight(work: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const night = nextNight(new Date())
    while (!signal.aborted && Date.now() < night.getTime()) {
      const ms = Math.min(longestWaitMs, night.getTime() - Date.now())
      await wait(ms, signal)
    }
    if (!signal.aborted) await work()
  }
}

/** Ends early when it is told to stop. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
  })
}
