/**
 * Loaded before a web server of tests. It waits ten times as long for what it asks of the cms: that a
 * machine is busy is no ailment of the cms. And it makes all the more gently ready what nobody has asked
 * for, after each change all there is: tests leave no core idle for that, and ask for what they look at.
 * The faults' tests hold it to both as they are.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module'

const times = 10
const { setTimeout } = globalThis

/**
 * @param {() => void} act
 * @param {number} [ms]
 * @param {unknown[]} values
 */
const patiently = (act, ms = 1, ...values) =>
  setTimeout(act, act.name === 'giveUp' ? ms * times : ms, ...values)

globalThis.setTimeout = Object.assign(patiently, setTimeout)

/** How much longer it rests between two things that it makes ready; a server that ends waits for one rest. */
const restTimes = 1_000
const longestRestMs = 1_000

/** @type {typeof import('node:timers/promises')} */
const promises = createRequire(import.meta.url)('node:timers/promises')

promises.setTimeout = new Proxy(promises.setTimeout, {
  apply: (start, self, [ms = 1, ...given]) =>
    Reflect.apply(start, self, [Math.min(longestRestMs, ms * restTimes), ...given]),
})
syncBuiltinESMExports()
