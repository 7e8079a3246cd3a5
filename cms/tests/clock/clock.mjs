/**
 * A clock for tests, in place of the machine's: `Date`, `performance.now` and the timers of this
 * process (or thread) run on from a time that a test hands in, and move together when it says so.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
/** @type {typeof import('node:timers')} */
const timers = require('node:timers')
/** @type {typeof import('node:timers/promises')} */
const timersPromises = require('node:timers/promises')

const RealDate = Date
const real = {
  now: Date.now,
  monotonic: performance.now.bind(performance),
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  pause: timersPromises.setTimeout,
}

/** How far `Date` is before the machine's clock, in milliseconds. */
let shift = 0
/** How much time has gone by because a test said so, in milliseconds. */
let passed = 0
let isInstalled = false
/**
 * The instant at which `Date` stands, while a test holds it.
 *
 * @type {number | null}
 */
let heldAt = null

const monotonic = () => real.monotonic() + passed

/** The instant that it is now, in milliseconds since 1970. */
export const now = () => heldAt ?? real.now() + shift

/**
 * Timers that wait, in the order in which they were set.
 *
 * @type {Set<TestTimer>}
 */
const waiting = new Set()

/** Stands for what Node gives out for a timer; one of Node's own is behind it. */
class TestTimer {
  #real
  #act
  #ms
  #again
  #isRef = true
  #due = 0

  /**
   * @param {() => void} act
   * @param {number} ms
   * @param {boolean} again
   */
  constructor(act, ms, again) {
    this.#act = act
    // As Node reads it.
    this.#ms = ms >= 1 && ms <= 2 ** 31 - 1 ? Math.trunc(ms) : 1
    this.#again = again
    this.#real = this.#wait(this.#ms)
  }

  get due() {
    return this.#due
  }

  /** @param {number} ms */
  #wait(ms) {
    this.#due = monotonic() + ms
    waiting.add(this)
    const timer = real.setTimeout(() => this.fire(), ms)
    return this.#isRef ? timer : timer.unref()
  }

  fire() {
    this.close()
    if (this.#again) this.#real = this.#wait(this.#ms)
    this.#act()
  }

  /** Time has gone by: what is left of its wait is shorter. */
  hurry() {
    real.clearTimeout(this.#real)
    const due = this.#due
    this.#real = this.#wait(Math.max(1, due - monotonic()))
    this.#due = due
  }

  close() {
    waiting.delete(this)
    real.clearTimeout(this.#real)
    return this
  }

  refresh() {
    this.close()
    this.#real = this.#wait(this.#ms)
    return this
  }

  ref() {
    this.#isRef = true
    this.#real.ref()
    return this
  }

  unref() {
    this.#isRef = false
    this.#real.unref()
    return this
  }

  hasRef() {
    return this.#isRef
  }

  [Symbol.toPrimitive]() {
    return this.#real[Symbol.toPrimitive]()
  }
}

/**
 * @param {boolean} again
 * @returns {(act: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) => TestTimer}
 */
const setter =
  (again) =>
  (act, ms = 1, ...values) =>
    new TestTimer(() => act(...values), Number(ms), again)

/** @param {unknown} timer of ours, or one that was set before */
function clear(timer) {
  if (timer instanceof TestTimer) timer.close()
  else real.clearTimeout(/** @type {NodeJS.Timeout | undefined} */ (timer))
}

/**
 * `timers/promises.setTimeout`.
 *
 * @template T
 * @param {number} [ms]
 * @param {T} [value]
 * @param {import('node:timers').TimerOptions} [options]
 * @returns {Promise<T | undefined>}
 */
function pause(ms, value, { ref = true, signal } = {}) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      timer.close()
      const error = new Error('The operation was aborted', { cause: signal?.reason })
      reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }))
    }
    const timer = new TestTimer(
      () => {
        signal?.removeEventListener('abort', abort)
        resolve(value)
      },
      Number(ms ?? 1),
      false,
    )
    if (!ref) timer.unref()
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}

/** Puts this clock in the place of the machine's; what is loaded later and before finds it alike. */
export function installClock() {
  if (isInstalled) return
  isInstalled = true
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  performance.now = monotonic
  tellTimeInAnswers()
  const { promisify } = require('node:util')
  const ours = {
    setTimeout: Object.assign(setter(false), { [promisify.custom]: pause }),
    clearTimeout: clear,
    setInterval: setter(true),
    clearInterval: clear,
  }
  Object.assign(globalThis, ours)
  Object.assign(timers, ours)
  Object.assign(timersPromises, { setTimeout: pause })
  syncBuiltinESMExports()
}

/** Servers say in `Date` when they answered, for which Node reads the machine's clock by itself. */
function tellTimeInAnswers() {
  /** @type {{ prototype: { _header: string, _storeHeader: (...values: unknown[]) => void } }} */
  const { prototype } = require('node:http').ServerResponse
  const store = prototype._storeHeader
  prototype._storeHeader = function storeHeader(...values) {
    store.apply(this, values)
    this._header = this._header.replace(/^Date: .*$/m, `Date: ${new Date().toUTCString()}`)
  }
}

/**
 * Time goes by: `Date` and `performance.now` alike, and what waits for a timer that is due by then has
 * its turn, each once, in the order in which they are due; an interval has one turn, like on a machine
 * that slept.
 *
 * @param {number} ms
 */
export function passTime(ms) {
  shift += ms
  if (heldAt !== null) heldAt += ms
  passed += ms
  const due = [...waiting].filter((timer) => timer.due <= monotonic())
  for (const timer of due.sort((a, b) => a.due - b.due)) {
    // One that had its turn before may have ended it.
    if (waiting.has(timer)) timer.fire()
  }
  for (const timer of [...waiting]) timer.hurry()
}

/**
 * Somebody sets the clock: only `Date` is another.
 *
 * @param {number} instant milliseconds since 1970
 */
export function setClock(instant) {
  shift = instant - real.now()
  if (heldAt !== null) heldAt = instant
}

/** `Date` stands still from now on, and only what a test says moves it; timers go on. */
export function holdClock() {
  heldAt = now()
}

/** `Date` runs on from where it stood. */
export function letClockRun() {
  if (heldAt !== null) shift = heldAt - real.now()
  heldAt = null
}

/**
 * The same by how far it is before the machine's clock, which is what several processes can share.
 *
 * @param {number} ms
 */
export function shiftClock(ms) {
  shift = ms
  if (heldAt !== null) heldAt = real.now() + ms
}

/** How far `Date` is before the machine's clock, in milliseconds. */
export const clockShift = () => now() - real.now()

/** The machine's own time since some moment, in milliseconds, for those who need to know it. */
export const realMonotonic = real.monotonic
