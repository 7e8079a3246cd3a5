import { Failure } from '../failure.mjs'
import { step } from '../terminal/steps.mjs'
import { describeEnd } from './child.mjs'
import { becomesReady } from './readiness.mjs'
import { aborted } from './stop-request.mjs'
import { Stopped } from './task.mjs'

const GRACE_MS = 15_000
const SHOWN_LINES = 20

/**
 * @typedef {object} Server one of the two, while it runs
 * @property {string} title in sentences: "The cms"
 * @property {import('./child.mjs').Child} child
 * @property {string} readyUrl
 * @property {number} readyWithinMs
 * @property {() => string} lastWords what it printed last
 * @property {string} logFile
 *
 * @typedef {object} Start
 * @property {string} title of the step
 * @property {() => Server} launch
 *
 * @typedef {object} Run
 * @property {Start[]} starts each is launched when the one before it is ready
 * @property {import('./stop-request.mjs').StopRequest} stop
 * @property {() => void} onReady called once every server is ready
 */

/**
 * Keeps the servers together: starts them one after the other, then waits until one ends or a stop
 * is asked for, and stops them all, the last one first. Fails when one of them ended by itself.
 *
 * @param {Run} run
 */
export async function runTogether({ starts, stop, onReady }) {
  /** @type {Server[]} */
  const servers = []
  const over = new AbortController()
  const interrupted = AbortSignal.any([over.signal, stop.asked])
  /** @type {(failure: Failure) => void} */
  let fail = () => undefined
  const failed = new Promise((_resolve, reject) => (fail = reject))
  const starting = startAll()
  try {
    await Promise.race([failed, starting])
    onReady()
    await Promise.race([failed, aborted(stop.asked)])
  } finally {
    over.abort()
    await starting.catch(() => undefined)
    for (const { child } of servers) await child.stop({ graceMs: GRACE_MS, forced: stop.forced })
  }

  async function startAll() {
    for (const { title, launch } of starts) {
      await step(title, async () => {
        if (interrupted.aborted) throw new Stopped()
        const server = launch()
        servers.unshift(server)
        void server.child.ended.then((end) => {
          if (!interrupted.aborted) fail(endedByItself(server, end))
        })
        await ready(server, interrupted)
      })
    }
  }
}

/**
 * @param {Server} server
 * @param {AbortSignal} interrupted
 */
async function ready({ title, readyUrl, readyWithinMs, lastWords, logFile }, interrupted) {
  const isReady = await becomesReady(readyUrl, { timeoutMs: readyWithinMs, signal: interrupted })
  if (interrupted.aborted) throw new Stopped()
  if (!isReady) {
    throw new Failure(
      `${title} did not become ready within ${readyWithinMs / 1000} seconds (${readyUrl}); its log is ${logFile}.`,
      lastWords(),
    )
  }
}

/**
 * @param {Server} server
 * @param {import('./child.mjs').ChildEnd} end
 */
function endedByItself({ title, lastWords, logFile }, end) {
  return new Failure(
    `${title} ${describeEnd(end)}, so everything was stopped; its log is ${logFile}.`,
    lastWords().split('\n').slice(-SHOWN_LINES).join('\n'),
  )
}
