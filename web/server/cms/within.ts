/**
 * Gives work a signal that aborts when it has taken too long. Nothing of it is held when it is over,
 * while `AbortSignal.timeout` holds all that listens to it until the time is up.
 */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const giving = new AbortController()
  // By its name the tests' more patient servers tell it from other timers.
  function giveUp() {
    giving.abort(new Error(`it took more than ${ms} ms`))
  }
  const timer = setTimeout(giveUp, ms)
  try {
    return await work(giving.signal)
  } finally {
    clearTimeout(timer)
  }
}
