import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 150
const ANSWER_MS = 3000

/**
 * Asks an address until it answers with success.
 *
 * @param {string} url
 * @param {object} options
 * @param {number} options.timeoutMs
 * @param {AbortSignal} options.signal ends the asking early
 * @returns {Promise<boolean>} whether it answered so in time
 */
export async function becomesReady(url, { timeoutMs, signal }) {
  const until = performance.now() + timeoutMs
  while (!signal.aborted && performance.now() < until) {
    if (await answers(url, signal)) return true
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
  return false
}

/**
 * Whether an address answers with success right now.
 *
 * @param {string} url
 * @param {AbortSignal} [signal] ends the asking early
 */
export async function answers(url, signal) {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(ANSWER_MS), ...(signal ? [signal] : [])]),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
