import { Failure } from '../failure.mjs'
import { step } from '../terminal/steps.mjs'
import { describeEnd } from './child.mjs'
import { keepRunning } from './keeping.mjs'
import { becomesReady } from './readiness.mjs'
import { aborted } from './stop-request.mjs'
import { Stopped } from './task.mjs'

const GRACE_MS = 15_000
const SHOWN_LINES = 20

/**
 * @typedef {object} Server one of the two, while it runs
 * @property {string} title in sentences: "The cms"
 * @property {import('./child.mjs').Child} child
 * @property {string} aliveUrl which answers as long as it lives
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
 * @property {() => void | Promise<void>} onReady called once every server is ready, and waited for
 * @property {import('./keeping.mjs').Keeping | null} [keeping] null: that one of them ended is a failure
 */

/**
 * Keeps the servers together: starts them one after the other, then waits until a stop is asked for,
 * and stops them all, the last one first. Fails when one of them ends by itself before all are ready;
 * later, too, unless it is told how to keep them running.
 *
 * @param {Run} run
 */
export async function runTogether({ starts, stop, onReady, keeping = null }) {
  /** @type {Server[]} in the order of the starts */
  const servers = []
  const over = new AbortController()
  const interrupted = AbortSignal.any([over.signal, stop.asked])
  /** @type {(failure: Failure) => void} */
  let fail = () => undefined
  const failed = new Promise((_resolve, reject) => (fail = reject))
  // From then on the keeping is told of an end by itself.
  let isStarted = false
  const starting = startAll()
  try {
    await Promise.race([failed, starting])
    await onReady()
    await (keeping ? keepAll(keeping) : Promise.race([failed, aborted(stop.asked)]))
  } finally {
    over.abort()
    await starting.catch(() => undefined)
    for (const { child } of servers.reverse()) {
      await child.stop({ graceMs: GRACE_MS, forced: stop.forced })
    }
  }

  /** @param {import('./keeping.mjs').Keeping} keeping */
  async function keepAll(keeping) {
    isStarted = true
    const kept = starts.map(({ launch }, index) => {
      const again = () => (servers[index] = launch())
      const server = servers[index]
      if (!server) throw new Error('all are started by now')
      return keepRunning(server, { launch: again, over: interrupted, stop, keeping })
    })
    await Promise.all(kept)
  }

  async function startAll() {
    for (const { title, launch } of starts) {
      await step(title, async () => {
        if (interrupted.aborted) throw new Stopped()
        const server = launch()
        servers.push(server)
        void server.child.ended.then((end) => {
          if (!interrupted.aborted && !isStarted) fail(endedByItself(server, end))
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
