/** The clock of this thread: what is set on or back moves no timer, unless time passes. */
import { clockShift, installClock, letClockRun, now, setClock, shiftClock } from './clock/clock.mjs'
import { testStart } from './clock/testTime.mjs'

export { holdClock, letClockRun, passTime, setClock } from './clock/clock.mjs'

let shiftAtStart = 0

/** Each file begins at the same time. */
export function beginClock(): void {
  installClock()
  letClockRun()
  setClock(testStart)
  shiftAtStart = clockShift()
}

export function moveClock(ms: number): void {
  setClock(now() + ms)
}

/** As if it had never been held or set. */
export function putClockBack(): void {
  letClockRun()
  shiftClock(shiftAtStart)
}
