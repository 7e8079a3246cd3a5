import { createHash } from 'node:crypto'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/**
 * When a calendar is looked at next: each at a second of the hour that its code names, so that not all
 * are asked together; after failures after twice as long each time, up to a day.
 *
 * @param now ms since the epoch, as is what it returns
 * @param failures in a row
 */
export function nextLook(code: string, now: number, failures: number): number {
  const pause = Math.min(dayMs, hourMs * 2 ** Math.max(0, failures - 1))
  const second = createHash('sha256').update(code).digest().readUInt32BE() % 3_600
  const offset = second * 1_000
  // Not before the hour is half over, so that a look by hand just before moves it on.
  const earliest = now + pause - hourMs / 2
  return Math.ceil((earliest - offset) / hourMs) * hourMs + offset
}
