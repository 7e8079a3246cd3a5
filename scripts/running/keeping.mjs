import { setTimeout as sleep } from 'node:timers/promises'
import { duration } from '../terminal/steps.mjs'
import { describeEnd } from './child.mjs'
import { becomesReady, responds } from './readiness.mjs'

/**
 * @typedef {object} Keeping how servers are looked after once they are ready
 * @property {number} everyMs between two looks at whether one still answers
 * @property {number} answerMs how long it may take for that
 * @property {number} silentTimes after so many looks without any answer it counts as hanging
 * @property {number} graceMs how long one that hangs may take to end when it is asked to
 * @property {(failures: number) => number} pauseMs before one is started again that failed so often
 *   in a row
 * @property {number} calmMs after running for as long, failures are counted anew
 * @property {(message: string) => void} say
 */

/** @type {Keeping} */
export const UNATTENDED = {
  everyMs: 10_000,
  answerMs: 10_000,
  silentTimes: 6,
  graceMs: 15_000,
  pauseMs: growingPause,
  calmMs: 600_000,
  say: (message) => console.log(`${new Date().toISOString()} ${message}`),
}

const SHORTEST_MS = 1_000
const LONGEST_MS = 300_000

/**
 * A second, then each time twice as long, up to five minutes.
 *
 * @param {number} failures in a row, at least one
 */
export function growingPause(failures) {
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (failures - 1))
}

/**
 * Starts a server again whenever it ends by itself, or answers nothing any more, until that is not
 * wanted any longer.
 *
 * @param {import('./system.mjs').Server} first
 * @param {object} options
 * @param {() => import('./system.mjs').Server} options.launch
 * @param {AbortSignal} options.over
 * @param {import('./stop-request.mjs').Stop} options.stop
 * @param {Keeping} options.keeping
 */
export async function keepRunning(first, { launch, over, stop, keeping }) {
  let server = first
  let failures = 0
  let upSince = performance.now()
  let why = await failureOf(server, over, keeping)
  while (!over.aborted) {
    failures = performance.now() - upSince < keeping.calmMs ? failures + 1 : 1
    await server.child.stop({ graceMs: keeping.graceMs, forced: stop.forced })
    if (over.aborted) return
    const pauseMs = keeping.pauseMs(failures)
    const { title, logFile } = server
    keeping.say(
      `${title} ${why}. It is started again in ${duration(pauseMs)}; its log is ${logFile}.\n${server.lastWords()}`.trim(),
    )
    await sleep(pauseMs, undefined, { signal: over }).catch(() => undefined)
    if (over.aborted) return
    upSince = performance.now()
    server = launch()
    const problem = await unreadiness(server, over)
    if (problem === null) keeping.say(`${title} is back after ${since(upSince)}.`)
    why = problem ?? (await failureOf(server, over, keeping))
  }
}

const since = (/** @type {number} */ time) => duration(performance.now() - time)

/**
 * Waits until a server fails.
 *
 * @param {import('./system.mjs').Server} server
 * @param {AbortSignal} over ends the waiting
 * @param {Keeping} keeping
 * @returns {Promise<string>} how, as part of a sentence; nothing to be said once it is over
 */
async function failureOf(server, over, keeping) {
  const looked = new AbortController()
  const enough = AbortSignal.any([over, looked.signal])
  try {
    return await Promise.race([
      server.child.ended.then(describeEnd),
      silence(server, enough, keeping),
    ])
  } finally {
    looked.abort()
  }
}

/**
 * @param {import('./system.mjs').Server} server
 * @param {AbortSignal} over
 * @param {Keeping} keeping
 */
async function silence({ aliveUrl }, over, { everyMs, answerMs, silentTimes }) {
  let times = 0
  while (!over.aborted && times < silentTimes) {
    await sleep(everyMs, undefined, { signal: over }).catch(() => undefined)
    times = (await responds(aliveUrl, { withinMs: answerMs, signal: over })) ? 0 : times + 1
  }
  return `gave no answer, asked ${silentTimes} times in a row (${aliveUrl})`
}

/**
 * @param {import('./system.mjs').Server} server
 * @param {AbortSignal} over
 * @returns {Promise<string | null>} why it is not ready, as part of a sentence; null: it is
 */
async function unreadiness(server, over) {
  const { child, readyUrl, readyWithinMs } = server
  const ended = new AbortController()
  void child.ended.then(() => ended.abort())
  const signal = AbortSignal.any([over, ended.signal])
  if (await becomesReady(readyUrl, { timeoutMs: readyWithinMs, signal })) return null
  if (!child.isRunning) return describeEnd(await child.ended)
  return `did not become ready within ${readyWithinMs / 1000} seconds (${readyUrl})`
}
