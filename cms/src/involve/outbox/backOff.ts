const minute = 60_000
const firstWait = minute
const longestWait = 6 * 60 * minute
/** A mail server that is mended gets what waited for it in dribs, not all at once. */
const jitter = 0.2

/** With the waits between them about three days. */
export const mostAttempts = 20

/**
 * How long a mail waits after an attempt that failed for a while: 1 minute, 2, 4 … 6 hours.
 *
 * @param attempts how many there were, 1 or more
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function waitAfter(attempts: number, random: number): number {
  const wait = Math.min(longestWait, firstWait * 2 ** (attempts - 1))
  return Math.round(wait * (1 + jitter * (2 * random - 1)))
}
